import type { Recording } from '../records/index.ts';
import { encode } from '../stage/codec.ts';
import { skippable, waiting } from '../stage/errors.ts';
import type { Stage, Task, Work } from '../stage/stage.ts';
import type { Api } from './api/client.ts';
import { download } from './download.ts';
import { removePart } from './part.ts';
import { audioPath, DIRECTORY, StoredRecords } from './stored.ts';
import type { Wanted } from './wanted.ts';

/** How long a recording may be announced without being available, in milliseconds: 7 days. */
const PATIENCE = 7 * 86_400_000;

export interface FetchStageOptions {
  readonly api: Api;
  readonly clock: () => number;
  close(): Promise<void>;
}

/** From a recording that was listed to one whose audio is here. Its stored record is there already. */
export function fetchStage({ api, clock, close }: FetchStageOptions): Stage<Wanted, Recording> {
  return {
    name: 'fetch',
    settings: {},
    directory: DIRECTORY,
    parse() {
      throw new Error('fetch reads no records: they come from the API');
    },
    key: (wanted) => wanted.recording_id,
    aliases: (wanted) => [wanted.call_id],
    fingerprint: (wanted) => wanted.fingerprint,
    work: (wanted, task) => work(wanted, task, { api, clock }),
    abandon: (wanted, data) => removePart(data, audioPath(wanted.path)),
    close,
  };
}

async function work(
  wanted: Wanted,
  task: Task,
  { api, clock }: Pick<FetchStageOptions, 'api' | 'clock'>,
): Promise<Work<Recording>> {
  const data = task.data;
  if (data === null) throw new Error('fetch has no filter mode');
  const stored = new StoredRecords(data).read(wanted.path);
  if (stored === null) {
    throw skippable('no-record', 'its stored record is missing', {
      hint: '--since all lists it again',
    });
  }
  const downloaded = await download({
    api,
    call: wanted.call_id,
    recording: wanted.recording_id,
    data,
    path: stored.path,
    attempt: task.attempt,
    signal: task.signal,
  });
  if (downloaded === null) throw missing(wanted, clock());
  const { artifact, format } = downloaded;
  const record = { ...stored, bytes: artifact.bytes, sha256: artifact.sha, format };
  return { record, files: [artifact, { path: wanted.path, data: encode(record) }] };
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
