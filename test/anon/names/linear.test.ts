import { expect, test } from 'vitest';
import { findAddresses } from '../../../src/anon/names/address/find.ts';
import { findMentions } from '../../../src/anon/names/mentions.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';
import { findSpelled, spelledAgain } from '../../../src/anon/names/spelling.ts';
import { type Token, tokenise } from '../../../src/anon/names/tokens.ts';

const { senses, places, level } = nameSearch('balanced');
const no = () => false;

/** How often a token was looked at while addresses, spelled names and people were sought in `text`. */
function steps(text: string): number {
  let count = 0;
  const tokens: readonly Token[] = new Proxy(tokenise(text), {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  findAddresses({ tokens, places, taken: no, asked: no, brand: no, somebody: no });
  findSpelled({ text, turns: [] }, tokens, no, no);
  spelledAgain(tokens, no, no);
  const town = (at: number) => places.town(tokens, at);
  findMentions({ tokens, taken: no, asked: no, town, restored: no, thing: no }, senses, level);
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
])('%j costs in proportion to its length', (unit) => {
  const [small, large] = [steps(unit.repeat(100)), steps(unit.repeat(400))];
  expect(large).toBeGreaterThan(small);
  expect(large).toBeLessThan(4.4 * small);
});
