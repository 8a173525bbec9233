import type { Said } from '../answers.ts';
import type { Senses } from '../senses.ts';
import type { Token } from '../tokens.ts';
import { type AddressMention, findAddresses, type Search } from './find.ts';
import type { Places } from './places.ts';
import { answersIn, beginningsOf } from './questions.ts';
import { type SpokenTurn, turnsOf } from './turns.ts';

/** The addresses of one text, and what was looked at to find them. */
export interface HeardAddresses {
  readonly search: Search;
  readonly turns: readonly SpokenTurn[];
  readonly addresses: readonly AddressMention[];
}

/** A sign or a code may have a capital in a text without any. */
const FEW = 0.04;
const ENOUGH = 4;

/** The addresses in what somebody said. */
export function hearAddresses(
  said: Said,
  tokens: readonly Token[],
  taken: (at: number) => boolean,
  { places, senses }: { readonly places: Places; readonly senses: Senses },
): HeardAddresses {
  const answers = answersIn(said, tokens);
  const where = beginningsOf(answers, tokens);
  const search: Search = {
    tokens,
    places,
    taken,
    answer: where.size === 0 ? () => null : (at) => where.get(at) ?? null,
    brand: (token) => senses.of(token).brand && !senses.of(token).abroad,
    somebody: (token) => senses.of(token).firsts.length > 0 || /ová$/u.test(token.lower),
    surname: (token) => senses.of(token).lasts.length > 0,
    caseless: isCaseless(tokens),
  };
  return { search, turns: turnsOf(said, tokens, answers), addresses: findAddresses(search) };
}

function isCaseless(tokens: readonly Token[]): boolean {
  let capitals = 0;
  for (const { capital, shout } of tokens) if (capital && !shout) capitals += 1;
  return tokens.length >= ENOUGH && capitals <= tokens.length * FEW;
}
