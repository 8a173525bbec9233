import { expect, test } from 'vitest';
import { SharedSync } from '../../src/stage/shared-sync.ts';
import { type Held, held, turn } from '../helpers/promises.ts';

/** A shared sync whose runs end when the test says so. */
function slow() {
  const runs: Held[] = [];
  const shared = new SharedSync(() => {
    const run = held();
    runs.push(run);
    return run.promise;
  });
  return { runs, shared };
}

test('whoever comes in one turn shares a sync; whoever comes while it runs shares the next', async () => {
  const { runs, shared } = slow();
  const done: string[] = [];
  const call = (name: string) => shared.call().then(() => done.push(name));
  void call('a');
  void call('b');
  await turn();
  expect(runs).toHaveLength(1);
  void call('c');
  void call('d');
  await turn();
  expect(runs).toHaveLength(1);
  runs[0]?.resolve();
  await turn();
  expect([done, runs.length, shared.idle]).toEqual([['a', 'b'], 2, false]);
  runs[1]?.resolve();
  await turn();
  expect([done, shared.idle]).toEqual([['a', 'b', 'c', 'd'], true]);
});

test('a failure is that of those who waited for it, not of the next ones', async () => {
  const { runs, shared } = slow();
  const first = shared.call();
  await turn();
  const second = shared.call();
  runs[0]?.reject(new Error('EIO'));
  await expect(first).rejects.toThrow('EIO');
  await turn();
  runs[1]?.resolve();
  await expect(second).resolves.toBeUndefined();
});
