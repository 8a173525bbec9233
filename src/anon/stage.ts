import { createHash } from 'node:crypto';
import { type Anonymized, anonymizedSchema } from '../records/anonymized.ts';
import { check, reasonOf } from '../records/check.ts';
import { isSurelyAnonymized, isSurelyTranscript } from '../records/sure.ts';
import { type Transcript, transcriptSchema } from '../records/transcript.ts';
import { encode } from '../stage/codec.ts';
import { StageError, skippable } from '../stage/errors.ts';
import type { Stage, Task, Work } from '../stage/stage.ts';
import type { Settings } from './detect/detector.ts';
import { type Redaction, RULES_VERSION, redactTranscript, withoutRun } from './redact/anonymize.ts';
import type { JsonObject } from './redact/json.ts';
import type { Span } from './redact/streams.ts';
import { renderText } from './render.ts';
import { makeEntry } from './vault/entry.ts';
import type { Vault } from './vault/vault.ts';

const DIRECTORY = '03_anonymized';

export interface AnonOptions {
  readonly detection: Settings;
  /** hashes of what the user's lists and rules hold: part of the settings that a result follows from */
  readonly lists?: Readonly<Record<string, string | null>>;
  /** adds `pii.spans`; `explain`: with the reasons */
  readonly spans?: 'plain' | 'explain' | null;
  /** opens the vault, once; null: none is written */
  readonly openVault: (() => Promise<Vault>) | null;
}

/** The stage that takes personal data out of transcripts. */
export function anonStage({
  detection,
  lists = {},
  spans = null,
  openVault,
}: AnonOptions): Stage<Transcript, Anonymized> {
  let opening: Promise<Vault> | null = null;
  const vault = (): Promise<Vault> | null => {
    opening ??= openVault?.() ?? null;
    return opening;
  };
  return {
    name: 'anon',
    directory: DIRECTORY,
    settings: {
      types: [...detection.types].sort(),
      rules: RULES_VERSION,
      vault: openVault !== null,
      lists,
      spans,
    },
    async prepare() {
      await vault();
    },
    parse: parseTranscript,
    passes: idsOfAnonymized,
    key: (record) => record.recording_id,
    aliases({ call_id, recording }) {
      const others = recording?.also_in;
      return [call_id, ...(Array.isArray(others) ? others.map(String) : [])];
    },
    fingerprint: (record) =>
      createHash('sha256')
        .update(encode(withoutRun(record)))
        .digest('hex'),
    async work(record, task) {
      const redaction = redactOrRefuse(record, detection);
      const work = await outputOf(record, redaction, spans, task);
      const store = await vault();
      if (!store) return work;
      const entry = makeEntry(withoutRun(record), work.record as JsonObject, redaction.entities);
      // on disk before anything leaves: what cannot be revealed is not written
      return { ...work, before: store.put(record, entry) };
    },
    async close() {
      await (await opening?.catch(() => null))?.close();
    },
  };
}

/** The ids of a record that is anonymized already; null for any other. */
export function idsOfAnonymized(value: object): readonly string[] | null {
  const { type, recording_id, call_id } = value as Partial<Anonymized>;
  return type === 'anonymized' ? [String(recording_id), String(call_id)] : null;
}

/** Checks the shape of a transcript and gives back the very value: no field is dropped or reordered. */
export function parseTranscript(value: unknown): Transcript {
  if (!isSurelyTranscript(value)) check(transcriptSchema, value);
  return value as Transcript;
}

/** A failing detector fails the record; its message is not shown, for it may hold a piece of the text. */
function redactOrRefuse(record: Transcript, detection: Settings): Redaction {
  try {
    return redactTranscript(record, detection);
  } catch (cause) {
    if (cause instanceof StageError) throw cause;
    const name = cause instanceof Error ? cause.name : 'error';
    throw skippable('redaction', `redaction failed (${name})`, { cause });
  }
}

async function outputOf(
  record: Transcript,
  { fields, pii, spans: all }: Redaction,
  spans: 'plain' | 'explain' | null,
  task: Task,
): Promise<Work<Anonymized>> {
  const number = await task.reserve();
  const name = number === null ? null : `${String(number).padStart(4, '0')}_${record.call_id}`;
  const path = name === null ? null : `${DIRECTORY}/${name}.txt`;
  const shown = spans ? { ...pii, spans: all.map((span) => shownSpan(span, spans)) } : pii;
  const redacted = anonymized(fields, { pii: shown, number, path });
  if (name === null) return { record: redacted, files: [] };
  return {
    record: redacted,
    files: [
      { path: `${DIRECTORY}/${name}.json`, data: encode(redacted) },
      { path: `${DIRECTORY}/${name}.txt`, data: renderText(redacted) },
    ],
  };
}

function shownSpan({ why, ...span }: Span, spans: 'plain' | 'explain') {
  return spans === 'explain' ? { ...span, ...why } : span;
}

/** The record to emit. Checked against the contract once more: nothing of the wrong shape leaves. */
function anonymized(
  fields: JsonObject,
  own: Pick<Anonymized, 'pii' | 'number' | 'path'>,
): Anonymized {
  const record: JsonObject = { ...fields, type: 'anonymized', ...own } as JsonObject;
  if (!isSurelyAnonymized(record)) {
    const result = anonymizedSchema.safeParse(record);
    if (!result.success)
      throw skippable('redaction', `redaction gave a wrong record (${reasonOf(result.error)})`);
  }
  return record as unknown as Anonymized;
}
