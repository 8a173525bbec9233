import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commit, writeDurably } from '../../src/stage/commit.ts';
import { DurableFile } from '../../src/stage/durable-file.ts';
import { makeDirectory, sweep } from '../../src/stage/files.ts';
import { temporary } from '../helpers/shell.ts';

test('nothing stands under the final name before the commit', async () => {
  const data = await temporary();
  const file = await DurableFile.create(data, 'a/b/x.json');
  await file.write(Buffer.from('{"a":'));
  await file.write(Buffer.from('1}\n'));
  expect(existsSync(join(data, 'a/b/x.json'))).toBe(false);
  expect((await commit([file]))[0]).toEqual({
    path: 'a/b/x.json',
    bytes: 8,
    sha: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(readFileSync(join(data, 'a/b/x.json'), 'utf8')).toBe('{"a":1}\n');
  expect(readdirSync(join(data, 'a/b'))).toEqual(['x.json']);
});

test('an unfinished file is thrown away without a trace, and the older one stays', async () => {
  const data = await temporary();
  await writeDurably(data, { path: 'x.txt', data: 'old' });
  const file = await DurableFile.create(data, 'x.txt');
  await file.write(Buffer.from('new'));
  await file.leave();
  expect(readdirSync(data)).toEqual(['x.txt']);
  expect(readFileSync(join(data, 'x.txt'), 'utf8')).toBe('old');
});

test('a rename that fails leaves nothing', async () => {
  const data = await temporary();
  mkdirSync(join(data, 'x.txt'));
  await expect(writeDurably(data, { path: 'x.txt', data: 'new' })).rejects.toThrow('EISDIR');
  expect(readdirSync(data)).toEqual(['x.txt']);
});

test('bytes and hash are those of the content', async () => {
  const data = await temporary();
  const artifact = await writeDurably(data, { path: 'x.bin', data: Buffer.from('abc') });
  // the example of FIPS 180-2
  expect(artifact).toEqual({
    path: 'x.bin',
    bytes: 3,
    sha: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
});

test('two writers of one name at once: one of them whole', async () => {
  const data = await temporary();
  const texts = Array.from({ length: 8 }, (_, n) => String(n).repeat(10_000));
  await Promise.all(texts.map((text) => writeDurably(data, { path: 'd/x', data: text })));
  expect(texts).toContain(readFileSync(join(data, 'd/x'), 'utf8'));
  expect(readdirSync(join(data, 'd'))).toEqual(['x']);
});

test('sweeping takes our unfinished files at any depth and nothing else', async () => {
  const data = await temporary();
  await makeDirectory(join(data, 'a/b'));
  for (const name of ['.x.json.12-3.tmp', 'a/b/.y.ogg.1-1.tmp', 'a/keep.tmp', 'a/z.json']) {
    writeFileSync(join(data, name), '');
  }
  expect(await sweep(data, '.upper.')).toBe(0);
  expect(await sweep(data)).toBe(2);
  expect(readdirSync(data, { recursive: true }).sort()).toEqual([
    'a',
    'a/b',
    'a/keep.tmp',
    'a/z.json',
  ]);
  expect(await sweep(join(data, 'none'))).toBe(0);
});

test('new directories are 0700', async () => {
  const data = await temporary();
  await makeDirectory(join(data, 'a/b/c'));
  for (const path of ['a', 'a/b', 'a/b/c']) {
    expect(statSync(join(data, path)).mode & 0o777).toBe(0o700);
  }
});

test('where nothing can be made it fails, at once', async () => {
  const data = await temporary();
  symlinkSync(join(data, 'unmounted'), join(data, 'link'));
  writeFileSync(join(data, 'file'), '');
  await expect(makeDirectory(join(data, 'link', 'ledger'))).rejects.toThrow('EEXIST');
  await expect(makeDirectory(join(data, 'file'))).rejects.toThrow('EEXIST');
  await expect(makeDirectory(join(data, 'file', 'x', 'y'))).rejects.toThrow('ENOTDIR');
});
