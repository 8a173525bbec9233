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

test.each([
  ['Elektrika, EL 733 CD.', 'EL 733 CD'],
  ['Mám auto z Ukrajiny, KA 2208 BT.', 'KA 2208 BT'],
  ['Rakouské vozidlo, W 55 318 G, Vídeň.', 'W 55 318 G'],
  ['Traktor, B03 7715.', 'B03 7715'],
  ['Diplomatické auto, 044 CD 07.', '044 CD 07'],
  ['Skútr, 5C 0838.', '5C 0838'],
  ['Tahač, K2 SOW.', 'K2 SOW'],
  [
    'kamion wu jak Wanda, pe, er, siedem trzy, cztery zet.',
    'wu jak Wanda, pe, er, siedem trzy, cztery zet',
  ],
])('a plate is known by the car: %s', (text, value) => {
  expect(find(text)).toContain(`PLATE:${value}`);
});

test('where plates are spoken of, one needs no word of its own', () => {
  expect(
    redact(
      'A: Registr vozidel, ztráta registrační značky. Jaké je to auto?',
      'Z: Felicie. Doklady mám tady někde v přihrádce.',
      'A: A jakou má?',
      'Z: Ještě starou, KVA 52 19. Předtím byla BN-44-08 a děda měl veterána, 04V 3317.',
    ).at(-1),
  ).toBe('Ještě starou, @PLATE_001. Předtím byla @PLATE_002 a děda měl veterána, @PLATE_003.');
});

test('a plate of one’s choice, and its word said again', () => {
  expect(
    redact(
      'A: Jaký text chcete na značku na přání?',
      'Z: ZEMAN 77, kdyby to šlo.',
      'A: ZEMAN77 má sedm znaků. Nebo SEDLAK19?',
      'Z: Ten sedlák se mi líbí.',
    ),
  ).toEqual([
    'Jaký text chcete na značku na přání?',
    '@PLATE_001, kdyby to šlo.',
    '@PLATE_001 má sedm znaků. Nebo @PLATE_002?',
    'Ten @PLATE_002 se mi líbí.',
  ]);
});

test.each([
  ['sedm bé jako Božena, ne bé, dé jako David, jedna, dvaadvacet, nula devět', '7D12209'],
  ['sedm bé, ne, dé jako David, jedna dvaadvacet nula devět', '7D12209'],
  ['sedm dé jako David, ne bé, jedna dvaadvacet nula devět', '7D12209'],
  ['sedm bé em, čtyřicet čtyři osmdesát tři', '7BM4483'],
  ['čtyři té dvojité vé osm sedm jedna nula', '4TW8710'],
])('what is corrected or hummed while it is said: %s', (text, value) => {
  const [one] = findings(`SPZ je ${text}.`);
  expect(one?.value).toBe(value);
  expect(find(`SPZ je ${text}.`)).toEqual([`PLATE:${text}`]);
});

test('one that was begun wrong, or heard wrong, has the tag of the right one', () => {
  expect(
    redact(
      'A: Jakou má SPZ?',
      'Z: Šest pé há, ne, počkejte, šest pé ká osmnáct nula tři.',
      'A: 6PK 1830?',
      'Z: Ne, 6PK 1803.',
    ),
  ).toEqual([
    'Jakou má SPZ?',
    '@PLATE_001, ne, počkejte, @PLATE_001.',
    '@PLATE_002?',
    'Ne, @PLATE_001.',
  ]);
});

test.each([
  'Jakou má pračka značku? Indesit, IWC 7125',
  'Značka Beko, KGN 3900, objem 366 litrů',
  'značka AEG, model L7FBE48SC, 1400 otáček',
  'Transit, L3 H2 2020, má 96 kilowatt',
  'Octavia RS 2019 s motorem TSI 1500',
  'Na autě byla porucha P0420 a P0171',
  'máme traktor TC dvě stě osmdesát čtyři na dvoře',
  'potřebuji SPZ a objednávku OB 4471, díl XF 4471 B',
])('%s holds no plate of anybody', (text) => {
  expect(find(text).filter((one) => one.startsWith('PLATE'))).toEqual([]);
});

test('a plate in small letters needs no word for it where a car is spoken of, and its pieces are whole', () => {
  expect(redact('A: to je škoda octavia', 'Z: prodaná', 'A: takže 1bz 7206', 'Z: ano 1b')).toEqual([
    'to je škoda octavia',
    'prodaná',
    'takže @PLATE_001',
    'ano @PLATE_001',
  ]);
});

test('where plates are spoken of, one is said again to its last sign', () => {
  const plate = 'sedm zet dva devět pět tři tři';
  expect(
    redact(`Z: Kotel mi nehřeje, SPZ je ${plate}.`, `A: Opakuji, ${plate}, je to tak?`),
  ).toEqual(['Kotel mi nehřeje, SPZ je @PLATE_001.', 'Opakuji, @PLATE_001, je to tak?']);
});
