import { expect, test } from 'vitest';
import { find } from '../find.ts';
import { redact } from '../redact.ts';

test('an IBAN and a tax number may be but begun', () => {
  expect(redact('A: IBAN?', 'Z: Cé zet padesát čtyři.', 'A: CZ54, dál?').slice(1)).toEqual([
    '@IBAN_001.',
    '@IBAN_001, dál?',
  ]);
  expect(redact('A: Vaše IČ DPH?', 'Z: Es ká dvacet, dvacet jedna.').at(-1)).toBe('@DIC_001.');
  expect(find('na účet DE77 3704, dál?')).toEqual(['IBAN:DE77 3704']);
});

test('a bank’s code by itself belongs to the account', () => {
  expect(
    redact(
      'A: Číslo účtu?',
      'Z: 86-2571024208.',
      'A: Kód banky?',
      'Z: Air Bank, to je třicet třicet.',
      'A: Ano, 86-2571024208, kód 3030.',
    ).slice(1),
  ).toEqual([
    '@ACCOUNT_001.',
    'Kód banky?',
    'Air Bank, to je @ACCOUNT_002.',
    'Ano, @ACCOUNT_001, kód @ACCOUNT_002.',
  ]);
  expect(find('Účet mám od roku 2010, kód chyby 0800.')).toEqual([]);
});

test('an account by itself behind its bank', () => {
  expect(find('Ten starý u České spořitelny, 457076574, zrušte.')).toEqual(['ACCOUNT:457076574']);
});

test('a number in pieces, repeated in whatever order', () => {
  expect(
    redact(
      'A: Mobil?',
      'Z: Sedm set dvacet tři, pět set osmnáct, čtyři sta šedesát jedna.',
      'A: 723 518 614?',
      'Z: Ne. Čtyři. Šest. Jedna. 461.',
    ).at(-1),
  ).toMatch(/^Ne\. @PHONE_\d{3}\.$/);
});

test('a number that was mis-heard by two digits is one, whatever announces it', () => {
  expect(
    redact('Z: IČO je 06743323.', 'A: Dobře.', 'Z: Na faktuře je 06743332, to je prohozené.').at(
      -1,
    ),
  ).toBe('Na faktuře je @ICO_002, to je prohozené.');
});

test.each([
  ['Osm set osmdesát šest na konci.', '@PHONE_002 na konci.'],
  ['Na konci osm set osmdesát šest.', 'Na konci @PHONE_002.'],
  ['Poslední je šestka.', 'Poslední je @PHONE_001.'],
])('the end of a number said again: %s', (said, left) => {
  expect(
    redact('A: Máme šest set pět, tři sta dvanáct, osm set osmdesát sedm.', `Z: ${said}`).at(-1),
  ).toBe(left);
});

test('a prefix that is called so', () => {
  expect(
    find(
      'mobil má nula nula čtyři dva nula, to je předvolba, šest set pět, třista patnáct, osmset dva',
    ),
  ).toEqual(['PHONE:nula nula čtyři dva nula', 'PHONE:šest set pět, třista patnáct, osmset dva']);
});

test('a name may stand in a correction', () => {
  expect(
    redact(
      'Z: Piš sedm dva čtyři čtyři, ne, to je Blanka, takže sedm set dvacet devět, nula devět jedenáct čtyřicet.',
    ),
  ).toEqual(['Piš @PHONE_001, ne, to je Blanka, takže @PHONE_002.']);
});

test('a cue that had its number says nothing of the next one', () => {
  expect(
    redact(
      'A: Starý spis je z roku 2021.',
      'Z: Sedmsettřicetdevět pětsetčtyřicetpět dvěstědevadesátšest, zkusím.',
    ).at(-1),
  ).toBe('@PHONE_001, zkusím.');
  expect(find('v kartě je starý, správně 604 55 67 06')).toEqual(['PHONE:604 55 67 06']);
});

test('what is measured is no mobile number', () => {
  const number = 'šest nula osm, dva dva tři, čtyři čtyři pět';
  expect(find(`Kdyby tam byla chyba, ${number}.`)).toEqual([`PHONE:${number}`]);
  expect(find('Kód je 608 223 445.')).toEqual([]);
});

test('groups of a card that was said in two, its end and its code', () => {
  expect(
    redact(
      'A: Číslo karty?',
      'Z: Pět dva sedm tři, nula nula jedna osm, čtyři čtyři,',
      'A: ano,',
      'Z: počkejte, čtyři čtyři nula dva, devět šest tři sedm.',
      'A: 5273, 4402. Platnost a kód?',
      'Z: Jedenáct dvacet šest, tři tři osm.',
    ).slice(4),
  ).toEqual([
    expect.stringMatching(/^@[A-Z_]+_\d{3}\. Platnost a kód\?$/),
    expect.stringMatching(/^@CARD_\d{3}\.$/),
  ]);
});

test('a wrong number that was read back before it was taken back', () => {
  expect(
    redact(
      'A: Poslední čtyřčíslí karty?',
      'Z: Třináct čtyřicet dva.',
      'A: 1342.',
      'Z: Ne, to je manžel, moje je šedesát pět nula pět.',
      'A: 6505, dobře.',
    ).slice(2),
  ).toEqual(['@CARD_001.', 'Ne, to je manžel, moje je @CARD_002.', '@CARD_002, dobře.']);
});

test('a firm’s number without its country’s letters is no tax number', () => {
  expect(find('DIČ mám 27074358')).toEqual(['ICO:27074358']);
  expect(find('DIČ mám CZ27074358')).toEqual(['DIC:CZ27074358']);
});

test('the number of an insured person is a birth number', () => {
  expect(
    redact(
      'A: Číslo pojištěnce, prosím?',
      'Z: Osm osm pět šest, nula tři, potom nula čtyři osm nula.',
    ).at(-1),
  ).toBe('@BIRTH_NUMBER_001.');
});

test('what lies in a turn of nothing but little words stays', () => {
  expect(
    redact(
      'A: Číslo karty?',
      'Z: Pět jedna šest osm,',
      'A: ano,',
      'Z: jo, a pak',
      'A: ano,',
      'Z: patnáct čtyřicet tři,',
      'A: dál,',
      'Z: dva čtyři pět tři, dvacet tři třicet čtyři.',
    ),
  ).toEqual(['Číslo karty?', '@CARD_001', 'ano,', 'jo, a pak', 'ano,', '', 'dál,', '']);
});

test.each([
  ['sto devadesát dva sto šedesát osm nula dvacet jedna', 'Brána je'],
  ['devadesát čtyři jedna sto tři padesát', 'Veřejná ajpý je'],
])('an address of the network without its dots: %s', (address, cue) => {
  expect(find(`${cue} ${address}, jo?`)).toEqual([`IP:${address}`]);
});

test.each(['4 5 3 2, 0 1 5 1, 1 2 8 3, 0 3 6 6', '4532, 0151, 1283, 0366'])(
  'a card that proves itself is one, however it is written: %s',
  (card) => {
    expect(redact('A: Číslo karty?', `Z: ${card}.`)).toEqual(['Číslo karty?', '@CARD_001.']);
  },
);
