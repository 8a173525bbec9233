import { MARK } from '../marks.ts';
import { GAP, NO_TOKEN, type Token } from '../tokens.ts';
import { isNumber } from './bare.ts';
import { houseAt } from './house.ts';
import type { ReadNumber } from './numbers.ts';
import type { Place } from './places.ts';
import { numberAfter, type Part, type Reading } from './reading.ts';
import { shapedPlace } from './shapes.ts';
import { streetAt } from './streets.ts';
import { townAt, unlistedTown } from './towns.ts';
import { unitAt } from './units.ts';

const MOST_BETWEEN = 5;
const MOST_ASIDE = 7;
/** What one address may have twice. */
const MANY: ReadonlySet<Part['kind']> = new Set(['town', 'unit', 'street']);

/** The next part behind token `after`, over small words; null where the address ends. */
export function nextPart(
  look: Reading,
  after: number,
  cue: boolean,
  parts: readonly Part[],
): Part | null {
  return (
    besidePart(look, after, cue, parts) ??
    numberBehindAside(look, after, cue, parts) ??
    townBehindAside(look, after, parts)
  );
}

/** `Průmyslová 15, vjezd ze dvora, Vlašim`: a listed town between commas. */
function townBehindAside(look: Reading, after: number, parts: readonly Part[]): Part | null {
  const { tokens, taken } = look;
  const has = (kind: Part['kind']) => parts.some((part) => part.kind === kind);
  if (!has('street') || !has('number') || has('town')) return null;
  if (tokens[after + 1]?.gap !== GAP.comma) return null;
  for (let n = after + 2; n < tokens.length && n - after <= MOST_ASIDE; n += 1) {
    const { capital, number, gap } = tokens[n] as Token;
    if (number || gap > GAP.comma || taken(n)) return null;
    if (!capital) continue;
    const town = gap === GAP.comma ? townAt(look, n, true) : null;
    const next = town && tokens[town.last + 1];
    return town && (!next || next.gap >= GAP.comma) ? townOf(n, town, false) : null;
  }
  return null;
}

/** `Na Lipové, hned u kostela, číslo pět`: words in lower case between commas, and what is said to be the number. */
function numberBehindAside(
  look: Reading,
  after: number,
  cue: boolean,
  parts: readonly Part[],
): Part | null {
  const { tokens, taken } = look;
  const { kind } = parts.at(-1) as Part;
  if ((kind !== 'street' && kind !== 'town') || tokens[after + 1]?.gap !== GAP.comma) return null;
  for (let n = after + 2; n < tokens.length && n - after <= MOST_ASIDE; n += 1) {
    const { capital, number, gap, marks, lower } = tokens[n] as Token;
    if (capital || number || gap > GAP.comma || taken(n)) return null;
    if (gap < GAP.comma || (marks & (MARK.houseCue | MARK.numberCue)) === 0) continue;
    return houseAt(
      look,
      /^čísl[oe]$/u.test(lower) && isNumber(tokens[n + 1] ?? NO_TOKEN) ? n + 1 : n,
      parts,
      cue,
    );
  }
  return null;
}

function besidePart(
  look: Reading,
  after: number,
  cue: boolean,
  parts: readonly Part[],
): Part | null {
  const { tokens } = look;
  for (let n = after + 1; n < tokens.length && n - after <= MOST_BETWEEN + 1; n += 1) {
    const token = tokens[n] as Token;
    if (look.taken(n) || token.gap >= GAP.sentence) return null;
    // Chotěboř, Trčků z Lípy 1320
    const behindTown = parts.at(-1)?.kind === 'town' && token.gap === GAP.comma && token.capital;
    const part = partAt(look, n, cue || (behindTown && !look.somebody(token)), parts);
    // Praha, Vinohrady: a town and its part
    const again = part && parts.some(({ kind }, nth) => kind === part.kind && !isAhead(parts, nth));
    // Lesní 8, ano, čtvrté patro
    if (part?.kind === 'unit' && /^(?:ano|jo)$/u.test(tokens[n - 1]?.lower ?? '')) return null;
    if (part && (!again || MANY.has(part.kind))) return part;
    if ((token.marks & MARK.amidAddress) === 0) return null;
  }
  return null;
}

/** `parcela 1184 u domu Ondřejovská 451`: a number that stands before the street is not that of its house. */
const isAhead = (parts: readonly Part[], nth: number): boolean =>
  nth === 0 && parts.length === 2 && parts[0]?.kind === 'number' && parts[1]?.kind === 'street';

/** The part of an address that begins at token `at`, `before` being the parts in front of it. */
export function partAt(
  look: Reading,
  at: number,
  cue: boolean,
  before: readonly Part[] | null,
): Part | null {
  const has = (kind: Part['kind']) => before?.some((part) => part.kind === kind) === true;
  const postcode = postcodeAt(look, at, cue, before !== null, has('street') && has('number'));
  if (postcode) return postcode;
  if (has('number') || has('street')) {
    const unit = unitAt(look, at, has('number'));
    if (unit) return unit;
  }
  const house = houseAt(look, at, before, cue);
  if (house) return house;
  // na Lesné, Pod Lipami 8: what had no number was a part of the town
  const street = has('street') && has('number') ? null : streetAt(look, at, cue, before !== null);
  const town = townAt(look, at, cue || (before !== null && before.length > 0));
  const numbered = street !== null && numberAfter(look, street.last) >= 0;
  const village = before === null && !numbered ? unlistedTown(look, at, cue) : null;
  const listed = Math.max(town?.last ?? -1, street?.sure ? street.last : -1);
  if (village && village.last > listed) return townOf(at, village, true);
  const { gap } = look.tokens[at] as Token;
  // Horní Lhota is more than a street called Horní, and Vinohrady without a number are a part of the town
  const rather =
    town &&
    street &&
    (town.last > street.last ||
      (town.last === street.last && before !== null && numberAfter(look, street.last) < 0));
  // Nová Živohošť, choceňské předměstí are no streets called Nová and Choceňská, and Česká Brno is one
  const more =
    street?.last === at && !look.places.town(look.tokens, Math.min(at + 1, look.tokens.length - 1));
  const headed = more ? shapedPlace(look, at) : null;
  if (headed && street && headed.last > street.last) return townOf(at, headed, true);
  if (street && !rather) return street;
  if (gap >= GAP.line && before) return null;
  const meant = cue || before !== null;
  const { capital, initial } = look.tokens[at] as Token;
  // 94032 Passau
  if (!town && before?.at(-1)?.kind === 'postcode' && capital && !initial && !has('town'))
    return townOf(at, abroad(look.tokens, at), true);
  // Kpt. Nálepky 1012, Teplice, Trnovany
  const quarter = before?.at(-1)?.kind === 'town' && gap === GAP.comma;
  const shaped = has('town') && has('number') && !quarter ? null : shapedPlace(look, at);
  if (shaped && shaped.last > (town?.last ?? -1) && (meant || numberAfter(look, shaped.last) >= 0))
    return townOf(at, shaped, true);
  const place = town ?? (has('town') && !quarter ? null : unlistedTown(look, at, meant));
  return place && townOf(at, place, town === null);
}

/** A town behind its postcode, with what a hyphen ties to it. */
function abroad(tokens: readonly Token[], at: number): Place {
  let last = at;
  while (tokens[last + 1]?.tie === '-' && tokens[last + 1]?.capital === true) last += 1;
  return { last, name: (tokens[at] as Token).lower };
}

const townOf = (first: number, { last, name }: Place, sure: boolean): Part => ({
  kind: 'town',
  first,
  last,
  value: name,
  sure,
});

const LONG_CODE = 5;

/** `Mariahilfer Straße 77, 1060 Wien`: four digits and a town behind a street and its number. */
function shortPostcode(tokens: readonly Token[], at: number): ReadNumber | null {
  const [code, town] = [tokens[at] as Token, tokens[at + 1]];
  if (!code.number || code.end - code.start !== LONG_CODE - 1 || code.gap !== GAP.comma)
    return null;
  return town?.capital && town.gap === GAP.blank ? { last: at, value: code.lower } : null;
}

function postcodeAt(
  look: Reading,
  at: number,
  cue: boolean,
  inside: boolean,
  housed: boolean,
): Part | null {
  const { tokens, numbers } = look;
  const postcode = numbers.postcode(at) ?? (housed ? shortPostcode(tokens, at) : null);
  if (!postcode) return null;
  if (postcode.value.length < LONG_CODE)
    return { kind: 'postcode', first: at, ...postcode, sure: false };
  const announced = [1, 2].some(
    (back) => ((tokens[at - back]?.marks ?? 0) & MARK.postcodeCue) !== 0,
  );
  const behind = tokens[postcode.last + 1];
  const town = behind && behind.gap < GAP.line ? townAt(look, postcode.last + 1, true) : null;
  // Slovak ones may begin with 8 and 9
  if (/^[89]/.test(postcode.value) && !announced && !town && !inside) return null;
  if (!announced && !town && !inside && !cue) return null;
  return { kind: 'postcode', first: at, ...postcode, sure: announced || town !== null };
}
