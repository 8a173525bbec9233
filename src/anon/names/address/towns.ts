import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import type { Place } from './places.ts';
import { numberAfter, type Reading } from './reading.ts';
import { streetAt } from './streets.ts';

/** Towns with districts that have numbers: `Praha 4`. */
const WITH_DISTRICTS = /^(?:praha|brno|ostrava|plzeň|pardubice|liberec|bratislava|košice)/u;
const MOST_DISTRICTS = 22;
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
  if (!token || token.number || taken(at) || (!token.capital && !meant)) return null;
  const town = places.town(tokens, at);
  if (!town) return null;
  if (!token.capital && (token.marks & MARK.ordinary) !== 0) return null;
  const next = tokens[town.last + 1];
  const part = next?.tie === '-' ? places.town(tokens, town.last + 1) : null;
  if (part) return { last: part.last, name: town.name };
  const last = meant ? whereabouts(look, town.last) : town.last;
  return { last: district(look, town, meant) ?? last, name: town.name };
}

/** Last token of `Praha 4`, and of `Praha čtyři` where an address is being said. */
function district(
  { tokens, numbers }: Reading,
  { name, last }: Place,
  meant: boolean,
): number | null {
  const next = tokens[last + 1];
  if (!next || next.gap !== GAP.blank || !WITH_DISTRICTS.test(name)) return null;
  if (next.number) return next.end - next.start <= 2 ? last + 1 : null;
  const said = meant ? numbers.house(last + 1) : null;
  return said && Number(said.value) <= MOST_DISTRICTS ? said.last : null;
}

/** Over `na Moravě`, `nad Labem`, `u Kolína` behind a town that ends at `last`. */
function whereabouts({ tokens, places }: Reading, last: number): number {
  const [by, name] = [tokens[last + 1], tokens[last + 2]];
  if (!by || !name?.capital || by.gap > GAP.blank || name.gap > GAP.blank) return last;
  const near =
    /^(?:nad|pod|při)$/u.test(by.lower) ||
    /^(?:moravě|hané|slovensku|čechách|slezsku|šumavě|vysočině)$/u.test(name.lower) ||
    (by.lower === 'u' && places.town(tokens, last + 2) !== null);
  return near ? last + 2 : last;
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
  if (!token.capital || token.number) return null;
  const announced = isAnnounced(tokens, at);
  const inside = token.gap <= GAP.blank && /^(?:v|ve|do|z|ze)$/u.test(before?.lower ?? '');
  if (MONTH.test(token.lower)) return null;
  let last = at - 1;
  for (let n = at; n < tokens.length && n - at < MOST_WORDS; n += 1) {
    const one = tokens[n] as Token;
    const goesOn = one.capital && !one.number && (n === at || one.gap === GAP.blank);
    if (!goesOn || taken(n) || brand(one) || one.shout) break;
    last = n;
  }
  if (last < at || (token.marks & MARK.grammar) !== 0) return null;
  if (last === at && !announced && (token.marks & MARK.ordinary) !== 0) return null;
  const meant = announced || (cue && inside && before?.lower.startsWith('v'));
  if (!meant && !beforeStreet(look, last + 1)) return null;
  // Helmut Braun, Gartenstrasse 14
  if (!meant && !inside && tokens.slice(at, last + 1).some(somebody)) return null;
  const name = tokens.slice(at, last + 1).map(({ lower }) => lower);
  return { last, name: name.join(' ') };
}

/** A comma, a street and its number: `v Modřicích, Benešova 274`. */
function beforeStreet(look: Reading, at: number): boolean {
  const next = look.tokens[at];
  if (next?.gap !== GAP.comma || !next.capital) return false;
  const street = streetAt(look, at, true);
  return street !== null && numberAfter(look, street.last) >= 0;
}
