import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import type { Candidate, Look } from './alone.ts';
import { isBare, isCorrection, isSmall } from './bare.ts';
import { evenStreet } from './street-part.ts';
import { townAt } from './towns.ts';
import { isUnit } from './units.ts';
import { STREET_SHAPE } from './words.ts';

/** More small words are not looked over: cost stays linear. */
const FAR = 10;
/** So near behind a part by itself another is of the same address, in words. */
const NEAR = 5;
const IN = /^(?:v|ve|na)$/u;

/** `Třešť, nebo Telč?`, `Ne, v Chotěboři.`: a listed town by itself where an address without any was told, or its town was doubted. */
export function townAlone(look: Look, at: number): Candidate | null {
  const { tokens, places, caseless } = look.search;
  if (!((tokens[at] as Token).capital || caseless) || !beginsAlone(look, at)) return null;
  if (!places.town(tokens, at)) return null;
  const town = townAt({ ...look.search, numbers: look.numbers }, at, true);
  if (!town || !endsAlone(look, at, town.last)) return null;
  const value = townless(look, at);
  if (value === null) return null;
  look.telling.take(value, town.last);
  return { first: at, last: town.last, kind: 'town', part: town.name, value };
}

/** The address whose town is still to be told, or is asked once more. */
function townless({ telling, book }: Look, at: number): string | null {
  if (telling.told?.townless) return telling.told.value;
  // devadesát tři, je to na Moravském Předměstí
  if (telling.tookBefore(at, NEAR) && telling.partEnd >= telling.sentence) return telling.any('');
  return telling.prompt.asksTown ? book.latest : null;
}

/** Nothing of its own stands behind the town at tokens `at…last`; where there are no commas another place may. */
function endsAlone(
  { search: { tokens, caseless }, turn }: Look,
  at: number,
  last: number,
): boolean {
  if (isBare(tokens, at, at, last, turn.to)) return true;
  const after = tokens[last + 1];
  return (
    caseless && after !== undefined && ((after.marks & MARK.beforePlace) !== 0 || isUnit(after))
  );
}

/** `Ne Vodná, Vodní.`: a street by itself where an address with one was told. */
export function streetAlone(look: Look, at: number): Candidate | null {
  const { tokens, places } = look.search;
  const token = tokens[at] as Token;
  if (!token.capital) return null;
  const listed = places.street(tokens, at);
  if (!listed && !STREET_SHAPE.test(token.lower)) return null;
  const last = listed?.last ?? at;
  const after = tokens[last + 1];
  if (after && after.gap < GAP.comma && last < look.turn.to) return null;
  const { sentence, partEnd } = look.telling;
  const from = Math.max(sentence, partEnd + 1);
  if (!isSmall(tokens, from, at)) return null;
  // Předání, Novotná: a word that is something else must be a correction
  if (last === at && isOther(look, at) && from === sentence && !isCorrection(tokens, from, at))
    return null;
  const { told } = look.telling;
  if (!told?.street) return null;
  look.telling.take(told.value, last);
  return {
    first: at,
    last,
    kind: 'street',
    part: listed?.name ?? evenStreet(token.lower),
    value: told.value,
  };
}

const isOther = ({ search: { tokens, surname, somebody } }: Look, at: number): boolean => {
  const token = tokens[at] as Token;
  return (token.marks & MARK.ordinary) !== 0 || surname(token) || somebody(token);
};

/** Whether nothing but small words stands before the town at token `at` in its sentence, its preposition apart: `To je v Jesenici?` */
function beginsAlone({ search: { tokens, taken }, telling }: Look, at: number): boolean {
  const led = (tokens[at] as Token).gap <= GAP.blank && IN.test(tokens[at - 1]?.lower ?? '');
  const to = led ? at - 1 : at;
  // K Lesu, to je v Jesenici?
  const least = Math.max(telling.sentence, telling.partEnd + 1);
  let from = to;
  while (from > least && to - from <= FAR && !taken(from - 1)) from -= 1;
  return isSmall(tokens, from, to);
}
