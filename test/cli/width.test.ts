import { expect, test } from 'vitest';
import { cutTo, widthOf } from '../../src/cli/width.ts';

test.each([
  ['fetch 8/8 | anon 3', 18],
  ['Příliš žluťoučký', 16],
  ['e\u0301', 1],
  ['電話', 4],
  ['한국', 4],
  ['ﾊﾝ', 2],
  ['📞', 2],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test('is cut before the character that does not fit, marks stay with their letter', () => {
  expect(cutTo(3, '電話')).toBe('電');
  expect(cutTo(4, '電話')).toBe('電話');
  expect(cutTo(1, 'e\u0301e')).toBe('e\u0301');
  expect(cutTo(2, '📞📞')).toBe('📞');
  expect(cutTo(0, 'a')).toBe('');
});
