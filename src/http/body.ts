import { pipeline } from 'node:stream';
import { createBrotliDecompress, createInflate, createUnzip } from 'node:zlib';
import { retriable, StageError } from '../stage/errors.ts';
import { type Answer, discard } from './answer.ts';
import { header, networkError } from './errors.ts';

export interface BodyOptions {
  /** what people call the other side: `the API` */
  readonly service: string;
  readonly signal: AbortSignal;
  readonly clock: () => number;
  /** longest time in milliseconds in which it may send less than `LEAST` bytes a second */
  readonly timeout: number;
}

/** Bytes a second below which an answer counts as stalled: a tenth of what the sparest speech codec needs. */
const LEAST = 64;

const DECODERS = {
  gzip: createUnzip,
  'x-gzip': createUnzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** How the bytes on the wire are packed; null: they are the bytes themselves. */
export function encodingOf(answer: Answer): string | null {
  const encoding = header(answer.headers, 'content-encoding')?.trim().toLowerCase() ?? '';
  return encoding === '' || encoding === 'identity' ? null : encoding;
}

/**
 * The bytes of an answer as they come, unpacked; a failure on the way, also one that comes drop by drop, is a
 * retriable error. Only the time that is spent waiting for the other side counts against it.
 */
export async function* bytesOf(answer: Answer, options: BodyOptions): AsyncGenerator<Buffer> {
  const encoding = encodingOf(answer);
  if (encoding === null) {
    yield* paced(answer, options);
    return;
  }
  const { service, signal } = options;
  if (!Object.hasOwn(DECODERS, encoding)) {
    await discard(answer);
    throw retriable('bad-answer', `${service} answered in an encoding that nobody asked for`);
  }
  const decoder = DECODERS[encoding as keyof typeof DECODERS]();
  try {
    // whatever breaks either of them ends the other, and comes out here
    for await (const chunk of pipeline(paced(answer, options), decoder, () => undefined)) {
      yield chunk as Buffer;
    }
  } catch (error) {
    if (signal.aborted || error instanceof StageError) throw error;
    throw retriable('bad-answer', `${service} answered what cannot be unpacked`, { cause: error });
  }
}

async function* paced(answer: Answer, options: BodyOptions): AsyncGenerator<Buffer> {
  const { service, signal, clock, timeout } = options;
  let waited = 0;
  let received = 0;
  try {
    let asked = clock();
    for await (const chunk of answer.body) {
      const bytes = chunk as Buffer;
      waited += Math.max(0, clock() - asked);
      received += bytes.length;
      if (waited >= timeout) {
        if (received < (LEAST * waited) / 1000) {
          throw retriable(
            'timeout',
            `${service} sent only ${received} bytes in ${Math.round(waited / 1000)} s`,
          );
        }
        waited = 0;
        received = 0;
      }
      yield bytes;
      asked = clock();
    }
  } catch (error) {
    if (signal.aborted || error instanceof StageError) throw error;
    throw networkError(service, error);
  }
}
