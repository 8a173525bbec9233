import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import { hasItsNumber } from './caseless.ts';
import {
  followedByNumber,
  isWholeAnswer,
  numberAfter,
  type Part,
  type Reading,
} from './reading.ts';
import { isKind, settled, standsAlone } from './street-company.ts';
import { street } from './street-part.ts';
import { isUnit } from './units.ts';
import { isType } from './words.ts';

/** A street of the list at token `at`: by its capital, by its number, or where an address is being said. */
export function listedStreet(
  look: Reading,
  at: number,
  cue: boolean,
  inside: boolean,
): Part | null {
  const { tokens, places } = look;
  const token = tokens[at] as Token;
  const { capital, marks } = token;
  if (!capital && (marks & MARK.beforePlace) === 0 && !cue && !followedByNumber(look, at))
    return null;
  const listed = places.street(tokens, at);
  if (!listed) return null;
  const last = withType(look, listed.last);
  // 28. října is a day before it is a street
  if (token.number) {
    const house = numberAfter(look, last);
    const numbered = house >= 0 && (cue || settled(look, house));
    return numbered || isWholeAnswer(look, at, last) ? street(at, last, listed.name, true) : null;
  }
  const words = tokens.slice(at, listed.last + 1);
  if (words.every(({ marks }) => (marks & (MARK.grammar | MARK.beforePlace)) !== 0)) return null;
  const plain = words.every(({ marks }) => (marks & MARK.ordinary) !== 0);
  // U nás: the capital is that of the sentence
  const telling = token.initial && words.length > 1 ? words.slice(1) : words;
  const meant =
    telling.some(({ capital }) => capital) ||
    (cue && (!plain || words.some(isType))) ||
    (!plain && numberAfter(look, last) >= 0 && !isSoft(look, at, last)) ||
    (look.caseless && isWholeAnswer(look, at, last)) ||
    (look.caseless &&
      (cue ||
        inside ||
        isSettled(look, last) ||
        (tokens[at - 1]?.lower === 'na' && !isSoft(look, at, last))) &&
      hasItsNumber(look, last));
  if (!meant) return null;
  if (last === at && (plain || !capital) && isBeforeNoun(look, at)) return null;
  if (plain && last === at && isManly(tokens, at)) return null;
  if (plain && !cue && !inside && !isPlainStreet(look, at, last)) return null;
  return street(at, last, listed.name, last > listed.last || (!plain && !token.initial));
}

/** Its number follows, and behind it a town: `v háji osmnáct hlinsko`. */
function isSettled(look: Reading, last: number): boolean {
  const house = numberAfter(look, last);
  return house >= 0 && settled(look, house);
}

/** `na přední dva a půl`: in small letters a soft adjective is a street before a flat, an entrance or a town at best. */
function isSoft({ tokens, numbers, places }: Reading, at: number, last: number): boolean {
  if (last > at || !/[nš]í$/u.test((tokens[at] as Token).lower)) return false;
  const next = (numbers.house(at + 1)?.last ?? at) + 1;
  const after = tokens[next];
  if (!after) return true;
  // na lesní devět do svitav
  const town = /^(?:v|ve|do)$/u.test(after.lower) && tokens[next + 1] !== undefined;
  return !isUnit(after) && !(town && places.town(tokens, next + 1) !== null);
}

/** `ten Dlouhý 24`: only behind a preposition is that Dlouhá. */
const isManly = (tokens: readonly Token[], at: number): boolean =>
  /ý$/u.test((tokens[at] as Token).lower) && ((tokens[at - 1]?.marks ?? 0) & MARK.inPlace) === 0;

/** `Městský úřad` */
function isBeforeNoun({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.gap === GAP.blank &&
    !next.capital &&
    !next.number &&
    (next.marks & (MARK.grammar | MARK.numberWord | MARK.numberCue | MARK.amidAddress)) === 0
  );
}

/** An ordinary word that is a street as well: `Nová 5` needs a town behind it at the head of a sentence, where `Nový je 107`. */
function isPlainStreet(look: Reading, first: number, last: number): boolean {
  const house = numberAfter(look, last);
  if ((look.tokens[first] as Token).initial && last === first)
    return house >= 0 && settled(look, house);
  return house < 0 || standsAlone(look, last, house);
}

function withType(look: Reading, last: number): number {
  const next = look.tokens[last + 1];
  return next && next.gap === GAP.blank && isKind(look, last + 1) ? last + 1 : last;
}
