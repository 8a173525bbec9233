import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readLedger } from '../../src/stage/ledger.ts';
import { silentLog } from '../../src/stage/log.ts';
import { runStage } from '../../src/stage/run.ts';
import { Stop } from '../../src/stage/stop.ts';
import { RecordWriter } from '../../src/stage/writer.ts';
import { temporary } from '../helpers/shell.ts';
import { items, note, upper } from './workbench.ts';

test('a room that must have fewer jobs has them, and its ledger says so', async () => {
  const data = await temporary();
  let atOnce = 0;
  let most = 0;
  const stage = upper(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((next) => setImmediate(next));
    atOnce -= 1;
  });
  async function* source() {
    yield* items(note('a'), note('b'), note('c'), note('d'), note('e'));
  }
  const stop = new Stop();
  const exit = await runStage(
    { stage, jobs: 2, source },
    {
      data,
      mode: 'pipe',
      files: [],
      jobs: 8,
      keepOrder: false,
      limit: 10,
      strict: false,
      maxLine: 1000,
      wait: false,
      maxAttempts: 3,
      selection: { retryFailed: false, force: false, only: null },
      version: 'test',
      flags: [],
    },
    {
      stdin: new PassThrough(),
      writer: new RecordWriter(new PassThrough().resume(), () => stop.abort()),
      stop,
      log: silentLog,
      clock: () => 0,
      random: () => 0.5,
      sleep: async () => undefined,
    },
  );
  expect([exit, most]).toEqual([0, 2]);
  const ledger = await readLedger(join(data, 'ledger/upper.jsonl'));
  expect(ledger.runs[0]?.start.jobs).toBe(2);
});
