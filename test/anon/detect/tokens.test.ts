import { expect, test } from 'vitest';
import { scan } from '../../../src/anon/detect/scan.ts';
import { tokensIn, tokensOf } from '../../../src/anon/detect/tokens.ts';

test('the tokens of a text are made once, those of a stretch begin in it', () => {
  const one = scan('heslo je Kocour 88');
  expect(tokensOf(one)).toBe(tokensOf(one));
  expect(tokensIn(one, 6, 17).map(({ word }) => word)).toEqual(['je', 'kocour', '88']);
  expect(tokensIn(one, 7, 17).map(({ word }) => word)).toEqual(['kocour', '88']);
  expect(tokensIn(one, 40, 50)).toEqual([]);
});
