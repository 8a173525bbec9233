import { expect, test } from 'vitest';
import { asked } from '../asked.ts';
import { find } from '../find.ts';
import { redact } from '../redact.ts';

test.each([
  ['na vrátkách se mačká 4 7 1 9 a potvrdí se to křížkem', '4 7 1 9'],
  ['klíče jsou ve schránce vedle dveří, otevírá se to na 3961', '3961'],
  ['ve dveřích je klávesnice, tam dá 0852 a pustí ho to', '0852'],
  ['branka má kódový zámek a je tam jedenáct čtyřicet osm pak zatlačte', 'jedenáct čtyřicet osm'],
  ['u sklepa je zámek na číslice, nastavené na 6 0 3 1', '6 0 3 1'],
  ['manželka na té čtečce mačkala 4 4 2 0 ale nic', '4 4 2 0'],
  ['do bytovky vás pustí číselník, 1604 a hvězdička', '1604'],
  ['přišla mi esemeska, 884 213', '884 213'],
  ['wifi se jmenuje Dvorek a klíč je 8 3 3 7 5 1 0 4', '8 3 3 7 5 1 0 4'],
])('a code is told without the word: %s', (text, code) => {
  expect(find(text)).toEqual([`SECRET:${code}`]);
});

test.each([
  ['Přišlo vám ověření do aplikace, přečtěte mi ty číslice.', '6 6 0 2 9 1'],
  [
    'Na displeji telefonu vyskočilo šestimístné číslo, přečtete mi ho?',
    'dvacet osm, třináct, nula šest',
  ],
  ['Posílám vám kód, nadiktujete mi ho?', '771 204'],
])('a code is asked for without the word: %s', (question, code) => {
  expect(asked(question, `${code}.`)).toEqual([`SECRET:${code}`]);
});

test.each([
  'dveře mají 2100 na 900, zámek třídy 3, cena do 25 000',
  'garážová vrata máme 2500 krát 2125',
  'výtah je z roku 1983, výrobní číslo 4 4 7 1',
  'na vrata zelenou, šest nula nula pět',
  'dveře se zavírají v 22 hodin a otevírají v 6',
  'na alarmu svítí zóna 4 a chyba 21',
  'Lipová 9, vchod zezadu, 602 00 Brno',
])('no code is found in %s', (text) => {
  expect(find(text).filter((one) => one.startsWith('SECRET'))).toEqual([]);
});

test('a number that words part from a doorbell is no code of its', () => {
  expect(
    redact('A: A kam technik pojede?', 'Z: Rokycanova 1456, Hodonín, zvonek Malhotra.'),
  ).not.toContainEqual(expect.stringContaining('@SECRET'));
});

test('a password of a router said digit by digit is no address of it', () => {
  expect(
    redact('Z: Je to ten router a heslo na štítku osm sedm čtyři jedna nula dva šest pět.'),
  ).toEqual([expect.stringMatching(/@SECRET_001\.$/)]);
});
