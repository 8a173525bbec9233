import { expect, test } from 'vitest';
import { redact } from './redact.ts';

test.each([
  [
    'a number that is doubted, and put right',
    ['Dům je Kvilda 194?', 'Ne, můj je sto čtyřicet devět.', '149, opraveno.'],
    ['Dům je #?', 'Ne, můj je #.', '#, opraveno.'],
  ],
  [
    'a number said twice',
    ['Máme Tylovu 18.', 'Tylova osmdesát! Osm nula. Ach jo.', 'Tak 80.'],
    ['Máme #.', '#! #. Ach jo.', 'Tak #.'],
  ],
  [
    'the number of a street that was just told',
    ['Takže Ukrajinská, číslo?', 'Sto třicet lomeno čtyři.', '130/4, jo.'],
    ['Takže #, číslo?', '#.', '#, jo.'],
  ],
  [
    'an address in pieces',
    ['Tak mi řekněte tu ulici.', 'Šárecká.', 'A číslo?', 'Pětadvacet.', 'A město?', 'Kolín.'],
    ['Tak mi řekněte tu ulici.', '#.', 'A číslo?', '#.', 'A město?', '#.'],
  ],
  [
    'a number asked for before any address was told',
    ['slyšim jakej čp', 'devětset třináct ten panelák naproti'],
    ['slyšim jakej čp', '# ten panelák naproti'],
  ],
  [
    'a postcode in pieces, and again',
    ['Rudňov 37. A psč?', 'Dvě stě šedesát dva, a pak padesát šest.', '262 56, ano.'],
    ['#. A psč?', '#, a pak #.', '#, ano.'],
  ],
  [
    'the town of an address that had none',
    ['A adresa?', 'Masná 22.', 'Třešť, nebo Telč?', 'Třešť.'],
    ['A adresa?', '#.', '#, nebo #?', '#.'],
  ],
  [
    'a flat',
    ['Adresa Lipová 5, Kolín?', 'Ano, a hlavně byt třicet čtyři, ten zvoní.'],
    ['Adresa #?', 'Ano, a hlavně byt #, ten zvoní.'],
  ],
  [
    'a correction in its own sentence',
    ['Kam to bude?', 'Komárov, Hořovická, sto čtyři, vlastně sto čtyři A.'],
    ['Kam to bude?', '#, vlastně #.'],
  ],
  [
    'a number behind an aside',
    ['Adresa?', 'Bydlím v Lípě, v té nové zástavbě, barák číslo sto dvanáct.'],
    ['Adresa?', 'Bydlím v #, v té nové zástavbě, barák číslo #.'],
  ],
  [
    'a number at the head of the next sentence',
    ['Takže kde to je?', 'Na Lipové, hned u kostela. Barák sedmnáct.'],
    ['Takže kde to je?', 'Na #, hned u kostela. Barák #.'],
  ],
  [
    'a number in a clause of its own',
    ['Co se děje?', 'Teče to v Žižkově ulici, my jsme číslo šest.', 'V Jihlavě?', 'Ano.'],
    ['Co se děje?', 'Teče to v #, my jsme číslo #.', 'V #?', 'Ano.'],
  ],
  [
    'both halves of a number together',
    ['Jaké je číslo popisné?', 'Čtyři sta šedesát dva, orientační je osm.', 'Tedy 462 lomeno 8.'],
    ['Jaké je číslo popisné?', '#, orientační je #.', 'Tedy #.'],
  ],
  [
    'the second half by itself',
    ['Adresa?', 'Ulice Spojenců 1873.', '1873?', 'Lomeno dvanáct.'],
    ['Adresa?', '#.', '#?', 'Lomeno #.'],
  ],
  [
    'a number behind a street that is right',
    ['Já tu mám Luční 45, to nesedí?', 'Ne. Luční je správně, ale padesát čtyři.'],
    ['Já tu mám #, to nesedí?', 'Ne. # je správně, ale #.'],
  ],
  [
    'a noun for a number',
    ['Vy jste Kollárova?', 'Kollárova, ano, osmička.'],
    ['Vy jste #?', '#, ano, #.'],
  ],
  [
    'a short question',
    ['Jaká je ulice?', 'Kubelíkova.', 'A dům?', 'Čtyřicet jedna.'],
    ['Jaká je ulice?', '#.', 'A dům?', '#.'],
  ],
  [
    'somebody asks himself',
    ['A ulice?', 'Ptácká, číslo... holky, jaké je tu číslo? Sto dvacet osm.'],
    ['A ulice?', '#, číslo... holky, jaké je tu číslo? #.'],
  ],
])('%s', (_, turns, redacted) => expect(redact(...turns)).toEqual(redacted));

test.each([
  [['Doručíme na Lipovou 5, Kolín. Kolik kusů?', 'Dvanáct. Ne, třináct.'], 'Dvanáct. Ne, třináct.'],
  [['Takže Nádražní 12. A kolik vás bydlí v bytě?', 'Pět.'], 'Pět.'],
  [['Adresa Lipová 5, Kolín?', 'Ano, byt tři plus jedna.'], 'Ano, byt tři plus jedna.'],
  [['Přijedeme na Lipovou 15. V kolik?', 'V patnáct.'], 'V patnáct.'],
  [
    ['A telefonní číslo?', 'Počkejte, sedm set, to je špatně.'],
    'Počkejte, sedm set, to je špatně.',
  ],
])('no part of an address: %j', (turns, said) => expect(redact(...turns)[1]).toBe(said));
