import { expect, test } from 'vitest';
import { Random } from '../../../quality/generate/random.ts';
import { redact } from '../redact.ts';

test('two telephone numbers, each in a turn of its own, are no card, whatever sum they make', () => {
  const random = new Random(23);
  const phone = () => `60${random.digits(1)} ${random.digits(3)} ${random.digits(3)}`;
  for (let n = 0; n < 200; n += 1) {
    const [, , again] = redact(`Z: Telefon máte ${phone()}?`, 'A: Ne.', `Z: ${phone()}?`);
    expect(again).toBe('@PHONE_002?');
  }
});

test('the number of an account is none of a card, though a card was spoken of', () =>
  expect(redact('Z: Platil jsem kartou, pošlete to na 8086517997/2010.')).toEqual([
    'Platil jsem kartou, pošlete to na @ACCOUNT_001.',
  ]));

test('a number ends before no `tisíc`', () => {
  const turns = [
    'A: bagr 5 800 deska 1 800 to je 7 600',
    'Z: a kauce',
    'A: deset tisíc v hotovosti',
  ];
  expect(redact(...turns)).toEqual(turns.map((turn) => turn.slice(3)));
});

test('round thousands are what is paid, whatever was spoken of before', () => {
  const price = 'číslo pasu budu potřebovat později teď to dělá čtrnáct tisíc devět set';
  expect(redact(`A: ${price}`)).toEqual([price]);
  const contract = 'A: číslo smlouvy sto dvacet tisíc tři sta čtyřicet pět';
  expect(redact(contract)).toEqual(['číslo smlouvy @CUSTOMER_ID_001']);
});

test('where a password goes is a telephone number', () => {
  const turns = ['A: Pošlu vám nové heslo na 773 055 421.', 'Z: Ne, to je 773 055 412.'];
  expect(redact(...turns)).toEqual([
    'Pošlu vám nové heslo na @PHONE_001.',
    'Ne, to je @PHONE_002.',
  ]);
  expect(redact('Z: Změnil jsem PIN na 4 4 1 9.')).toEqual(['Změnil jsem PIN na @SECRET_001.']);
});

test.each(['technik zavolá hodinu předem na', 'ozvu se vám na'])(
  'behind "%s" a number is one of a telephone, though no plan has it',
  (words) =>
    expect(redact(`A: ${words} šest jedna jedna dva nula nula osm pět čtyři`)).toEqual([
      `${words} @PHONE_001`,
    ]),
);

test('a version, and the number of an insurance, echo nothing', () => {
  expect(redact('Z: Účet je 219581037/0800, aplikaci mám 5.8.1.')).toEqual([
    'Účet je @ACCOUNT_001, aplikaci mám 5.8.1.',
  ]);
  const [, asked, answer] = redact(
    'Z: Telefon mám 602 111 207.',
    'A: A pojišťovna 207?',
    'Z: Teď už 111, změnili jsme to.',
  );
  expect([asked, answer]).toEqual(['A pojišťovna 207?', 'Teď už 111, změnili jsme to.']);
});

test.each([
  'stálo to šest set, sedm set dvacet a pak osm set třicet',
  'naměřil sedm set třicet, šest set čtyřicet dva, osm set devadesát',
  'jede to v šest dvacet, šest čtyřicet, sedm deset, sedm třicet pět',
  'pokoje dvě stě jedna, dvě stě dva, tři sta šest',
  'nabízíme tarify za šest set devadesát devět, sedm set devadesát devět, osm set devadesát devět',
  'skončilo to šest dva, sedm šest, tři šest, šest čtyři',
  'naměřil 730, 642, 890',
  'pokoje 201, 202, 306',
])('what is measured or counted one after the other is no telephone number: %s', (text) =>
  expect(redact(`Z: ${text}`)).toEqual([text]),
);

test.each(['Franta', 'je to', 'takže', 'já'])('behind "%s" the same is one', (word) =>
  expect(
    redact(`Z: ${word} sedm set třicet jedna, šest set čtyřicet dva, osm set devadesát jedna`),
  ).toEqual([`${word} @PHONE_001`]),
);

test('numbers of several turns are no birth number for the sake of their sum', () => {
  // 0210042115 passes the sum
  const turns = [
    'Z: chyba čtyřicet ce nula dva',
    'A: to znám a řekni mi to druhé',
    'Z: deset nula čtyřicet dva a pak sto patnáct',
  ];
  expect(redact(...turns).join(' ')).not.toContain('BIRTH_NUMBER');
});

test('where nobody writes signs, a question for something else parts two numbers', () => {
  const [, , said] = redact(
    'Z: chyba čtyřicet ce nula dva',
    'A: to znám vypni ji a řekni mi jakou má ip je to v nastavení',
    'Z: deset nula čtyřicet dva sto patnáct',
  );
  expect(said).toBe('@IP_001');
});

test('the EAN of a product is nobody’s, that of an electricity meter is', () => {
  expect(redact('Z: Ta lampa má EAN 8594033190125.')).toEqual(['Ta lampa má EAN 8594033190125.']);
  expect(redact('Z: EAN je 859182400100012345.')).toEqual(['EAN je @CUSTOMER_ID_001.']);
});

test('the number of a company is found when pieces and talk stood between it and its question', () => {
  const said = redact(
    'A: IČO prosím.',
    'Z: Sedmdesát sedm, počkejte, tady se mi to zasekává, máma volá.',
    'A: Nevadí, já si to najdu podle jména a hned vám to potvrdím.',
    'Z: Díky.',
    'A: 77746813, už to mám.',
  );
  expect(said.at(-1)).toMatch(/^@ICO_00\d, už to mám\.$/);
  expect(redact('Z: Na faktuře je 77746813.')).toEqual(['Na faktuře je 77746813.']);
});

test('data and rates are amounts', () =>
  expect(redact('A: Telefon 602 111 500?', 'Z: Jo, a chci 500 mega.').at(-1)).toBe(
    'Jo, a chci 500 mega.',
  ));

test('a tax number that is wrong by a digit is one where tax numbers are spoken of', () => {
  expect(redact('A: DIČ?', 'Z: Manžel je fyzická osoba, takže CZ7604182913.').at(-1)).toBe(
    'Manžel je fyzická osoba, takže @DIC_001.',
  );
  expect(redact('Z: díl CZ1234567890 do kotle')).toEqual(['díl CZ1234567890 do kotle']);
});

test('what was asked on is a piece, behind whatever talk', () =>
  expect(
    redact(
      'A: Rodné číslo?',
      'Z: 465712',
      'A: 465712, lomeno?',
      'Z: To hledám, počkejte, ona to má na kartičce. Čtyři sta',
      'A: Ano?',
      'Z: Osmdesát tři.',
    )[3],
  ).toBe('To hledám, počkejte, ona to má na kartičce. @BIRTH_NUMBER_001'));

test('what is left between two numbers goes with one of them', () =>
  expect(redact('Z: 7 7 777708007 7 708007779')[0]).toMatch(/^(?:@PHONE_00\d ?){2}$/));
