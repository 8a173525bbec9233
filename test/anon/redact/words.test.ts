import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, concatenate } from '../../../src/anon/redact/words.ts';

test('words of a text stand where they are in it', () => {
  const text = 'Ano,  to je  ono.';
  const places = align(text, [
    { word: ' Ano,' },
    { word: ' to je' },
    { word: '' },
    { word: ' ono.' },
  ]);
  expect(places?.map(([start, end]) => text.slice(start, end))).toEqual([
    'Ano,',
    'to je',
    '',
    'ono.',
  ]);
});

test.each([
  ['jedna dva', ['jedna']],
  ['jedna', ['jedna', 'dva']],
  ['jedna dva', ['jedna', 'tři']],
])('%j is not %j', (text, words) => {
  expect(
    align(
      text,
      words.map((word) => ({ word })),
    ),
  ).toBeNull();
});

test('whatever the words are, they align with their own concatenation', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (spoken) => {
      const words = spoken.map((word) => ({ word }));
      const { text, places } = concatenate(words);
      expect(align(text, words)).not.toBeNull();
      expect(places.map(([start, end]) => text.slice(start, end))).toEqual(
        spoken.map((word) => word.trim()),
      );
    }),
  );
});
