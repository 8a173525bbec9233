import { MARK } from '../marks.ts';
import type { Token } from '../tokens.ts';
import type { AddressBook } from './book.ts';
import type { Places } from './places.ts';
import { evenStreet } from './streets.ts';

/** A part of an address that was said before: tokens `first…last`, and the value of the address. */
export interface Again {
  readonly first: number;
  readonly last: number;
  readonly value: string;
}

/** Streets and towns of known addresses that are said alone. */
export function saidAgain(
  tokens: readonly Token[],
  places: Places,
  book: AddressBook,
  taken: (at: number) => boolean,
): Again[] {
  const found: Again[] = [];
  if (book.empty) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken(at)) continue;
    const again = streetAgain(tokens, at, places, book) ?? townAgain(tokens, at, places, book);
    if (!again) continue;
    found.push(again);
    at = again.last;
  }
  return found;
}

function streetAgain(
  tokens: readonly Token[],
  at: number,
  places: Places,
  book: AddressBook,
): Again | null {
  // one word needs its capital: dlouhá is long before it is a street
  if (!capitalNear(tokens, at)) return null;
  const listed = places.street(tokens, at);
  const known = listed && book.with('street', listed.name);
  if (listed && known && means(tokens, at, listed.last))
    return { first: at, last: listed.last, value: known };
  for (const { street, words } of book.streetsFrom(evenStreet((tokens[at] as Token).lower))) {
    const last = at + words.length - 1;
    const same = words.every((word, n) => evenStreet(tokens[at + n]?.lower ?? '') === word);
    const value = same && means(tokens, at, last) ? book.with('street', street) : null;
    if (value !== null) return { first: at, last, value };
  }
  return null;
}

/** A capital that is not only that of a sentence, unless the word is none of ordinary Czech. */
function means(tokens: readonly Token[], first: number, last: number): boolean {
  const said = tokens.slice(first, last + 1);
  return said.some(
    ({ capital, initial, marks }) =>
      capital && !(initial && said.length === 1 && (marks & MARK.ordinary) !== 0),
  );
}

function townAgain(
  tokens: readonly Token[],
  at: number,
  places: Places,
  book: AddressBook,
): Again | null {
  const town = (tokens[at] as Token).capital ? places.town(tokens, at) : null;
  const value = town && book.with('town', town.name);
  return town && value ? { first: at, last: town.last, value } : null;
}

const capitalNear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true ||
  (tokens[at + 1]?.capital === true && (tokens[at] as Token).lower.length < 5);
