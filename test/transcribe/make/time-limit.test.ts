import { expect, it } from 'vitest';
import { TimeLimit } from '../../../src/transcribe/make/time-limit.ts';

it('grows with the audio that is known of, and is over when all of it has passed', async () => {
  const slept: number[] = [];
  const limit = new TimeLimit(10, 0, async (ms) => {
    slept.push(ms / 1000);
    // a minute of audio turns up while the first five minutes pass
    if (slept.length === 1) limit.extend(60);
  });
  expect(limit.seconds).toBe(300);
  await limit.outlast(new AbortController().signal);
  expect(slept).toEqual([300, 300]);
});

it('ends with its job', async () => {
  const stop = new AbortController();
  const limit = new TimeLimit(10, 100, async () => {
    throw new Error('aborted');
  });
  await expect(limit.outlast(stop.signal)).rejects.toThrow('aborted');
});
