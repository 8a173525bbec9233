import { expect, test } from 'vitest';
import { find } from '../find.ts';

const MONTHS = [
  'leden',
  'únor',
  'březen',
  'duben',
  'květen',
  'červen',
  'červenec',
  'srpen',
  'září',
];

test.each([...MONTHS, 'říjen', 'listopad', 'prosinec'])(
  'a card valid until a month said by its name: %s',
  (month) => {
    for (const year of ['dvacet osm', '2027', 'dva tisíce dvacet devět', '31']) {
      expect(find(`Platnost karty ${month} ${year}.`)).toEqual([`CARD:${month} ${year}`]);
      expect(find(`Číslo karty? A platí do? ${month}, ${year}.`)).toEqual([
        `CARD:${month}, ${year}`,
      ]);
      expect(find(`Jeli jsme tam ${month} ${year}.`)).toEqual([]);
    }
  },
);

test.each(['Kód z druhé strany?', 'A číslo na zadní straně?', 'Kód ze zadní strany karty?'])(
  'the code of a card: %s',
  (question) => {
    for (const code of ['sto dvacet devět', '417', 'nula osm tři'])
      expect(find(`${question} ${code}.`)).toEqual([`CARD:${code}`]);
  },
);
