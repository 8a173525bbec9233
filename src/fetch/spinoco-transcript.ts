import { discard } from '../http/answer.ts';
import { retriable } from '../stage/errors.ts';
import type { NewFile } from '../stage/stage.ts';
import type { Api } from './api/client.ts';
import { refused } from './refused.ts';

/** The path of Spinoco's own transcript of the recording with this path of a record. */
export function transcriptPath(recordPath: string): string {
  return recordPath.replace(/\.json$/, '.spinoco.json');
}

/** Spinoco's own transcript, as it came; null where there is none. */
export async function spinocoTranscript(
  api: Api,
  wish: {
    readonly call: string;
    readonly recording: string;
    /** of the record, relative to the data directory */
    readonly path: string;
    readonly signal: AbortSignal;
  },
): Promise<NewFile | null> {
  const { call, recording, path, signal } = wish;
  const answer = await api.send({
    path: `task/transcription/${encodeURIComponent(call)}/${encodeURIComponent(recording)}`,
    headers: { 'accept-encoding': 'gzip' },
    signal,
  });
  if (answer.status === 200) {
    const value = await api.json(answer, signal);
    if (typeof value !== 'object' || value === null) {
      throw retriable('bad-answer', 'the API answered a transcript that is none');
    }
    return { path: transcriptPath(path), data: `${JSON.stringify(value)}\n` };
  }
  await discard(answer);
  if (answer.status === 404 || answer.status === 410) return null;
  throw refused(answer.status, 'the transcript');
}
