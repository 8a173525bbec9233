import { describe, expect, test } from 'vitest';
import { unmarkedVocabulary, vocabulary } from '../../../src/anon/names/vocabulary.ts';

describe('ordinary words', () => {
  test.each([
    ...['přivezl', 'odvezla', 'nepřemontovali', 'vyúčtujete', 'překlikl'],
    ...['peněžence', 'kubících', 'střeše', 'mamince'],
    ...['vono', 'dyť', 'eště', 'tejden', 'bysme', 'kerej'],
    ...['složenka', 'klapku', 'pneuservis', 'výhybky', 'zvířete', 'rodné'],
    ...['ďakujem', 'štvrtok', 'zmluvu', 'prosím'],
  ])('%s', (word) => expect(vocabulary().has(word)).toBe(true));

  test.each(['frumpál', 'nováková', 'dvořák', 'prokopa', 'zdenou', 'oksana'])('not %s', (word) =>
    expect(vocabulary().has(word)).toBe(false),
  );
});

test('without diacritics for who writes none', () => {
  for (const word of ['pristroj', 'cerveny', 'penezence', 'dyt'])
    expect([word, vocabulary().has(word), unmarkedVocabulary().has(word)]).toEqual([
      word,
      false,
      true,
    ]);
});
