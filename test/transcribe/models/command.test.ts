import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CATALOGUE,
  type CatalogueModel,
  catalogued,
} from '../../../src/transcribe/models/catalogue.ts';
import { sh, temporary } from '../../helpers/shell.ts';

const TINY = catalogued('tiny') as CatalogueModel;

/** A directory with a cut-off base, half a small, and a tiny of the right size that is nothing but zeros. */
async function storedModels(): Promise<string> {
  const directory = await temporary();
  await writeFile(join(directory, 'ggml-base.bin'), 'weights');
  await writeFile(join(directory, 'ggml-small.bin.part'), 'weights');
  await writeFile(join(directory, TINY.file), '');
  await truncate(join(directory, TINY.file), TINY.bytes);
  return directory;
}

describe('spinoco-transcribe models list', () => {
  it('lists the catalogue, what a job needs, and what is there', async () => {
    const directory = await storedModels();
    const { stdout, stderr, code } = await sh(
      `spinoco-transcribe models list --models-dir '${directory}'`,
    );
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(rows[0]).toEqual(['model', 'size', 'memory a job', 'file']);
    expect(rows.slice(1, -3).map(([name]) => name)).toEqual(CATALOGUE.map(({ name }) => name));
    const states = Object.fromEntries(rows.map(([name, ...cells]) => [name, cells.slice(2)]));
    expect(states).toMatchObject({
      tiny: ['here', 'ggml-tiny.bin'],
      base: ['damaged', 'ggml-base.bin'],
      small: ['partial', 'ggml-small.bin'],
      'large-v3': ['ggml-large-v3-q5_0.bin'],
    });
    expect(rows.at(-2)).toEqual([`in ${directory}`]);
  });
});

describe('spinoco-transcribe models verify', () => {
  it('finds all that is wrong with what is there, and says how to mend it', async () => {
    const directory = await storedModels();
    const { stdout, stderr, code } = await sh(
      `spinoco-transcribe models verify --models-dir '${directory}'`,
    );
    expect({ stdout, code }).toEqual({ stdout: '', code: 69 });
    expect(stderr.trim().split('\n')).toEqual([
      'spinoco-transcribe: small is not complete',
      'spinoco-transcribe: hint: spinoco-transcribe models pull small',
      'spinoco-transcribe: base is damaged (its size differs)',
      'spinoco-transcribe: hint: spinoco-transcribe models pull base',
      'spinoco-transcribe: tiny is damaged (its sha256 differs)',
      'spinoco-transcribe: hint: spinoco-transcribe models pull tiny',
    ]);
  });

  it('misses a model that was asked for, and only that', async () => {
    const directory = await storedModels();
    const { stdout, stderr, code } = await sh(
      `spinoco-transcribe models verify medium --models-dir '${directory}'`,
    );
    expect({ stdout, code }).toEqual({ stdout: '', code: 69 });
    expect(stderr).toContain('medium is not there');
    expect(stderr).not.toMatch(/tiny|base|small/);
  });

  it('has nothing to say of a directory without models, here one that the environment names', async () => {
    const directory = join(await temporary(), 'nowhere');
    const env = { SPINOCO_TRANSCRIBE_MODELS_DIR: directory };
    const { stdout, stderr, code } = await sh('spinoco-transcribe models verify', { env });
    expect({ stdout, stderr, code }).toEqual({
      stdout: `no model of the catalogue in ${directory}\n`,
      stderr: '',
      code: 0,
    });
  });

  it.each([
    ['verify huge', 'unknown model huge'],
    ['check', 'models check: no such command'],
  ])('knows no models %s', async (args, message) => {
    const { stdout, stderr, code } = await sh(`spinoco-transcribe models ${args}`);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(`spinoco-transcribe: ${message}`);
  });
});
