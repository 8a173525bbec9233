import { expect, test } from 'vitest';
import { ordinalYears } from '../../../../src/anon/detect/births/birth-year.ts';
import { find } from '../find.ts';

const TENS = ['čtyřicátém', 'padesátém', 'šedesátém', 'sedmdesátém', 'osmdesátém', 'devadesátém'];
const ONES = [
  'prvním',
  'druhém',
  'třetím',
  'čtvrtém',
  'pátém',
  'šestém',
  'sedmém',
  'osmém',
  'devátém',
];
const years = TENS.flatMap((tens, n) => [
  [tens, 40 + 10 * n] as const,
  ...ONES.map((one, m) => [`${tens} ${one}`, 41 + 10 * n + m] as const),
]);

test.each(years)('a year said as an ordinal: v %s', (words, year) => {
  expect(ordinalYears(`v ${words} roce`)).toEqual([{ start: 2, end: 2 + words.length, year }]);
  expect(find(`narozená v ${words}, osmého května`)).toEqual([
    `DATE_OF_BIRTH:${words}, osmého května`,
  ]);
  expect(find(`narodil jsem se v ${words}.`)).toEqual([`DATE_OF_BIRTH:${words}`]);
  expect(find(`stavěli to v ${words}.`)).toEqual([]);
});

test('days of two words are no years', () => {
  for (const day of ['dvacátého třetího', 'třicátého prvního'])
    expect(ordinalYears(day)).toEqual([]);
});

test.each(['devětaosmdesát', 'osmdesát devět', 'devatenáct set osmdesát devět', '89', '1989'])(
  'the year before the day: %s',
  (year) => {
    expect(find(`narozený ${year}, jedenáctého dubna`)).toEqual([
      `DATE_OF_BIRTH:${year}, jedenáctého dubna`,
    ]);
  },
);
