import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, normalizeStream, restored } from '../../../src/anon/detect/normalize.ts';
import { Random } from '../../quality/generate/random.ts';
import { phone } from '../../quality/generate/values.ts';
import { find, findings } from './find.ts';

const digitsFrom = (first: number) => (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(first + Number(digit)));
const between = (sign: string) => (text: string) => [...text].join(sign);

/** Ways to write one and the same text. */
const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'wide digits': digitsFrom(0xff10),
  'Arabic-Indic digits': digitsFrom(0x660),
  'Extended Arabic-Indic digits': digitsFrom(0x6f0),
  'Devanagari digits': digitsFrom(0x966),
  'bold digits of mathematics': digitsFrom(0x1d7ce),
  'digits of a typewriter': digitsFrom(0x1d7f6),
  'raised digits': (text) => text.replace(/[0-9]/g, (d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(d))),
  'lowered digits': digitsFrom(0x2080),
  'circled digits': (text) => text.replace(/[0-9]/g, (d) => '⓪①②③④⑤⑥⑦⑧⑨'.charAt(Number(d))),
  keycaps: (text) => text.replace(/[0-9]/g, '$&\ufe0f\u20e3'),
  'soft hyphens': between('\u00ad'),
  'zero-width blanks': between('\u200b'),
  'word joiners': between('\u2060'),
  'no-break blanks': (text) => text.replaceAll(' ', '\u00a0'),
  'thin blanks': (text) => text.replaceAll(' ', '\u2009'),
  'letters and marks apart': (text) => text.normalize('NFD'),
  'wide letters': (text) =>
    text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
};

describe.each(Object.entries(WRITINGS))('%s', (_name, write) => {
  const random = new Random(41);
  test.each([
    ['PHONE', (n: string) => n.replace(/(...)(...)/, '$1 $2 ')],
    ['PHONE', () => 'šest set dva, jedna dva tři, čtyři sta padesát šest'],
    ['EMAIL', (n: string) => `novak${n.slice(6)}@seznam.cz`],
    ['BIRTH_NUMBER', () => '855412/1234'],
  ] as const)('hide no %s', (type, make) => {
    for (let n = 0; n < 10; n += 1) {
      const plain = make(phone(random));
      const text = write(plain);
      const cue = type === 'BIRTH_NUMBER' ? 'rodné číslo ' : '';
      expect(find(`žlutý ${cue}${text}, ano`)).toEqual([`${type}:${text}`]);
      expect(findings(`${cue}${text}, ano`)[0]?.value).toBe(
        findings(`${cue}${plain}, ano`)[0]?.value,
      );
    }
  });
});

test('what is usual stays as it is, without places', () => {
  const text = 'Příliš žluťoučký kůň – „úpěl“ ďábelské ódy… 5 €, 3 °C, ½';
  expect(normalize(text)).toEqual({ text, places: null });
});

test('a measure keeps its raised digit', () => {
  expect(normalize('12 m² a 3 cm³\u00a0').text).toBe('12 m² a 3 cm³ ');
});

test('every place leads back into the text, in order', () => {
  const piece = fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    '\u00ad',
    '７',
    '𝟕',
    ' ',
    '\u00a0',
    '⁷',
    '\ud83d',
    '😀',
    '\u0301',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const { stream, normal } = normalizeStream({
        text,
        turns: [{ start: 0, end: 1, place: 0, at: null, prompt: '' }],
      });
      let last = 0;
      for (let at = 0; at < stream.text.length; at += 1) {
        const finding = { start: at, end: at + 1, type: 'PHONE', rule: '', value: '' };
        const { start, end } = restored(finding, normal);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
      expect(normalize(stream.text).text).toBe(stream.text);
    }),
    { numRuns: 200 },
  );
});

test.each([
  'jan.novak(zavináč)example.cz',
  'jan.novak [at] example [dot] cz',
  'novak(at)email(tečka)cz',
])('signs in brackets are signs: %s', (address) => {
  expect(find(`pište na ${address}.`)).toEqual([`EMAIL:${address}`]);
  expect(normalize(address).text).toHaveLength(address.length);
});

test('what else stands in brackets stays', () =>
  expect(find('sejdeme se (at to stojí co to stojí)')).toEqual([]));
