import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import { type AddressBook, NO_TOWNS } from './book.ts';
import type { Search } from './find.ts';
import { announcedAt } from './house-cues.ts';
import { HouseNumbers } from './numbers.ts';
import { placeForms } from './place-forms.ts';
import type { Reading } from './reading.ts';
import { evenStreet } from './street-part.ts';
import { townAt } from './towns.ts';
import type { SpokenTurn } from './turns.ts';

/** A part of an address that was said before: tokens `first…last`, and the value of the address. */
export interface Again {
  readonly first: number;
  readonly last: number;
  readonly value: string;
}

/** How much of what the others said is looked at, in letters. */
const REACH = 160;
/** The last letter changes with the case. */
const ENDING = 1;
const SHORTEST = 4;
/** An echo stands at the beginning of a turn, or of a sentence so near to it, in words. */
const MOST_BEFORE = 12;

/** Streets and towns of known addresses that are said alone, or with a number of theirs. */
export function saidAgain(
  search: Search,
  turns: readonly SpokenTurn[],
  book: AddressBook,
): Again[] {
  const { tokens, taken } = search;
  const found: Again[] = [];
  if (book.empty) return found;
  const numbers = new HouseNumbers(tokens);
  const echoes = new Echoes(tokens, turns);
  const reading = { ...search, numbers };
  for (let at = 0; at < tokens.length; at += 1) {
    if (!(search.caseless || capitalNear(tokens, at)) || taken(at)) continue;
    const again = streetAgain(search, at, book) ?? townAgain(reading, at, book);
    const number = again && numberAgain(search, again.last, numbers, book);
    if (!again) continue;
    if (!means(search, at, again.last) && number === null && !echoes.has(at)) continue;
    const last = number ?? again.last;
    found.push({ ...again, last });
    at = last;
  }
  return found;
}

/** Turns that begin with a word that the others have just said: `Krátká?`; asked from the first token to the last. */
class Echoes {
  readonly #tokens: readonly Token[];
  readonly #turns: readonly SpokenTurn[];
  #nth = 0;

  constructor(tokens: readonly Token[], turns: readonly SpokenTurn[]) {
    this.#tokens = tokens;
    this.#turns = turns;
  }

  /** Whether token `at` begins what was just said. */
  has(at: number): boolean {
    while (this.#nth < this.#turns.length && (this.#turns[this.#nth] as SpokenTurn).to < at)
      this.#nth += 1;
    const turn = this.#turns[this.#nth];
    if (!turn || turn.from > at || at - turn.from > MOST_BEFORE || turn.prompt === '') return false;
    const start = sentenceOf(this.#tokens, turn.from, at);
    if (behindFillers(this.#tokens, start) !== at) return false;
    const begun = beginning(this.#tokens, at);
    if (begun === null) return false;
    return turn.prompt.slice(-REACH).toLowerCase().includes(begun.slice(0, -ENDING));
  }
}

/** First token of the sentence of token `at`, of the turn that begins at `from`. */
function sentenceOf(tokens: readonly Token[], from: number, at: number): number {
  let start = at;
  while (start > from && (tokens[start] as Token).gap < GAP.line) start -= 1;
  return start;
}

/** `Ne, ` before what is said again. */
function behindFillers(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  const filler = /^(?:ne|ano|jo|no|tak|takže|dobře|jasně|aha)$/u.test((tokens[at] as Token).lower);
  return filler && next && next.gap <= GAP.comma ? at + 1 : at;
}

/** The word from `at` on, with the next one behind a preposition, which alone says little: `pod lipami`. */
function beginning(tokens: readonly Token[], at: number): string | null {
  const { lower } = tokens[at] as Token;
  if (lower.length >= SHORTEST) return lower;
  const next = tokens[at + 1]?.lower ?? '';
  return next.length >= SHORTEST ? `${lower} ${next}` : null;
}

function streetAgain({ tokens, places }: Search, at: number, book: AddressBook): Again | null {
  const listed = places.street(tokens, at);
  const known = listed && book.with('street', listed.name);
  if (listed && known) return { first: at, last: listed.last, value: known };
  for (const { street, words } of book.streetsFrom(evenStreet((tokens[at] as Token).lower))) {
    const last = at + words.length - 1;
    const same = words.every((word, n) => evenStreet(tokens[at + n]?.lower ?? '') === word);
    const value = same ? book.with('street', street) : null;
    if (value !== null) return { first: isLed(tokens, at) ? at - 1 : at, last, value };
  }
  return null;
}

/** `Před Humny`: its preposition has a capital as well. */
const isLed = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before?.capital === true &&
    !before.initial &&
    (before.marks & MARK.beforePlace) !== 0 &&
    (tokens[at] as Token).gap === GAP.blank
  );
};

/** A capital that is not only that of a sentence, unless the word is none of ordinary Czech; where there are none, no such word. */
function means({ tokens, caseless }: Search, first: number, last: number): boolean {
  const said = tokens.slice(first, last + 1);
  if (caseless) return said.every(({ marks }) => (marks & MARK.ordinary) === 0);
  return said.some(
    ({ capital, initial, marks }) =>
      capital && !(initial && said.length === 1 && (marks & MARK.ordinary) !== 0),
  );
}

function townAgain(search: Reading, at: number, book: AddressBook): Again | null {
  const { tokens, caseless, somebody, surname } = search;
  const token = tokens[at] as Token;
  if (!token.capital && !caseless) return null;
  const town = townAt(search, at, false);
  const value = town && book.with('town', town.name);
  if (town && value) return { first: at, last: town.last, value };
  const names = book.townsFrom(token.lower);
  if (names === NO_TOWNS || somebody(token) || surname(token)) return null;
  for (const name of names) {
    const words = name.split(' ');
    const last = at + words.length - 1;
    const same = words.every((word, n) => n === 0 || isForm(tokens[at + n], word));
    const known = same ? book.with('town', name) : null;
    if (known !== null) return { first: at, last, value: known };
  }
  return null;
}

const isForm = (token: Token | undefined, word: string): boolean =>
  token !== undefined && token.gap <= GAP.blank && placeForms(word).has(token.lower);

/** Last token of a known number behind the street or town that ends at `last`. */
function numberAgain(
  { tokens, taken }: Search,
  last: number,
  numbers: HouseNumbers,
  book: AddressBook,
): number | null {
  const at = (announcedAt(tokens, last + 1)?.last ?? last) + 1;
  const next = tokens[at];
  if (!next || next.gap > GAP.blank || taken(at)) return null;
  const number = numbers.house(at);
  return number && book.withNumber(number.value) !== null ? number.last : null;
}

/** One word needs its capital: dlouhá is long before it is a street. */
const capitalNear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true ||
  (tokens[at + 1]?.capital === true && (tokens[at] as Token).lower.length < 5);
