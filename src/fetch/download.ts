import { type Answer, discard } from '../http/answer.ts';
import type { Recording } from '../records/index.ts';
import { fatal, retriable, type StageError, skippable } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import { DurableFile } from '../stage/files.ts';
import type { Artifact } from '../stage/stage.ts';
import type { Api } from './api/client.ts';
import { formatOf, HEAD, PageWalk, startsAsOgg } from './ogg.ts';

export interface Download {
  readonly api: Api;
  readonly call: string;
  readonly recording: string;
  /** absolute path of the data directory */
  readonly data: string;
  /** of the audio, relative to the data directory */
  readonly path: string;
  /** which run tries this recording, from 1 */
  readonly attempt: number;
  readonly signal: AbortSignal;
}

/** A recording that is whole, durable, and what it says it is. */
export interface Downloaded {
  readonly artifact: Artifact;
  readonly format: Recording['format'];
}

/**
 * Fetches one recording, once, streaming it into its file; null when the API has none (404). The file appears only if
 * all announced bytes came and they are pages of Ogg. Throws retriable errors for what may go better next time, skippable
 * ones for a refusal.
 */
export async function download(wish: Download): Promise<Downloaded | null> {
  const { api, signal } = wish;
  const path = `recording-direct/${encodeURIComponent(wish.call)}/${encodeURIComponent(wish.recording)}`;
  const answer = await api.send({ path, signal });
  if (answer.status !== 200) {
    await discard(answer);
    if (answer.status === 404) return null;
    throw refused(answer.status);
  }
  const file = await DurableFile.create(wish.data, wish.path);
  try {
    const format = await receive(answer, file, wish);
    return { artifact: await file.commit(), format };
  } catch (error) {
    await file.discard();
    throw error;
  }
}

async function receive(
  answer: Answer,
  file: DurableFile,
  { api, signal, attempt }: Download,
): Promise<Recording['format']> {
  const announced = lengthOf(answer);
  const walk = new PageWalk();
  let head = Buffer.alloc(0);
  for await (const chunk of api.bytes(answer, signal)) {
    if (head.length < HEAD) {
      head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
      if (head.length >= 4 && !startsAsOgg(head)) throw notAudio(answer);
    }
    walk.push(chunk);
    await file.write(chunk);
  }
  if (announced !== null && file.bytes !== announced) {
    throw retriable('short-body', `got ${file.bytes} of ${announced} bytes`);
  }
  if (file.bytes === 0) throw retriable('empty', 'the API answered with no bytes');
  if (!startsAsOgg(head)) throw notAudio(answer);
  // one that was cut off where it was recorded is so every time: from the second run on it is taken as announced
  if (!walk.complete && (announced === null || attempt === 1)) {
    throw retriable('short-body', `the recording breaks off after ${file.bytes} bytes`);
  }
  return formatOf(head);
}

function lengthOf({ headers }: Answer): number | null {
  const text = headers['content-length'];
  return typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : null;
}

/** A gateway's error page, usually, sent with status 200: it goes away. */
function notAudio({ headers }: Answer): StageError {
  const type = /^[\w.+/-]{1,60}/.exec(String(headers['content-type'] ?? ''))?.[0] ?? 'no type';
  return retriable('not-audio', `the API answered something that is no Ogg audio (${type})`);
}

function refused(status: number): StageError {
  if (status === 401) {
    return fatal(EXIT.noperm, 'http-401', 'the API no longer takes the token (401)', {
      hint: 'check SPINOCO_TOKEN',
    });
  }
  const message = `the API refused the recording (${status})`;
  // a redirect is a matter of the address, not of this recording
  if (status < 400) return retriable(`http-${status}`, message);
  return skippable(`http-${status}`, message);
}
