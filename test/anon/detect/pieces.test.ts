import { expect, test } from 'vitest';
import { find } from './find.ts';
import { redact } from './redact.ts';

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
  ['Poslední je šestka.', 'Poslední je šestka.'],
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
