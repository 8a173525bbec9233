import { expect, test } from 'vitest';
import { asked } from '../asked.ts';
import { find } from '../find.ts';

test.each([
  ['jsem u vás vedená pod číslem 71 20 334', '71 20 334'],
  ['elektroměr je 8 3 3 1 9 0 2 7', '8 3 3 1 9 0 2 7'],
  ['pas mám 44 19 02 77', '44 19 02 77'],
  ['v posilovně mám čip 00 47 19 a nepouští mě', '00 47 19'],
  ['pojistku mám na autě, 66 300 912 7', '66 300 912 7'],
  ['na kartičce do bazénu mám 1 0 0 4 4 7 1', '1 0 0 4 4 7 1'],
])('a thing has a number without the word: %s', (text, number) => {
  expect(find(text)).toEqual([`CUSTOMER_ID:${number}`]);
});

test.each([
  ['Číslo místa spotřeby?', '310 044 7712'],
  ['Přečtěte mi číslo plynoměru, ne stav.', '4 0 1 8 8 7 2'],
])('a thing is asked for: %s', (question, number) => {
  expect(asked(question, `${number}.`)).toEqual([`CUSTOMER_ID:${number}`]);
});

test.each([
  'elektroměr ukazuje 14 820',
  'vodoměr v koupelně 00482',
  'smlouva je na 150 000',
  'pojistka vyjde na 4 872 ročně, limit 35 milionů',
  'smlouva z roku 2018, servis 14. 3. 2021',
  'karta platí do 2031',
])('no number of a thing: %s', (text) => {
  expect(find(text).filter((one) => one.startsWith('CUSTOMER_ID'))).toEqual([]);
});
