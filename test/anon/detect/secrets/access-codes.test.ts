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

test.each([
  ['Jaký kód zadáváte?', 'No ten, co jsme měli vždycky, třicet pět nula šest a zámeček.'],
  ['Jaký kód jste tam zadala?', 'Manžel tam dal sedm sedm devět devět, ale nejde to.'],
  ['Posílám kód na mobil.', 'RT 61 8 F.'],
])('the first number of the answer to the question for a code: %s %s', (question, answer) => {
  expect(asked(question, answer)).toEqual([expect.stringMatching(/^SECRET:.*(?:šest|devět|F)$/)]);
});

test.each([
  ['A hlavní vchod dole je klíček 1760, pamatujte si to.', ['klíček 1760']],
  ['na dveřích do haly je to D 13 47', ['D 13 47']],
  ['Na skříňku jsem dala 5503, pak 5053.', ['5503, pak 5053']],
  ['Použiju hlavní kombinaci, 8 7 1 0.', ['8 7 1 0']],
  ['kolo má visací zámek čtyři nula jedna', ['čtyři nula jedna']],
  ['Zadejte na displeji kód 4 4 0 9.', ['4 4 0 9']],
  ['prisel mi kod pet devet nula ctyri sest jedna', ['pet devet nula ctyri sest jedna']],
])('a code at a lock, with its key, once more: %s', (text, codes) => {
  expect(find(text)).toEqual(codes.map((code) => `SECRET:${code}`));
});

test('a code is dictated in pieces at a box that was named before', () => {
  const turns = redact(
    'A: U dveří je krabička na klíče.',
    'Z: Vidím ji, má kolečka.',
    'A: Nastavte osm, nula, tři',
    'Z: Osm nula tři, a dál?',
    'A: A pět.',
    'Z: 8035. Jde to!',
  );
  expect(turns.slice(2).join(' ')).not.toMatch(/nula|8035/);
});

test.each([
  ['Číslo účtu?', '19-2000145399.', 'Kód 0800.'],
  ['A číslo účtu prosím?', '2000145399, kód 0300.'],
])('the code of a bank is none: %s', (question, ...answers) => {
  expect(asked(question, ...answers).filter((one) => one.startsWith('SECRET'))).toEqual([]);
});

test.each([
  'Objednám to přes web, kódem ZIMNI20.',
  'Dveře jsou vpravo a set top box je model 4K 2200.',
  'Na vratech je 2500 milimetrů.',
])('%s holds no code', (text) => {
  expect(find(text).filter((one) => one.startsWith('SECRET'))).toEqual([]);
});
