import type { Atom } from '../../spoken/lattice.ts';
import { isDigit, lowerOf } from '../../spoken/letters.ts';
import { type Finding, overlaps } from '../finding.ts';
import { allItems, type Hit, type Item, type Scan } from '../scan.ts';
import { countryBefore, countryOf } from './country.ts';
import { gapBetween, LINE } from './gaps.ts';
import { Builder, type SpokenRun } from './run-builder.ts';

export type { SpokenRun };

/** The runs of a scan that hold at least one spoken number, in linear time. */
export function spokenRuns(scan: Scan, claimed: readonly Finding[]): SpokenRun[] {
  if (scan.hits.length === 0) return [];
  const runs: SpokenRun[] = [];
  let builder: Builder | null = null;
  let letters: Hit[] = [];
  let plus = -1;
  /** index of the item that the letters go on with, and the little words since the last of them */
  let next = -1;
  let between = 0;
  let date = 0;
  for (const item of allItems(scan)) {
    const { entry } = item;
    if (!entry) date = Math.max(date, writtenDateEnd(scan.text, item.start));
    const free = item.start >= date && !isManner(scan.text, item) && !isGlued(scan.text, item);
    if (builder && !(free && builder.take(item))) {
      builder.close(runs);
      builder = null;
      letters = [];
      plus = -1;
    }
    if (builder) continue;
    if (free && begins(item) && !overlaps(claimed, item.start, item.end)) {
      const before = item.index === next ? adjacent(scan.text, letters, item, between) : [];
      builder = new Builder(scan, claimed, item, plus, before);
      continue;
    }
    const said = entry !== undefined && !overlaps(claimed, item.start, item.end);
    // `cé zet, ano, osm`
    if (said && entry.filler && !entry.letter && item.index === next && letters.length > 1) {
      next = between < MOST_BETWEEN ? item.index + 1 : -1;
      between += 1;
    } else if (said && entry.letter) {
      if (item.index !== next || between > 0 || !spelled(scan.text, letters, item)) letters = [];
      letters.push(item as Hit);
      next = item.index + 1;
      between = 0;
    } else if (said && entry.sign === '+') plus = item.start;
    else {
      letters = [];
      plus = -1;
    }
  }
  builder?.close(runs);
  return runs;
}

/** How many digits or in what groups, not what they are: `po čtyřech`, `jen poslední čtyři.` */
function isManner(text: string, { start, end, entry }: Item): boolean {
  if (entry?.kind !== 'u' || entry.noun) return false;
  const before = text.slice(Math.max(0, start - LONGEST_MANNER), start);
  if (/(?<!\p{L})po $/iu.test(before)) return /(?:ou|ch|ti)$/iu.test(text.slice(start, end));
  return /posledn\S{1,2} $/iu.test(before) && COUNTED.test(text.slice(end, end + 4));
}

const LONGEST_MANNER = 12;
/** the end of what was said, or what is counted */
const COUNTED = /^(?:[.?!\n]|$| čí| ci)/iu;

/** `2. 11. 1951`, and without a year in a row of dates: no piece of a number */
const DATE =
  /^(?:0?[1-9]|[12][0-9]|3[01])\. ?(?:0?[1-9]|1[0-2])\.(?: ?(?:19|20)[0-9]{2}(?![0-9])|(?=, ?[0-9]| a [0-9]))/u;
const LONGEST_DATE = 14;
/** a number that is dictated with dots */
const DOTTED = /[0-9]\. ?$/;

/** Where the date that is written at `start` ends; 0: there is none. */
function writtenDateEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== DOT && text.charCodeAt(start + 2) !== DOT) return 0;
  const match = DATE.exec(text.slice(start, start + LONGEST_DATE));
  return match && !DOTTED.test(text.slice(Math.max(0, start - 3), start))
    ? start + match[0].length
    : 0;
}

/** A digit of a name: `O2`; a country's letters go with its number, and `3x7` is a count. */
function isGlued(text: string, { start, end, entry }: Item): boolean {
  if (entry || end - start > MOST_GLUED || lowerOf(text.charCodeAt(start - 1)) === 0) return false;
  return !isDigit(text.charCodeAt(start - 2)) && countryBefore(text, start) === null;
}

const MOST_GLUED = 2;

const DOT = 0x2e;

function begins({ entry }: Item): boolean {
  if (!entry) return true;
  return (
    entry.kind !== undefined &&
    entry.kind !== 'm' &&
    (!entry.weak || entry.kind !== 'u' || entry.value === 0)
  );
}

/** little words between letters and their number */
const MOST_BETWEEN = 3;

/** Letters right before an item, or a country's with a few little words between: at most four. */
function adjacent(
  text: string,
  letters: readonly Hit[],
  item: Item,
  between: number,
): readonly Hit[] {
  const last = letters.at(-1);
  if (!last || (between > 0 && !countryOf(letters))) return [];
  const apart = between === 0 && gapBetween(text, last.end, item.start).strength < 0;
  return apart ? [] : letters.slice(-4);
}

/** Said in one go with the letters before, not `s. r. o.` */
function spelled(text: string, letters: readonly Hit[], item: Item): boolean {
  const last = letters.at(-1);
  if (!last) return true;
  const { strength, sign } = gapBetween(text, last.end, item.start);
  return (strength >= 0 && strength < 2 && sign !== '.') || strength === LINE;
}

/** The atoms from item `n` on that nothing parts, at most `most` of them: a year, the digits of a plate. */
export function makeRun(
  scan: Scan,
  items: readonly Item[],
  n: number,
  most: number,
): readonly Atom[] {
  const first = items[n];
  if (!first || !begins(first)) return [];
  const builder = new Builder(scan, [], first, -1, []);
  for (let at = n + 1; at < items.length && at - n < most; at += 1) {
    if (!builder.take(items[at] as Item)) break;
  }
  return builder.atoms;
}
