import { cueBefore } from '../cues.ts';
import type { Context } from '../detector.ts';
import { type Finding, merge, overlaps } from '../finding.ts';
import { HINTS } from '../hints.ts';
import { isCorrection, LONGEST_CORRECTION } from '../numbers/corrected.ts';
import { allItems, type Item, type Scan, speaksOf } from '../scan.ts';
import { turnIndexAt } from '../stream.ts';
import { type Stretch, stretchesNear } from '../stretches.ts';
import { isAsked, isIdentified, isListed, otherwise } from './birth-asked.ts';
import { birthsOf, dateValue, fullYear, type KnownBirth, repeated } from './birth-memory.ts';
import { at, ofDate, readAt } from './birth-read.ts';
import { isOfClass, type OrdinalYear, ordinalYears } from './birth-year.ts';
import { joined } from './date-parts.ts';
import type { DateSpan } from './dates.ts';

/** of a date and the words about it: it may be asked for some turns before it is found; `85 ročník` */
const ABOUT = { before: 48, behind: 96, turns: 3 };
/** characters between a year and its day */
const MOST_PAUSE = 3;

/**
 * Dates of birth, written, spoken and half of each (`12. 4. 1985`, `dvanáctého dubna osmdesát pět`), only
 * where somebody says that it is one; after `ročník` the year alone.
 */
export function findBirthDates(
  scan: Scan,
  claimed: readonly Finding[],
  { memory }: Pick<Context, 'memory'>,
): Finding[] {
  if (scan.digits.length === 0 && scan.hits.length === 0) return [];
  const births = birthsOf(memory);
  // nothing is looked for where nobody speaks of births
  if (!speaksOf(scan, HINTS.birth) && births.length === 0) return [];
  const items = allItems(scan);
  const found: Finding[] = [];
  const years = yearsOf(scan, claimed);
  const near = births.length > 0 ? null : stretchesNear(scan, HINTS.birth, ABOUT);
  let stretch = 0;
  let year = 0;
  for (let n = 0; n < items.length; n += 1) {
    if (near) {
      while (stretch < near.length && (near[stretch] as Stretch).to <= at(items, n)) stretch += 1;
      const one = near[stretch];
      if (!one) break;
      if (at(items, n) < one.from) continue;
    }
    while (year < years.length && (years[year] as OrdinalYear).end <= at(items, n)) year += 1;
    if ((years[year]?.start ?? Number.POSITIVE_INFINITY) <= at(items, n)) continue;
    const date = readAt(scan, items, n, births);
    if (!date || overlaps(claimed, date.start, date.end)) continue;
    const why = reason(scan, items, n, date, births, found.at(-1));
    if (!why) continue;
    const { start, end } = date;
    const wrong = wrongBefore(scan, items, n, claimed);
    if (wrong)
      found.push({ ...wrong, type: 'DATE_OF_BIRTH', rule: 'birth-date-corrected', score: 0.7 });
    found.push({ start, end, type: 'DATE_OF_BIRTH', ...why, score: 0.9 });
    while ((items[n + 1]?.start ?? end) < end) n += 1;
  }
  return withYears(years, found);
}

/** Why a date is that of a birth: it was asked for or announced, is said again, or follows another one. */
function reason(
  scan: Scan,
  items: readonly Item[],
  n: number,
  date: DateSpan,
  births: readonly KnownBirth[],
  before: Finding | undefined,
): Pick<Finding, 'rule' | 'value' | 'cue'> | null {
  const kind = cueBefore(scan, date.start)?.kind;
  const cue = kind ? { cue: kind } : {};
  const value = dateValue(date);
  const known = repeated(date, births);
  const first =
    before === undefined || turnIndexAt(scan, before.start) !== turnIndexAt(scan, date.start);
  const year = date.day === 0 && date.month === 0;
  if (
    year ||
    isAsked(scan, items, n, date) ||
    (first && date.year > 0 && isListed(scan, date.start))
  )
    return { rule: 'birth-date', value: known?.value ?? value, ...cue };
  if (known) return { rule: 'birth-date-again', value: known.value, ...cue };
  const row = before !== undefined && date.year > 0 && date.month > 0;
  if (row && inRow(scan, before.end, date.start) && !otherwise(scan, before.end, date.start))
    return { rule: 'birth-date-row', value, ...cue };
  return kind === undefined && isIdentified(scan, date)
    ? { rule: 'birth-date-again', value }
    : null;
}

/** Characters between two dates of a row. */
const MOST_APART = 160;

/** somebody else is named between, or spoken of */
const ELSE =
  /\p{Lu}\p{Ll}|(?<!\p{L})(?:a|ten|ta|druh|třet|tret|syn|dcer|d[eě]t|manžel|muž|žen|přítel|bratr|sest|mat|mam|ot[ec]|tát|děd|bab|vnu|kluk|holk|mal[áýé]|ml[aá]d|star|partner|kamar)/u;
/** a term, not a birth: `platí od 1. 1. 2020` */
const TERM = /(?<!\p{L})(?:od|do|ode|k|ke|ku|na|v|ve|po|před|kolem|z|ze|dne|dňa)\s$/iu;

/** Whether what stands between two dates of one turn says that the second is somebody else's. */
function inRow(scan: Scan, from: number, to: number): boolean {
  if (to - from > MOST_APART || turnIndexAt(scan, from) !== turnIndexAt(scan, to)) return false;
  const between = scan.text.slice(from, to);
  return ELSE.test(between) && !TERM.test(between);
}

/** An ordinal that was taken back before the date at item `n`: `devatenáctého, ne, dvacátého devátého`. */
function wrongBefore(
  scan: Scan,
  items: readonly Item[],
  n: number,
  claimed: readonly Finding[],
): Pick<Finding, 'start' | 'end' | 'value'> | null {
  const { start } = items[n] as Item;
  let last = n - 1;
  while (last >= 0 && start - at(items, last) <= LONGEST_CORRECTION && !ofDate(items, last))
    last -= 1;
  const wrong = items[last];
  if (!wrong || !ofDate(items, last) || !isCorrection(scan.text, wrong.end, start)) return null;
  let first = last;
  while (first > 0 && ofDate(items, first - 1) && joined(scan, items, first)) first -= 1;
  const from = at(items, first);
  if (overlaps(claimed, from, wrong.end)) return null;
  return { start: from, end: wrong.end, value: scan.text.slice(from, wrong.end).toLowerCase() };
}

/** Years that are ordinals, with the date right behind them: `v osmdesátém třetím, osmého května`. */
function withYears(years: readonly OrdinalYear[], found: readonly Finding[]): Finding[] {
  const dates = [...found];
  const alone: Finding[] = [];
  let n = 0;
  for (const { start, end, year } of years) {
    while ((dates[n]?.start ?? start) < start) n += 1;
    if (overlaps(found, start, end)) continue;
    const date = dates[n];
    if (date && date.start > end && date.start - end <= MOST_PAUSE)
      dates[n] = { ...date, start, value: date.value.replace(/^0000/, String(fullYear(year))) };
    else {
      const value = `${fullYear(year)}-00-00`;
      const place = { start, end, value };
      alone.push({ ...place, type: 'DATE_OF_BIRTH', rule: 'birth-year', score: 0.8 });
    }
  }
  return [...merge(dates, alone)];
}

/** Years said as ordinals where a birth is spoken of. */
function yearsOf(scan: Scan, claimed: readonly Finding[]): OrdinalYear[] {
  return ordinalYears(scan.text).filter(
    ({ start, end }) =>
      !overlaps(claimed, start, end) &&
      (cueBefore(scan, start)?.kind === 'DATE_OF_BIRTH' || isOfClass(scan, end)),
  );
}
