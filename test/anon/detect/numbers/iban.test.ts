import { describe, expect, test } from 'vitest';
import { IBAN_LENGTHS } from '../../../../src/anon/detect/numbers/iban-lengths.ts';
import { find, findings } from '../find.ts';

/** Check digits by whole-number arithmetic, apart from the code under test (ISO 13616). */
function iban(country: string, account: string): string {
  const digits = `${account}${country}00`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return country + String(98n - (BigInt(digits) % 97n)).padStart(2, '0') + account;
}

const fours = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? '';
const WITH_LETTERS: Readonly<Record<string, string>> = {
  GB: 'NWBK',
  NL: 'ABNA',
  MT: 'MALT',
  IE: 'AIBK',
  LV: 'HABA',
  BG: 'BNBG',
};

const all = [...IBAN_LENGTHS].map(([country, length]) => {
  const head = WITH_LETTERS[country] ?? '';
  const digits = '30061014020260511937182940519038';
  return iban(country, head + digits.slice(0, length - 4 - head.length));
});

describe.each(all)('%s', (value) => {
  test.each([
    ['as printed', fours(value)],
    ['joined', value],
    ['with commas', fours(value).replaceAll(' ', ', ')],
    ['with full stops', fours(value).replaceAll(' ', '. ')],
    ['character by character', value.split('').join(' ')],
    ['with no-break spaces', fours(value).replaceAll(' ', '\u00a0')],
  ])('%s', (_form, text) => {
    expect(find(`IBAN je ${text}.`)).toEqual([`IBAN:${text}`]);
    expect(findings(`IBAN je ${text}.`)[0]).toMatchObject({ value, rule: 'iban' });
  });
});

test('a mis-heard one is redacted, and the rule says so', () => {
  for (const text of [
    'CZ70 9131 0000 1920 0014 5399',
    'CZ65 0800 0000 1920 0014 539',
    'cz 65 0800 0000 1920 0014 5390',
  ]) {
    expect(findings(`účet ${text}`)).toMatchObject([{ type: 'IBAN', rule: 'iban-misheard' }]);
    expect(find(`účet ${text}`)).toEqual([`IBAN:${text}`]);
  }
});

test('a phone inside an IBAN is not a phone, one beside it is', () => {
  const text = 'CZ65 0800 0000 1920 0014 5399, 777 123 456';
  expect(find(text)).toEqual(['IBAN:CZ65 0800 0000 1920 0014 5399', 'PHONE:777 123 456']);
});

test('Czech words that are country codes are words', () => {
  expect(find('vrátil se 20 0000 1111 2222 3333 4444')).toEqual([]);
  expect(find('do 20, si 15, no 1')).toEqual([]);
});
