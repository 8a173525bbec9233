import { flattened } from '../../spoken/fold.ts';
import { GAP, type Token } from '../tokens.ts';
import type { Candidate, Look } from './alone.ts';
import { numberNoun } from './number-nouns.ts';

const ON = /^(?:na|ze?|ve?|k|ke|u|před|vedle|naproti)$/u;
/** Who has a house: without such a word `dvojka` is a line, a gear, a channel. */
const LIVES = /(?<![a-z])(?:bydl|byv|soused|vedle|naproti|vchod|barak|domek|chalup)/;
const FAR = 8;
const REACH = 80;

/** `Bydlí na pětce`, `já jsem na sedmičce`: a house by a noun for its number, in a call that has an address. */
export function neighbour(look: Look, at: number): Candidate | null {
  const { turn, search, book, telling } = look;
  const { tokens, taken } = search;
  if (at <= turn.from || !ON.test((tokens[at - 1] as Token).lower) || book.empty) return null;
  const token = tokens[at] as Token;
  if (token.entry === undefined || token.gap > GAP.blank || taken(at)) return null;
  const read = numberNoun(tokens, at);
  if (!read || read.last > turn.to) return null;
  const known = read.value.length < 2 ? null : book.withNumber(read.value);
  if (known === null && !telling.tookBefore(at, FAR) && !isLivedIn(look, at)) return null;
  const value = known ?? telling.any(read.value);
  telling.take(value, read.last);
  return { first: at, last: read.last, kind: 'number', part: read.value, value };
}

/** `bydlí`, `sousedi` were said just before token `at`, or last by the others, or a street in the same breath. */
function isLivedIn({ turn, search: { tokens }, telling }: Look, at: number): boolean {
  const { own } = telling;
  if (own && at - own.last <= FAR) return true;
  for (let n = at - 1; n >= turn.from && at - n <= FAR; n -= 1)
    if (LIVES.test(flattened((tokens[n] as Token).lower))) return true;
  return at - turn.from <= FAR && LIVES.test(flattened(turn.prompt.slice(-REACH)));
}
