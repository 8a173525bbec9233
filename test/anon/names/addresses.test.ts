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
  ['číslo popisné sto dvacet tři, Horní Lhota', 'číslo popisné @ADDRESS_001'],
  ['tři sta jedna nula nula Pardubice', '@ADDRESS_001'],
  ['ulice Jana Nerudy sto dvacet tři lomeno pět', '@ADDRESS_001'],
  ['Masarykovo náměstí 5, Brno, pan Novák', '@ADDRESS_001, pan @PERSON_001'],
  ['U Lesa 7, Kamenice', '@ADDRESS_001'],
  ['PSČ je 530 02, město Pardubice', 'PSČ je @ADDRESS_001, město @ADDRESS_001'],
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
  ['Bydlím v obci Suchá Lhotka, číslo 132.', 'Bydlím v obci @ADDRESS_001, číslo @ADDRESS_001.'],
  ['Jsme Horní Lhota 45.', 'Jsme @ADDRESS_001.'],
  ['Číslo popisné 123, obec Kozolupky.', 'Číslo popisné @ADDRESS_001, obec @ADDRESS_001.'],
  ['Moje adresa je Štefánikova 25, Nitra, 949 01.', 'Moje adresa je @ADDRESS_001.'],
  ['Bývam v Žiline na Hlinkovom námestí 4.', 'Bývam v @ADDRESS_001.'],
  ['Trvalé bydliště mám Lesní 8, Zábřeh na Moravě.', 'Trvalé bydliště mám @ADDRESS_001.'],
  ['Doručovací adresa je Sídliště Míru 701/III.', 'Doručovací adresa je @ADDRESS_001.'],
  ['Bydlíme v Brně na Lesné, Pod Lipami 8.', 'Bydlíme v @ADDRESS_001.'],
  ['Hubert Skořepa, Rudňov 311, souhlasí?', '@PERSON_001, @ADDRESS_001, souhlasí?'],
  ['Pošlu to na Oldřichůvky 402.', 'Pošlu to na @ADDRESS_001.'],
  ['Ona má v občance Rudňovice 88, k rodičům.', 'Ona má v občance @ADDRESS_001, k rodičům.'],
  ['Horní Kaliště 12 je jeho snacha.', '@ADDRESS_001 je jeho snacha.'],
  ['Tady Kovářová z Křenovic 92.', 'Tady @PERSON_001 z @ADDRESS_001.'],
  ['Chata je v obci Nebřich, evidenční číslo devatenáct.', 'Chata je v obci @ADDRESS_001.'],
  ['Kaliště ev. č. 19, to je osada.', '@ADDRESS_001, to je osada.'],
  ['Kaliště č. p. 15, Kolín.', '@ADDRESS_001.'],
  ['Jsme Zborovská 60 a 62, Hradec Králové.', 'Jsme @ADDRESS_001.'],
  ['Hutnická sto dvacet lomeno dva tisíce pět set.', '@ADDRESS_001.'],
  ['Bydlím v Mostě, Josefa Skupy tisíc devadesát tři.', 'Bydlím v @ADDRESS_001.'],
  ['Chotěboř, Trčků z Lípy 1320, občanka.', '@ADDRESS_001, občanka.'],
  ['Sejdeme se na Emila Kolbena 12, jo.', 'Sejdeme se na @ADDRESS_001, jo.'],
  ['Je to roh Kotlářské a Botanické, u lékárny.', 'Je to roh @ADDRESS_001, u lékárny.'],
  ['Adresa je Na Drahách, domek sedmnáct.', 'Adresa je @ADDRESS_001, domek @ADDRESS_001.'],
  ['Innstraße 18, 94032 Passau.', '@ADDRESS_001.'],
  ['ulica Kręta sedm, 43-300 Bielsko-Biała', '@ADDRESS_001'],
  ['Jsme na nábřeží Závodu míru 27, Pardubice.', 'Jsme na @ADDRESS_001.'],
  ['Bydlím na Kpt. Nálepky 12.', 'Bydlím na @ADDRESS_001.'],
  ['Adresa je Sedmnáctého listopadu jedenáct.', 'Adresa je @ADDRESS_001.'],
  ['Adresa je Sídliště 9. května 12, Dobřany.', 'Adresa je @ADDRESS_001.'],
  ['Bytovka, Lesní čtvrť 3853, Zlín.', 'Bytovka, @ADDRESS_001.'],
  ['Ulice Gorkého 30, Brno-střed.', '@ADDRESS_001.'],
  [
    'Bydlím na Lipové, hned u školy, číslo pět.',
    'Bydlím na @ADDRESS_001, hned u školy, číslo @ADDRESS_001.',
  ],
  [
    'Adresa je Průmyslová 15, vjezd ze dvora, Vlašim.',
    'Adresa je @ADDRESS_001, vjezd ze dvora, @ADDRESS_001.',
  ],
  ['Bydlím v Praze na Jižním Městě, ulice Kosmická 7.', 'Bydlím v @ADDRESS_001.'],
  ['To číslo domu je devět, ne devatenáct.', 'To číslo domu je @ADDRESS_001, ne @ADDRESS_001.'],
  ['Adresa je Mariahilfer Straße 77, 1060 Wien.', 'Adresa je @ADDRESS_001.'],
  ['Adresa je Dr. Edvarda Beneše, šestka.', 'Adresa je @ADDRESS_001.'],
  ['Budovatelů 2957, 434 01 Most.', '@ADDRESS_001.'],
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
  'Vlak jede v 15:10, Tábor 21:03, kolej 3.',
  'Vybrala jsem si sušičku Aquaria 9 a k tomu puzzle za 3 290 Kč.',
  'Škodní událost je PU-24-77310.',
  'Nový je 107, hlavní 5, Písek 250 stojí víc.',
  'Zastávka u Jednoty, 6.40, a u nás je 17. 7. svátek.',
  'Jsem z Vysočiny a chalupu máme na Šumavě.',
  'Městský úřad to potvrdil, Technická podpora 2 taky.',
  'A ten nový 24? Hlavní město Praha to platí.',
  'Přijďte pátého května, v úterý od deseti.',
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

test.each([
  ['no to je dukelská patnáct třebíč', 'no to je @ADDRESS_001'],
  ['bydlíme v náměšti nad oslavou zahradní dvacet tři', 'bydlíme v @ADDRESS_001'],
  [
    'pernica jonáš lužice šest set čtyřicet jedna a rodné číslo',
    '@PERSON_001 @ADDRESS_001 a rodné číslo',
  ],
  ['opravuju výtah na komenského deset v kyjově', 'opravuju výtah na @ADDRESS_001'],
  ['u nás v lípě na dubické čtyři', 'u nás v lípě na @ADDRESS_001'],
  ['pošli to na rudňovech šedesát dva když tam bude', 'pošli to na @ADDRESS_001 když tam bude'],
  ['adresa je doktora beneše devět', 'adresa je @ADDRESS_001'],
  ['volám z kostelce nad orlicí z riegrovy dvacet sedm', 'volám z @ADDRESS_001'],
  ['hlásím poruchu v háji osmnáct hlinsko', 'hlásím poruchu @ADDRESS_001'],
  ['adresa je jana žižky tři sta sedm polička', 'adresa je @ADDRESS_001'],
  ['mám chatu v obci rudňov', 'mám chatu v obci @ADDRESS_001'],
])('without capitals: %s', (text, redacted) => {
  expect(redact(['customer', text])).toEqual([redacted]);
});

test.each([
  'dvě lahve na dubové třicet litrů a pak na zimní dvacet stupňů',
  'u jihlavy dvacet kilometrů před brnem stojí kamion',
  'objednal jsem v brně dvacet palet a v plzni třicet beden',
  'tlak na přední dva a půl na zadní dva celé dva',
  'jo jsem teď na pražské v zlíně u benziny',
])('without capitals, and no address: %s', (text) => {
  expect(redact(['customer', text])).toEqual([text]);
});
