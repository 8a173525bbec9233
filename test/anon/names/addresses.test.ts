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
])('%s', (text, redacted) => expect(redact(['customer', text])).toEqual([redacted]));

test.each([
  'Jedu do Prahy a pak do Brna, na ulici parkuje 5 aut.',
  'Praha 4 má tlak 2 bary a chybu 28.',
  'Krátká 5 minut počkejte, pošlete nám 3 kusy.',
  'Na Nový rok v 10 hodin, za 5 minut.',
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
