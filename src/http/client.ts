import { type Dispatcher, type FormData, request } from 'undici';
import { retriable } from '../stage/errors.ts';
import { type Answer, discard } from './answer.ts';
import { bytesOf } from './body.ts';
import { networkError, transientError } from './errors.ts';
import type { Pace } from './pace.ts';

export interface ClientOptions {
  /** what people call the other side: `the API` */
  readonly service: string;
  /** see `parseBase` */
  readonly base: URL;
  /** of every request: who asks, and by what right */
  readonly headers: Readonly<Record<string, string>>;
  /** see `createAgent`; the caller ends it */
  readonly dispatcher: Dispatcher;
  /** longest silence before the headers and inside the body, in milliseconds */
  readonly timeout: number;
  readonly clock: () => number;
  /** no limit without it */
  readonly pace?: Pace;
}

export interface ClientRequest {
  /** relative to the base, without a leading slash */
  readonly path: string;
  /** GET without a body, POST with one, unless it says otherwise */
  readonly method?: Dispatcher.HttpMethod;
  readonly headers?: Readonly<Record<string, string>>;
  /** FormData sets its own content type */
  readonly body?: string | Uint8Array | FormData;
  readonly signal: AbortSignal;
  /** longest wait for the headers in milliseconds, where the other side has to think first */
  readonly patience?: number;
}

/** Longest answer that is held in memory as a whole, in bytes: a page of thousands of tasks has a few million. */
const LARGEST = 64 * 1024 * 1024;

/**
 * One plain request at a time to one service. Redirects are not followed, since the token is for this service only.
 * It retries nothing: that is the caller's, who knows what is at stake.
 */
export class Client {
  readonly #options: ClientOptions;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /**
   * Resolves with any final answer (2xx, 3xx, most 4xx). Throws a retriable error on a network failure, a timeout,
   * 408, 425, 429 and 5xx, a fatal one (69) on a certificate that cannot be trusted, and what the signal was aborted with.
   */
  async send({ path, method, headers, body, signal, patience }: ClientRequest): Promise<Answer> {
    const { service, base, dispatcher, timeout, clock, pace } = this.#options;
    await pace?.turn(signal);
    let answer: Answer;
    try {
      const response = await request(new URL(path, base), {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: { ...this.#options.headers, ...headers },
        ...(body === undefined ? {} : { body }),
        dispatcher,
        signal,
        headersTimeout: patience ?? timeout,
        bodyTimeout: timeout,
      });
      answer = { status: response.statusCode, headers: response.headers, body: response.body };
    } catch (error) {
      if (signal.aborted) throw error;
      throw networkError(service, error);
    }
    const transient = transientError(service, answer.status, answer.headers, clock());
    if (transient === null) return answer;
    await discard(answer);
    throw transient;
  }

  /** The bytes of an answer as they come; see `bytesOf`. */
  bytes(answer: Answer, signal: AbortSignal): AsyncGenerator<Buffer> {
    const { service, clock, timeout } = this.#options;
    return bytesOf(answer, { service, signal, clock, timeout });
  }

  /** The whole body of an answer as JSON; one that is cut off, no JSON or too large is a retriable error. */
  async json(answer: Answer, signal: AbortSignal): Promise<unknown> {
    const { service } = this.#options;
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of this.bytes(answer, signal)) {
      length += part.length;
      if (length > LARGEST) throw retriable('bad-answer', `${service} answered far too much`);
      parts.push(part);
    }
    try {
      return JSON.parse(Buffer.concat(parts).toString('utf8'));
    } catch {
      throw retriable('bad-answer', `${service} answered something that is not JSON`);
    }
  }
}
