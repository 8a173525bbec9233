import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stored, wrongWith } from '../../../src/transcribe/models/stored.ts';
import { temporary } from '../../helpers/shell.ts';

const BODY = 'weights';
const MODEL = {
  name: 'tiny',
  file: 'ggml-tiny.bin',
  bytes: BODY.length,
  sha256: createHash('sha256').update(BODY).digest('hex'),
};

it.each([
  ['good', { 'ggml-tiny.bin': BODY }, 'whole', null],
  ['changed', { 'ggml-tiny.bin': 'Weights' }, 'whole', 'is damaged (its sha256 differs)'],
  ['cut off', { 'ggml-tiny.bin': 'weigh' }, 'wrong-size', 'is damaged (its size differs)'],
  ['half downloaded', { 'ggml-tiny.bin.part': 'weigh' }, 'partial', 'is not complete'],
  [
    'good beside an old download',
    { 'ggml-tiny.bin': BODY, 'ggml-tiny.bin.part': 'w' },
    'whole',
    null,
  ],
  ['not there', {}, 'missing', 'is not there'],
] as const)('tells a model that is %s', async (_, files, state, wrong) => {
  const directory = await temporary();
  for (const [name, body] of Object.entries(files)) await writeFile(join(directory, name), body);
  expect(await stored(MODEL, directory)).toBe(state);
  expect(await wrongWith(MODEL, directory)).toBe(wrong);
});
