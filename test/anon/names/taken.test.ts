import { expect, test } from 'vitest';
import { Taken } from '../../../src/anon/names/taken.ts';
import { tokenise } from '../../../src/anon/names/tokens.ts';

const tokens = tokenise('jedna dva tři čtyři');
const indexes = (taken: Taken) => tokens.map((_, at) => at).filter(taken.has);

test('a token is taken when a stretch touches it, whatever the order of stretches', () => {
  const taken = new Taken(tokens).add([
    { start: 15, end: 16 },
    { start: 2, end: 7 },
  ]);
  expect(indexes(taken)).toEqual([0, 1, 3]);
});

test('a stretch between tokens takes none, and more may be taken later', () => {
  const taken = new Taken(tokens).add([{ start: 5, end: 6 }]);
  expect(indexes(taken)).toEqual([]);
  expect(indexes(taken.add([{ start: 10, end: 13 }]))).toEqual([2]);
  expect(taken.has(99)).toBe(false);
});
