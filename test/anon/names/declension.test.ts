import { cs_CZ } from '@faker-js/faker';
import vocatives from 'czech-vocative';
import { describe, expect, test } from 'vitest';
import { allForms, decline } from '../../../src/anon/names/grammar/decline.ts';
import { wifeOf } from '../../../src/anon/names/grammar/feminine.ts';
import { CASES, type Gender, type Part } from '../../../src/anon/names/grammar/forms.ts';
import { FIRST_FEMALE, FIRST_MALE, LAST_FEMALE, LAST_MALE } from './paradigms.ts';

const tables: readonly (readonly [string, Part, Gender])[] = [
  [LAST_MALE, 'last', 'm'],
  [LAST_FEMALE, 'last', 'f'],
  [FIRST_MALE, 'first', 'm'],
  [FIRST_FEMALE, 'first', 'f'],
];
const rows = tables.flatMap(([table, part, gender]) =>
  table
    .trim()
    .split('\n')
    .map((line) => ({ part, gender, forms: line.split(' ') })),
);

test('the table has names enough, each in seven cases', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  for (const { forms } of rows) expect(forms).toHaveLength(CASES.length);
});

test.each(rows.map((row) => [row.forms[0] as string, row] as const))(
  '%s is declined',
  (name, { part, gender, forms }) => {
    const { singular } = decline(name, part, gender);
    for (const [n, one] of CASES.entries()) expect(singular[one], one).toContain(forms[n]);
  },
);

test('no case of a name in the table has more than six forms', () => {
  for (const { part, gender, forms } of rows) {
    const { singular } = decline(forms[0] as string, part, gender);
    for (const one of CASES) expect(singular[one].length, forms[0]).toBeLessThanOrEqual(6);
  }
});

describe('families, wives and what is theirs', () => {
  test.each([
    ['Novák', 'Nováková'],
    ['Hájek', 'Hájková'],
    ['Vaněk', 'Vaňková'],
    ['Němec', 'Němcová'],
    ['Švec', 'Ševcová'],
    ['Svoboda', 'Svobodová'],
    ['Purkyně', 'Purkyňová'],
    ['Veselý', 'Veselá'],
    ['Krejčí', 'Krejčí'],
    ['Janů', 'Janů'],
    ['Šimko', 'Šimková'],
    ['Gaži', 'Gažiová'],
    ['Havel', 'Havlová'],
  ])('%s: %s', (husband, wife) => expect(wifeOf(husband)).toContain(wife));
  test.each([
    ['Novák', 'm', 'Novákovi Nováků Novákům Nováky Novácích Novákův Novákova Novákových'],
    ['Veselý', 'm', 'Veselí Veselých Veselým Veselými'],
    ['Dubský', 'm', 'Dubští Dubských'],
    ['Svoboda', 'm', 'Svobodovi Svobodů Svobodův Svobodových'],
    ['Nováková', 'f', 'Novákovy Novákových'],
  ] as const)('%s (%s) has %s', (name, gender, forms) => {
    const all = allForms(decline(name, 'last', gender));
    for (const form of forms.split(' ')) expect(all).toContain(form);
  });
  test.each([
    ['Jana', 'Janin Janina Janiny'],
    ['Lenka', 'Lenčin Lenčina'],
    ['Věra', 'Věřin'],
    ['Marie', 'Mariin'],
  ])('%s owns %s', (name, forms) => {
    const all = allForms(decline(name, 'first', 'f'));
    for (const form of forms.split(' ')) expect(all).toContain(form);
  });
});

/** The oracle drops an e that stays: Axele, Axeli. */
const SLIPS = new Set(['Axel']);

test('vocatives are those of czech-vocative for every Czech name of faker', () => {
  const { first_name, last_name } = cs_CZ.person ?? {};
  const lists = [
    [first_name?.male, 'first', 'm'],
    [first_name?.female, 'first', 'f'],
    [last_name?.male, 'last', 'm'],
    [last_name?.female, 'last', 'f'],
  ] as const;
  const wrong: string[] = [];
  let asked = 0;
  for (const [names, part, gender] of lists) {
    for (const name of names ?? []) {
      if (name.includes(' ') || SLIPS.has(name)) continue;
      asked += 1;
      const theirs = vocatives.vocative(name, gender === 'f', part === 'last');
      if (!decline(name, part, gender).singular.voc.includes(theirs))
        wrong.push(`${name}: ${theirs}`);
    }
  }
  expect(asked).toBeGreaterThan(3000);
  expect(wrong).toEqual([]);
});
