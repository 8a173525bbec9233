import { expect, test } from 'vitest';
import { retriable, skippable } from '../../src/stage/errors.ts';
import { Tally } from '../../src/stage/tally.ts';

const transient = retriable('flaky', 'not now');

test.each<[string, (tally: Tally) => void, number]>([
  ['nothing', () => undefined, 0],
  ['only good', (tally) => (tally.done = 3), 0],
  [
    'known quarantines, waiting, repeated, aborted',
    (tally) => {
      Object.assign(tally, {
        knownQuarantined: 2,
        waiting: 1,
        repeated: 1,
        aborted: 4,
        notAsked: 1,
      });
    },
    0,
  ],
  ['only transient', (tally) => tally.fail('a', transient, false), 75],
  ['transient for the last time', (tally) => tally.fail('a', transient, true), 1],
  [
    'one permanent',
    (tally) => {
      tally.fail('a', transient, false);
      tally.fail('b', skippable('gone', 'gone'), true);
    },
    1,
  ],
  ['a bug', (tally) => tally.fail('a', new TypeError('x'), false), 1],
  ['a reject', (tally) => (tally.rejected = 1), 1],
  [
    'a reject and a transient',
    (tally) => {
      tally.rejected = 1;
      tally.fail('a', transient, false);
    },
    1,
  ],
])('%s', (_, fill, code) => {
  const tally = new Tally();
  fill(tally);
  expect(tally.exitCode()).toBe(code);
});

test('the message of a bug is not kept, as it may hold data', () => {
  const tally = new Tally();
  tally.fail('a', new TypeError('+420777123456'), false);
  expect(tally.failures).toEqual([
    { key: 'a', code: 'unexpected', message: 'TypeError', quarantined: false },
  ]);
});

test('counts and summary leave out zeros', () => {
  const tally = new Tally();
  expect(tally.summary()).toBe('nothing to do');
  tally.done = 2;
  tally.knownQuarantined = 1;
  expect(tally.counts()).toEqual({ done: 2, quarantined_before: 1 });
  expect(tally.summary()).toBe('2 done, 1 quarantined before');
});
