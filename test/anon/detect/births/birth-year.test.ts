import { expect, test } from 'vitest';
import { ordinalYears } from '../../../../src/anon/detect/births/birth-year.ts';
import { find } from '../find.ts';
import { redact } from '../redact.ts';

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

test.each([
  ['Ta je nula trojka ročník', 'Ta je @DATE_OF_BIRTH_001 ročník'],
  ['Já jsem osmdesátý pátý ročník, takže', 'Já jsem @DATE_OF_BIRTH_001 ročník, takže'],
  ['Jsem 85 ročník.', 'Jsem @DATE_OF_BIRTH_001 ročník.'],
  ['To je osmdesátý pátý ročník soutěže.', 'To je osmdesátý pátý ročník soutěže.'],
  ['Mám Octavii, 2015 ročník.', 'Mám Octavii, 2015 ročník.'],
])('a year before the word for it: %s', (said, left) =>
  expect(redact(`Z: ${said}`)).toEqual([left]),
);

test('the year of a birth is an ordinal in an answer, too', () =>
  expect(redact('A: Ještě rok narození.', 'Z: Šedesátý druhý.')).toEqual([
    'Ještě rok narození.',
    '@DATE_OF_BIRTH_001.',
  ]));

test.each([
  ['Třicátého prvního, ano.', '@DATE_OF_BIRTH_001, ano.'],
  ['Přijedeme třicátého prvního.', 'Přijedeme třicátého prvního.'],
  ['Třicátého prvního přijedeme.', 'Třicátého prvního přijedeme.'],
])('the day of a birth is said again by itself: %s', (said, left) =>
  expect(
    redact('A: Kdy jste se narodil?', 'Z: Třicátého prvního prosince osmdesát.', `A: ${said}`),
  ).toEqual(['Kdy jste se narodil?', '@DATE_OF_BIRTH_001.', left]),
);

test('a birth is said again by month and year, or with another month', () => {
  const said = redact(
    'A: Kdy?',
    'Z: Narozen čtrnáctého března padesát dva.',
    'A: Tady mi svítí 14. 5. 1952.',
    'Z: Ne.',
    'A: Takže březen padesát dva, přijďte 24. dubna.',
  );
  expect(said[2]).toBe('Tady mi svítí @DATE_OF_BIRTH_002.');
  expect(said[4]).toBe('Takže @DATE_OF_BIRTH_001, přijďte 24. dubna.');
});
