import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines, ndjson, sh, temporary } from '../helpers/shell.ts';
import { lastRow, onTerminal, rowsOf } from '../helpers/terminal.ts';
import { until } from '../helpers/upper.ts';

const note = (id: string, text = 'x'): string => ndjson([{ id, text }]);

/** Of the records that came out. */
const ids = (cwd: string): unknown[] =>
  lines(readFileSync(join(cwd, 'out'), 'utf8')).map(({ id }) => id);

test('a line is drawn, makes way for what is said, follows the size of the terminal, and goes', async () => {
  const cwd = await temporary();
  const it = await onTerminal('tty > tty; cat | spinoco-upper > out', { cwd });
  it.type(note('a'));
  await until(() => lastRow(it.said()) === 'upper 1');
  it.type('{"no":"id"}\n');
  await until(() => it.said().includes('upper 1, 1 rejected'));
  await until(() => lastRow(it.said()) === 'upper 1, 1 rejected');

  const terminal = readFileSync(join(cwd, 'tty'), 'utf8').trim();
  await sh(`stty -F ${terminal} cols 8`);
  await until(() => lastRow(it.said()) === 'upper 1');
  await sh(`stty -F ${terminal} cols 80`);
  await until(() => lastRow(it.said()) === 'upper 1, 1 rejected');

  it.type('\x04');
  expect(await it.ended).toBe(1);
  const [said, summary, last] = rowsOf(it.said());
  expect(said).toBe('spinoco-upper: stdin:2: id: not a string');
  expect(summary).toMatch(/^spinoco-upper: 1 done, 1 rejected in [\d.]+ s$/);
  expect(last).toBe('');
});

test('records on the same terminal stand on lines of their own', async () => {
  const cwd = await temporary();
  const it = await onTerminal('cat | spinoco-upper', { cwd });
  it.type(note('a'));
  await until(() => lastRow(it.said()) === 'upper 1');
  it.type(note('b'));
  await until(() => lastRow(it.said()) === 'upper 2');
  it.type('\x04');
  await it.ended;
  const [, b, summary, last] = rowsOf(it.said());
  expect(b).toMatch(/^\{"id":"b",.*\}$/);
  expect([summary, last]).toEqual([expect.stringMatching(/^spinoco-upper: 2 done/), '']);
});

test('in the background it keeps off the terminal; it draws again when it is brought back, or goes on', async () => {
  const cwd = await temporary();
  writeFileSync(join(cwd, 'notes'), note('a') + note('b'));
  const it = await onTerminal(
    'set -m; mkfifo fifo; (cat notes fifo | spinoco-upper > out) & ' +
      'read; cat | spinoco-upper --data other > /dev/null; ' +
      'fg > /dev/null; echo stopped; read; fg > /dev/null',
    { cwd },
  );
  // its records came out after its progress began
  await until(() => existsSync(join(cwd, 'out')) && ids(cwd).length === 2);
  it.type(`\n${note('c')}`);
  // by the time that another one has drawn, it would have, too
  await until(() => lastRow(it.said()) === 'upper 1');
  expect(it.said()).not.toContain('upper 2');
  it.type('\x04');
  await until(() => lastRow(it.said()) === 'upper 2');

  it.type('\x1a');
  await until(() => it.said().includes('stopped'));
  expect(lastRow(it.said())).toBe('');
  it.type('\n');
  await until(() => lastRow(it.said()) === 'upper 2');
  writeFileSync(join(cwd, 'fifo'), '');
  expect(await it.ended).toBe(0);
});

test('where it should not, nothing is drawn', async () => {
  const run = async (command: string, env = {}): Promise<string> => {
    const cwd = await temporary();
    const it = await onTerminal(`cat | ${command} > out`, { cwd, env });
    it.type(note('a'));
    const out = join(cwd, 'out');
    await until(() => existsSync(out) && readFileSync(out).length > 0);
    it.type('\x04');
    expect(await it.ended).toBe(0);
    return it.said();
  };
  const [quiet, dumb, json] = await Promise.all([
    run('spinoco-upper -q'),
    run('spinoco-upper', { TERM: 'dumb' }),
    run('spinoco-upper --log-format json'),
  ]);
  expect(quiet).toBe('');
  expect(dumb).toMatch(/^spinoco-upper: 1 done in .*\r\n$/);
  expect(json).toMatch(/^\{"t":.*\}\r\n$/);
});
