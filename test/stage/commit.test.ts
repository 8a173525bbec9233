import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commit, commitWork } from '../../src/stage/commit.ts';
import type { Unfinished } from '../../src/stage/stage.ts';
import { held, turn } from '../helpers/promises.ts';
import { temporary } from '../helpers/shell.ts';

/** A file that writes down what happens to it. */
function noting(name: string, notes: string[], sync = async (): Promise<void> => undefined) {
  const file: Unfinished = {
    directory: '.',
    artifact: { path: name, bytes: 0, sha: '' },
    async sync() {
      await sync();
      notes.push(`${name} synced`);
    },
    place: () => void notes.push(`${name} placed`),
    leave: async (error) => void notes.push(`${name} left: ${(error as Error).message}`),
  };
  return file;
}

test('no file appears before all are on disk and what they wait for has happened', async () => {
  const notes: string[] = [];
  const waited = held();
  const slow = held();
  const files = [noting('a', notes, () => slow.promise), noting('b', notes)];
  const committed = commit(files, waited.promise);
  await turn();
  expect(notes).toEqual(['b synced']);
  waited.resolve();
  await turn();
  expect(notes).toEqual(['b synced']);
  slow.resolve();
  expect(await committed).toEqual(files.map(({ artifact }) => artifact));
  expect(notes).toEqual(['b synced', 'a synced', 'a placed', 'b placed']);
});

test('one that cannot be synced: none appears, and all are left only when nothing is under way', async () => {
  const notes: string[] = [];
  const slow = held();
  const bad = noting('bad', notes, () => Promise.reject(new Error('EIO')));
  const committed = commit([bad, noting('slow', notes, () => slow.promise)]);
  await turn();
  expect(notes).toEqual([]);
  slow.resolve();
  await expect(committed).rejects.toThrow('EIO');
  expect(notes).toEqual(['slow synced', 'bad left: EIO', 'slow left: EIO']);
});

test('what they wait for fails: nothing is left of them', async () => {
  const data = await temporary();
  const files = [
    { path: 'd/a.json', data: 'a' },
    { path: 'd/b.txt', data: 'b' },
  ];
  await expect(commitWork(data, files, Promise.reject(new Error('vault')))).rejects.toThrow(
    'vault',
  );
  expect(readdirSync(join(data, 'd'))).toEqual([]);
});

test('one that cannot be made takes the others with it', async () => {
  const data = await temporary();
  mkdirSync(join(data, 'there'));
  const file = { path: 'd/a.json', data: 'a' };
  const impossible = { path: `d/${'x'.repeat(300)}`, data: 'b' };
  await expect(commitWork(data, [file, impossible])).rejects.toThrow('ENAMETOOLONG');
  expect(existsSync(join(data, 'd/a.json'))).toBe(false);
  expect(readdirSync(join(data, 'd'))).toEqual([]);
});

test('artifacts keep their place among the files that are made', async () => {
  const data = await temporary();
  const there = { path: 'audio.ogg', bytes: 7, sha: 'f' };
  const out = await commitWork(data, [there, { path: 'd/a.json', data: '{}' }]);
  expect(out).toMatchObject([there, { path: 'd/a.json', bytes: 2 }]);
  expect(readFileSync(join(data, 'd/a.json'), 'utf8')).toBe('{}');
});
