import { fold } from '../../spoken/fold.ts';
import { ownWords, promptOf } from '../heard.ts';
import { HINTS } from '../hints.ts';
import { type Item, type Scan, speaksOf } from '../scan.ts';
import { turnAt } from '../stream.ts';
import { isHinted } from '../stretches.ts';
import { yearOf } from './date-parts.ts';
import type { DateSpan } from './dates.ts';

/** A year of the last century as an ordinal, `v osmdesátém třetím`; offsets are those of the text. */
export interface OrdinalYear {
  readonly start: number;
  readonly end: number;
  /** of two digits */
  readonly year: number;
}

const TENS = [
  'dvacat',
  'tricat',
  'ctyricat',
  'padesat',
  'sedesat',
  'sedmdesat',
  'osmdesat',
  'devadesat',
];
const ONES = ['prvni', 'druh', 'treti', 'ctvrt', 'pat', 'sest', 'sedm', 'osm', 'devat'];
const FIRST_TENS = 2;
/** `dvacátého třetího` is a day: the twenties and thirties are years in one case only */
const YEAR = new RegExp(
  `(?<![a-z])(?!(?:dva|tri)cat(?!em))(${TENS.join('|')})` +
    `(?:(?:em|ym)(?:\\s(${ONES.join('|')})(?:em|ym|m))?|(?:eho|yho)(?:\\s(${ONES.join('|')})(?:eho|yho|ho))?|(?:y|ej)(?:\\s(${ONES.join('|')})(?:y|ej)?)?)(?![a-z])`,
  'g',
);

/** All years said as ordinals; a text whose folding moves offsets has none. */
export function ordinalYears(text: string): OrdinalYear[] {
  const folded = fold(text.toLowerCase());
  if (folded.length !== text.length) return [];
  return [...folded.matchAll(YEAR)].map(
    ({ 0: { length }, 1: tens = '', 2: one, 3: other, 4: plain, index }) => ({
      start: index,
      end: index + length,
      year: 10 * (TENS.indexOf(tens) + FIRST_TENS) + ONES.indexOf(one ?? other ?? plain ?? '') + 1,
    }),
  );
}

/** `ročník 85`, `narozen v roce 1985` */
const OF_YEAR =
  /(?:rocnik[a-z]{0,3}|naro[a-z]+(?: jsem)?(?: se)?(?:(?: v)? (?:roce|roku))?)[\s:]+$/;
/** `Rok narození, prosím?` */
const YEAR_ASKED = /(?:rocnik|rok)[a-z]{0,2}\s(?:[a-z]+\s)?naro[a-z]+[^?.]{0,24}[?.]?$/;
/** that of a car, too */
const CLASS_ASKED = /rocnik(?:,?\sprosim)?\s?[?.]?$/;
/** characters of an answer before its year */
const LONGEST_START = 12;

/** `85 ročník, takže`; `dvanáctý ročník soutěže` is none of a birth */
const CLASS_BEHIND =
  /^\.?\srocnik(?:em)?(?:\s?(?:[.,?!;\n]|$)|\s(?:a|tak|takze|jo|ze|jsem|je|uz|proto|no|nebo)(?![a-z]))/;
const LONGEST_CLASS = 24;

/** Whether a year that ends at `end` is said to be somebody's: `je nula trojka ročník`; cars have such ones, too. */
export const isOfClass = (scan: Scan, end: number): boolean =>
  CLASS_BEHIND.test(ownWords(scan).flat.slice(end, end + LONGEST_CLASS)) &&
  !speaksOf(scan, HINTS.plate);

/** A year by itself, where it is announced or asked for. */
export function yearAt(scan: Scan, items: readonly Item[], n: number): DateSpan | null {
  const item = items[n] as Item;
  if (item.entry && !item.entry.kind) return null;
  const before = ownWords(scan).flat.slice(Math.max(0, item.start - 24), item.start);
  const named = OF_YEAR.test(before) || isYearAsked(scan, item.start);
  if (!named && !isHinted(scan, item.end, item.end + LONGEST_YEAR, HINTS.birth)) return null;
  const year = yearOf(scan, items, n);
  if (!year || !(named || isOfClass(scan, year.end))) return null;
  return { start: item.start, end: year.end, day: 0, month: 0, year: year.value };
}
/** characters of a year that is said, and of the word behind it */
const LONGEST_YEAR = 48;

function isYearAsked(scan: Scan, start: number): boolean {
  const turn = turnAt(scan, start);
  if (!turn || start - turn.start > LONGEST_START) return false;
  const { flat } = promptOf(turn);
  return YEAR_ASKED.test(flat) || (CLASS_ASKED.test(flat) && !speaksOf(scan, HINTS.plate));
}
