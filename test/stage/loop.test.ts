import { expect, test } from 'vitest';
import { fatal, retriable } from '../../src/stage/errors.ts';
import { Only } from '../../src/stage/only.ts';
import type { Item } from '../../src/stage/stage.ts';
import { Stop } from '../../src/stage/stop.ts';
import { held, turn } from '../helpers/promises.ts';
import { items, type Note, note, upper, workbench } from './workbench.ts';

const many = (n: number): Item<Note>[] =>
  items(...Array.from({ length: n }, (_, index) => note(`r${index}`)));
const ids = (records: Record<string, unknown>[]): unknown[] => records.map((record) => record.id);

test.each([1, 3])('never more than %i at once', async (jobs) => {
  const bench = await workbench();
  let atOnce = 0;
  let most = 0;
  const stage = upper(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await turn();
    await turn();
    atOnce -= 1;
  });
  const { counts } = await bench.run(stage, many(20), { jobs });
  expect([counts, most]).toEqual([{ done: 20 }, jobs]);
});

test('a slow reader: nothing is read or done far ahead of it', async () => {
  const bench = await workbench();
  let read = 0;
  let ahead = 0;
  let written = 0;
  function* source(): Generator<Item<Note>> {
    for (const item of many(40)) {
      read += 1;
      ahead = Math.max(ahead, read - written);
      yield item;
    }
  }
  await bench.run(upper(), source(), {
    jobs: 2,
    async emit() {
      for (let n = 0; n < 20; n += 1) await turn();
      written += 1;
    },
  });
  expect(written).toBe(40);
  expect(ahead).toBeLessThanOrEqual(2 * 2 + 2);
});

test('the order of the input when asked for, else that of completion', async () => {
  const bench = await workbench();
  const out = held();
  const stage = upper(async (given) => {
    if (given.id === 'r0') await out.promise;
  });
  const free = await bench.run(stage, many(4), { jobs: 3, emit: async () => out.resolve() });
  expect(ids(free.emitted).at(0)).not.toBe('r0');
  const begun = held();
  const other = upper(async (given) => {
    if (given.id === 'r2') begun.resolve();
    if (given.id === 'r0') await begun.promise;
    if (given.id === 'r0') for (let n = 0; n < 50; n += 1) await turn();
  });
  const kept = await bench.run(other, many(4), {
    jobs: 3,
    keepOrder: true,
    selection: { force: true },
  });
  expect(ids(kept.emitted)).toEqual(['r0', 'r1', 'r2', 'r3']);
});

test('a result comes out while the source waits for its next record', async () => {
  const bench = await workbench();
  const gate = held();
  async function* source(): AsyncGenerator<Item<Note>> {
    yield* many(1);
    await gate.promise;
  }
  const { emitted } = await bench.run(upper(), source(), {
    jobs: 2,
    emit: async () => gate.resolve(),
  });
  expect(emitted).toHaveLength(1);
});

test.each([1, 4])(
  'the limit counts emitted records, failed ones free their place (-j %i)',
  async (jobs) => {
    const bench = await workbench();
    const worked: string[] = [];
    const stage = upper((given) => {
      worked.push(given.id);
      if (given.id === 'r0' || given.id === 'r2') throw retriable('flaky', 'no');
    });
    const { emitted, counts } = await bench.run(stage, many(10), { jobs, limit: 3 });
    expect(ids(emitted).sort()).toEqual(['r1', 'r3', 'r4']);
    expect(counts).toEqual({ done: 3, failed: 2 });
    expect(new Set(worked).size).toBe(5);
  },
);

test('a limit of nothing takes nothing', async () => {
  const bench = await workbench();
  const { counts } = await bench.run(upper(), many(3), { limit: 0 });
  expect(counts).toEqual({});
});

test('records that are past this stage go through unchanged', async () => {
  const bench = await workbench();
  const pass = { type: 'later', run: 'mine' };
  const source = [{ pass, ids: ['a', 'call-a'], where: 'x' }];
  const { emitted, counts } = await bench.run(upper(), source);
  expect([emitted, counts]).toEqual([[pass], { passed: 1 }]);
  const asked = await bench.run(upper(), source, { selection: { only: new Only(['call-a']) } });
  expect(asked.counts).toEqual({ passed: 1 });
  const others = await bench.run(upper(), source, { selection: { only: new Only(['b']) } });
  expect([others.emitted, others.counts]).toEqual([[], { not_asked: 1 }]);
});

test('fatal: what is in flight is settled, nothing more is taken', async () => {
  const bench = await workbench();
  const seen: string[] = [];
  const stage = upper(async (given, task) => {
    seen.push(given.id);
    if (given.id === 'r1') throw fatal(69, 'down', 'all down');
    if (given.id === 'r0') {
      await new Promise((_, reject) => task.signal.addEventListener('abort', reject));
    }
  });
  const { ended, counts } = await bench.run(stage, many(50), { jobs: 2 });
  expect(ended).toMatchObject({ exitCode: 69 });
  expect(counts.aborted).toBeGreaterThanOrEqual(1);
  expect(seen).toEqual(['r0', 'r1']);
});

test('told to stop: what is in flight is finished, what was only read is not begun', async () => {
  const bench = await workbench();
  const stop = new Stop();
  const begun: string[] = [];
  const stage = upper(async (given) => {
    begun.push(given.id);
    for (let n = 0; n < 5; n += 1) await turn();
    stop.drain();
    await turn();
  });
  const { counts, emitted, ended } = await bench.run(stage, many(20), { jobs: 2, stop });
  expect(begun).toEqual(['r0', 'r1']);
  expect(ids(emitted).sort()).toEqual(['r0', 'r1']);
  expect([counts.done, ended]).toEqual([2, null]);
});

test('a source that never ends ends when told to stop', async () => {
  const bench = await workbench();
  const stop = new Stop();
  async function* source(): AsyncGenerator<Item<Note>> {
    yield* many(1);
    await new Promise(() => undefined);
  }
  const { counts } = await bench.run(upper(), source(), { stop, emit: async () => stop.drain() });
  expect(counts).toEqual({ done: 1 });
});

test('a source that fails: what it gave is still done', async () => {
  const bench = await workbench();
  async function* source(): AsyncGenerator<Item<Note>> {
    yield* many(2);
    throw fatal(77, 'refused', 'the token was refused');
  }
  const { counts, ended } = await bench.run(upper(turn), source(), { jobs: 2 });
  expect([counts, ended?.exitCode]).toEqual([{ done: 2 }, 77]);
});

test('strict: the first bad line ends the run with 65, what is in flight is finished', async () => {
  const bench = await workbench();
  const bad = { reject: 'not JSON', where: 'stdin:2' };
  const list = [...many(1), bad, ...many(30).slice(1)];
  const { counts, ended } = await bench.run(upper(turn), list, { strict: true });
  expect(ended?.exitCode).toBe(65);
  expect(counts).toMatchObject({ done: 1, rejected: 1 });
  const loose = await bench.run(upper(), list);
  expect([loose.ended, loose.counts]).toEqual([null, { cached: 1, done: 29, rejected: 1 }]);
});

test('an output that fails ends the run; the ledger has what was done', async () => {
  const bench = await workbench();
  const { ended, entry } = await bench.run(upper(), many(20), {
    emit: () => Promise.reject(fatal(74, 'stdout', 'cannot write')),
  });
  expect(ended?.exitCode).toBe(74);
  expect(entry('r0')?.s).toBe('done');
  expect(entry('r9')).toBeUndefined();
});
