import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gazetteer } from '../../../gazetteer.mjs';
import { nameEndings } from '../../../name-endings.ts';
import { NamesOfRecording } from '../../../src/anon/names/find.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';
import { parseAnonOptions } from '../../../src/anon/options.ts';

const path = new URL('../../../src/anon/names/lists/gazetteer.ts', import.meta.url);

test('is what the generator makes, and small', () => {
  const committed = readFileSync(path, 'utf8');
  expect(committed).toBe(gazetteer());
  expect(Buffer.byteLength(committed)).toBeLessThan(1_000_000);
});

test('endings are what the lists teach, and small', () => {
  const committed = readFileSync(new URL('endings.ts', path), 'utf8');
  expect(committed).toBe(nameEndings());
  expect(Buffer.byteLength(committed)).toBeLessThan(20_000);
});

test('what the user allows is nobody, in any case', () => {
  const said = { text: 'Přišel Lumír. Program Lumíru nevadí, přišla Jana.', turns: [] };
  const names = new NamesOfRecording(nameSearch('balanced', { allowed: new Set(['lumir']) }));
  names.hear([said], []);
  expect(names.find(said, []).map(({ start, end }) => said.text.slice(start, end))).toEqual([
    'Jana',
  ]);
});

test('the level is one of four', () => {
  expect(parseAnonOptions({}).names).toBe('balanced');
  expect(parseAnonOptions({ names: 'cued' }).names).toBe('cued');
  expect(() => parseAnonOptions({ names: 'all' })).toThrow(/off, cued, balanced, aggressive/);
});
