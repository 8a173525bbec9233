import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HALLUCINATIONS } from '../../src/transcribe/assemble/clean.ts';
import {
  cleaningPhrases,
  glossaryTerms,
  optionsSchema,
  promptText,
} from '../../src/transcribe/options.ts';

describe('optionsSchema', () => {
  it('has defaults for a Czech call centre', () => {
    expect(optionsSchema.parse({})).toMatchObject({
      engine: 'auto',
      model: 'large-v3',
      language: 'cs',
      left: 'customer',
      right: 'agent',
      prompt: '',
      noVad: false,
      vadThreshold: 0.5,
      vadMinSilence: 0.3,
      vadMinSpeech: 0.08,
      window: 26,
      noClean: false,
      format: [],
      timeoutFactor: 30,
    });
  });

  it('reads flags, words of the environment and JSON alike', () => {
    const parsed = optionsSchema.parse({ noVad: true, noClean: 'false', vadThreshold: '0.7' });
    expect(parsed).toMatchObject({ noVad: true, noClean: false, vadThreshold: 0.7 });
    expect(optionsSchema.parse({ format: ['srt', 'md'] }).format).toEqual(['srt', 'md']);
    expect(optionsSchema.parse({ format: 'srt,md' }).format).toEqual(['srt', 'md']);
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
    [{ engine: 'gpt' }, 'must be auto, napi, http or spinoco'],
    [{ vadThreshold: '1.5' }, 'must be a number from 0.05 to 0.95'],
    [{ vadMinSilence: '' }, 'must be seconds from 0.1 to 5'],
    [{ window: '30' }, 'must be seconds from 10 to 28'],
    [{ timeoutFactor: '0' }, 'must be a number from 1'],
    [{ format: 'pdf' }, 'must be srt, vtt, txt, md'],
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

describe('lists', () => {
  it('have a line a term, comments and blank lines left out', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'lists-'));
    const file = join(directory, 'list');
    await writeFile(file, '# names\nPlamen 18\r\n\n Vltava * # river\n');
    expect(await glossaryTerms(file)).toEqual(['Plamen 18', 'Vltava *']);
    expect(await glossaryTerms(undefined)).toEqual([]);
    const options = optionsSchema.parse({ cleanList: file });
    expect(await cleaningPhrases(options)).toEqual([...HALLUCINATIONS, 'Plamen 18', 'Vltava *']);
    expect(await cleaningPhrases(optionsSchema.parse({}))).toEqual(HALLUCINATIONS);
    expect(await cleaningPhrases(optionsSchema.parse({ noClean: true }))).toBeNull();
    await rm(directory, { recursive: true });
    await expect(glossaryTerms('/nowhere')).rejects.toMatchObject({
      exitCode: 78,
      message: '--glossary: /nowhere cannot be read',
    });
  });
});
