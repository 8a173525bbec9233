import { expect, test } from 'vitest';
import { shippedPlaces } from '../../../../src/anon/names/lexicon.ts';
import { VILLAGES } from '../../../../src/anon/names/lists/villages.ts';

const villages = VILLAGES.trim().split(/[,\n]+/);

test('every village is listed once, in order, and is no town of the gazetteer', () => {
  expect(villages).toEqual([...new Set(villages)].sort((a, b) => (a < b ? -1 : 1)));
  const towns = new Set(shippedPlaces().towns.map((name) => name.toLowerCase()));
  expect(villages.filter((name) => towns.has(name.toLowerCase()))).toEqual([]);
});
