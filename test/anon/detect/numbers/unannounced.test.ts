import { expect, test } from 'vitest';
import { isEan } from '../../../../src/anon/detect/rules/ean.ts';
import { find } from '../find.ts';
import { redact } from '../redact.ts';

test.each([
  'Krabice má osmdesát na sto dvacet na čtyřicet, a druhá šedesát na třicet na dvacet pět.',
  'Pod čárou je osm pět devět čtyři nula nula jedna nula dva nula jedna pět sedm.',
  'Pod čárou je 8594001020157, to je asi zboží.',
  'Potřebuju letní gumy, dvě stě pět pětapadesát šestnáct devadesát jedna vé.',
  'Jezdí to přes zóny 201, 230, 341 a 355.',
  'Odjezdy jsou pět třicet, šest nula pět, šest čtyřicet, sedm patnáct a osm deset.',
  'Při kurzu dvacet pět dvacet. Sto dvacet osm tisíc osm set!',
  'Na displeji je nula nula osmdesát osm sto sedmdesát tři.',
  'Sazebník devadesát pět nula tři, nula nula, devadesát devět.',
  'Volno je 14. 3., 21. 3., 28. 3. a 4. 4. dopoledne.',
  'Otevřené jsou 8080 a 37777.',
])('%s is no number of anybody', (text) => expect(find(text)).toEqual([]));

test.each([
  'sedm set třicet jedna, čtyřicet dva, nula osm, devadesát',
  'šest nula dva sto dvacet tři a čtyři sta padesát šest',
  '602 123 456',
])('%s needs no announcement', (number) =>
  expect(find(`Tak jo, ${number}.`)).toEqual([`PHONE:${number}`]),
);

test('a question for something else ends a number that nothing announces', () => {
  const turns = [
    'Z: Na boku je napsáno dvě stě pět padesát pět šestnáct.',
    'A: A jaký index tam je?',
    'Z: Devadesát čtyři.',
  ];
  expect(redact(...turns)).toEqual(turns.map((turn) => turn.slice(3)));
});

test.each([
  'Diktujte číslo karty, po čtyřech, prosím.',
  'Celé číslo karty mi neříkejte, jen poslední čtyři.',
  'Ještě jednou to číslo karty?',
])('%s counts, and says no digit', (text) => expect(find(text)).toEqual([]));

test('products have a check digit', () => {
  expect(['8594001020157', '8594001020158', '0048678702543'].map(isEan)).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  'Transakce má číslo 55019923.',
  'Číslo transakce 5501992377.',
  'Zásilka má číslo 602718299.',
  'Ticket číslo 602718299 je otevřený.',
  'Spisová značka 602 718 299.',
])('what has a number of its own is nobody: %s', (text) => {
  expect(redact(`Z: ${text}`)).toEqual([text]);
});
