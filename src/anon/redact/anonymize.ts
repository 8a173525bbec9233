import type { Transcript } from '../../records/transcript.ts';
import type { Settings } from '../detect/detector.ts';
import { RECORD } from './fields.ts';
import type { JsonObject } from './json.ts';
import { gatherKnown } from './known.ts';
import { Redactor } from './replace.ts';
import { redactSegments } from './segments.ts';
import type { Span } from './streams.ts';
import { type Entity, TagBook } from './tags.ts';
import { redactText } from './text.ts';
import { walkObject } from './walk.ts';

/** Raised whenever the same transcript may come out differently: stored results are then made anew. */
export const RULES_VERSION = 7;

/** A transcript without personal data. */
export interface Redaction {
  /** the transcript's fields, redacted; `run`, `path` and the path of the audio are gone */
  readonly fields: JsonObject;
  readonly pii: { readonly total: number; readonly by_type: Readonly<Record<string, number>> };
  readonly entities: readonly Entity[];
  /** what was taken out of which segment, for those who want to check it */
  readonly spans: readonly Span[];
}

/** What belongs to the run that made a record and not to the record. */
export function withoutRun(record: object): JsonObject {
  const { run: _run, ...rest } = record as JsonObject;
  return rest;
}

/**
 * Takes the personal data that `settings` name out of a transcript. Depends on the record alone: same record, same
 * tags. Tags are numbered from the metadata (caller, callee, agent) through the segments in their order
 * to everything else. Throws when anything fails; nothing half redacted ever comes out.
 */
export function redactTranscript(transcript: Transcript, settings: Settings): Redaction {
  const record = withoutRun(transcript);
  const tags = new TagBook();
  const redactor = new Redactor(gatherKnown(record, settings, tags), settings, tags);
  const { segments, before, after, replacements, spans } = redactSegments(
    transcript.segments,
    redactor,
  );
  const text = redactText(transcript.text, before, after, replacements, redactor);
  const rule = { kind: 'object', fields: RECORD } as const;
  const fields = walkObject(record, rule, redactor, { text, segments });
  return { fields, pii: tags.counts(), entities: tags.entities(), spans };
}
