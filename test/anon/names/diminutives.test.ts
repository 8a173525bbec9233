import { expect, test } from 'vitest';
import { Diminutives } from '../../../src/anon/names/diminutives.ts';
import { shippedNames } from '../../../src/anon/names/lexicon.ts';
import { isOrdinary } from '../../../src/anon/names/ordinary.ts';

const { firstMale, firstFemale } = shippedNames();
const small = new Diminutives({ m: firstMale, f: firstFemale });

test.each([
  ['kristiánka', 'kristiánek', 'm'],
  ['dominiček', 'dominiček', 'm'],
  ['toníčkovi', 'toníček', 'm'],
  ['šimonko', 'šimonek', 'm'],
  ['dášence', 'dášenka', 'f'],
  ['jituš', 'jituš', 'f'],
  ['pavlušce', 'pavluška', 'f'],
  ['lenčo', 'lenča', 'f'],
  ['jiruno', 'jiruna', 'f'],
])('%s is a form of %s', (word, lemma, gender) => {
  expect(small.find(word)).toEqual({ lemma, part: 'first', gender });
});

test.each([
  'domeček',
  'stanička',
  'linka',
  'patek',
  'kabelka',
  'nadace',
  'hrnek',
  'vozík',
  'číselník',
])('%s is another word, or known for one', (word) =>
  expect(small.find(word) === null || isOrdinary(word)).toBe(true),
);
