import { expect, test } from 'vitest';
import { TYPES } from '../../../src/anon/detect/finding.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';
import { redactTranscript } from '../../../src/anon/redact/anonymize.ts';
import type { Transcript } from '../../../src/records/transcript.ts';
import { transcript } from '../build.ts';

const settings = { types: new Set(TYPES), names: nameSearch('balanced') };
function redact(...turns: (readonly [string, string])[]): string[] {
  const { fields } = redactTranscript(transcript(turns), settings);
  return (fields as unknown as Transcript).segments.map(({ text }) => text);
}

test.each([
  ['Bydlím v ulici Dlouhá 12, Pardubice.', 'Bydlím v @ADDRESS_001.'],
  ['bydlím v pardubicích', 'bydlím v @ADDRESS_001'],
  ['Adresa je Korunní 1234/56, 130 00 Praha 3.', 'Adresa je @ADDRESS_001.'],
  ['Bydlíme na Lipové čtyřicet dva v Hradci Králové.', 'Bydlíme na @ADDRESS_001.'],
  ['číslo popisné sto dvacet tři, Horní Lhota', '@ADDRESS_001'],
  ['tři sta jedna nula nula Pardubice', '@ADDRESS_001'],
  ['ulice Jana Nerudy sto dvacet tři lomeno pět', '@ADDRESS_001'],
  ['Masarykovo náměstí 5, Brno, pan Novák', '@ADDRESS_001, pan @PERSON_001'],
  ['U Lesa 7, Kamenice', '@ADDRESS_001'],
  ['PSČ je 530 02, město Pardubice', 'PSČ je @ADDRESS_001'],
  [
    'v Jihlavě 3 roky prší, Lipová 3, 777 123 456',
    'v Jihlavě 3 roky prší, @ADDRESS_001, @PHONE_001',
  ],
  ['Adresa je Dlouhá dvanáct lomeno pět á, Praha tři.', 'Adresa je @ADDRESS_001.'],
  ['Jsme na náměstí Míru 14, druhé patro, byt 14.', 'Jsme na @ADDRESS_001.'],
  ['Bydlím na adrese Vančurova 12a, 2. patro, Opava.', 'Bydlím na adrese @ADDRESS_001.'],
  ['Adresa je 28. října 15, Ostrava.', 'Adresa je @ADDRESS_001.'],
  ['Pošlete to na Veveří 95, 602 00 Brno 2.', 'Pošlete to na @ADDRESS_001.'],
  ['Kotel mám v Modřínovicích, Benešova 274.', 'Kotel mám v @ADDRESS_001.'],
  ['Bydlím v obci Suchá Lhotka, číslo 132.', 'Bydlím v obci @ADDRESS_001.'],
  ['Jsme Horní Lhota 45.', 'Jsme @ADDRESS_001.'],
  ['Číslo popisné 123, obec Kozolupky.', '@ADDRESS_001.'],
  ['Moje adresa je Štefánikova 25, Nitra, 949 01.', 'Moje adresa je @ADDRESS_001.'],
  ['Bývam v Žiline na Hlinkovom námestí 4.', 'Bývam v @ADDRESS_001.'],
  ['Trvalé bydliště mám Lesní 8, Zábřeh na Moravě.', 'Trvalé bydliště mám @ADDRESS_001.'],
  ['Doručovací adresa je Sídliště Míru 701/III.', 'Doručovací adresa je @ADDRESS_001.'],
  ['Bydlíme v Brně na Lesné, Pod Lipami 8.', 'Bydlíme v @ADDRESS_001.'],
])('%s', (text, redacted) => expect(redact(['customer', text])).toEqual([redacted]));

test.each([
  'Jedu do Prahy a pak do Brna, na ulici parkuje 5 aut.',
  'Praha 4 má tlak 2 bary a chybu 28.',
  'Krátká 5 minut počkejte, pošlete nám 3 kusy.',
  'Na Nový rok v 10 hodin, za 5 minut.',
  'Přijeďte 28. října 15 minut po páté, faktura z 17. listopadu 2020 není zaplacená.',
  'Bydlím v Česku, v paneláku ve třetím patře.',
  'Dům číslo jedna už je hotový, v únoru jsme se přestěhovali.',
  'Technik přijede do Prahy, pošlete to na Windows 11.',
])('no address: %s', (text) => expect(redact(['customer', text])).toEqual([text]));

test('one address is one tag, parts said later included, whoever says them', () => {
  expect(
    redact(
      ['agent', 'Kde bydlíte?'],
      ['customer', 'V Lipové dvanáct, tři sta jedna nula nula Pardubice.'],
      ['agent', 'Takže Pardubice, Lipová dvanáct. V Lipové jsme byli.'],
    ),
  ).toEqual(['Kde bydlíte?', 'V @ADDRESS_001.', 'Takže @ADDRESS_001. V @ADDRESS_001 jsme byli.']);
});

test('a second address is another', () => {
  expect(redact(['customer', 'Adresa je Lipová 3, Brno, chata je Na Příkopě 5, Kolín.'])).toEqual([
    'Adresa je @ADDRESS_001, chata je @ADDRESS_002.',
  ]);
});
