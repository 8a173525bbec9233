import { type OrdinalYear, ordinalYears } from './birth-year.ts';
import { cueBefore } from './cues.ts';
import { after, type DateSpan, dateAt, joined, MOST_BETWEEN, yearFirst, yearOf } from './dates.ts';
import type { Context } from './detect.ts';
import { type Finding, merge, overlaps, valuesOf } from './finding.ts';
import { HINTS } from './hints.ts';
import { allItems, type Item, type Scan, speaksOf } from './scan.ts';
import { saidBefore } from './stream.ts';
import { type Stretch, stretchesNear } from './stretches.ts';

/** somebody is asked who he is: a whole date of long ago is that of a birth */
const IDENTITY = /(?:úda[jů]|ově[rř]|totožnost|identifik|jmén[oe])[^.]{0,48}[?.!]/iu;
const REACH = 96;
/** of a date and the words about it: it may be asked for some turns before it is found */
const ABOUT = { before: 0, behind: REACH, turns: 3 };
/** characters between a year and its day */
const MOST_PAUSE = 3;
const [OLDEST, YOUNGEST] = [1920, 2012];

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
  const remembered = valuesOf(memory, 'DATE_OF_BIRTH');
  // nothing is looked for where nobody speaks of births
  if (!speaksOf(scan, HINTS.birth) && remembered.size === 0) return [];
  const items = allItems(scan);
  const found: Finding[] = [];
  const years = yearsOf(scan, claimed);
  const near = remembered.size > 0 ? null : stretchesNear(scan, HINTS.birth, ABOUT);
  let stretch = 0;
  for (let n = 0; n < items.length; n += 1) {
    if (near) {
      while (stretch < near.length && (near[stretch] as Stretch).to <= at(items, n)) stretch += 1;
      const one = near[stretch];
      if (!one) break;
      if (at(items, n) < one.from) continue;
    }
    if (years.some(({ start, end }) => at(items, n) >= start && at(items, n) < end)) continue;
    const plain = cueBefore(scan, (items[n] as Item).start)?.kind === 'DATE_OF_BIRTH';
    const date =
      dateAt(scan, items, n, plain) ??
      (plain ? yearFirst(scan, items, n) : null) ??
      yearAt(scan, items, n);
    if (!date || overlaps(claimed, date.start, date.end)) continue;
    const { start, end, day, month, year } = date;
    const value = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
    const again = month > 0 && remembered.has(value);
    const kind = cueBefore(scan, start)?.kind;
    const asked =
      kind === 'DATE_OF_BIRTH' ||
      (kind === 'BIRTH_NUMBER' && month > 0 && !insideNumber(scan, items, n, end));
    if (!asked && !again && !(kind === undefined && isLongAgo(date) && identified(scan, start)))
      continue;
    found.push({
      start,
      end,
      type: 'DATE_OF_BIRTH',
      rule: asked ? 'birth-date' : 'birth-date-again',
      value,
      ...(kind ? { cue: kind } : {}),
      score: 0.9,
    });
    while ((items[n + 1]?.start ?? end) < end) n += 1;
  }
  return withYears(years, found);
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
      dates[n] = { ...date, start, value: date.value.replace(/^00/, String(year)) };
    else {
      const value = `${year}-00-00`;
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
      !overlaps(claimed, start, end) && cueBefore(scan, start)?.kind === 'DATE_OF_BIRTH',
  );
}

const at = (items: readonly Item[], n: number): number => (items[n] as Item).start;

/** With a year, of two digits or four, in which most people were born. */
function isLongAgo({ year, month }: DateSpan): boolean {
  const full = year >= 100 ? year : year > YOUNGEST % 100 ? 1900 + year : 2000 + year;
  return month > 0 && year > 0 && full >= OLDEST && full <= YOUNGEST;
}

const identified = (scan: Scan, at: number): boolean => IDENTITY.test(saidBefore(scan, at, REACH));

/** Numbers beside it: the date at the head of a birth number is no date of birth by itself. */
function insideNumber(scan: Scan, items: readonly Item[], n: number, end: number): boolean {
  let next = n + 1;
  while ((items[next]?.start ?? end) < end) next += 1;
  const number = (at: number): boolean => {
    const entry = items[at]?.entry;
    return !entry || entry.kind !== undefined || entry.sign === '/';
  };
  let before = n - 1;
  while (before > n - MOST_BETWEEN && items[before]?.entry?.filler && joined(scan, items, before))
    before -= 1;
  const behind = after(scan, items, next);
  return (joined(scan, items, before + 1) && number(before)) || (behind >= 0 && number(behind));
}

/** A year by itself: `ročník 85`, `narozen v roce 1985`. */
function yearAt(scan: Scan, items: readonly Item[], n: number): DateSpan | null {
  const item = items[n] as Item;
  if (item.entry && !item.entry.kind) return null;
  const before = scan.text.slice(Math.max(0, item.start - 24), item.start);
  if (
    !/(?:ročník\p{L}{0,3}|naro\p{L}+(?: jsem)?(?: se)?(?: v)? (?:roce|roku)|naro\p{L}+(?: jsem)?)[\s:]+$/iu.test(
      before,
    )
  )
    return null;
  const year = yearOf(scan, items, n);
  return year && { start: item.start, end: year.end, day: 0, month: 0, year: year.value };
}
