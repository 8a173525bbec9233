import { MARK } from '../marks.ts';
import { isAdjective } from '../ordinary.ts';
import { GAP, type Token } from '../tokens.ts';
import {
  answersBehind,
  hasItsNumber,
  isBeforeStreet,
  isByTown,
  isTown,
  unmarkedTown,
} from './caseless.ts';
import { isSomebody, withDistrict } from './districts.ts';
import type { Place } from './places.ts';
import { answerAt, isWholeAnswer, numberAfter, type Reading } from './reading.ts';
import { REGION } from './shapes.ts';
import { streetAt } from './streets.ts';
import { GOES_ON, isType } from './words.ts';

/** `Brno-střed` */
const QUARTER = /^(?:střed|sever|jih|západ|východ|město|venkov|centrum)$/u;
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
  if (plain && !(look.caseless && isPlainTown(look, at, meant))) return null;
  if (!token.capital && !meant && !isTown(look, at, town.last)) return null;
  const next = tokens[town.last + 1];
  const part = next?.tie === '-' ? places.town(tokens, town.last + 1) : null;
  if (part) return { last: part.last, name: town.name };
  if (next?.tie === '-' && QUARTER.test(next.lower))
    return { last: town.last + 1, name: town.name };
  return { last: withDistrict(look, town, meant), name: town.name };
}

/** `písek`, `hranice`: where nothing has a capital they are towns by what stands beside them, and by what was asked. */
function isPlainTown(look: Reading, at: number, meant: boolean): boolean {
  if (isBeforeStreet(look, at, at)) return true;
  if (!meant) return false;
  if (closes(look.tokens, at) || answersBehind(look, at) || isWholeAnswer(look, at, at))
    return true;
  const cued = ((look.tokens[at - 1]?.marks ?? 0) & MARK.addressCue) !== 0;
  return cued || (look.answer(at) !== null && hasItsNumber(look, at));
}

/** `tylova tři sta sedm polička`: a number before it, and nothing behind. */
function closes(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || (tokens[at] as Token).gap > GAP.comma) return false;
  if (after && after.gap < GAP.line && !GOES_ON.test(after.lower)) return false;
  return before.number || (before.marks & MARK.numberWord) !== 0;
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
  if (token.end - token.start < 2) return null;
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
  const plain = (token.marks & MARK.ordinary) !== 0 && !announced && !isByTown(look, at);
  if (plain && (last === at || (token.initial && !isAdjective(token.lower)))) return null;
  const answered =
    isByTown(look, at) || (answerAt(look, at)?.wanted === 'place' && isAnswer(look, at, last));
  // na Rovinku, číslo 200
  const numbered =
    (((inside || before?.lower === 'na') && token.gap <= GAP.blank) || isQuarter(look, at)) &&
    isNumbered(look, at, last);
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

/** `Slapy, Ždáň, evidenční 84`: a comma and a listed town before token `at`. */
const isQuarter = ({ tokens, places }: Reading, at: number): boolean =>
  at > 0 &&
  (tokens[at] as Token).gap === GAP.comma &&
  (tokens[at - 1] as Token).capital &&
  places.town(tokens, at - 1) !== null;

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

/** A comma, a street and its number: `v Modřicích, Benešova 274`. */
function beforeStreet(look: Reading, at: number): boolean {
  const next = look.tokens[at];
  if (next?.gap !== GAP.comma) return false;
  if (isType(next)) return look.tokens[at + 1]?.capital === true;
  if (!next.capital) return false;
  const street = streetAt(look, at, true);
  return street !== null && numberAfter(look, street.last) >= 0;
}
