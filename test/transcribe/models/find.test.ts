import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultModelsDir, findModel } from '../../../src/transcribe/models/find.ts';
import { fixture } from '../fixtures.ts';

const directory = await mkdtemp(join(tmpdir(), 'models-'));
afterAll(() => rm(directory, { recursive: true }));

const MICRO = '375f53a0641fc897308034994ceeb90fa1c93a8ac3ec84c34c904fb24e35ea89';

describe('findModel', () => {
  it('takes a path, and never tells it', async () => {
    const model = await findModel(fixture('model/ggml-micro-cs.bin'), directory);
    expect(model).toMatchObject({ name: 'ggml-micro-cs', sha256: MICRO });
  });

  it('takes large-v3 to be its quantised form', async () => {
    const path = join(directory, 'ggml-large-v3-q5_0.bin');
    await writeFile(path, 'abc');
    expect(await findModel('large-v3', directory)).toEqual({
      name: 'large-v3',
      path,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  it.each([
    ['medium', 69, 'spinoco-transcribe models pull medium'],
    ['./nowhere.bin', 69, '--model'],
    ['toString', 78, 'large-v3-turbo'],
    [tmpdir(), 69, '--model'],
  ])('says what to do about a model that is not there (%s)', async (wanted, exitCode, hint) => {
    const error = await findModel(wanted, directory).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ recovery: 'fatal', exitCode });
    expect((error as { hint: string }).hint).toContain(hint);
  });
});

describe('defaultModelsDir', () => {
  it('is in the cache of the user', () => {
    expect(defaultModelsDir({ XDG_CACHE_HOME: '/c', HOME: '/h' })).toBe('/c/spinoco/models');
    expect(defaultModelsDir({ XDG_CACHE_HOME: '', HOME: '/h' })).toBe('/h/.cache/spinoco/models');
  });
});
