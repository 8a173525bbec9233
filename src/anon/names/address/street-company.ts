import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import { announcedAt } from './house-cues.ts';
import { numberAfter, type Reading } from './reading.ts';
import { isUnit } from './units.ts';
import { GOES_ON, isType } from './words.ts';

/** `náměstí`, and `čtvrť`, `kolonie` before a number: without it they are a part of a town. */
export function isKind(look: Reading, at: number): boolean {
  const token = look.tokens[at] as Token;
  return (
    isType(token) ||
    (/^(?:čtvrť|čtvrti|kolonie|kolonii|cesta|cestě|alej|aleji|pasáž|pasáži|dvůr|dvoře|trh|trhu|rynk|rynku|vrch|vrchu|předměstí|stráň|stráni|ulička|uličce|hráz|hrázi|louka|louce|zahrada|zahradě|vyhlídka|vyhlídce|výsluní|údolí)$/u.test(
      token.lower,
    ) &&
      numberAfter(look, at) >= 0)
  );
}

/** `Je to teda Lidická?`: nothing else is said of what stands at tokens `first…last`. */
export function isHeldOut(tokens: readonly Token[], first: number, last: number): boolean {
  const after = tokens[last + 1];
  if (after && after.gap < GAP.comma) return false;
  let n = first - 1;
  while (first - n < HELD_OUT && /^(?:teda|tedy|pořád|ještě|ta)$/u.test(tokens[n]?.lower ?? ''))
    n -= 1;
  const [one, two] = [tokens[n]?.lower, tokens[n - 1]?.lower];
  return (one === 'to' && two === 'je') || (one === 'je' && two === 'to') || one === 'jste';
}

const HELD_OUT = 3;

/** A postcode or a listed town follows token `at`. */
export function settled({ tokens, numbers, places, caseless }: Reading, at: number): boolean {
  let next = at + 1;
  if (/^(?:v|ve)$/u.test(tokens[next]?.lower ?? '')) next += 1;
  const token = tokens[next];
  if (!token || token.gap > GAP.comma) return false;
  const postcode = numbers.postcode(next);
  const named = token.capital || (caseless && (token.marks & MARK.ordinary) === 0);
  if (!postcode) return named && places.town(tokens, next) !== null;
  const town =
    tokens[postcode.last + 1]?.capital === true && places.town(tokens, postcode.last + 1);
  return token.gap === GAP.comma || Boolean(town);
}

/** No comma before the number, and behind it nothing that it may count: `Malá, 15 let`, `Nová 12 palců`. */
export function standsAlone(
  { tokens, places, numbers, caseless }: Reading,
  at: number,
  house: number,
): boolean {
  const [next, after] = [tokens[at + 1] as Token, tokens[house + 1]];
  if (
    next.gap > GAP.blank &&
    announcedAt(tokens, at + 1) === null &&
    (next.marks & MARK.numberCue) === 0
  )
    return false;
  if (!after || after.gap >= GAP.comma || GOES_ON.test(after.lower)) return true;
  if (after.number) return numbers.postcode(house + 1) !== null;
  return isUnit(after) || ((after.capital || caseless) && places.town(tokens, house + 1) !== null);
}
