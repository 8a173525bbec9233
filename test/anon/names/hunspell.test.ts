import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { NamesOfRecording } from '../../../src/anon/names/find.ts';
import { hunspell } from '../../../src/anon/names/hunspell.ts';
import { nameSearch, readDictionary } from '../../../src/anon/names/open.ts';

const AFF = `SET UTF-8
SFX A Y 2
SFX A a ou a
SFX A 0 m [aeo]
PFX N Y 1
PFX N 0 ne .
`;
const DIC = '4\nKrumpla/A\nbrzda/AN\nFrňák\nfrňák\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const folder = mkdtempSync(join(tmpdir(), 'names-dic-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('knows entries and what the rules make of them', () => {
  const look = hunspell(bytes(DIC), bytes(AFF));
  expect(['krumpla', 'krumplou', 'krumplam'].map(look)).toEqual(['name', 'name', 'name']);
  expect(['brzda', 'brzdou', 'nebrzdou'].map(look)).toEqual(['word', 'word', 'word']);
  expect(['krumply', 'nekrumpla', ''].map(look)).toEqual([null, null, null]);
  expect(look('frňák')).toBe('word');
});

test('reads encodings other than UTF-8', () => {
  // ISO 8859-2: Š is 0xa9, ž is 0xbe
  const dic = new Uint8Array([0x31, 0x0a, 0xa9, 0xbe, 0x61, 0x0a]);
  expect(hunspell(dic, bytes('SET ISO8859-2\n'))('šža')).toBe('name');
});

test('a name of the dictionary is found without a cue', async () => {
  const path = join(folder, 'own.dic');
  writeFileSync(path, DIC);
  writeFileSync(join(folder, 'own.aff'), AFF);
  const own = await readDictionary(path);
  const said = { text: 'Mluvila Krumpla z firmy.', turns: [] };
  const found = (dictionary: typeof own) => {
    const names = new NamesOfRecording(
      nameSearch('balanced', { dictionary: dictionary?.dictionary ?? null }),
    );
    names.hear([said], []);
    return names.find(said, []).map(({ start, end }) => said.text.slice(start, end));
  };
  expect(found(own)).toEqual(['Krumpla']);
  writeFileSync(path, `${DIC}Jiná\n`);
  expect((await readDictionary(path))?.hash).not.toBe(own?.hash);
});

test('a dictionary that is not there is a mistake in the configuration', async () => {
  await expect(readDictionary(join(folder, 'none.dic'))).rejects.toMatchObject({
    exitCode: 78,
    message: expect.stringMatching(/--names-dic .*: ENOENT$/),
  });
  expect(await readDictionary(undefined)).toBeNull();
});

test.each([
  ['binary', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1]), null, /is binary/],
  ['empty', new Uint8Array(), null, /holds no words/],
  [
    'Latin 2 without its .aff',
    new Uint8Array([0x31, 0x0a, 0xa9, 0xbe, 0x61]),
    null,
    /is not in utf-8/,
  ],
  ['unknown encoding', bytes(DIC), bytes('SET KLINGON-1\n'), /encoding klingon-1 .* is unknown/],
  ['bad rule', bytes(DIC), bytes('SFX A Y 1\nSFX A a ou [b-a]\n'), /a rule .* cannot be read/],
] as const)('%s: said, and nothing is searched with it', async (name, dic, aff, why) => {
  const path = join(folder, `${name}.dic`);
  writeFileSync(path, dic);
  if (aff) writeFileSync(join(folder, `${name}.aff`), aff);
  await expect(readDictionary(path)).rejects.toMatchObject({
    exitCode: 78,
    message: expect.stringMatching(why),
  });
});

test('too large, and no file at all', async () => {
  const path = join(folder, 'large.dic');
  writeFileSync(path, '');
  truncateSync(path, 33 * 2 ** 20);
  await expect(readDictionary(path)).rejects.toThrow(/is larger than 32 MiB/);
  await expect(readDictionary(folder)).rejects.toThrow(/is no file/);
});

test('flags are letters, pairs, numbers, or numbers of lists', () => {
  const rules = (flag: string) => bytes(`SET UTF-8\nFLAG ${flag}\nSFX 11 Y 1\nSFX 11 a ou a\n`);
  for (const flag of ['long', 'num']) {
    const of = hunspell(bytes('2\nKrumpla/11\nBrumpla/1\n'), rules(flag));
    expect([of('krumplou'), of('brumplou')]).toEqual(['name', null]);
  }
  const aliased = bytes('SET UTF-8\nAF 2\nAF B\nAF A\nSFX A Y 1\nSFX A a ou a\n');
  const of = hunspell(bytes('2\nKrumpla/2\nBrumpla/1\n'), aliased);
  expect([of('krumplou'), of('brumplou')]).toEqual(['name', null]);
});
