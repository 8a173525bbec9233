import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import { type AddressBook, NO_TOWNS } from './book.ts';
import { Echoes } from './echoes.ts';
import type { Search } from './find.ts';
import { announcedAt } from './house-cues.ts';
import { HouseNumbers } from './numbers.ts';
import { nextPart } from './parts.ts';
import { placeForms } from './place-forms.ts';
import type { Part, Reading } from './reading.ts';
import { evenStreet } from './street-part.ts';
import { townAt } from './towns.ts';
import type { SpokenTurn } from './turns.ts';

/** A part of an address that was said before: tokens `first…last`, and the value of the address. */
export interface Again {
  readonly first: number;
  readonly last: number;
  readonly value: string;
}

const MOST_PARTS = 4;

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
    const street = streetAgain(search, at, book);
    const again = street ?? townAgain(reading, at, book, echoes);
    const number = again && numberAgain(search, again.last, numbers, book);
    if (!again || (again.first === again.last && isOfSomebody(search, at))) continue;
    if (!means(search, at, again.last) && number === null && !echoes.has(at)) continue;
    const last = goesOnTo(reading, street ? 'street' : 'town', at, number ?? again.last);
    found.push({ ...again, last });
    at = last;
  }
  return found;
}

/** `Nad Kazankou, Praha 7` of which only the street was told: the last of the parts that stand right behind what is said again. */
function goesOnTo(reading: Reading, kind: 'street' | 'town', first: number, from: number): number {
  const parts: Part[] = [{ kind, first, last: from, value: '', sure: true }];
  while (parts.length < MOST_PARTS) {
    const { last } = parts.at(-1) as Part;
    const next = nextPart(reading, last, true, parts);
    const beside =
      next?.first === last + 1 && (reading.tokens[next.first] as Token).gap <= GAP.comma;
    if (!next || !beside || next.kind === 'unit') break;
    parts.push(next);
  }
  return (parts.at(-1) as Part).last;
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
  if (caseless)
    return said.every(({ marks }) => (marks & MARK.ordinary) === 0) || isOn(tokens, first);
  return said.some(
    ({ capital, initial, marks }) =>
      capital && !(initial && said.length === 1 && (marks & MARK.ordinary) !== 0),
  );
}

/** `paní Polná`, `Zlata Brodská`, `Brodská bydlí`: somebody who is called like the street. */
function isOfSomebody({ tokens, somebody }: Search, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after && after.gap <= GAP.blank && /^bydl/u.test(after.lower)) return true;
  if (!before || (tokens[at] as Token).gap > GAP.blank) return false;
  if ((before.marks & (MARK.sir | MARK.lady | MARK.pair | MARK.presents)) !== 0) return true;
  return somebody(before) && before.capital;
}

/** `my jsme zahradní`, `v polné`: what is an ordinary word as well. */
function isOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (tokens[at] as Token).gap <= GAP.blank && ON.test(before.lower);
}

const ON = /^(?:js(?:em|me|te)|sme|sem|na|ve?|ze?|do|bydl[a-zí]+)$/u;

function townAgain(search: Reading, at: number, book: AddressBook, echoes: Echoes): Again | null {
  const { tokens, caseless, somebody, surname } = search;
  const token = tokens[at] as Token;
  if (!token.capital && !caseless) return null;
  const town = townAt(search, at, false);
  const value = town && book.with('town', town.name);
  if (town && value) return { first: at, last: town.last, value };
  const names = book.townsFrom(token.lower);
  if (names === NO_TOWNS || somebody(token) || (surname(token) && !echoes.has(at))) return null;
  for (const name of names) {
    const whole = name.split(' ');
    // z Kralup: what tells the town from others is left out
    const short =
      /^(?:nad|pod|u|na|ve?)$/u.test(whole[1] ?? '') && !isForm(tokens[at + 2], whole[2] ?? '');
    const words = short ? whole.slice(0, 1) : whole;
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
