import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventually, world } from '../helpers/pipeline.ts';
import { lines } from '../helpers/shell.ts';
import { lastRow, onTerminal, rowsOf } from '../helpers/terminal.ts';

test('the last stage shows the whole pipeline; what the others say stands above it', async () => {
  const { cwd, env, api } = await world();
  await api.control({ faults: ['status=404,path=/recording-direct,times=1'] });
  // fetch stays in the pipe until somebody presses a key
  const it = await onTerminal(
    '(spinoco-fetch -j1 --limit 2; read) | spinoco-transcribe -j1 --threads 1 | spinoco-anon > out',
    { cwd, env },
  );
  const all =
    /^fetch 2\/3, 1 failed, 0\.\d MB \| transcribe 2, \d+\.\d\d x real time \| anon 2(, 0 in flight)?$/;
  await eventually('all of it is shown', () => all.test(lastRow(it.said())), 120_000);
  it.type('\n');
  expect(await it.ended).toBe(0);
  expect(lines(readFileSync(join(cwd, 'out'), 'utf8'))).toHaveLength(2);

  // each on a row of its own, and nothing of the line left behind
  const rows = rowsOf(it.said());
  expect(rows.pop()).toBe('');
  for (const row of rows) expect(row).toMatch(/^spinoco-\w+: [^|]+\r?$/);
  expect(rows).toContainEqual(expect.stringMatching(/^spinoco-fetch: .*no such recording/));
});
