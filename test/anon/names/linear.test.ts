import { expect, test } from 'vitest';
import { partsBeside } from '../../../src/anon/names/address/beside.ts';
import { AddressBook } from '../../../src/anon/names/address/book.ts';
import { findAddresses, type Search } from '../../../src/anon/names/address/find.ts';
import { GOODS } from '../../../src/anon/names/goods.ts';
import { findMentions } from '../../../src/anon/names/mentions.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';
import { findSpelled, spelledAgain } from '../../../src/anon/names/spelling.ts';
import { type Token, tokenise } from '../../../src/anon/names/tokens.ts';

const { senses, places, level } = nameSearch('balanced');
const no = () => false;

/** How often a token was looked at while addresses, what stands beside them, spelled names and people were sought in `text`. */
function steps(text: string, caseless: boolean): number {
  let count = 0;
  const tokens: readonly Token[] = new Proxy(tokenise(text), {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const search: Search = {
    tokens,
    ...{ places, taken: no, answer: () => null, brand: no, somebody: no, surname: no, caseless },
  };
  const book = new AddressBook();
  const addresses = findAddresses(search);
  for (const one of addresses) book.hear(one);
  const turn = { from: 0, to: tokens.length - 1, prompt: '', answer: null };
  partsBeside([turn], search, addresses, book);
  findSpelled({ text, turns: [] }, tokens, no, no);
  spelledAgain(tokens, no, no);
  const town = (at: number) => places.town(tokens, at);
  const reading = {
    tokens,
    taken: no,
    asked: no,
    town,
    restored: no,
    thing: () => GOODS.no,
    title: no,
  };
  findMentions(reading, senses, level);
  return count;
}

test.each([
  'pan ',
  'Novák ',
  'Jan Novák, ',
  'ulice ',
  'A. ',
  'v Brně ',
  'v Lhotkovicích, ',
  'obec Lhotkovice ',
  'Lipová 3, ',
  'příjmení je ',
  'u telefonu ',
  'en ó ',
  'N jako ',
  'tři sta ',
  'Nguyen ',
  'Rudňov 5, vlastně 6, ',
  'Lhota pod Dubem, číslo ',
  'číslo popisné ',
  'byt 5. ',
  'Emila Kolbena 12 ',
])('%j costs in proportion to its length', (unit) => {
  const [small, large] = [steps(unit.repeat(100), false), steps(unit.repeat(400), false)];
  expect(large).toBeGreaterThan(small);
  expect(large).toBeLessThan(4.4 * small);
});

test.each([
  'na dubické čtyři ',
  'v obci rudňov ',
  'v rudňovech ',
  'horní lhota pod ',
  'ulice ',
  'sto dva ',
])('without capitals, too: %j', (unit) => {
  const [small, large] = [steps(unit.repeat(100), true), steps(unit.repeat(400), true)];
  expect(large).toBeGreaterThan(small);
  expect(large).toBeLessThan(4.4 * small);
});
