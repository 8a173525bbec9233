import { MARK } from '../marks.ts';
import { isAdjective } from '../ordinary.ts';
import { GAP, type Token } from '../tokens.ts';
import { answersBehind, isTown, unmarkedTown } from './caseless.ts';
import type { Place } from './places.ts';
import { answerAt, isCounted, numberAfter, type Reading } from './reading.ts';
import { REGION } from './shapes.ts';
import { streetAt } from './streets.ts';

/** Towns with districts that have numbers: `Praha 4`. */
const WITH_DISTRICTS = /^(?:praha|brno|ostrava|plzeň|pardubice|liberec|bratislava|košice)/u;
/** `Brno-střed` */
const QUARTER = /^(?:střed|sever|jih|západ|východ|město|venkov|centrum)$/u;
const MOST_DISTRICTS = 22;
/** A village that nobody listed has no more words. */
const MOST_WORDS = 3;
const MONTH = /^(?:led(?:en|n)|únor|břez|dub|květ|červ|srp|září|říj|listopad|prosin)/u;

/**
 * The town that begins at token `at`, with its numbered district, the part behind a hyphen, and the river.
 * `meant`: an address is being said, so that lower case will do.
 */
export function townAt(look: Reading, at: number, meant: boolean): Place | null {
  const { tokens, places, taken } = look;
  const token = tokens[at];
  if (!token || token.number || taken(at) || (!token.capital && !meant && !look.caseless))
    return null;
  const town = places.town(tokens, at);
  if (!town) return null;
  const plain = !token.capital && town.last === at && (token.marks & MARK.ordinary) !== 0;
  if (plain && !(meant && look.caseless && (closes(tokens, at) || answersBehind(look, at))))
    return null;
  if (!token.capital && !meant && !isTown(look, at, town.last)) return null;
  const next = tokens[town.last + 1];
  const part = next?.tie === '-' ? places.town(tokens, town.last + 1) : null;
  if (part) return { last: part.last, name: town.name };
  if (next?.tie === '-' && QUARTER.test(next.lower))
    return { last: town.last + 1, name: town.name };
  const last = meant ? whereabouts(look, town.last) : town.last;
  return {
    last:
      district(look, town, meant) ??
      quarter(look, town, meant) ??
      quarterOver(look, town, meant) ??
      last,
    name: town.name,
  };
}

/** `tylova tři sta sedm polička`: a number before it, and nothing behind. */
function closes(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || (tokens[at] as Token).gap > GAP.comma || (after && after.gap < GAP.line))
    return false;
  return before.number || (before.marks & MARK.numberWord) !== 0;
}

/** Last token of `Praha 4`, and of `Praha čtyři` where an address is being said. */
function district(
  { tokens, numbers }: Reading,
  { name, last }: Place,
  meant: boolean,
): number | null {
  const next = tokens[last + 1];
  if (!next || next.gap !== GAP.blank || !WITH_DISTRICTS.test(name)) return null;
  if (next.number)
    return next.end - next.start <= 2 && !isCounted(tokens, last + 1) ? last + 1 : null;
  const said = meant ? numbers.house(last + 1) : null;
  return said && Number(said.value) <= MOST_DISTRICTS ? said.last : null;
}

/** Last token of `Praha, na Jižním Městě` where an address is being said; before a number it is a street. */
function quarterOver(look: Reading, { name, last }: Place, meant: boolean): number | null {
  const { tokens } = look;
  const [by, first] = [tokens[last + 1], tokens[last + 2]];
  if (!meant || !by || !first?.capital || by.gap > GAP.comma || first.gap > GAP.blank) return null;
  if (!WITH_DISTRICTS.test(name) || !/^(?:na|v|ve)$/u.test(by.lower)) return null;
  if (look.brand(first) || isSomebody(look, last + 2)) return null;
  const next = tokens[last + 3];
  const end = next?.capital && !next.number && next.gap === GAP.blank ? last + 3 : last + 2;
  const after = tokens[end + 1];
  return numberAfter(look, end) < 0 && (!after || after.gap >= GAP.comma) ? end : null;
}

/** Last token of `Brno Lesná` where an address is being said; `Brno Nováková` is not. */
function quarter(look: Reading, { name, last }: Place, meant: boolean): number | null {
  const next = look.tokens[last + 1];
  if (!meant || !next?.capital || next.shout || next.gap !== GAP.blank) return null;
  if (!WITH_DISTRICTS.test(name) || look.brand(next) || isSomebody(look, last + 1)) return null;
  return numberAfter(look, last + 1) < 0 ? last + 1 : null;
}

/** Over `na Moravě`, `nad Labem`, `u Kolína` behind a town that ends at `last`. */
function whereabouts({ tokens, places }: Reading, last: number): number {
  const [by, name] = [tokens[last + 1], tokens[last + 2]];
  if (!by || !name?.capital || by.gap > GAP.blank || name.gap > GAP.blank) return last;
  const near =
    /^(?:nad|pod|při)$/u.test(by.lower) ||
    /^(?:moravě|hané|slovensku|čechách|slezsku|šumavě|vysočině)$/u.test(name.lower) ||
    (by.lower === 'u' && places.town(tokens, last + 2) !== null);
  return near ? last + 2 : last;
}

/** `obec`, `ve vesnici` stand before token `at`. */
const isAnnounced = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before !== undefined && (before.marks & MARK.townCue) !== 0 && !before.lower.startsWith('ch')
  );
};

/**
 * A village in no list: capitals behind `obec`, behind `v` where somebody says where he lives, or before a
 * street and its number.
 */
export function unlistedTown(look: Reading, at: number, cue: boolean): Place | null {
  const { tokens, taken, brand, somebody } = look;
  const [token, before] = [tokens[at] as Token, tokens[at - 1]];
  if (!token.capital || token.number) return unmarkedTown(look, at, cue);
  const announced = isAnnounced(tokens, at);
  const inside = token.gap <= GAP.blank && /^(?:v|ve|do|z|ze)$/u.test(before?.lower ?? '');
  if (MONTH.test(token.lower) || REGION.test(token.lower)) return null;
  let last = at - 1;
  for (let n = at; n < tokens.length && n - at < MOST_WORDS; n += 1) {
    const one = tokens[n] as Token;
    const goesOn = one.capital && !one.number && (n === at || one.gap === GAP.blank);
    if (!goesOn || taken(n) || brand(one) || one.shout) break;
    last = n;
  }
  if (last < at || (token.marks & MARK.grammar) !== 0) return null;
  // Napište Vodní 8
  const plain = (token.marks & MARK.ordinary) !== 0 && !announced;
  if (plain && (last === at || (token.initial && !isAdjective(token.lower)))) return null;
  const answered = answerAt(look, at)?.wanted === 'place' && isAnswer(look, at, last);
  // na Rovinku, číslo 200
  const numbered =
    (inside || before?.lower === 'na') && token.gap <= GAP.blank && isNumbered(look, at, last);
  const meant =
    announced || answered || numbered || (cue && inside && before?.lower.startsWith('v'));
  if (!meant && !beforeStreet(look, last + 1)) return null;
  // Helmut Braun, Gartenstrasse 14
  const named = before !== undefined && token.gap <= GAP.blank && somebody(before);
  if (!meant && !inside && (named || tokens.slice(at, last + 1).some(somebody))) return null;
  // tady Kučera, Lesní 5
  if (!meant && !inside && last === at && look.surname(token)) return null;
  const name = tokens.slice(at, last + 1).map(({ lower }) => lower);
  return { last, name: name.join(' ') };
}

/** `číslo`, `čp.` and a number stand behind what is nobody. */
function isNumbered(look: Reading, first: number, last: number): boolean {
  const { tokens } = look;
  for (let n = first; n <= last; n += 1) if (isSomebody(look, n)) return false;
  const next = tokens[last + 1];
  return (
    next !== undefined &&
    next.gap <= GAP.comma &&
    (next.marks & (MARK.numberCue | MARK.houseCue)) !== 0 &&
    numberAfter(look, last) >= 0
  );
}

/** What is said where a place was asked for is one, unless it is somebody, or but the beginning of a sentence. */
function isAnswer(look: Reading, first: number, last: number): boolean {
  const { tokens } = look;
  for (let n = first; n <= last; n += 1) if (isSomebody(look, n)) return false;
  const { initial, marks } = tokens[first] as Token;
  if ((marks & MARK.addressCue) !== 0) return false;
  return (
    !initial || (last > first && tokens[last]?.capital === true) || numberAfter(look, last) >= 0
  );
}

const isSomebody = ({ tokens, somebody, surname }: Reading, at: number): boolean =>
  somebody(tokens[at] as Token) || surname(tokens[at] as Token);

/** A comma, a street and its number: `v Modřicích, Benešova 274`. */
function beforeStreet(look: Reading, at: number): boolean {
  const next = look.tokens[at];
  if (next?.gap !== GAP.comma || !next.capital) return false;
  const street = streetAt(look, at, true);
  return street !== null && numberAfter(look, street.last) >= 0;
}
