import type { Item, Scan } from '../scan.ts';
import { after, afterYear, partAt, yearOf } from './date-parts.ts';

/** A date in a text; a part that was not said is 0. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The date from item `n` on; `plain`: numbers that are no ordinals are one, too. */
export function dateAt(
  scan: Scan,
  items: readonly Item[],
  n: number,
  plain: boolean,
): DateSpan | null {
  const iso = isoAt(scan, items, n);
  if (iso) return iso;
  // `dvacátého třetího`: the 23rd, or, when no month follows, the 20th of March
  return dayAndMonth(scan, items, n, plain, false) ?? dayAndMonth(scan, items, n, plain, true);
}

/** The year said first: `devětaosmdesát, jedenáctého dubna`. */
export function yearFirst(scan: Scan, items: readonly Item[], n: number): DateSpan | null {
  const year = yearOf(scan, items, n);
  if (!year || year.value < 20) return null;
  let next = n + 1;
  while ((items[next]?.start ?? year.end) < year.end) next += 1;
  const day = after(scan, items, next);
  const date = day < 0 || !ordinal(scan, items, day) ? null : dateAt(scan, items, day, false);
  if (!date || date.year > 0) return null;
  return { ...date, start: (items[n] as Item).start, year: year.value };
}

/** A month by its name, perhaps a day, and a year: `v květnu devadesát dva`, `v listopadu sedmnáctého, 2016`. */
export function monthOfYear(scan: Scan, items: readonly Item[], n: number): DateSpan | null {
  const item = items[n];
  const month = item?.entry?.month;
  if (!item || month === undefined) return null;
  const second = after(scan, items, n + 1);
  const said = second < 0 ? null : partAt(scan, items, second, 31);
  const day = said?.ordinal ? said : null;
  const next = afterYear(scan, items, day?.next ?? n + 1);
  const year = next < 0 ? null : yearOf(scan, items, next);
  if (!year) return null;
  return { start: item.start, end: year.end, day: day?.value ?? 0, month, year: year.value };
}

const ordinal = (scan: Scan, items: readonly Item[], n: number): boolean =>
  partAt(scan, items, n, 31)?.ordinal === true;

function dayAndMonth(
  scan: Scan,
  items: readonly Item[],
  n: number,
  plain: boolean,
  apart: boolean,
): DateSpan | null {
  const day = partAt(scan, items, n, 31, apart);
  const second = day ? after(scan, items, day.next) : -1;
  if (!day || second < 0) return null;
  const named = items[second]?.entry?.month;
  const month =
    named === undefined
      ? partAt(scan, items, second, 12)
      : { value: named, next: second + 1, ordinal: true };
  if (!month) return null;
  // `dvacátého čtvrtého dva tisíce jedna`: the two belong to the year
  if (!month.ordinal && items[month.next]?.entry?.kind === 'k') return null;
  const numbers = !day.ordinal && !month.ordinal;
  if (numbers && !plain) return null;
  const start = (items[n] as Item).start;
  const end = (items[month.next - 1] as Item).end;
  const third = afterYear(scan, items, month.next);
  const year = third < 0 ? null : yearOf(scan, items, third);
  // `patnáct, dva, osmdesát devět`
  if (numbers && !year) return null;
  return {
    start,
    end: year?.end ?? end,
    day: day.value,
    month: month.value,
    year: year?.value ?? 0,
  };
}

/** `1985-04-12` */
function isoAt({ text }: Scan, items: readonly Item[], n: number): DateSpan | null {
  const start = items[n]?.start ?? 0;
  const match = items[n]?.entry
    ? null
    : /^((?:19|20)[0-9]{2})-(0?[1-9]|1[0-2])-([0-2]?[0-9]|3[01])(?![0-9])/.exec(
        text.slice(start, start + 10),
      );
  if (!match) return null;
  return {
    start,
    end: start + match[0].length,
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  };
}
