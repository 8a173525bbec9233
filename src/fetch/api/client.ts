import { type Dispatcher, request } from 'undici';
import { retriable } from '../../stage/errors.ts';
import { networkError, transientError } from './errors.ts';

export interface ApiOptions {
  readonly base: URL;
  readonly token: string;
  /** value of x-spinoco-protocol-version */
  readonly protocol: string;
  readonly dispatcher: Dispatcher;
  /** longest silence before the headers and inside the body, in milliseconds */
  readonly timeout: number;
  readonly clock: () => number;
}

export interface ApiRequest {
  /** relative to the base, without a leading slash */
  readonly path: string;
  /** a POST with this JSON; a GET without */
  readonly body?: object;
  readonly signal: AbortSignal;
}

/** A final answer. Whoever gets it reads the body or dumps it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Dispatcher.ResponseData['body'];
}

/**
 * One plain request at a time to the Spinoco API. Redirects are not followed: the token is for this host only.
 * It retries nothing: that is the caller's, who knows what is at stake.
 */
export class Api {
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  /**
   * Resolves with any final answer (2xx, 3xx, most 4xx). Throws a retriable error on a network failure, a timeout,
   * 408, 425, 429 and 5xx, and what the signal was aborted with.
   */
  async send({ path, body, signal }: ApiRequest): Promise<Answer> {
    const { base, token, protocol, dispatcher, timeout, clock } = this.#options;
    let answer: Answer & { readonly statusCode: number };
    try {
      const response = await request(new URL(path, base), {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-spinoco-protocol-version': protocol,
          'user-agent': 'spinoco-fetch',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        dispatcher,
        signal,
        headersTimeout: timeout,
        bodyTimeout: timeout,
      });
      answer = Object.assign(response, { status: response.statusCode });
    } catch (error) {
      if (signal.aborted) throw error;
      throw networkError(error);
    }
    const transient = transientError(answer.status, answer.headers['retry-after'], clock());
    if (transient === null) return answer;
    await discard(answer);
    throw transient;
  }

  /** The bytes of an answer as they come; a failure on the way is a retriable error. */
  async *bytes(answer: Answer, signal: AbortSignal): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of answer.body) yield chunk as Buffer;
    } catch (error) {
      if (signal.aborted) throw error;
      throw networkError(error);
    }
  }

  /** The body of an answer as JSON; one that is cut off or no JSON is a retriable error. */
  async json(answer: Answer, signal: AbortSignal): Promise<unknown> {
    const parts: Buffer[] = [];
    for await (const part of this.bytes(answer, signal)) parts.push(part);
    try {
      return JSON.parse(Buffer.concat(parts).toString('utf8'));
    } catch {
      throw retriable('bad-answer', 'the API answered something that is not JSON');
    }
  }
}

/** Lets a body go that nobody wants, so that its connection can be used again. */
export async function discard(answer: Answer): Promise<void> {
  await answer.body.dump().catch(() => undefined);
}
