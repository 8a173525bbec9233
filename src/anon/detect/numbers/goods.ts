import { type Atom, digitsLeft, readings } from '../../spoken/lattice.ts';
import type { Cue } from '../cues.ts';
import { isEan } from '../rules/ean.ts';

/** cues that say nothing of whose number it is */
const PLAIN: ReadonlySet<string> = new Set(['NUMBER', 'OTHER']);
const LONGEST = 14;
const FEW = 24;
/** width, profile and rim, in steps: `205 55 16` */
const TYRE = /^[1-3][0-9]5[2-8][05](?:1[2-9]|2[0-4])/;
/** where tyres are spoken of */
const TYRES = /pneu|gum(?:y|u|ám)|přez(?:out|uj|ouv|ut)|ráf|disk|plech|obut/iu;
const AROUND = 160;

/** of products of our country and of Slovakia: `ta lampa má EAN 8594…` */
const OURS = /^85[89]/;

/** Whether digits that nothing announces, but for its own name, are the number of a product. */
export const isProduct = (digits: string, cue: Cue | null): boolean =>
  isEan(digits) &&
  (cue === null || PLAIN.has(cue.kind) || (cue.kind === 'CUSTOMER_ID' && OURS.test(digits)));

/** Whether a run that nothing announces is, read in the most natural way, a product's number or a tyre's size. */
export function isGoods(text: string, atoms: readonly Atom[], cue: Cue | null): boolean {
  if (cue !== null && !PLAIN.has(cue.kind) && cue.kind !== 'CUSTOMER_ID') return false;
  const last = atoms.length - 1;
  if (last < 2 || last >= LONGEST) return false;
  let goods = false;
  readings(atoms, 0, LONGEST, FEW, (at, all) => {
    if (at < last) return;
    const fewest = Math.min(...all.map(({ groups }) => groups));
    const natural = all.filter(
      ({ groups, marks, digits }) => groups === fewest && marks === digits,
    );
    goods = natural.some(
      ({ digits }) =>
        isProduct(digits, cue) || (cue === null && TYRE.test(digits) && ofTyres(text, atoms)),
    );
  });
  return goods;
}

function ofTyres(text: string, atoms: readonly Atom[]): boolean {
  const [from, to] = [atoms[0]?.start ?? 0, atoms.at(-1)?.end ?? 0];
  return TYRES.test(text.slice(Math.max(0, from - AROUND), to + AROUND));
}

const FEWEST_OF_PHONE = 9;
/** digits that people say or write in one go */
const MOST_OF_GROUP = 3;

/** Where a run that nothing announces would be a list: `201, 230, 341 a 355`. */
export interface Listing {
  /** index of the last group with `a` before it, or -1 */
  readonly and: number;
  /** digits from each group on */
  readonly left: Int32Array;
}

export const listing = (atoms: readonly Atom[]): Listing => ({
  and: atoms.findLastIndex(({ and }) => and),
  left: digitsLeft(atoms),
});

/** Whether the groups `first…last` of a run that nothing announces are numbers of a list, or an amount with thousands in it. */
export function isCounted(
  atoms: readonly Atom[],
  first: number,
  last: number,
  { and: end, left }: Listing,
): boolean {
  const written = end === atoms.length - 1 && atoms[end]?.kind === 'n';
  if (written && (first > 0 || last < end)) return true;
  // `pět třicet, šest nula pět, šest čtyřicet, sedm patnáct a osm deset`
  const rest = left[last + 1] as number;
  if (end >= last && rest > 0 && rest < FEWEST_OF_PHONE) return true;
  // `to je 7 600. Deset | tisíc`
  const torn = atoms[last + 1];
  if (torn?.kind === 'k' && torn.gap < 2) return true;
  let thousands = false;
  let said = false;
  for (let n = first; n <= last; n += 1) {
    const { kind, and, digits } = atoms[n] as Atom;
    // `8080 a 37777`
    if (n > first && and && digits.length > MOST_OF_GROUP) return true;
    thousands ||= kind === 'k';
    said ||= kind !== 'k' && kind !== 'n';
  }
  return thousands && said;
}

/** Whether a reading in so many groups tears apart words that no pause parts: `devadesát | pět`. */
export function isTorn(
  atoms: readonly Atom[],
  first: number,
  last: number,
  groups: number,
): boolean {
  const paused = atoms
    .slice(first, last + 1)
    .map((atom) => (atom.gap > 1 ? { ...atom, sign: ',' } : atom));
  let fewest = groups;
  readings(paused, 0, paused.length, FEW, (at, all) => {
    if (at < paused.length - 1) return;
    for (const one of all) fewest = Math.min(fewest, one.groups);
  });
  return fewest < groups;
}
