import { Agent } from 'undici';
import { Api } from '../../src/fetch/api/client.ts';
import type { StageError } from '../../src/stage/errors.ts';
import { silentLog } from '../../src/stage/log.ts';
import type { RetryOptions } from '../../src/stage/retry.ts';

/** A client for a fixture server. */
export function clientOf(url: string, options: { token?: string; timeout?: number } = {}): Api {
  return new Api({
    base: new URL(`${url}/`),
    token: options.token ?? 'fixture-token',
    protocol: '2',
    userAgent: 'test',
    dispatcher: new Agent({ keepAliveTimeout: 100 }),
    timeout: options.timeout ?? 5000,
    clock: () => 0,
  });
}

/** Patience without waiting; `pauses` is how long would have been waited, in milliseconds. */
export function patience(pauses: number[] = []): RetryOptions {
  return {
    tries: 3,
    base: 100,
    maxWait: 60_000,
    random: () => 0.5,
    async sleep(ms) {
      pauses.push(ms);
    },
    signal: new AbortController().signal,
    log: silentLog,
  };
}

/** What a promise fails with. */
export async function errorOf(promise: Promise<unknown>): Promise<StageError> {
  return promise.then(
    () => Promise.reject(new Error('did not fail')),
    (error: StageError) => error,
  );
}
