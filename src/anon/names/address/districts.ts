import { GAP, type Token } from '../tokens.ts';
import type { Place } from './places.ts';
import { isCounted, numberAfter, type Reading } from './reading.ts';

/** Towns with districts that have numbers: `Praha 4`. */
const WITH_DISTRICTS = /^(?:praha|brno|ostrava|plzeň|pardubice|liberec|bratislava|košice)/u;
/** Towns whose posts have numbers. */
const WITH_POSTS =
  /^(?:hradec králové|olomouc|české budějovice|ústí nad labem|zlín|jihlava|kladno|karlovy vary|opava|most|havířov|karviná|frýdek)/u;
const MOST_DISTRICTS = 22;
const ROMAN = /^(?:i{1,3}|i?v|vi{1,3}|i?x|xi{1,3})$/;

/** The last token of a town with its district, its quarter, or the river that it is on; `meant`: an address is being said. */
export function withDistrict(look: Reading, town: Place, meant: boolean): number {
  return (
    district(look, town, meant) ??
    quarter(look, town, meant) ??
    quarterOver(look, town, meant) ??
    (meant ? whereabouts(look, town.last) : town.last)
  );
}

/** Last token of `Praha 4`, and of `Praha čtyři` where an address is being said. */
function district(
  { tokens, numbers }: Reading,
  { name, last }: Place,
  meant: boolean,
): number | null {
  const next = tokens[last + 1];
  if (!next || next.gap !== GAP.blank) return null;
  // Příbram VII
  if (next.capital && ROMAN.test(next.lower)) return last + 1;
  if (!(WITH_DISTRICTS.test(name) || (meant && WITH_POSTS.test(name)))) return null;
  if (next.number)
    return next.end - next.start <= 2 && !isCounted(tokens, last + 1) ? last + 1 : null;
  const said = meant ? numbers.house(last + 1) : null;
  return said && Number(said.value) <= MOST_DISTRICTS ? said.last : null;
}

/** Last token of `Praha, na Jižním Městě` where an address is being said; before a number it is a street. */
function quarterOver(look: Reading, { name, last }: Place, meant: boolean): number | null {
  const { tokens } = look;
  const [by, first] = [tokens[last + 1], tokens[last + 2]];
  if (!meant || !by || !first?.capital || by.gap > GAP.comma || first.gap > GAP.blank) return null;
  if (!WITH_DISTRICTS.test(name) || !/^(?:na|v|ve)$/u.test(by.lower)) return null;
  if (look.brand(first) || isSomebody(look, last + 2)) return null;
  const next = tokens[last + 3];
  const end = next?.capital && !next.number && next.gap === GAP.blank ? last + 3 : last + 2;
  const after = tokens[end + 1];
  return numberAfter(look, end) < 0 && (!after || after.gap >= GAP.comma) ? end : null;
}

/** Last token of `Brno Lesná` where an address is being said; `Brno Nováková` is not. */
function quarter(look: Reading, { name, last }: Place, meant: boolean): number | null {
  const { tokens, caseless, places } = look;
  const next = tokens[last + 1];
  if (!meant || !next || next.shout || next.gap !== GAP.blank) return null;
  if (!next.capital && !(caseless && places.town(tokens, last + 1) !== null)) return null;
  if (!WITH_DISTRICTS.test(name) || look.brand(next) || isSomebody(look, last + 1)) return null;
  return numberAfter(look, last + 1) < 0 ? last + 1 : null;
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

export const isSomebody = ({ tokens, somebody, surname }: Reading, at: number): boolean =>
  somebody(tokens[at] as Token) || surname(tokens[at] as Token);
