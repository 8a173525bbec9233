import { expect, test } from 'vitest';
import { Pace } from '../../src/http/pace.ts';

const { signal } = new AbortController();

test('requests begin evenly, however many want to begin at once', async () => {
  let now = 1000;
  const pauses: number[] = [];
  const pace = new Pace(
    4,
    () => now,
    async (ms) => void pauses.push(ms),
  );
  await Promise.all([1, 2, 3].map(() => pace.turn(signal)));
  expect(pauses).toEqual([250, 500]);
  now += 10_000;
  await pace.turn(signal);
  expect(pauses).toEqual([250, 500]);
});

test('a clock that is set back does not hold them up', async () => {
  let now = 1_000_000;
  const pauses: number[] = [];
  const pace = new Pace(
    1,
    () => now,
    async (ms) => void pauses.push(ms),
  );
  await pace.turn(signal);
  now = 0;
  await pace.turn(signal);
  await pace.turn(signal);
  expect(pauses).toEqual([1000]);
});
