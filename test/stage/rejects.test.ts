import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Rejects } from '../../src/stage/rejects.ts';
import { lines, temporary } from '../helpers/shell.ts';

test('text stays text, bytes that are none come as base64, an over-long line by its place', async () => {
  const data = await temporary();
  const rejects = new Rejects(data, 'upper', 'R1');
  const bytes = Buffer.from([0x7b, 0xff, 0xfe]);
  await rejects.keep({ reject: 'not JSON', where: 'stdin:1', offset: 0, raw: Buffer.from('{ř') });
  await rejects.keep({ reject: 'not valid UTF-8', where: 'stdin:2', offset: 4, raw: bytes });
  await rejects.keep({ reject: 'too long', where: 'stdin:3', offset: 8, length: 99 });
  // text that holds the replacement character is still that text
  await rejects.keep({ reject: 'not JSON', where: 'stdin:4', raw: Buffer.from('\ufffd') });
  rejects.close();
  const path = join(data, 'metadata', 'rejects.upper.jsonl');
  const kept = lines(readFileSync(path, 'utf8'));
  expect(kept).toEqual([
    { run: 'R1', where: 'stdin:1', reason: 'not JSON', offset: 0, line: '{ř' },
    { run: 'R1', where: 'stdin:2', reason: 'not valid UTF-8', offset: 4, base64: 'e//+' },
    { run: 'R1', where: 'stdin:3', reason: 'too long', offset: 8, length: 99 },
    { run: 'R1', where: 'stdin:4', reason: 'not JSON', line: '\ufffd' },
  ]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('no reject, no file', async () => {
  const data = await temporary();
  new Rejects(data, 'upper', 'R1').close();
  expect(() => statSync(join(data, 'metadata'))).toThrow('ENOENT');
});
