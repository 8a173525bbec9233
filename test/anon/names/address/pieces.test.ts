import { expect, test } from 'vitest';
import { redact } from './redact.ts';

test.each([
  [
    'a number in pieces behind its street',
    [
      'Diktujte pomalu, adresa.',
      'Smetanova...',
      'Smetanova.',
      '... třináct set...',
      'Třináct set.',
      '... pět.',
    ],
    ['Diktujte pomalu, adresa.', '#...', '#.', '... #...', '#.', '... #.'],
  ],
  [
    'a number that was left open',
    ['Kde bydlela?', 'V Rudňově, Na Pastvě, teď nevím číslo.', 'To nevadí.', 'Devět.'],
    ['Kde bydlela?', 'V #, teď nevím číslo.', 'To nevadí.', '#.'],
  ],
  [
    'how much of a street',
    [
      'kde teď bydlej',
      'novákovi bydlej v ulici svobody hned vedle školy',
      'svobody kolik',
      'asi šestnáct',
    ],
    ['kde teď bydlej', 'novákovi bydlej v # hned vedle školy', '# kolik', 'asi #'],
  ],
  [
    'a town that is doubted',
    ['Adresa?', 'Tylova 808.', 'To je v Mostě?', 'Ne, v Chebu.'],
    ['Adresa?', '#.', 'To je v #?', 'Ne, v #.'],
  ],
  [
    'a number of the house where people live',
    [
      'Kam?',
      'Rudňov 31.',
      'A kdyby nikdo nebyl?',
      'Vedle u Pokorných, nebo u Kubů, to je třicet tři.',
    ],
    ['Kam?', '#.', 'A kdyby nikdo nebyl?', 'Vedle u @PERSON_001, nebo u @PERSON_002, to je #.'],
  ],
  [
    'a noun for the house of neighbours',
    ['jaká je vaše adresa', 'školní osm turnov a sousedi bydlí na desítce', 'na desítce jo'],
    ['jaká je vaše adresa', '# a sousedi bydlí na #', 'na # jo'],
  ],
  [
    'a street put right in its number',
    ['Mám tu Děčín, Ruská 14.', 'Ruská, ano, ale čtyřicet jedna.'],
    ['Mám tu #.', '#, ano, ale #.'],
  ],
  [
    'a street said again with a town that is new',
    ['Kam?', 'Nad Kazankou 37.', 'Nad Kazankou, Praha 7.'],
    ['Kam?', '#.', '#.'],
  ],
  [
    'a village in no list, in another case',
    [
      'kam to mám přivézt',
      'do žeravic dům číslo čtyři sta pět hned za kostelem',
      'žeravice čtyři sta pět dobře',
    ],
    ['kam to mám přivézt', 'do # dům číslo # hned za kostelem', '# dobře'],
  ],
])('%s', (_, turns, redacted) =>
  expect(redact(...turns).map((one) => one.replaceAll(/#(?:,? #)+/g, '#'))).toEqual(redacted),
);

test.each([
  [['Takže Tylova 8. Kolik kusů?', 'Na dvojce máme tři.'], 'Na dvojce máme tři.'],
  [
    ['Je to Tylova 8?', 'Ano. A paní Tylová přijde v pět.'],
    'Ano. A paní @PERSON_001 přijde v pět.',
  ],
])('no part of an address: %j', (turns, left) => expect(redact(...turns).at(-1)).toMatch(left));
