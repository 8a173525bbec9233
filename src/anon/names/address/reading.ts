import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import type { HouseNumbers } from './numbers.ts';
import type { Places } from './places.ts';
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
  /** the other side has just asked for an address, and token `at` begins the answer */
  readonly asked: (at: number) => boolean;
  /** a company, a country, or what the user allowed */
  readonly brand: (token: Token) => boolean;
  /** a first name, or a woman's surname */
  readonly somebody: (token: Token) => boolean;
  readonly numbers: HouseNumbers;
}

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
  let n = at + 1;
  while (n < tokens.length && n - at <= 2 && ((tokens[n] as Token).marks & MARK.numberCue) !== 0)
    n += 1;
  const next = tokens[n];
  if (!next || next.gap >= GAP.line || taken(n)) return -1;
  // ZD420 is a model
  if (next.start === (tokens[n - 1] as Token).end) return -1;
  const number = numbers.house(n);
  return number && !isCounted(tokens, number.last) ? number.last : -1;
}

/** A unit stands behind the number that ends at `last`: `12 korun`. */
export function isCounted(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1];
  return after !== undefined && after.gap <= GAP.blank && UNITS.test(after.lower);
}
