import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import type { Place } from './places.ts';
import { answerAt, numberAfter, type Reading } from './reading.ts';
import { isUnit } from './units.ts';
import { GOES_ON, STREET_SHAPE } from './words.ts';

/*
 * Where a transcript has no capitals a place is known by what stands beside it: its preposition, its number, and
 * that no other words follow which the number may count. A word of ordinary Czech is none.
 */

const NO_PLACE = MARK.ordinary | MARK.grammar | MARK.numberWord | MARK.addressCue;
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
  return look.places.town(tokens, house + 1) !== null;
}

/** `na rudňovech šedesát dva`, `v obci rudňov`; `cue`: an address is being said. */
export function unmarkedTown(look: Reading, at: number, cue: boolean): Place | null {
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

/** `na dubické čtyři`: an adjective in no list; behind a town or a cue without its preposition. */
export function unmarkedStreet(look: Reading, at: number, meant: boolean): Place | null {
  if (!isUnknown(look, at)) return null;
  const { lower } = look.tokens[at] as Token;
  if (isBehind(look, at, /^ulic(?:e|i|í)$/u)) return { last: at, name: lower };
  if (!hasItsNumber(look, at)) return null;
  if (!STREET_SHAPE.test(lower)) return null;
  const behind = isBehind(look, at, /^(?:na|v|ve|z|do|ulic[ei]|ulici)$/u);
  return meant || (behind && /(?:[sc]k|ov|n)(?:é|ou|ý|ej)$|(?:ov|in)(?:ě|u)$/u.test(lower))
    ? { last: at, name: lower }
    : null;
}

/** `do lidic` where somebody was asked for a place. */
export const answersBehind = (look: Reading, at: number): boolean =>
  isBehind(look, at, /^(?:do|v|ve|na)$/u) && look.answer(at - 1)?.wanted === 'place';

/** Whether the listed town at tokens `at…last` has company that makes it one: its number, or a preposition and a street. */
export function isTown(look: Reading, at: number, last: number): boolean {
  const { tokens, caseless, places } = look;
  if (!caseless) return false;
  if (hasItsNumber(look, last)) return true;
  const named = isBehind(look, at, /^(?:je|jmenuje)$/u) ? 2 : 1;
  if (((tokens[at - named]?.marks ?? 0) & MARK.townCue) !== 0) return true;
  if (answersBehind(look, at)) return true;
  for (let n = last + 1; n <= last + 2 && n < tokens.length; n += 1) {
    const { marks, gap } = tokens[n] as Token;
    if (gap > GAP.comma) return false;
    const street = places.street(tokens, n);
    if (street && numberAfter(look, street.last) >= 0) return true;
    if ((marks & MARK.streetType) !== 0) return isBehind(look, at, /^(?:v|ve|do|z|na)$/u);
    if ((marks & (MARK.beforePlace | MARK.inPlace | MARK.amidAddress)) === 0) return false;
  }
  return false;
}
