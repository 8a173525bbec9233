import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { optionsSchema, promptText } from '../../src/transcribe/options.ts';

describe('optionsSchema', () => {
  it('has defaults for a Czech call centre', () => {
    expect(optionsSchema.parse({})).toEqual({
      model: 'large-v3',
      language: 'cs',
      left: 'customer',
      right: 'agent',
      prompt: '',
    });
  });

  it('reads numbers from flags and from JSON', () => {
    expect(optionsSchema.parse({ threads: '3' }).threads).toBe(3);
    expect(optionsSchema.parse({ threads: 3 }).threads).toBe(3);
  });

  it.each([
    [{ threads: '0' }, 'must be a whole number from 1'],
    [{ threads: 'x' }, 'must be a whole number from 1'],
    [{ threads: '1.5' }, 'must be a whole number from 1'],
    [{ language: 'čeština' }, 'must be a language code such as cs, or auto'],
    [{ model: '' }, 'must be a model name or file'],
    [{ left: '' }, 'must be a name'],
  ])('refuses %j in one line', (raw, message) => {
    const result = optionsSchema.safeParse(raw);
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe('promptText', () => {
  it('is text, or the content of a file', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'prompt-'));
    await writeFile(join(directory, 'terms'), 'Plamen 18\n');
    expect(await promptText(' kotel ')).toBe('kotel');
    expect(await promptText(`@${directory}/terms`)).toBe('Plamen 18');
    await expect(promptText('@/nowhere')).rejects.toMatchObject({ exitCode: 78 });
    await rm(directory, { recursive: true });
  });
});
