import { type Atom, readings } from '../spoken/lattice.ts';
import { gapBetween } from './gaps.ts';
import type { Item, Scan } from './scan.ts';
import { makeRun } from './spoken-runs.ts';

/** words that a year may have: `devatenáct set osmdesát pět` */
const LONGEST_YEAR = 6;
const YEAR = /^(?:19|20)?[0-9]{2}$/;

/** A date in a text; a part that was not said is 0. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A part of a date: its number, and the item after it. */
interface Part {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
}

function partAt(
  scan: Scan,
  items: readonly Item[],
  n: number,
  most: number,
  apart = false,
): Part | null {
  const item = items[n];
  if (!item) return null;
  const { entry } = item;
  if (!entry) {
    const length = item.end - item.start;
    const value = Number(scan.text.slice(item.start, item.end));
    const dotted =
      /[./-]/.test(scan.text.charAt(item.end)) ||
      /^ ?[.]/.test(scan.text.slice(item.end, item.end + 2));
    return length <= 2 && value >= 1 && value <= most
      ? { value, next: n + 1, ordinal: dotted }
      : null;
  }
  if (entry.ordinal !== undefined) {
    const second = after(scan, items, n + 1);
    const more = items[second]?.entry?.ordinal;
    const tens = entry.ordinal >= 20 && entry.ordinal % 10 === 0 && more !== undefined && more < 10;
    if (!apart && tens && entry.ordinal + more <= most) {
      return { value: entry.ordinal + more, next: second + 1, ordinal: true };
    }
    return entry.ordinal <= most ? { value: entry.ordinal, next: n + 1, ordinal: true } : null;
  }
  const plain =
    entry.kind === 'u' || entry.kind === 't' || entry.kind === 'i' || entry.kind === 'd';
  if (!plain || entry.value === undefined || entry.value < 1 || entry.value > most) return null;
  return { value: entry.value, next: n + 1, ordinal: false };
}

/** Whether item `n` follows the one before it with nothing but a pause between. */
export const joined = (scan: Scan, items: readonly Item[], n: number): boolean => {
  const [before, item] = [items[n - 1], items[n]];
  if (!before || !item || item.index !== before.index + 1) return false;
  return gapBetween(scan.text, before.end, item.start).strength > 0;
};

/** words of assent between two parts of a date */
export const MOST_BETWEEN = 3;

/** Index of the item from `n` on that is no little word, when nothing else parts it from the one before; or -1. */
export function after(scan: Scan, items: readonly Item[], n: number): number {
  for (let at = n; at <= n + MOST_BETWEEN; at += 1) {
    if (!joined(scan, items, at)) return -1;
    const { entry } = items[at] as Item;
    if (!entry?.filler || entry.kind) return at;
  }
  return -1;
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
  const third = after(scan, items, month.next);
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

/** The year from item `n` on, in two or four digits: the longest reading of the words there. */
export function yearOf(
  scan: Scan,
  items: readonly Item[],
  n: number,
): { value: number; end: number } | null {
  const item = items[n];
  if (!item) return null;
  if (!item.entry) {
    const digits = scan.text.slice(item.start, item.end);
    return YEAR.test(digits) ? { value: Number(digits), end: item.end } : null;
  }
  const run = makeRun(scan, items, n, LONGEST_YEAR);
  let year: { value: number; end: number } | null = null;
  readings(run, 0, LONGEST_YEAR, 32, (last, all) => {
    const reading = all.find(({ digits }) => YEAR.test(digits));
    if (reading) year = { value: Number(reading.digits), end: (run[last] as Atom).end };
  });
  return year;
}
