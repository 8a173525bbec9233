import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import { hasItsNumber } from './caseless.ts';
import { wantsNumber } from './house-cues.ts';
import {
  followedByNumber,
  isWholeAnswer,
  numberAfter,
  type Part,
  type Reading,
} from './reading.ts';
import { isHeldOut, isKind, settled, standsAlone } from './street-company.ts';
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
  const small = !capital && (marks & MARK.beforePlace) === 0;
  if (small && !cue && !followedByNumber(look, at) && !mayBeAsked(look, at)) return null;
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
  const asked = wantsNumber(tokens, last) !== null;
  const meant =
    asked ||
    (!plain && (isHeldOut(tokens, at, last) || isInTown(look, last))) ||
    telling.some(({ capital }) => capital) ||
    (cue && (!plain || words.some(isType))) ||
    (!plain && numberAfter(look, last) >= 0 && !isSoft(look, at, last)) ||
    (look.caseless && !plain && look.answer(at)?.wanted === 'place') ||
    (look.caseless && (isWholeAnswer(look, at, last) || (inside && last > listed.last))) ||
    (look.caseless &&
      (cue ||
        inside ||
        isSettled(look, last) ||
        (tokens[at - 1]?.lower === 'na' && !isSoft(look, at, last))) &&
      hasItsNumber(look, last));
  if (!meant) return null;
  if (last === at && (plain || !capital) && isBeforeNoun(look, at)) return null;
  if (last === at && isManly(tokens, at)) return null;
  if (plain && !cue && !inside && !isPlainStreet(look, at, last)) return null;
  const sure = last > listed.last || (!plain && (!token.initial || asked));
  return street(at, last, listed.name, sure);
}

/** `lidická číslo`, `je to teda lidická`: only where nothing has a capital a street is looked for by these. */
const mayBeAsked = ({ tokens, caseless }: Reading, at: number): boolean =>
  caseless &&
  (((tokens[at + 1]?.marks ?? 0) & MARK.numberCue) !== 0 ||
    tokens[at + 1]?.lower === 'je' ||
    isHeldOut(tokens, at, at));

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

/** `štefánikova je v brně` */
function isInTown({ tokens, places }: Reading, last: number): boolean {
  const [is, by] = [tokens[last + 1], tokens[last + 2]];
  if (is?.lower !== 'je' || !by || !/^ve?$/u.test(by.lower) || !tokens[last + 3]) return false;
  return places.town(tokens, last + 3) !== null;
}

function withType(look: Reading, last: number): number {
  const next = look.tokens[last + 1];
  return next && next.gap === GAP.blank && isKind(look, last + 1) ? last + 1 : last;
}
