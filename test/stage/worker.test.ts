import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fatal, retriable, skippable, waiting } from '../../src/stage/errors.ts';
import { Only } from '../../src/stage/only.ts';
import { Stop } from '../../src/stage/stop.ts';
import { items, note, upper, workbench } from './workbench.ts';

const failing = (error: Error) =>
  upper(() => {
    throw error;
  });

test('what is done is not done again, and comes out marked as cached', async () => {
  const bench = await workbench();
  const first = await bench.run(upper(), items(note('a')));
  const again = await bench.run(failing(new Error('worked')), items(note('a')));
  const stored = JSON.parse(readFileSync(join(bench.data, 'upper/a.json'), 'utf8'));
  expect(first.emitted).toEqual([{ ...stored, run: { run_id: 'RUN', cached: false } }]);
  expect(again.emitted).toEqual([{ ...stored, run: { run_id: 'RUN', cached: true } }]);
});

test.each<[string, (file: string) => void]>([
  ['missing', (file) => rmSync(file)],
  ['of another size', (file) => writeFileSync(file, 'x')],
  [
    'no JSON though of the right size',
    (file) => writeFileSync(file, '#'.repeat(readFileSync(file).length)),
  ],
])('an artifact that is %s is made again, under its old number', async (_, damage) => {
  const bench = await workbench();
  await bench.run(upper(), items(note('a'), note('b')));
  const file = join(bench.data, 'upper/b.json');
  const whole = readFileSync(file, 'utf8');
  damage(file);
  const { counts } = await bench.run(upper(), items(note('a'), note('b')));
  expect(counts).toEqual({ cached: 1, done: 1 });
  expect(readFileSync(file, 'utf8')).toBe(whole);
});

test('a failure is tried again in later runs, then quarantined, then only when asked for', async () => {
  const bench = await workbench();
  const flaky = failing(retriable('flaky', 'not now'));
  const tries = async (options = {}) => {
    const { entry, counts } = await bench.run(flaky, items(note('a')), options);
    return [entry('a')?.s, entry('a')?.try, counts];
  };
  expect(await tries()).toEqual(['failed', 1, { failed: 1 }]);
  expect(await tries()).toEqual(['failed', 2, { failed: 1 }]);
  expect(await tries()).toEqual(['quarantined', 3, { quarantined: 1 }]);
  expect(await tries()).toEqual(['quarantined', 3, { quarantined_before: 1 }]);
  const again = await bench.run(upper(), items(note('a'), note('b')), {
    selection: { retryFailed: true },
  });
  expect(again.counts).toEqual({ done: 1, not_asked: 1 });
});

test('inside a run it is tried four times with growing pauses', async () => {
  const bench = await workbench();
  let calls = 0;
  const stage = upper(() => {
    calls += 1;
    if (calls < 4) throw retriable('flaky', 'not now');
  });
  const { entry } = await bench.run(stage, items(note('a')));
  expect([calls, bench.pauses, entry('a')?.s, entry('a')?.try]).toEqual([
    4,
    [500, 1000, 2000],
    'done',
    1,
  ]);
});

test('as long as the other side asks for', async () => {
  const bench = await workbench();
  await bench.run(failing(retriable('busy', 'busy', { retryAfter: 3 })), items(note('a')));
  expect(bench.pauses).toEqual([3000, 3000, 3000]);
});

test('a changed input starts its tries anew', async () => {
  const bench = await workbench();
  const flaky = failing(retriable('flaky', 'not now'));
  for (const text of ['x', 'x', 'y']) await bench.run(flaky, items(note('a', text)));
  const { entry } = await bench.run(flaky, items(note('a', 'y')));
  expect(entry('a')).toMatchObject({ s: 'failed', try: 2, in: 'y' });
});

test('what cannot succeed is quarantined at once; a changed input is tried again', async () => {
  const bench = await workbench();
  const { entry } = await bench.run(failing(skippable('gone', 'gone')), items(note('a')));
  expect(entry('a')).toMatchObject({
    s: 'quarantined',
    try: 1,
    err: { code: 'gone', message: 'gone', retryable: false },
  });
  expect((await bench.run(upper(), items(note('a', 'new')))).counts).toEqual({ done: 1 });
});

test('waiting is no failure and remembers since when', async () => {
  const bench = await workbench();
  const stage = failing(waiting('not-yet', 'not yet'));
  const first = await bench.run(stage, items(note('a')));
  const since = first.entry('a')?.since;
  const second = await bench.run(stage, items(note('a')));
  expect(since).toMatch(/^2026-/);
  expect(second.entry('a')).toMatchObject({ s: 'waiting', since });
  expect([second.counts, second.tally.exitCode()]).toEqual([{ waiting: 1 }, 0]);
});

test('what a source noted of a record stays with it until it is done', async () => {
  const bench = await workbench();
  const noted = { out: [{ path: 'upper/a.txt', bytes: 1, sha: 'x' }], at: 7 };
  await bench.run(upper(), [], {
    before: (ledger) => ledger.append('a', { s: 'waiting', since: '2026-11-01', ...noted }),
  });
  const kept = { ...noted, since: '2026-11-01' };
  const late = await bench.run(failing(waiting('not-yet', 'not yet')), items(note('a')));
  expect(late.entry('a')).toMatchObject({ s: 'waiting', ...kept });
  const failed = await bench.run(failing(retriable('flaky', 'not now')), items(note('a')));
  expect(failed.entry('a')).toMatchObject({ s: 'failed', ...kept });
  const gone = await bench.run(failing(skippable('gone', 'gone')), items(note('a')));
  expect(gone.entry('a')).toMatchObject({ s: 'quarantined', ...kept });
  const { entry } = await bench.run(upper(), items(note('a')), { selection: { force: true } });
  expect(entry('a')).not.toHaveProperty('since');
  expect(entry('a')?.out).toMatchObject([{ path: 'upper/a.json' }]);
});

test('only what is asked for, by its id or one of its aliases, whatever was done with it', async () => {
  const bench = await workbench();
  const stage = { ...upper(), aliases: (given: { id: string }) => [`call-${given.id}`] };
  const three = items(note('a'), note('b'), note('c'));
  const asking = async (only: Only, selection = {}) =>
    (await bench.run(stage, three, { selection: { only, ...selection } })).counts;
  const only = new Only(['a', 'call-c', 'd']);
  expect(await asking(only)).toEqual({ done: 2, not_asked: 1 });
  expect(only.unmet).toEqual(['d']);
  expect(await asking(new Only(['a']))).toEqual({ cached: 1, not_asked: 2 });
  expect(await asking(new Only(['b']), { force: true })).toEqual({ done: 1, not_asked: 2 });
  // known, though there is nothing to do for it
  const done = new Only(['a']);
  expect(await asking(done, { retryFailed: true })).toEqual({ not_asked: 3 });
  expect(done.unmet).toEqual([]);
});

test('a bug is one failed try, and what it says stays out of the ledger', async () => {
  const bench = await workbench();
  const { entry, counts } = await bench.run(
    failing(new TypeError('+420777123456')),
    items(note('a')),
  );
  expect(counts).toEqual({ failed: 1 });
  expect(entry('a')?.err).toEqual({ code: 'unexpected', message: 'TypeError', retryable: true });
  expect(readFileSync(bench.path, 'utf8')).not.toContain('777');
});

test('an interrupt is no attempt', async () => {
  const bench = await workbench();
  await bench.run(failing(retriable('flaky', 'no')), items(note('a')));
  const stop = new Stop();
  const stage = upper(() => {
    stop.abort();
    throw new Error('given up');
  });
  const { entry, counts } = await bench.run(stage, items(note('a')), { stop });
  expect(counts).toEqual({ aborted: 1 });
  expect(entry('a')).toMatchObject({ s: 'failed', try: 1 });
});

test('fatal ends the run and is no attempt of the record', async () => {
  const bench = await workbench();
  const { ended, entry } = await bench.run(
    failing(fatal(69, 'down', 'all down')),
    items(note('a')),
  );
  expect(ended).toMatchObject({ exitCode: 69 });
  expect(entry('a')).toBeUndefined();
});

test('the same record twice is done once, at once, too; another content is another record', async () => {
  const bench = await workbench();
  let atOnce = 0;
  let most = 0;
  const stage = upper(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise<void>((resolve) => setImmediate(resolve));
    atOnce -= 1;
  });
  const { counts, emitted, entry } = await bench.run(
    stage,
    items(note('a', 'x'), note('a', 'x'), note('a', 'y'), note('a', 'y')),
    { jobs: 4 },
  );
  expect(counts).toEqual({ done: 2, repeated: 2 });
  expect(most).toBe(1);
  expect(emitted.map((record) => record.n)).toEqual([1, 1]);
  expect(entry('a')).toMatchObject({ s: 'done', in: 'y', no: 1 });
});

test.each(['', '@run', '@end', '@cursor', 'k'.repeat(600)])(
  'the key %j would harm the ledger: that record fails, the next is done',
  async (key) => {
    const bench = await workbench();
    const { counts, ended } = await bench.run(upper(), items(note(key, 'x'), note('b')));
    expect([counts, ended]).toEqual([{ failed: 1, done: 1 }, null]);
    expect(readFileSync(bench.path, 'utf8')).not.toContain('"k":"@');
  },
);

test('a stage whose key or fingerprint throws fails that record only', async () => {
  const bench = await workbench();
  const stage = {
    ...upper(),
    key: (given: { id: string }) => {
      if (given.id === 'bad') throw new TypeError('x');
      return given.id;
    },
    fingerprint: (given: { id: string; text: string }) => {
      if (given.id === 'worse') throw skippable('no-file', 'no such file');
      return given.text;
    },
  };
  const { counts, ended } = await bench.run(stage, items(note('bad'), note('worse'), note('b')));
  expect([counts, ended]).toEqual([{ failed: 2, done: 1 }, null]);
});
