import { GAP, type Token } from '../tokens.ts';
import {
  behindFound,
  type Candidate,
  isAlone,
  isAloneBehind,
  type Look,
  type PartAgain,
} from './alone.ts';
import { isBare, isCorrection, isNumber, isSmall, longNumber } from './bare.ts';
import type { AddressBook } from './book.ts';
import type { AddressMention, Search } from './find.ts';
import { flatAlone } from './flat-alone.ts';
import { announcedBefore } from './house-cues.ts';
import { streetAlone, townAlone } from './named-alone.ts';
import { neighbour } from './neighbour.ts';
import { HouseNumbers, isSlash, type ReadNumber } from './numbers.ts';
import { isCounted } from './reading.ts';
import { isNumberNoun, Telling } from './telling.ts';
import type { SpokenTurn } from './turns.ts';

/** An answer begins within so many words. */
const EARLY = 8;
/** So far behind its address a number may stand. */
const FAR = 12;
/** Postcodes are said as three digits and two. */
const LONGEST_PIECE = 3;
/** Words of an aside between an address and its number. */
const ASIDE = 5;
/** What may stand before `číslo` in a clause about a house. */
const IS =
  /^(?:jsme|sme|jsem|sem|je|to|má|mám|máme|mají|my|já|a|pod|na|před|za|vedle|u|nás|bude|přesně|tam)$/u;
/** A number of so many digits is known again by itself, and of so many among other words: `v patnáct` is an hour. */
const SHORT_KNOWN = 2;
const LONG_KNOWN = 3;

/** House numbers, flats, postcodes and towns said by themselves: what was asked for or doubted, and again what is known of an address. */
export function partsBeside(
  turns: readonly SpokenTurn[],
  search: Search,
  mentions: readonly AddressMention[],
  book: AddressBook,
): PartAgain[] {
  const found: PartAgain[] = [];
  const asks = turns.some(({ answer }) => answer !== null && answer.wanted !== 'where');
  if (book.empty && !asks) return found;
  const numbers = new HouseNumbers(search.tokens);
  let next = 0;
  for (const turn of turns) {
    while (next < mentions.length && (mentions[next] as AddressMention).last < turn.from) next += 1;
    const before = { mention: mentions[next - 1] ?? null, part: found.at(-1)?.last ?? null };
    const telling = new Telling(turn, search, book, before);
    const look: Look = { turn, search, book, numbers, telling };
    for (let at = turn.from; at <= turn.to; at += 1) {
      for (; next < mentions.length; next += 1) {
        const mention = mentions[next] as AddressMention;
        if (mention.last >= at) break;
        telling.hear(mention);
      }
      telling.step(at);
      const one = partAt(look, at);
      if (!one) continue;
      if (one.value !== null) found.push(one as PartAgain);
      at = one.last;
    }
  }
  return found;
}

interface Placed extends ReadNumber {
  readonly first: number;
}

function partAt(look: Look, at: number): Candidate | null {
  const { turn, search, numbers, telling } = look;
  const { tokens, taken } = search;
  if (taken(at)) return null;
  const house = neighbour(look, at);
  if (house) return house;
  if (!isNumber(tokens[at] as Token))
    return nounAt(look, at) ?? townAlone(look, at) ?? streetAlone(look, at) ?? flatAlone(look, at);
  const postcode = numbers.postcode(at);
  const read = postcode ?? numbers.house(at);
  if (!read || read.last > turn.to || isCounted(tokens, read.last)) return null;
  const [kind, part] = [postcode ? 'postcode' : 'number', read.value] as const;
  const long = longNumber(tokens, at);
  if (long > 0) return { first: at, last: long, kind, part, value: null };
  const here = { ...read, first: at };
  const value = postcode ? ofPostcode(look, here) : ofHouse(look, here);
  if (value !== null) telling.take(value, read.last);
  return { first: at, last: read.last, kind, part, value };
}

/** `Dvojka.` where a house's number or a flat's was asked for. */
function nounAt(look: Look, at: number): Candidate | null {
  const { entry } = look.search.tokens[at] as Token;
  const here = { first: at, last: at };
  if (entry?.noun !== true || !(isAlone(look, here) || isAloneBehind(look, here))) return null;
  const part = String(entry.value);
  const again = look.telling.prompt.says(part) && look.book.withNumber(part) !== null;
  if (!again && !look.telling.told?.open && !isAsked(look, { ...here, value: part })) return null;
  return { first: at, last: at, kind: 'number', part, value: look.telling.any(part) };
}

function ofHouse(look: Look, here: Placed): string | null {
  const { turn, telling } = look;
  const behind = behindAddress(look, here);
  if (behind !== null) return behind;
  if (isOver(look, here) || isAtPeople(look, here)) return telling.any(here.value);
  const alone = isAlone(look, here) || isAloneBehind(look, here);
  if (turn.answer?.wanted === 'postcode' && isPiece(look, here, alone))
    return telling.any(here.value);
  if (!alone) return telling.known(here.value, LONG_KNOWN);
  const { told } = telling;
  const corrects = isCorrection(look.search.tokens, behindFound(look, here.first), here.first);
  if (told && (told.open || corrects)) return told.value;
  const asked = isAsked(look, here) && here.first - turn.from <= EARLY;
  return asked ? telling.any(here.value) : telling.known(here.value, SHORT_KNOWN);
}

/** `Lomeno dvanáct.`: the second half of a number that was said before. */
function isOver({ search: { tokens }, telling, turn, book }: Look, { first }: Placed): boolean {
  const slash = first - 1;
  if (book.empty || slash < turn.from || !isSlash(tokens[slash] as Token)) return false;
  return isSmall(tokens, telling.sentence, slash);
}

/** `vedle u Málků 38`, `u Machů, to je sto jedenáct`: the house of people, in a call that has an address. */
function isAtPeople({ search: { tokens }, turn, book }: Look, { first, value }: Placed): boolean {
  if (book.empty || value.length < SHORT_KNOWN) return false;
  let n = first - 1;
  while (n > turn.from && first - n <= 2 && /^(?:to|je)$/u.test((tokens[n] as Token).lower)) n -= 1;
  return /..ů$/u.test(tokens[n]?.lower ?? '') && tokens[n - 1]?.lower === 'u' && n > turn.from;
}

/** The address before the number in its own sentence. */
function behindAddress(look: Look, here: Placed): string | null {
  const { own, town } = look.telling;
  // Hořovická 4, vlastně 4 A
  if (own && isCorrection(look.search.tokens, own.last + 1, here.first)) return own.value;
  if (own?.open && completes(look, own.last, here)) return own.value;
  return town && isNumberOf(look, town.last, here) ? look.book.valueOf(town) : null;
}

/** `Polepská, to bude 621`, `Textilní, ta dlouhá, 185`: a number behind an address that ends at `last` and has none. */
function completes({ search, turn }: Look, address: number, { first, last }: Placed): boolean {
  const { tokens } = search;
  if (first - address > FAR) return false;
  if (isBare(tokens, address + 1, first, last, turn.to)) return true;
  if (announcedBefore(tokens, first) || isTold(tokens, address, first)) return true;
  const aside = (tokens[first] as Token).gap === GAP.comma && first - address <= ASIDE;
  return aside && isBare(tokens, first, first, last, turn.to);
}

/** `v Žižkově ulici, my jsme číslo šest`: `číslo` just before the number, and before it nothing that may have one. */
function isTold(tokens: readonly Token[], address: number, number: number): boolean {
  const [noun, before] = [tokens[number - 1], tokens[number - 2]];
  if (!noun || !before || number - 1 <= address || !isNumberNoun(noun)) return false;
  return noun.gap >= GAP.comma || IS.test(before.lower);
}

/** `v Lípě, v té zástavbě, barák číslo 112`, `v Lhotě a číslo je u nás 56`: a number announced behind a town. */
function isNumberOf({ search: { tokens } }: Look, town: number, { first }: Placed): boolean {
  if (first - town > FAR) return false;
  if (announcedBefore(tokens, first)) return true;
  let n = first - 1;
  while (n > town && !isNumberNoun(tokens[n] as Token)) n -= 1;
  return n > town && isSmall(tokens, n, first);
}

/** A house's number was asked for, or the answer to a question where says `Číslo 209`. */
function isAsked({ turn: { answer }, search, telling }: Look, { first }: Placed): boolean {
  if (answer?.wanted === 'number' || telling.isOpen) return true;
  const before = search.tokens[first - 1];
  return answer !== null && before !== undefined && isNumberNoun(before);
}

/** `262, a pak buď 56, nebo 55`: a postcode was asked for. */
function isPiece({ turn, telling }: Look, { first, value }: Placed, alone: boolean): boolean {
  if (value.length > LONGEST_PIECE) return false;
  return telling.tookBefore(first, EARLY) || (alone && first - turn.from <= EARLY);
}

function ofPostcode(look: Look, here: Placed): string | null {
  const known = look.book.withNumber(here.value);
  if (known !== null) return known;
  if (!isAlone(look, here)) return null;
  const asked = look.turn.answer?.wanted === 'postcode';
  return asked ? look.telling.any(here.value) : (look.telling.told?.value ?? null);
}
