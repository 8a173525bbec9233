import { MARK } from '../marks.ts';
import { isNoun } from '../ordinary.ts';
import { GAP, type Token } from '../tokens.ts';
import type { Place } from './places.ts';
import { answerAt, isWholeAnswer, numberAfter, type Reading } from './reading.ts';
import { isUnit } from './units.ts';
import { GOES_ON, STREET_SHAPE } from './words.ts';

/*
 * Where a transcript has no capitals a place is known by what stands beside it: its preposition, its number, and
 * that no other words follow which the number may count. A word of ordinary Czech is none.
 */

const NO_PLACE = MARK.ordinary | MARK.grammar | MARK.numberWord | MARK.addressCue;
const NO_STREET =
  MARK.grammar |
  MARK.numberWord |
  MARK.numberCue |
  MARK.houseCue |
  MARK.personNoun |
  MARK.addressCue |
  MARK.wantedCue;
const SHORTEST = 4;

/** A word that is nothing else, where nothing has a capital. */
function isUnknown(look: Reading, at: number): boolean {
  return isNoWord(look, at) && !look.surname(look.tokens[at] as Token);
}

/** The same, or somebody's surname. */
function isNoWord({ tokens, taken, brand, somebody, caseless }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  if (!caseless || token.number || taken(at) || token.lower.length < SHORTEST) return false;
  if ((token.marks & NO_PLACE) !== 0) return false;
  return !brand(token) && !somebody(token);
}

const isBehind = ({ tokens }: Reading, at: number, words: RegExp): boolean =>
  (tokens[at] as Token).gap <= GAP.blank && words.test(tokens[at - 1]?.lower ?? '');

/** Whether a house's number stands behind token `last`, and behind it nothing that it may count: `dubická čtyři a pak`. */
export function hasItsNumber(look: Reading, last: number): boolean {
  const { tokens } = look;
  const house = numberAfter(look, last);
  if (house < 0 || (tokens[last + 1] as Token).gap > GAP.blank) return false;
  const after = tokens[house + 1];
  if (!after || after.gap >= GAP.comma) return true;
  if (GOES_ON.test(after.lower) || (after.marks & MARK.grammar) !== 0 || isUnit(after)) return true;
  if (look.somebody(after) || look.surname(after)) return true;
  if (!after.number && (after.marks & (MARK.ordinary | MARK.numberWord)) === 0) return true;
  return look.places.town(tokens, house + 1) !== null;
}

/** `na rudňovech šedesát dva`, `v obci rudňov`; `cue`: an address is being said. */
export function unmarkedTown(look: Reading, at: number, cue: boolean): Place | null {
  if (look.caseless && isByTown(look, at))
    return { last: at, name: (look.tokens[at] as Token).lower };
  if (!isNoWord(look, at)) return null;
  const { tokens } = look;
  const inside = isBehind(look, at, /^(?:v|ve|na|do)$/u);
  const numbered = numberAfter(look, at) >= 0;
  // v ratajích sto tři
  if (!isUnknown(look, at) && !(cue && inside && numbered)) return null;
  const place = { last: at, name: (tokens[at] as Token).lower };
  const before = tokens[at - 1];
  const announced =
    before && (before.marks & MARK.townCue) !== 0 && /^(?:obec|obc|ves|měst)/u.test(before.lower);
  if (announced && (tokens[at] as Token).gap <= GAP.blank) return place;
  // kam to bude? bavoryně
  const next = tokens[at + 1];
  const whole = !next || next.gap >= GAP.line || numbered;
  if (whole && answerAt(look, at)?.wanted === 'place') return place;
  return cue && inside && numbered ? place : null;
}

/** `Kámen u Pacova`, `v buku u přerova`: a noun that answers a question for a place, and the town that it is near; not `na chatě u Brna`. */
export function isByTown(look: Reading, at: number): boolean {
  const { tokens, places } = look;
  const [token, by, town] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (!by || !town || !/^(?:u|nad|pod)$/u.test(by.lower)) return false;
  if ((token.marks & NO_VILLAGE) !== 0 || !isNoun(token.lower)) return false;
  return answerAt(look, at)?.wanted === 'place' && places.town(tokens, at + 2) !== null;
}

const NO_VILLAGE =
  MARK.grammar |
  MARK.numberWord |
  MARK.personNoun |
  MARK.thingNoun |
  MARK.wantedCue |
  MARK.townCue |
  MARK.addressCue |
  MARK.streetType;

/** `na dubické čtyři`: an adjective in no list; behind a town or a cue without its preposition. */
export function unmarkedStreet(look: Reading, at: number, meant: boolean): Place | null {
  if (!isNoWord(look, at)) return null;
  const { lower } = look.tokens[at] as Token;
  if (isLivedOn(look, at)) return { last: at, name: lower };
  if (!isUnknown(look, at)) return null;
  if (isBehind(look, at, /^ulic(?:e|i|í)$/u)) return { last: at, name: lower };
  if (!STREET_SHAPE.test(lower)) return null;
  if (isWholeAnswer(look, at, at)) return { last: at, name: lower };
  if (!hasItsNumber(look, at)) return null;
  const behind = isBehind(look, at, /^(?:na|v|ve|z|do|ulic[ei]|ulici)$/u);
  return meant || (behind && /(?:[sc]k|ov|n)(?:é|ou|ý|ej)$|(?:ov|in)(?:ě|u)$/u.test(lower))
    ? { last: at, name: lower }
    : null;
}

/** `rozvoz na lvovskou`, `na skácelově bydlí syn`: behind `na`, and nothing that it could belong to behind it. */
export function isLivedOn(look: Reading, at: number): boolean {
  const { tokens, caseless } = look;
  if (!caseless || !isBehind(look, at, /^na$/u) || !ON_STREET.test((tokens[at] as Token).lower))
    return false;
  const next = tokens[at + 1];
  return !next || next.gap >= GAP.line || /^bydl/u.test(next.lower);
}

const ON_STREET = /(?:sk|ck)(?:é|ou|á)$|(?:ov|in)(?:ě|u)$/u;

/** `k lihovaru devět`, `nad oborou šest` where an address is being said: a preposition, one noun and its number; not `u babičky pět`. */
export function unmarkedBehind(look: Reading, at: number): Place | null {
  const { tokens, taken, caseless } = look;
  const [by, name] = [tokens[at] as Token, tokens[at + 1]];
  if (!caseless || !name || name.gap > GAP.blank || name.number || taken(at + 1)) return null;
  if (!/^(?:u|k|ke|pod|nad|za|mezi|na|při)$/u.test(by.lower)) return null;
  if (name.lower.length < SHORTEST || (name.marks & NO_STREET) !== 0) return null;
  if (!hasItsNumber(look, at + 1)) return null;
  return { last: at + 1, name: `${by.lower} ${name.lower}` };
}

/** `do lidic` where somebody was asked for a place. */
export const answersBehind = (look: Reading, at: number): boolean =>
  isBehind(look, at, /^(?:do|v|ve|na)$/u) && look.answer(at - 1)?.wanted === 'place';

/** Whether the listed town at tokens `at…last` has company that makes it one: its number, or a preposition and a street. */
export function isTown(look: Reading, at: number, last: number): boolean {
  const { tokens, caseless } = look;
  if (!caseless) return false;
  if (hasItsNumber(look, last)) return true;
  const named = isBehind(look, at, /^(?:je|jmenuje|zůstává|zůstane)$/u) ? 2 : 1;
  if (((tokens[at - named]?.marks ?? 0) & MARK.townCue) !== 0) return true;
  // kam, do řepčína
  if (isBehind(look, at, /^(?:do|na)$/u) && tokens[at - 2]?.lower === 'kam') return true;
  return answersBehind(look, at) || isBeforeStreet(look, at, last);
}

/** `v hranicích na žižkově ulici`, `brno, lidická pět`: a street with its number or its type stands behind the town at tokens `at…last`. */
export function isBeforeStreet(look: Reading, at: number, last: number): boolean {
  const { tokens, places } = look;
  const inside = isBehind(look, at, /^(?:v|ve|do|z|na)$/u);
  for (let n = last + 1; n <= last + 2 && n < tokens.length; n += 1) {
    const { marks, gap } = tokens[n] as Token;
    if (gap > GAP.comma) return false;
    const street = places.street(tokens, n);
    const typed = tokens[(street?.last ?? n) + 1];
    if (street && numberAfter(look, street.last) >= 0) return true;
    if (street && inside && typed && (typed.marks & MARK.streetType) !== 0) return true;
    if ((marks & MARK.streetType) !== 0) return inside;
    if ((marks & (MARK.beforePlace | MARK.inPlace | MARK.amidAddress)) === 0) return false;
  }
  return false;
}
