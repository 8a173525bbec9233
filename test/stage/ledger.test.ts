import {
  appendFileSync,
  fdatasync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, NewEntry } from '../../src/stage/entry.ts';
import { readLedger } from '../../src/stage/ledger.ts';
import { decodeLine, encodeLine, RUN_KEY } from '../../src/stage/ledger-line.ts';
import { Ledger, type LedgerCalls } from '../../src/stage/ledger-writer.ts';
import { temporary } from '../helpers/shell.ts';

/** A disk that is always done: a thousand real syncs would be the whole time of the test. */
const fast: LedgerCalls = {
  writeSync: (fd, data) => writeSync(fd, data),
  fdatasync: (_, done) => done(null),
};
const clock = (): number => Date.UTC(2026, 10, 22);
const open = (path: string, run: string, calls?: LedgerCalls): Promise<Ledger> =>
  Ledger.open(path, run, clock, calls);

const newEntry = fc.record({
  s: fc.constantFrom<NewEntry['s'][]>('done', 'failed', 'quarantined', 'waiting', 'listed'),
  in: fc.stringMatching(/^[0-9a-f]{4,8}$/),
  try: fc.integer({ min: 1, max: 4 }),
});
const steps = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'ř', '__proto__'), newEntry, fc.boolean()),
  { minLength: 3, maxLength: 12 },
);

type Model = Map<string, { s: string; in?: string | undefined; no?: number | undefined }>;

function shape(entries: Iterable<[string, Entry]>): Model {
  return new Map(
    [...entries].map(([key, { s, in: input, no }]) => [
      key,
      { s, ...(input && { in: input }), ...(no && { no }) },
    ]),
  );
}

test('like a Map, cut anywhere in the last two lines, opened again, written again', async () => {
  const folder = await temporary();
  let serial = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      serial += 1;
      const path = join(folder, `${serial}.jsonl`);
      const first = await open(path, 'R1', fast);
      const model: Model = new Map();
      const states: { size: number; model: Model }[] = [{ size: 0, model: new Map() }];
      const note = (): void => {
        states.push({ size: statSync(path).size, model: new Map(model) });
      };
      for (const [key, entry, number] of list) {
        const before = model.get(key);
        if (number && before?.no === undefined) {
          const no = first.reserve(key);
          const kept = before?.in === undefined ? {} : { in: before.in };
          model.set(key, { s: 'reserved', ...kept, no });
          note();
        }
        first.append(key, entry);
        const no = model.get(key)?.no;
        model.set(key, { s: entry.s, in: entry.in, ...(no === undefined ? {} : { no }) });
        note();
      }
      expect(shape(first.entries())).toEqual(model);
      await first.close();
      const whole = readFileSync(path);
      const from = states.at(-3)?.size ?? 0;
      for (let size = from; size <= whole.length; size += 1) {
        writeFileSync(path, whole.subarray(0, size));
        // a line that only lacks its end is whole
        const expected = states.findLast((state) => state.size <= size + 1)?.model as Model;
        const second = await open(path, 'R2', fast);
        expect(shape(second.entries())).toEqual(expected);
        const numbers = [...expected.values()].flatMap(({ no }) => no ?? []);
        const { tornAt } = second.table;
        second.append(RUN_KEY, { s: 'run', mode: 'pipe', ...(tornAt && { torn: tornAt }) });
        expect(second.reserve('new')).toBe(Math.max(0, ...numbers) + 1);
        second.append('new', { s: 'done', in: 'x' });
        await second.close();
        const again = await readLedger(path);
        const last = new Map(expected).set('new', {
          s: 'done',
          in: 'x',
          no: Math.max(0, ...numbers) + 1,
        });
        expect(shape(again.entries())).toEqual(last);
        expect(again.bad.filter((bad) => !bad.torn && bad.offset !== 0)).toEqual([]);
        expect(again.openEnd).toBe(false);
      }
    }),
    { numRuns: 3 },
  );
});

async function three(): Promise<string> {
  const path = join(await temporary(), 'upper.jsonl');
  const ledger = await open(path, 'R1');
  for (const key of ['a', 'b', 'c']) ledger.append(key, { s: 'done', in: key });
  await ledger.close();
  return path;
}

describe('a damaged file', () => {
  test('a flipped byte is found wherever it is, and only its line is lost', async () => {
    const path = await three();
    const whole = readFileSync(path);
    const second = whole.indexOf('\n') + 1;
    const third = whole.indexOf('\n', second) + 1;
    for (let at = second; at < third - 1; at += 1) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] as number) ^ 1;
      if (broken[at] === 10) continue;
      writeFileSync(path, broken);
      const table = await readLedger(path);
      expect(table.bad).toEqual([{ line: 2, offset: second, torn: false }]);
      expect([...table.entries()].map(([key]) => key)).toEqual(['a', 'c']);
    }
  });

  test('a torn tail longer than any line is still ended before the next one', async () => {
    const path = await three();
    appendFileSync(path, Buffer.alloc(40_000));
    const ledger = await open(path, 'R2');
    const { tornAt } = ledger.table;
    expect(tornAt).toBeGreaterThan(0);
    ledger.append(RUN_KEY, { s: 'run', torn: tornAt as number });
    ledger.append('d', { s: 'done' });
    await ledger.close();
    const table = await readLedger(path);
    expect(table.get('d')?.s).toBe('done');
    expect(table.bad.map((bad) => bad.torn)).toEqual([true]);
  });

  test('a torn tail at the very beginning of the file', async () => {
    const path = await three();
    truncateSync(path, 9);
    const ledger = await open(path, 'R2');
    expect(ledger.table.tornAt).toBe(0);
    ledger.append(RUN_KEY, { s: 'run', torn: 0 });
    await ledger.close();
    expect((await readLedger(path)).bad).toEqual([{ line: 1, offset: 0, torn: true }]);
  });

  test('no file is an empty ledger', async () => {
    const table = await readLedger(join(await temporary(), 'none.jsonl'));
    expect([...table.entries()]).toEqual([]);
    expect(table.piped).toBe(false);
  });
});

describe('a line', () => {
  test('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), newEntry, (key, entry) => {
        const whole: Entry = { ...entry, t: '2026-11-22T00:00:00.000Z', run: 'R' };
        const line = Buffer.from(encodeLine(key, whole));
        expect(line.indexOf(10)).toBe(line.length - 1);
        expect(decodeLine(line.subarray(0, -1))).toEqual({ key: key, entry: whole });
      }),
    );
  });

  test('is at most 4 KiB: a long message is cut, a long key refused', async () => {
    const path = join(await temporary(), 'upper.jsonl');
    const ledger = await open(path, 'R1');
    const err = { code: 'x', message: 'é'.repeat(5000), retryable: true };
    ledger.append('a', { s: 'failed', err });
    expect(() => ledger.append('k'.repeat(5000), { s: 'done' })).toThrow('one ledger line');
    ledger.append('b', { s: 'done' });
    await ledger.close();
    const sizes = readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).toBeLessThan(4096);
    expect([...(await readLedger(path)).entries()].map(([key]) => key)).toEqual(['a', 'b']);
  });
});

describe('a failing disk', () => {
  const real: LedgerCalls = { writeSync: (fd, data) => writeSync(fd, data), fdatasync };
  const error = (code: string): Error => Object.assign(new Error(code), { code });

  test('a short write is finished', async () => {
    const path = join(await temporary(), 'upper.jsonl');
    const ledger = await open(path, 'R1', {
      ...real,
      writeSync: (fd, data) => writeSync(fd, data.subarray(0, Math.min(7, data.length))),
    });
    ledger.append('a', { s: 'done', in: 'x' });
    ledger.append('b', { s: 'done', in: 'y' });
    await ledger.close();
    const table = await readLedger(path);
    expect(table.bad).toEqual([]);
    expect([...table.entries()].map(([key]) => key)).toEqual(['a', 'b']);
  });

  test('ENOSPC in the middle of a line: fatal 74, told ever after, and repaired by the next run', async () => {
    const path = join(await temporary(), 'upper.jsonl');
    let room = 150;
    const ledger = await open(path, 'R1', {
      ...real,
      writeSync(fd, data) {
        if (room === 0) throw error('ENOSPC');
        const written = writeSync(fd, data.subarray(0, room));
        room -= written;
        return written;
      },
    });
    ledger.append('a', { s: 'done', in: 'x' });
    expect(() => ledger.append('b', { s: 'done', in: 'y' })).toThrow('(ENOSPC)');
    expect(ledger.get('b')).toBeUndefined();
    expect(() => ledger.append('c', { s: 'done' })).toThrow('(ENOSPC)');
    await expect(ledger.close()).rejects.toMatchObject({ exitCode: 74 });
    const next = await open(path, 'R2');
    next.append('b', { s: 'done', in: 'y' });
    await next.close();
    expect([...(await readLedger(path)).entries()].map(([key]) => key)).toEqual(['a', 'b']);
  });

  test('what could not be made durable once is never said to be', async () => {
    const path = join(await temporary(), 'upper.jsonl');
    const ledger = await open(path, 'R1', { ...real, fdatasync: (_, done) => done(error('EIO')) });
    ledger.reserve('a');
    const both = [ledger.sync(), new Promise(setImmediate).then(() => ledger.sync())];
    for (const sync of both) await expect(sync).rejects.toThrow('cannot write the ledger (EIO)');
    expect(() => ledger.append('a', { s: 'done' })).toThrow('(EIO)');
  });

  test('an append while a sync runs is covered by the next one, not by that', async () => {
    const path = join(await temporary(), 'upper.jsonl');
    const open_: (() => void)[] = [];
    const ledger = await open(path, 'R1', {
      ...real,
      fdatasync: (_, done) => open_.push(() => done(null)),
    });
    const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    let synced = 0;
    ledger.append('a', { s: 'done' });
    void ledger.sync().then(() => (synced = 1));
    await turn();
    ledger.append('b', { s: 'done' });
    void ledger.sync().then(() => (synced = 2));
    await turn();
    expect([open_.length, synced]).toEqual([1, 0]);
    open_[0]?.();
    await turn();
    expect([open_.length, synced]).toEqual([2, 1]);
    open_[1]?.();
    await turn();
    expect(synced).toBe(2);
  });

  test('what earlier runs wrote is read where it stands, also when the file was closed meanwhile', async () => {
    const path = await three();
    const ledger = await open(path, 'R2');
    const before = [...ledger.entries()];
    ledger.append('d', { s: 'done', in: 'later' });
    expect([...ledger.entries()]).toEqual([...before, ['d', ledger.get('d')]]);
    await ledger.close();
    expect([...ledger.entries()].slice(0, -1)).toEqual(before);
    expect(before.map(([key]) => key)).toEqual(
      [...(await readLedger(path)).entries()].map(([key]) => key).slice(0, -1),
    );
  });

  test('nothing is written after it was closed', async () => {
    const path = await three();
    const ledger = await open(path, 'R2');
    await ledger.close();
    expect(() => ledger.append('z', { s: 'done' })).toThrow('the ledger is closed');
    expect(() => ledger.reserve('z')).toThrow('the ledger is closed');
  });
});

test('the mode is 0600 whatever it was', async () => {
  const path = join(await temporary(), 'upper.jsonl');
  writeFileSync(path, '', { mode: 0o644 });
  await (await open(path, 'R1')).close();
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('runs and their ends find each other', async () => {
  const path = join(await temporary(), 'upper.jsonl');
  for (const [run, mode] of [
    ['R1', 'files'],
    ['R2', 'pipe'],
  ] as const) {
    const ledger = await open(path, run);
    ledger.append(RUN_KEY, { s: 'run', mode });
    if (run === 'R1') {
      expect(ledger.piped).toBe(false);
      ledger.append('@end', { s: 'end', exit: 75, counts: { failed: 1 } });
    }
    await ledger.close();
  }
  const table = await readLedger(path);
  expect(table.piped).toBe(true);
  expect(table.runs.map(({ start, end }) => [start.run, end?.exit])).toEqual([
    ['R1', 75],
    ['R2', undefined],
  ]);
  expect([...table.entries()]).toEqual([]);
});

test('what is read at a glance is what a line says, whatever its key and its order', async () => {
  const path = join(await temporary(), 'upper.jsonl');
  const keys = [
    'a',
    '__proto__',
    'ř',
    '"',
    '\\',
    '"s":"failed"',
    ',"no":7',
    'x'.repeat(500),
    '\u2028',
  ];
  let serial = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...keys), newEntry, fc.option(fc.nat({ max: 99 })))),
      async (list) => {
        serial += 1;
        const model = new Map<string, Entry>();
        const text = list.map(([key, entry, no]) => {
          const message = `${key} ,"no":3`;
          const err = { code: 'x', message, retryable: true };
          const whole = { ...entry, err, ...(no === null ? {} : { no }), t: '', run: 'R' };
          const before = model.get(key)?.no;
          model.set(key, {
            ...whole,
            ...(no === null && before !== undefined ? { no: before } : {}),
          });
          return encodeLine(key, whole);
        });
        writeFileSync(`${path}${serial}`, text.join(''));
        const table = await readLedger(`${path}${serial}`);
        expect(table.bad).toEqual([]);
        expect(new Map(table.entries())).toEqual(model);
        expect(new Map(table.states())).toEqual(
          new Map([...model].map(([key, { s }]) => [key, s])),
        );
        for (const [key, { no }] of model) expect(table.numberOf(key)).toBe(no);
      },
    ),
    { numRuns: 50 },
  );
});

test('lines lie across many blocks, beside one that is larger than a block', async () => {
  const path = join(await temporary(), 'upper.jsonl');
  const entry = { s: 'done', in: 'i'.repeat(3000), t: '', run: 'R' } as const;
  const lines = Array.from({ length: 3000 }, (_, n) => encodeLine(`k${n}`, { ...entry, try: n }));
  const huge = `${'x'.repeat(9_000_000)}\n`;
  writeFileSync(path, [...lines.slice(0, 1500), huge, ...lines.slice(1500)].join(''));
  const table = await readLedger(path);
  expect(table.bad).toEqual([
    { line: 1501, offset: lines.slice(0, 1500).join('').length, torn: false },
  ]);
  for (let n = 0; n < lines.length; n += 1) expect(table.get(`k${n}`)?.try).toBe(n);
});
