import { mkdtemp, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeViews } from '../../src/stage/views.ts';

test('writes what is not there as it should be, and touches nothing else', async () => {
  const data = await mkdtemp(join(tmpdir(), 'views-'));
  const stage = { views: async ({ text }: { text: string }) => [{ path: 'a/r1.txt', data: text }] };
  const file = join(data, 'a/r1.txt');
  await writeViews(stage, { text: 'one' }, data);
  expect(await readFile(file, 'utf8')).toBe('one');
  await utimes(file, 1, 1);
  await writeViews(stage, { text: 'one' }, data);
  expect((await stat(file)).mtimeMs).toBe(1000);
  await writeViews(stage, { text: 'two' }, data);
  expect(await readFile(file, 'utf8')).toBe('two');
  await writeViews({}, { text: 'three' }, data);
  expect(await readFile(file, 'utf8')).toBe('two');
  await rm(data, { recursive: true });
});
