import { type Answer, discard } from '../http/answer.ts';
import { encodingOf } from '../http/body.ts';
import { header } from '../http/errors.ts';
import type { Recording } from '../records/index.ts';
import { retriable, type StageError } from '../stage/errors.ts';
import type { Api } from './api/client.ts';
import type { Meter } from './meter.ts';
import { formatOf, startsAsOgg } from './ogg.ts';
import { Part } from './part.ts';
import { refused } from './refused.ts';
import { rangeOf, sameVersion, validatorOf, wholeLength } from './validator.ts';

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
  readonly meter: Meter;
}

/** A recording that is whole and what it says it is, still to be put in its place. */
export interface Downloaded {
  readonly audio: Part;
  readonly format: Recording['format'];
}

/**
 * Fetches one recording, once, streaming it into its file; null when the API has none (404). What an earlier try left
 * is gone on from, if the API can prove that it is the same recording. All announced bytes have come, and they are pages
 * of Ogg. Throws retriable errors for what may go better next time, skippable ones
 * for a refusal.
 */
export async function download(wish: Download): Promise<Downloaded | null> {
  const part = await Part.open(wish.data, wish.path);
  try {
    const found = await receive(part, wish);
    if (!found) {
      await part.discard();
      return null;
    }
    return { audio: part, format: formatOf(part.head) };
  } catch (error) {
    await part.leave(error);
    throw error;
  }
}

async function receive(part: Part, wish: Download): Promise<boolean> {
  const { api, signal } = wish;
  const path = `recording-direct/${encodeURIComponent(wish.call)}/${encodeURIComponent(wish.recording)}`;
  const resumed: Record<string, string> =
    part.validator === null ? {} : { range: `bytes=${part.bytes}-`, 'if-range': part.validator };
  const headers = { 'accept-encoding': 'identity', ...resumed };
  const answer = await api.send({ path, headers, signal });
  if (answer.status === 200 || answer.status === 206) {
    const announced = await begin(part, answer);
    await readBody(part, answer, wish);
    check(part, announced, wish.attempt);
    return true;
  }
  await discard(answer);
  if (answer.status === 404) return false;
  if (answer.status !== 416 || part.validator === null)
    throw refused(answer.status, 'the recording');
  // nothing is missing, as when the process died right before the end; else what we have is of no use
  const whole = wholeLength(answer) === part.bytes && sameVersion(answer, part.validator);
  if (whole && part.complete) return true;
  await part.restart(null);
  throw retriable('bad-range', 'the API has no such part of the recording (416)');
}

/** Makes the part ready for the bytes of this answer; how long it is to be then, or null if nobody says. */
async function begin(part: Part, answer: Answer): Promise<number | null> {
  const length = lengthOf(answer);
  if (answer.status === 200) {
    await part.restart(validatorOf(answer));
    return length;
  }
  const range = rangeOf(answer);
  const fits = part.validator !== null && sameVersion(answer, part.validator);
  if (range !== null && range.from === part.bytes && fits) {
    return range.total ?? (length === null ? null : range.from + length);
  }
  await discard(answer);
  await part.restart(null);
  throw retriable('bad-range', 'the API answered another part than it was asked for');
}

async function readBody(
  part: Part,
  answer: Answer,
  { api, signal, meter }: Download,
): Promise<void> {
  for await (const chunk of api.bytes(answer, signal)) {
    const head = part.bytes >= 4 ? part.head : Buffer.concat([part.head, chunk.subarray(0, 4)]);
    if (head.length >= 4 && !startsAsOgg(head)) throw notAudio(answer);
    await part.write(chunk);
    meter.add(chunk.length);
  }
  if (part.bytes > 0 && !startsAsOgg(part.head)) throw notAudio(answer);
}

function check(part: Part, announced: number | null, attempt: number): void {
  if (part.bytes === 0) throw retriable('empty', 'the API answered with no bytes');
  if (announced !== null && part.bytes !== announced) {
    throw retriable('short-body', `got ${part.bytes} of ${announced} bytes`);
  }
  // one that was cut off where it was recorded is so every time: from the second run on it is taken as announced
  if (!part.complete && (announced === null || attempt === 1)) {
    throw retriable('short-body', `the recording breaks off after ${part.bytes} bytes`);
  }
}

/** Bytes of the body that the answer announces; packed ones say nothing of how many they unpack to. */
function lengthOf(answer: Answer): number | null {
  const text = header(answer.headers, 'content-length');
  return text !== undefined && /^\d+$/.test(text) && encodingOf(answer) === null
    ? Number(text)
    : null;
}

/** A gateway's error page, usually, sent with status 200: it goes away. */
function notAudio({ headers }: Answer): StageError {
  const type = /^[\w.+/-]{1,60}/.exec(String(headers['content-type'] ?? ''))?.[0] ?? 'no type';
  return retriable('not-audio', `the API answered something that is no Ogg audio (${type})`);
}
