import { expect, test } from 'vitest';
import { tokenise } from '../../../src/anon/names/tokens.ts';
import { vietnameseAt } from '../../../src/anon/names/vietnamese.ts';

const no = () => false;

function name(text: string, caseless = false): [string, string] | null {
  const tokens = tokenise(text);
  const found = vietnameseAt(tokens, 0, no, caseless);
  if (!found) return null;
  const words = (list: readonly number[]) => list.map((n) => tokens[n]?.lower).join(' ');
  return [words(found.lasts), words(found.firsts)];
}

test.each([
  ['Le Van Quang tu bydlí', ['le', 'van quang']],
  ['Phạm Văn Lộc', ['phạm', 'văn lộc']],
  ['Tu Minh Dang', ['dang', 'tu minh']],
  ['Thi Lan Anh Phamová', ['phamová', 'thi lan anh']],
  ['Nguyen', null],
  ['Le Mans', null],
  ['Ha, Le', null],
])('%s', (text, parts) => expect(name(text)).toEqual(parts));

test('without capitals only where a syllable is no word', () => {
  expect(name('tran thi kim chi', true)).toEqual(['tran', 'thi kim chi']);
  expect(name('le van quang', true)).toEqual(['le', 'van quang']);
  expect(name('van tu', true)).toBeNull();
  expect(name('my dva', true)).toBeNull();
});
