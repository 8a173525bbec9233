import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewEntry } from '../../src/stage/entry.ts';
import { encodeLine } from '../../src/stage/ledger-line.ts';
import { LedgerTail } from '../../src/stage/ledger-tail.ts';
import { temporary } from '../helpers/shell.ts';

const STARTED = Date.UTC(2026, 10, 22, 12);

/** A ledger line written so many seconds after this process began. */
const line = (second: number, key: string, entry: NewEntry): string =>
  encodeLine(key, { ...entry, t: new Date(STARTED + second * 1000).toISOString(), run: 'R' });

const begun = (second: number, jobs = 2): string =>
  line(second, '@run', { s: 'run', mode: 'pipe', jobs });
const done = (second: number, key: string, more: Partial<NewEntry> = {}): string =>
  line(second, key, { s: 'done', out: [{ path: 'x', bytes: 100, sha: 's' }], ms: 500, ...more });
const ended = (second: number): string => line(second, '@end', { s: 'end', exit: 0 });

async function ledger(text = '') {
  const path = join(await temporary(), 'fetch.jsonl');
  if (text !== '') writeFileSync(path, text);
  const tail = new LedgerTail(path, STARTED);
  return {
    path,
    /** appends, and looks */
    async after(more = '') {
      if (more !== '') appendFileSync(path, more);
      await tail.read();
      return tail.run;
    },
    tail,
  };
}

test('counts what a run does as it goes on, each line once', async () => {
  const { after } = await ledger();
  expect(await after()).toBeNull();
  expect(await after(begun(1))).toMatchObject({ jobs: 2, plan: null, listed: 0, first: null });
  const awaited = line(1, 'b', { s: 'waiting' });
  expect(await after(line(1, 'a', { s: 'listed' }) + awaited)).toMatchObject({
    listed: 1,
    waiting: 0,
  });
  const plan = line(2, '@plan', { s: 'plan', counts: { backlog: 3, open: 2 } });
  expect(await after(plan)).toMatchObject({ plan: { backlog: 3, open: 2 } });
  await after(done(4, 'a', { audio: 10 }) + awaited + done(5, 'c', { audio: 30, no: 1 }));
  const failed = line(6, 'd', { s: 'failed' }) + line(6, 'e', { s: 'quarantined' });
  const counts = { done: 2, failed: 2, waiting: 1, bytes: 200, audio: 40, work: 1000 };
  const times = { first: STARTED + 3500, last: STARTED + 5000, ended: null };
  expect(await after(failed)).toMatchObject({ ...counts, ...times });
  expect(await after()).toMatchObject(counts);
  expect(await after(ended(9))).toMatchObject({ ...counts, ended: STARTED + 9000 });
});

test('waits for the end of a line, and skips a bad one', async () => {
  const whole = done(2, 'a');
  const { after } = await ledger(begun(1) + whole.slice(0, 40));
  expect(await after()).toMatchObject({ done: 0 });
  expect(await after(whole.slice(40))).toMatchObject({ done: 1 });
  expect(await after(`${whole.replace('"a"', '"b"')}{"k":\n${done(3, 'c')}`)).toMatchObject({
    done: 2,
  });
});

test('knows the run that began together with this process, no other', async () => {
  expect(await (await ledger(begun(-30) + done(-1, 'a'))).after()).toBeNull();
  expect(await (await ledger(begun(-5) + done(-4, 'a') + ended(-1))).after()).toBeNull();
  const { after } = await ledger(begun(-60) + done(-50, 'a') + begun(-2) + done(1, 'b'));
  expect(await after()).toMatchObject({ done: 1, ended: null });
  // one that was waiting for the lock
  expect(await after(ended(8) + begun(9, 4))).toMatchObject({ jobs: 4, done: 0 });
});

test('of a long ledger reads the end once, and then only what is new', async () => {
  const old = done(-3600, 'old');
  const { tail, path } = await ledger(begun(-4000) + old.repeat(20_000));
  appendFileSync(path, begun(0) + done(1, 'a'));
  expect(await tail.read()).toBeLessThan(600_000);
  expect(tail.run).toMatchObject({ done: 1 });
  expect(await tail.read()).toBe(0);
  const next = done(2, 'b');
  appendFileSync(path, next);
  expect(await tail.read()).toBeLessThan(2 * next.length);
  expect(tail.run).toMatchObject({ done: 2 });
});

test('finds the beginning of a run that has written much by then', async () => {
  const { after } = await ledger(done(-3600, 'old').repeat(3000) + begun(0));
  expect(await after(done(1, 'a').repeat(4000))).toMatchObject({ done: 4000 });
});

test('shows nothing of a run that is over while it is still reading', async () => {
  const over = begun(-8) + done(-7, 'a').repeat(4000) + ended(-6);
  const { tail } = await ledger(over + begun(1));
  const seen: number[] = [];
  let reading = true;
  const first = tail.read().finally(() => {
    reading = false;
  });
  while (reading) {
    seen.push(tail.run?.done ?? 0);
    await new Promise((next) => setImmediate(next));
  }
  await first;
  expect(Math.max(...seen)).toBe(0);
  expect(tail.run).toMatchObject({ done: 0, ended: null });
});

test('begins anew with a ledger that was taken away, and bears a directory in its place', async () => {
  const { path, after } = await ledger(begun(0) + done(1, 'a'));
  expect(await after()).toMatchObject({ done: 1 });
  truncateSync(path, 0);
  expect(await after()).toBeNull();
  expect(await after(begun(3))).toMatchObject({ done: 0 });
  const directory = new LedgerTail(await temporary(), STARTED);
  await directory.read();
  expect(directory.run).toBeNull();
});
