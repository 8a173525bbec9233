import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import { announcedAt } from './house-cues.ts';
import type { HouseNumbers } from './numbers.ts';
import type { Places } from './places.ts';
import type { Answer } from './questions.ts';
import { UNITS } from './words.ts';

/** The parts of an address that may be said apart, each in a normal form. */
export interface Parts {
  readonly street?: string;
  readonly number?: string;
  readonly postcode?: string;
  readonly town?: string;
}

/** `unit`: floor and flat; it hides with its address and tells no two apart. */
export type PartKind = keyof Parts | 'unit';

/** One part of an address, tokens `first…last`. */
export interface Part {
  readonly kind: PartKind;
  readonly first: number;
  readonly last: number;
  readonly value: string;
  /** street with a type, listed, or by shape; postcode or number announced */
  readonly sure: boolean;
}

/** What the search for addresses runs on. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly places: Places;
  /** tokens that belong to something else already */
  readonly taken: (at: number) => boolean;
  /** the answer that token `at` begins, when the other side has just asked where */
  readonly answer: (at: number) => Answer | null;
  /** a company, a country, or what the user allowed */
  readonly brand: (token: Token) => boolean;
  /** a first name, or a woman's surname */
  readonly somebody: (token: Token) => boolean;
  /** a surname of a man */
  readonly surname: (token: Token) => boolean;
  /** the text has no capitals at all, so that they say nothing where they are not */
  readonly caseless: boolean;
  readonly numbers: HouseNumbers;
}

/** Words before the answer itself: `no to je v`. */
const MOST_FILLERS = 4;
const FILLERS = MARK.beforeAnswer | MARK.grammar | MARK.beforePlace;

/** The answer that token `at` begins, over small words before it. */
export function answerAt({ tokens, answer }: Reading, at: number): Answer | null {
  for (let n = at; n >= 0 && at - n <= MOST_FILLERS; n -= 1) {
    const one = answer(n);
    if (one) return one;
    if (n < at && ((tokens[n] as Token).marks & FILLERS) === 0) return null;
    if ((tokens[n] as Token).gap >= GAP.sentence) return null;
  }
  return null;
}

/** Tokens `first…last` answer a question for a place, with nothing behind them in their sentence. */
export function isWholeAnswer(look: Reading, first: number, last: number): boolean {
  const after = look.tokens[last + 1];
  const ends = !after || after.gap >= GAP.comma || (look.caseless && GOES_BACK.test(after.lower));
  return ends && answerAt(look, first)?.wanted === 'place';
}

/** `hrnčířská ne počkejte`: where nothing has a comma either, what is behind an answer that is taken back or done. */
const GOES_BACK =
  /^(?:ne|teda|tedy|vlastně|pardon|počkejte|počkej|jo|ano|no|prosím|nevím|čili|ale)$/u;

/** A number or number word follows within four tokens of `at`, in the same sentence. */
export function followedByNumber({ tokens }: Reading, at: number): boolean {
  for (let n = at + 1; n <= at + 4 && n < tokens.length; n += 1) {
    const token = tokens[n] as Token;
    if (token.gap >= GAP.sentence) return false;
    if (token.number || (token.marks & MARK.numberWord) !== 0) return true;
  }
  return false;
}

/** Last token of the house number behind token `at`, over `číslo popisné`; -1 where there is none. */
export function numberAfter({ tokens, numbers, taken }: Reading, at: number): number {
  let n = (announcedAt(tokens, at + 1)?.last ?? at) + 1;
  while (n < tokens.length && n - at <= 2 && ((tokens[n] as Token).marks & MARK.numberCue) !== 0)
    n += 1;
  const next = tokens[n];
  if (!next || next.gap >= GAP.line || taken(n)) return -1;
  // ZD420 and PU-24 are no streets
  if (next.start === (tokens[n - 1] as Token).end || next.tie === '-') return -1;
  const number = numbers.house(n);
  return number && !isCounted(tokens, number.last) ? number.last : -1;
}

/** What stands behind the number that ends at `last` makes it another's: `12 korun`, `3 290`, `21:03`. */
export function isCounted(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1];
  if (after === undefined) return false;
  if (!after.number) return after.gap <= GAP.blank && UNITS.test(after.lower);
  if (after.tie !== '') return /[:.,+]/u.test(after.tie);
  if (after.gap > GAP.blank || after.end - after.start !== 3) return false;
  // a group of an amount, and no postcode
  const more = tokens[last + 2];
  return !(more?.number && more.end - more.start === 2);
}
