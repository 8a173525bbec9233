import { describe, expect, test } from 'vitest';
import { people } from './people.ts';

describe('names that lists do not have', () => {
  test.each([
    ['Dobrý den, tady El-Sayed, mám u vás auto.', ['El-Sayed']],
    ['Volal nám pan Ben-Ari a slečna Al-Hamwi.', ['Ben-Ari', 'Al-Hamwi']],
    ['Kontakt je Omar Al-Khatib.', ['Omar Al-Khatib']],
    ['Klíče předejte Omarovi Al-Khatibovi.', ['Omarovi Al-Khatibovi']],
    ['Hledám Nguyen Van Dunk, prosím.', ['Nguyen Van Dunk']],
    ['Všichni mi říkají Bobina.', ['Bobina']],
    ['V práci mu říkaj Kuba.', ['Kuba']],
    ['Jsem Krupka Zdeněk, prosím.', ['Krupka Zdeněk']],
  ])('%s', (text, names) => expect(people(text)).toEqual(names));
});

describe('without capitals', () => {
  const LONG =
    'dobrý den já volám kvůli té vodě co nám tu teče do sklepa už od rána a nikdo s tím nic nedělá ';
  test.each([
    ['families', 'zkus honzu veselých a bydlej tam novotní', ['honzu veselých', 'novotní']],
    ['a bell', 'jo a zvonek bílý druhý patro', ['bílý']],
    [
      'somebody beside another',
      'jede franta jelínek a milan řepa jsou tu',
      ['franta jelínek', 'milan řepa'],
    ],
    ['a library that answers', 'městská knihovna soňa u telefonu', ['soňa']],
  ])('%s', (_, text, names) => expect(people(LONG + text)).toEqual(names));
  test.each([
    ['rozvodna jih dispečink vrána\n', ['vrána']],
    ['operační středisko holub\n', ['holub']],
    ['taxi modrá linka\n', []],
  ])('%s', (text, names) => expect(people(text + LONG)).toEqual(names));
});

describe('nobody is', () => {
  test.each([
    ['a kind of things', 'Chceme zimní Grumlavky a zelenou Mambulu.'],
    ['a title', 'Sháníme Royal Candin.'],
    ['an adjective of a place', 'Studijní oddělení Filozofické fakulty, zase.'],
    ['what is pointed at', 'A tu trabantovou koupil někdo jiný.'],
    ['a tour', 'Bude to Trasa Barbora.'],
  ])('%s', (_, text) => expect(people(text)).toEqual([]));
});
