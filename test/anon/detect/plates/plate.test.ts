import { expect, test } from 'vitest';
import { Random } from '../../../quality/generate/random.ts';
import { cut, letterName, render } from '../../../quality/generate/render.ts';
import { plate } from '../../../quality/generate/values.ts';
import { cardinal } from '../../../quality/generate/words.ts';
import { find, findings } from '../find.ts';
import { redact } from '../redact.ts';

const RIGHTS = ['.', ' a bydlím v Praze.', ', děkuji.', ' a ještě něco.'];
const random = new Random(23);
const plates = Array.from({ length: 150 }, () => plate(random));

/** `jedna á bé, dvacet tři čtyřicet pět` */
function said(value: string): string {
  const head = [...value.slice(0, 3)].map((sign) =>
    /[0-9]/.test(sign) ? cardinal(Number(sign)) : letterName(sign.toLowerCase()),
  );
  const style = random.pick(['cardinal', 'digit', 'noun', 'mixed'] as const);
  const tail = render(cut(value.slice(3), random.pick([[2], [1]])), style, random);
  return `${head.join(' ')}${random.pick([' ', ', '])}${tail}`;
}

test('plates said in any way are found whole, and no word after them', () => {
  let right = 0;
  for (const value of plates) {
    const text = said(value);
    expect(find(`SPZ je ${text}${random.pick(RIGHTS)}`)).toEqual([`PLATE:${text}`]);
    if (findings(`espézetka ${text}`)[0]?.value === value) right += 1;
  }
  // `dvacet devět a sedmdesát` may be 29 70 and 20 79
  expect(right / plates.length).toBeGreaterThan(0.9);
});

test('plates written over two turns, in lower case, with dashes are found', () => {
  for (const value of plates) {
    const [head, tail] = [value.slice(0, 3), value.slice(3)];
    for (const text of [
      `${head}\n${tail}`,
      `${head}, ${tail}`,
      `${head}-${tail}`,
      value.toLowerCase(),
    ]) {
      expect(find(`registrační značka je ${text}, děkuji`)).toEqual([`PLATE:${text}`]);
    }
  }
});

test.each(['ABC 12-34', 'EL 123 AB', 'BA 123 CD', '1A 2345', 'PRAHA123', 'AB 12 34'])(
  'the plate %s is found after a cue, with nothing behind it',
  (text) => {
    expect(find(`SPZ ${text} a ta druhá`)).toEqual([`PLATE:${text}`]);
  },
);

test('letters by spelling words', () => {
  expect(find('SPZ je jedna Adam dva, třicet čtyři padesát šest.')).toEqual([
    'PLATE:jedna Adam dva, třicet čtyři padesát šest',
  ]);
  expect(find('SPZ je tři bé jako Božena pět dvacet dvacet jedna.')).toEqual([
    'PLATE:tři bé jako Božena pět dvacet dvacet jedna',
  ]);
  expect(findings('SPZ 5 dvojité vé 1 2 3 4 5')[0]?.value).toBe('5W12345');
});

test.each([
  'značka kotle je Panther 24 KKV 30',
  'auto má značku Škoda, rok 2015',
  'má značku a dva kusy',
  'značka B, třída 2, 300 korun',
])('%s holds no plate', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  'tři cé dva čtyřicet čtyři osmnáct',
  'dvojka el devět nula nula sedm jedna',
  'osm té tři, dvě nuly, čtyřicet dva',
  '4 P jako Plzeň, 2 jako dva, 31 68',
  '6 T 8 44 21',
])('a plate of ours said in full needs no cue: %s', (text) => {
  expect(find(`a ten, co mě naboural, ${text}, ujel`)).toEqual([`PLATE:${text}`]);
});

test.each([
  ['Kamion', 'A A 4 7 1 6 K B'],
  ['návěs', 'B L 123 C D'],
  ['rejestracja', 'KR 5TJ 88'],
  ['Kennzeichen', 'M AB 1234'],
  ['přijede Kia Sportage,', 'SB 4471 N'],
  ['ťahač', 'zet á sedem jeden dva jot ú'],
  ['poznávačka', 'ELVIS 01'],
])('a plate from abroad, or of one’s choice: %s %s', (cue, text) => {
  expect(find(`${cue} ${text}, stojí tu`)).toEqual([`PLATE:${text}`]);
});

test('a plate given in pieces over turns, and its echoes', () => {
  expect(
    redact(
      'A: Jakou máte značku?',
      'Z: Trojka, zet jako Zuzana, dva,',
      'A: tři Zuzana dva,',
      'Z: čtyři šest,',
      'A: Ano.',
      'Z: jedna sedm.',
      'A: Takže 3Z2 4617, hotovo.',
    ),
  ).toEqual([
    'Jakou máte značku?',
    '@PLATE_001',
    '@PLATE_001,',
    '',
    'Ano.',
    '',
    'Takže @PLATE_001, hotovo.',
  ]);
});

test.each([
  'kamion DAF XF 480 stojí na parkovišti',
  'auto BMW 320 D',
  'máme auto Octavia RS 245',
  'přívěs 750 kilo',
  'drží to 4K na sto dvacet hertzů, značka Philips',
])('%s holds no plate', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ['Naboural do mě Slovák, BA 482 KT.', 'BA 482 KT'],
  ['Rakouské auto, W 48217 K, nám zajelo do plotu.', 'W 48217 K'],
  ['motorka, 3A 0472', '3A 0472'],
  ['kamion s polskou značkou wé gé em osm čtyři nula jedna té', 'wé gé em osm čtyři nula jedna té'],
])('a plate beside driving, or to the end of its clause: %s', (text, value) => {
  expect(find(text)).toEqual([`PLATE:${value}`]);
});
