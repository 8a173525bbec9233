import { expect, test } from 'vitest';
import { find } from '../find.ts';
import { redact } from '../redact.ts';

test('an announced number that talk parts is one', () => {
  expect(
    redact(
      'A: Telefon na vás?',
      'Z: Šest nula dva, ticho děti, osm osm jedna, a teď opravdu ticho, tři čtyři pět.',
    ).at(-1),
  ).toBe('@PHONE_001, ticho děti, @PHONE_001, a teď opravdu ticho, @PHONE_001.');
  expect(
    find('IČO má firma dvě sedm nula, to vidím, sedm čtyři tři, a pak je tu pět osm.'),
  ).toEqual(['ICO:dvě sedm nula', 'ICO:sedm čtyři tři', 'ICO:pět osm']);
});

test.each([
  'Volal jsem vám třikrát, v osm, pak v devět dvacet a v jedenáct třicet pět.',
  'Telefon stál 602 korun, kryt 881 korun a fólie 345 korun.',
  'Zavolejte mi, byt je 602 metrů od nádraží, schodů tam je 881, dům má 345.',
])('%s', (text) => expect(find(text)).toEqual([]));

test('a number is begun, and begun anew', () => {
  expect(
    find('Mobil je sedm šest, co to je, sedm sedm šest, pět tři jedna, jedna dva nula.'),
  ).toEqual(['PHONE:sedm šest', 'PHONE:sedm sedm šest, pět tři jedna, jedna dva nula']);
  expect(
    redact(
      'A: Rodné číslo?',
      'Z: Osmdesát sedm, to mám v občance, 87 62 19, třicet šest, šestnáct.',
    ).at(-1),
  ).toBe('@BIRTH_NUMBER_001, to mám v občance, @BIRTH_NUMBER_002.');
});

test('an amount before it is no part of an account that stands in the next turn', () => {
  expect(
    redact('A: Dlužíte dvě splátky, tedy 28 500.', 'Z: Z jakého účtu?', 'A: 1155000247/0100.'),
  ).toEqual(['Dlužíte dvě splátky, tedy 28 500.', 'Z jakého účtu?', '@ACCOUNT_001.']);
});

test('a hundred that a pause parts from its count ends with what follows it at once', () => {
  expect(
    redact(
      'Z: IP adresa je sto devadesátdva tečka sto patnáct tečka dvěstě dvacettři tečka dvě',
      'A: ano',
      'Z: stě devět, a bydlím v přízemí.',
    ),
  ).toEqual(['IP adresa je @IP_001', 'ano', 'a bydlím v přízemí.']);
});
