import { expect, test } from 'vitest';
import { StemIndex, stemPattern } from '../../../src/anon/detect/stems.ts';

const index = new StemIndex([
  [1, 'rz auto -auta-'],
  [2, 'datov- -jmeno'],
  [4, '-hesl-'],
]);

test.each([
  ['rz', 1],
  ['rzu', 0],
  ['auto', 1],
  ['autor', 0],
  ['poauta', 1],
  ['autaček', 1],
  ['datová', 2],
  ['predatov', 0],
  ['příjméno', 2],
  ['jmenovat', 0],
  ['heslo', 4],
  ['nehesluj', 4],
  ['ava', 0],
  ['', 0],
])('the stems of a word: %s', (word, bits) => {
  expect(index.of(word)).toBe(bits);
});

test('a list as a part of a pattern', () => {
  const pattern = new RegExp(`^(?:${stemPattern('auto přívěs-')})$`);
  expect(['auto', 'privesum'].every((word) => pattern.test(word))).toBe(true);
  expect(['autor', 'neprives'].some((word) => pattern.test(word))).toBe(false);
});
