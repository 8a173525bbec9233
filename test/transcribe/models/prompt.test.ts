import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readModelHeader } from '../../../src/transcribe/models/ggml.ts';
import { countTokens, promptOf } from '../../../src/transcribe/models/prompt.ts';
import { fixture } from '../fixtures.ts';

describe('readModelHeader', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'header-'));
  afterAll(() => rm(directory, { recursive: true }));

  it('reads context and vocabulary', async () => {
    const header = await readModelHeader(fixture('model/ggml-micro-cs.bin'));
    expect(header?.textContext).toBe(448);
    expect(header?.vocabulary.length).toBeGreaterThan(400);
    const known = header?.vocabulary.map((token) => Buffer.from(token, 'latin1').toString());
    expect(known?.some((token) => /[ěščřžýáíé]/.test(token))).toBe(true);
  });

  it.each([
    ['another file', Buffer.from('RIFF and more of it')],
    ['nothing', Buffer.alloc(0)],
    ['a header that is cut off', Buffer.from('lmgg\x01\x00\x00\x00')],
    ['a header of nonsense', Buffer.concat([Buffer.from('lmgg'), Buffer.alloc(400, 0x7f)])],
  ])('takes %s for no model', async (_, bytes) => {
    const file = join(directory, 'model.bin');
    await writeFile(file, bytes);
    expect(await readModelHeader(file)).toBeNull();
  });
});

describe('promptOf', () => {
  const tokens = [' kotel', ' plamen', ',', '.', ' ', 'a', ' Vltava'];
  const model = { textContext: 14, vocabulary: tokens };

  it('counts tokens as whisper.cpp does: the longest that is known, again and again', () => {
    const known = new Set(tokens);
    expect(countTokens(' kotel plamen', known)).toBe(2);
    expect(countTokens(' kotela', known)).toBe(2);
    // what nobody knows: a token a byte
    expect(countTokens(' šx', known)).toBe(4);
  });

  it('takes as many terms as fit, in their order', () => {
    const terms = ['plamen', 'Vltava', 'nepochopitelné', 'plamen'];
    expect(promptOf('kotel', terms, model)).toEqual({ text: 'kotel plamen, Vltava.', terms: 2 });
    expect(promptOf('', ['plamen'], model)).toEqual({ text: 'plamen.', terms: 1 });
    expect(promptOf('kotel', [], model)).toEqual({ text: 'kotel', terms: 0 });
  });

  it('refuses a prompt whose beginning the engine would drop', () => {
    expect(() => promptOf('kotel '.repeat(9), [], model)).toThrow(
      expect.objectContaining({ exitCode: 78, message: expect.stringContaining('6 fit') }),
    );
  });
});
