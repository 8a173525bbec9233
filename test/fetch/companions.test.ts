import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { companionsBegun } from '../../src/fetch/companions.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'companions-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const BEGUN = Date.parse('2026-11-22T03:00:00Z');

/** Waits for two stages by a clock that only `sleep` moves; `at(ms)` says what happens then. */
async function wait(at: (ms: number, ledgers: readonly string[]) => Promise<void>, stop = false) {
  const ledgers = ['transcribe', 'anon'].map((name) => join(folder, `${name}.jsonl`));
  let now = BEGUN;
  await at(0, ledgers);
  await companionsBegun({
    ledgers,
    begun: BEGUN,
    clock: () => now,
    sleep: async (ms) => {
      now += ms;
      await at(now - BEGUN, ledgers);
    },
    signal: stop ? AbortSignal.abort() : new AbortController().signal,
  });
  return now - BEGUN;
}

async function write(path: string | undefined, ms: number): Promise<void> {
  await writeFile(path as string, '{}\n');
  const at = new Date(BEGUN + ms);
  await utimes(path as string, at, at);
}

test('no longer than until the last of them has begun', async () => {
  const waited = await wait(async (ms, [transcribe, anon]) => {
    if (ms === 0) await write(transcribe, -20);
    if (ms === 300) await write(anon, 300);
  });
  expect(waited).toBe(300);
});

test('a ledger of an earlier run says nothing, and who is not there is not waited for', async () => {
  const waited = await wait(async (ms, [transcribe, anon]) => {
    if (ms > 0) return;
    await write(transcribe, 10);
    await write(anon, -60_000);
  });
  expect(waited).toBe(5_000);
});

test('not at all when the run is to stop', async () => {
  expect(await wait(async () => undefined, true)).toBe(0);
});
