import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decide, type Selection } from '../../src/stage/decide.ts';
import type { Entry } from '../../src/stage/entry.ts';
import { temporary } from '../helpers/shell.ts';

const all: Selection = { retryFailed: false, force: false, only: null };
const retryFailed = { ...all, retryFailed: true };
const force = { ...all, force: true };
const entry = (s: Entry['s'], more: Partial<Entry> = {}): Entry => ({
  s,
  in: 'x',
  set: 'y',
  t: '',
  run: '',
  ...more,
});
const out = (bytes: number) => ({ out: [{ path: 'a.json', bytes, sha: '' }] });

test.each<[string, Entry | undefined, Selection, string]>([
  ['never seen', undefined, all, 'work'],
  ['done', entry('done', out(3)), all, 'cached'],
  ['done, another input', entry('done', { ...out(3), in: 'z' }), all, 'work'],
  ['done, other settings', entry('done', { ...out(3), set: 'z' }), all, 'work'],
  ['done, file of another size', entry('done', out(4)), all, 'work'],
  ['done, file missing', entry('done', { out: [{ path: 'b', bytes: 3, sha: '' }] }), all, 'work'],
  ['done, redone', entry('done', out(3)), force, 'work'],
  ['failed', entry('failed'), all, 'work'],
  ['reserved', entry('reserved'), all, 'work'],
  ['waiting', entry('waiting'), all, 'work'],
  ['listed', entry('listed'), all, 'work'],
  ['quarantined', entry('quarantined'), all, 'quarantined'],
  ['quarantined, other settings', entry('quarantined', { set: 'z' }), all, 'quarantined'],
  ['quarantined, another input', entry('quarantined', { in: 'z' }), all, 'work'],
  ['quarantined, forced', entry('quarantined'), force, 'work'],
  ['retry: never seen', undefined, retryFailed, 'not-asked'],
  ['retry: done', entry('done', out(3)), retryFailed, 'not-asked'],
  ['retry: failed', entry('failed'), retryFailed, 'work'],
  ['retry: quarantined', entry('quarantined'), retryFailed, 'work'],
])('%s', async (_, known, selection, decision) => {
  const data = await temporary();
  writeFileSync(join(data, 'a.json'), '{}\n');
  const now = { in: 'x', set: 'y', data };
  expect(decide(known, now, selection)).toBe(decision);
});
