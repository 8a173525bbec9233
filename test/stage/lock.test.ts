import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/stage/lock.ts';
import { temporary } from '../helpers/shell.ts';

const options = {
  wait: false,
  since: '2026-11-22T00:00:00.000Z',
  sleep: () => new Promise<void>((resolve) => setImmediate(resolve)),
  signal: new AbortController().signal,
};

test('the second is told who has it, and gets it when that one lets go', async () => {
  const path = join(await temporary(), 'ledger', 'upper.lock');
  const first = await takeLock(path, options);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  await expect(takeLock(path, options)).rejects.toMatchObject({
    exitCode: 75,
    message: expect.stringContaining(`pid ${process.pid} on `),
  });
  await first.release();
  await (await takeLock(path, options)).release();
});

test('who waits is told for whom, and gets it then', async () => {
  const path = join(await temporary(), 'upper.lock');
  const first = await takeLock(path, options);
  const told: string[] = [];
  const second = takeLock(path, {
    ...options,
    wait: true,
    onWait(holder) {
      told.push(holder);
      void first.release();
    },
  });
  await (await second).release();
  expect(told).toEqual([expect.stringContaining(`pid ${process.pid}`)]);
});

test('a wait can be given up', async () => {
  const path = join(await temporary(), 'upper.lock');
  const first = await takeLock(path, options);
  const sleep = () => Promise.reject(new Error('aborted'));
  await expect(takeLock(path, { ...options, wait: true, sleep })).rejects.toThrow('aborted');
  await first.release();
});
