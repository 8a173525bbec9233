import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agrees, align, concatenate } from '../../../src/anon/redact/words.ts';

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

test('words agree with a text exactly where they can be laid on it, as cutting both at blanks tells', () => {
  const piece = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\ufeff', 'č'),
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (spoken, written) => {
      const words = spoken.map((word) => ({ word }));
      for (const text of [written.join(''), spoken.join(' '), spoken.join('')]) {
        const places = align(text, words);
        expect(agrees(text, words)).toBe(places !== null);
        expect(places !== null).toBe(bySlices(text, spoken));
        places?.forEach(([start, end], n) => {
          const bare = (one: string) => one.replace(/\s/g, '');
          expect(bare(text.slice(start, end))).toBe(bare(spoken[n] as string));
        });
      }
    }),
    { numRuns: 300, seed: 9 },
  );
});

/** The same by cutting: each piece of a word stands in the text behind blanks. */
function bySlices(text: string, words: readonly string[]): boolean {
  let rest = text;
  for (const piece of words.flatMap((word) => word.split(/\s+/)).filter((one) => one !== '')) {
    rest = rest.trimStart();
    if (!rest.startsWith(piece)) return false;
    rest = rest.slice(piece.length);
  }
  return rest.trim() === '';
}
