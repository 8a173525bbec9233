import type { Recording } from '../records/index.ts';
import { encode } from '../stage/codec.ts';
import { present } from '../stage/decide.ts';
import { skippable, waiting } from '../stage/errors.ts';
import type { Artifact, Stage, Task, Work } from '../stage/stage.ts';
import type { Api } from './api/client.ts';
import { download } from './download.ts';
import type { Meter } from './meter.ts';
import { removePart } from './part.ts';
import { spinocoTranscript } from './spinoco-transcript.ts';
import { audioPath, DIRECTORY, StoredRecords } from './stored.ts';
import { callsOf, type Wanted } from './wanted.ts';

/** How long a recording may be announced without being available, in milliseconds: 7 days. */
const PATIENCE = 7 * 86_400_000;

export interface FetchStageOptions {
  readonly api: Api;
  /** Spinoco's own transcripts, too */
  readonly transcripts: boolean;
  /** download again what is here */
  readonly force: boolean;
  readonly clock: () => number;
  readonly meter: Meter;
  close(): Promise<void>;
}

/** From a recording that was listed to one whose audio is here. Its stored record is there already. */
export function fetchStage(options: FetchStageOptions): Stage<Wanted, Recording> {
  return {
    name: 'fetch',
    // without it the hash is that of every run before there were transcripts
    settings: options.transcripts ? { with: ['transcriptions'] } : {},
    directory: DIRECTORY,
    parse() {
      throw new Error('fetch reads no records: they come from the API');
    },
    key: (wanted) => wanted.recording_id,
    aliases: callsOf,
    fingerprint: (wanted) => wanted.fingerprint,
    work: (wanted, task) => work(wanted, task, options),
    progress: () => String(options.meter),
    abandon: (wanted, data) => removePart(data, audioPath(wanted.path)),
    close: options.close,
  };
}

async function work(
  wanted: Wanted,
  task: Task,
  { api, transcripts, force, clock, meter }: FetchStageOptions,
): Promise<Work<Recording>> {
  const data = task.data;
  if (data === null) throw new Error('fetch has no filter mode');
  const stored = new StoredRecords(data).read(wanted.path);
  if (stored === null) {
    throw skippable('no-record', 'its stored record is missing', {
      hint: '--since all lists it again',
    });
  }
  const { signal, attempt } = task;
  const wish = { api, call: wanted.call_id, recording: wanted.recording_id, signal, meter };
  // the small one first: if it fails, the large one is not fetched in vain
  const transcript = transcripts
    ? await spinocoTranscript(api, { ...wish, path: wanted.path })
    : null;
  const here = force ? null : alreadyHere(stored, data);
  const downloaded = here ?? (await download({ ...wish, data, path: stored.path, attempt }));
  if (downloaded === null) throw missing(wanted, clock());
  const { audio, format } = downloaded;
  const { bytes, sha } = 'artifact' in audio ? audio.artifact : audio;
  const record = { ...stored, bytes, sha256: sha, format };
  const json = { path: wanted.path, data: encode(record) };
  return { record, files: transcript ? [audio, json, transcript] : [audio, json] };
}

/**
 * The audio, when the stored record says that it came and it is there: only something beside it is missing. (A record
 * that was listed anew says nothing of audio.)
 */
function alreadyHere(
  stored: Recording,
  data: string,
): { readonly audio: Artifact; readonly format: Recording['format'] } | null {
  const { path, bytes, sha256, format } = stored;
  if (typeof bytes !== 'number' || typeof sha256 !== 'string') return null;
  const audio = { path, bytes, sha: sha256 };
  return present({ out: [audio] }, data) ? { audio, format: format ?? null } : null;
}

/** One that was announced as not available yet is awaited for a while; any other is gone. */
function missing(wanted: Wanted, now: number): Error {
  if (wanted.since === null) {
    return skippable('http-404', 'the API has no such recording (404)');
  }
  if (now - Date.parse(wanted.since) < PATIENCE) {
    return waiting('not-available', 'not available yet');
  }
  return skippable('not-available', 'still not available after 7 days', {
    hint: 'it is taken up again when the API lists it as available',
  });
}
