import { expect, test } from 'vitest';
import { retriable, skippable } from '../../src/stage/errors.ts';
import { silentLog } from '../../src/stage/log.ts';
import { type RetryOptions, retry } from '../../src/stage/retry.ts';

function surroundings(changes: Partial<RetryOptions> = {}): {
  options: RetryOptions;
  pauses: number[];
} {
  const pauses: number[] = [];
  const options: RetryOptions = {
    tries: 4,
    base: 500,
    maxWait: 10_000,
    random: () => 0.5,
    async sleep(ms) {
      pauses.push(ms);
    },
    signal: new AbortController().signal,
    log: silentLog,
    ...changes,
  };
  return { options, pauses };
}

const failing = (error: Error, times = Number.POSITIVE_INFINITY) => {
  const calls = { n: 0 };
  const attempt = async (): Promise<string> => {
    calls.n += 1;
    if (calls.n <= times) throw error;
    return 'well';
  };
  return { calls, attempt };
};

test('pauses double, with jitter, and the tries are counted', async () => {
  const { options, pauses } = surroundings();
  const { calls, attempt } = failing(retriable('flaky', 'not now'));
  await expect(retry(attempt, options)).rejects.toThrow('not now');
  expect(calls.n).toBe(4);
  expect(pauses).toEqual([250, 500, 1000]);
});

test('it stops as soon as it succeeds', async () => {
  const { options, pauses } = surroundings();
  const { attempt } = failing(retriable('flaky', 'not now'), 2);
  expect(await retry(attempt, options)).toBe('well');
  expect(pauses).toHaveLength(2);
});

test('the other side is waited for as long as it asks, and not if that is too long', async () => {
  const { options, pauses } = surroundings();
  await retry(failing(retriable('busy', 'busy', { retryAfter: 7 }), 1).attempt, options);
  expect(pauses).toEqual([7000]);
  const long = failing(retriable('busy', 'busy', { retryAfter: 11 }));
  await expect(retry(long.attempt, options)).rejects.toThrow('busy');
  expect(long.calls.n).toBe(1);
});

test.each([skippable('gone', 'gone'), new TypeError('bug')])('%s is not tried again', async (e) => {
  const { options } = surroundings();
  const { calls, attempt } = failing(e);
  await expect(retry(attempt, options)).rejects.toBe(e);
  expect(calls.n).toBe(1);
});

test('no further try after an abort, and none during a pause that is aborted', async () => {
  const { options } = surroundings({ signal: AbortSignal.abort() });
  const one = failing(retriable('flaky', 'not now'));
  await expect(retry(one.attempt, options)).rejects.toThrow('not now');
  expect(one.calls.n).toBe(1);
  const paused = surroundings({ sleep: () => Promise.reject(new Error('aborted')) });
  const two = failing(retriable('flaky', 'not now'));
  await expect(retry(two.attempt, paused.options)).rejects.toThrow('aborted');
  expect(two.calls.n).toBe(1);
});

test('a pause never exceeds the longest', async () => {
  const { options, pauses } = surroundings({ tries: 12, random: () => 1 });
  await expect(retry(failing(retriable('a', 'b')).attempt, options)).rejects.toThrow('b');
  expect(Math.max(...pauses)).toBe(10_000);
});
