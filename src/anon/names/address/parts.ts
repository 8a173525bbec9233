import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import type { Place } from './places.ts';
import { isCounted, numberAfter, type Part, type Reading } from './reading.ts';
import { streetAt } from './streets.ts';
import { townAt, unlistedTown } from './towns.ts';
import { unitAt } from './units.ts';

const MOST_BETWEEN = 3;
/** What one address may have twice. */
const MANY: ReadonlySet<Part['kind']> = new Set(['town', 'unit', 'street']);

/** The next part behind token `after`, over small words; null where the address ends. */
export function nextPart(
  look: Reading,
  after: number,
  cue: boolean,
  parts: readonly Part[],
): Part | null {
  const { tokens } = look;
  for (let n = after + 1; n < tokens.length && n - after <= MOST_BETWEEN + 1; n += 1) {
    const token = tokens[n] as Token;
    if (look.taken(n) || token.gap >= GAP.sentence) return null;
    const part = partAt(look, n, cue, parts);
    // Praha, Vinohrady: a town and its part
    const again = part && parts.some(({ kind }) => kind === part.kind);
    if (part && (!again || MANY.has(part.kind))) return part;
    if ((token.marks & MARK.amidAddress) === 0) return null;
  }
  return null;
}

/** The part of an address that begins at token `at`, `before` being the parts in front of it. */
export function partAt(
  look: Reading,
  at: number,
  cue: boolean,
  before: readonly Part[] | null,
): Part | null {
  const has = (kind: Part['kind']) => before?.some((part) => part.kind === kind) === true;
  const postcode = postcodeAt(look, at, cue, before !== null);
  if (postcode) return postcode;
  if (has('number')) {
    const unit = unitAt(look, at);
    if (unit) return unit;
  }
  const house = houseAt(look, at, before);
  if (house) return house;
  // na Lesné, Pod Lipami 8: what had no number was a part of the town
  const street = has('street') && has('number') ? null : streetAt(look, at, cue);
  const town = townAt(look, at, cue || (before !== null && before.length > 0));
  const numbered = street !== null && numberAfter(look, street.last) >= 0;
  const village = before === null && !numbered ? unlistedTown(look, at, cue) : null;
  if (village && village.last > (town?.last ?? -1)) return townOf(at, village, true);
  const { gap } = look.tokens[at] as Token;
  // Horní Lhota is more than a street called Horní, and Vinohrady without a number are a part of the town
  const rather =
    town &&
    street &&
    (town.last > street.last ||
      (town.last === street.last && before !== null && numberAfter(look, street.last) < 0));
  if (street && !rather) return street;
  if (gap >= GAP.line && before) return null;
  const place = town ?? (has('town') ? null : unlistedTown(look, at, cue || before !== null));
  return place && townOf(at, place, town === null);
}

const townOf = (first: number, { last, name }: Place, sure: boolean): Part => ({
  kind: 'town',
  first,
  last,
  value: name,
  sure,
});

function postcodeAt(look: Reading, at: number, cue: boolean, inside: boolean): Part | null {
  const { tokens, numbers } = look;
  const postcode = numbers.postcode(at);
  if (!postcode) return null;
  const announced = [1, 2].some(
    (back) => ((tokens[at - back]?.marks ?? 0) & MARK.postcodeCue) !== 0,
  );
  const town = townAt(look, postcode.last + 1, true);
  // Slovak ones may begin with 8 and 9
  if (/^[89]/.test(postcode.value) && !announced && !town && !inside) return null;
  if (!announced && !town && !inside && !cue) return null;
  return { kind: 'postcode', first: at, ...postcode, sure: announced || town !== null };
}

function houseAt(look: Reading, at: number, before: readonly Part[] | null): Part | null {
  const { tokens, numbers } = look;
  const token = tokens[at] as Token;
  if ((token.marks & MARK.houseCue) !== 0) {
    const next = tokens[at + 1];
    const from = next && /^(?:popisné|číslo|č)$/u.test(next.lower) ? at + 2 : at + 1;
    const number = from < tokens.length ? numbers.house(from) : null;
    if (!number || token.lower === 'evidenční' || (token.lower === 'č' && !before)) return null;
    const first = /^čísl/u.test(tokens[at - 1]?.lower ?? '') && !before ? at - 1 : at;
    const sure = /^(?:popisn|čp|orient|domu)/u.test(token.lower);
    return { kind: 'number', first, last: number.last, value: number.value, sure };
  }
  if (!before?.some(({ kind }) => kind === 'street' || kind === 'town')) return null;
  const number = numbers.house(at);
  if (!number || isCounted(tokens, number.last)) return null;
  return { kind: 'number', first: at, last: number.last, value: number.value, sure: false };
}
