import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import type { Candidate, Look } from './alone.ts';
import { isBare, isCorrection, isSmall } from './bare.ts';
import { evenStreet } from './street-part.ts';
import { townAt } from './towns.ts';
import { STREET_SHAPE } from './words.ts';

const IN = /^(?:v|ve|na)$/u;

/** `Třešť, nebo Telč?`: a listed town by itself where an address without any was told. */
export function townAlone(look: Look, at: number): Candidate | null {
  const { tokens, places } = look.search;
  if (!(tokens[at] as Token).capital || !places.town(tokens, at)) return null;
  const town = townAt({ ...look.search, numbers: look.numbers }, at, true);
  if (!town || !isTownAlone(look, { first: at, last: town.last })) return null;
  const { told } = look.telling;
  if (!told?.townless) return null;
  return { first: at, last: town.last, kind: 'town', part: town.name, value: told.value };
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

/** The same, its preposition between them: `To je v Jesenici?` */
function isTownAlone(look: Look, { first, last }: { first: number; last: number }): boolean {
  const { tokens, taken } = look.search;
  const led = (tokens[first] as Token).gap <= GAP.blank && IN.test(tokens[first - 1]?.lower ?? '');
  const at = led ? first - 1 : first;
  // K Lesu, to je v Jesenici?
  let from = led ? at : look.telling.sentence;
  while (from > look.telling.sentence && !taken(from - 1)) from -= 1;
  return isSmall(tokens, from, at) && isBare(tokens, first, first, last, look.turn.to);
}
