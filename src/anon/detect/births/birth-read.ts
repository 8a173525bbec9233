import { cueBefore } from '../cues.ts';
import { ownWords } from '../heard.ts';
import type { Item, Scan } from '../scan.ts';
import { turnAt } from '../stream.ts';
import { goesOn, isBehindNumber, isListed } from './birth-asked.ts';
import { type KnownBirth, repeated } from './birth-memory.ts';
import { yearAt } from './birth-year.ts';
import { partAt } from './date-parts.ts';
import { type DateSpan, dateAt, monthOfYear, yearFirst } from './dates.ts';

/** The date from item `n` on, of whatever form may be one here. */
export function readAt(
  scan: Scan,
  items: readonly Item[],
  n: number,
  births: readonly KnownBirth[],
): DateSpan | null {
  const { start, entry } = items[n] as Item;
  if (entry && !entry.kind && !ofDate(items, n)) return null;
  const asked = cueBefore(scan, start)?.kind === 'DATE_OF_BIRTH';
  const plain = asked || (isListed(scan, start) && isFirstNumber(scan, items, n));
  const date = dateAt(scan, items, n, false);
  const day = dayAgain(scan, items, n, births);
  // `třicátého prvního` is a day, and may be the thirtieth of January
  if (day && (!date || date.end === day.end) && !(date && repeated(date, births))) return day;
  if (date) return date;
  if (plain) {
    const numbers = numbersAt(scan, items, n, asked);
    const other =
      numbers ?? yearFirst(scan, items, n) ?? (asked ? monthOfYear(scan, items, n) : null);
    if (other) return other;
  }
  return yearAt(scan, items, n) ?? numbersAgain(scan, items, n, births);
}

/** Numbers that are no ordinals, where they are all of a date that is known. */
function numbersAgain(
  scan: Scan,
  items: readonly Item[],
  n: number,
  births: readonly KnownBirth[],
): DateSpan | null {
  if (births.length === 0) return null;
  const date = numbersAt(scan, items, n, false) ?? monthOfYear(scan, items, n);
  return date && date.year > 0 && repeated(date, births) ? date : null;
}

/** characters of a turn before a day that is said again */
const LONGEST_START = 8;
/** nothing is said of it: `Třicátého prvního, ano.` */
const ALONE = /^\s?(?:[.,?!;\n]|$|(?:ano|jo|jasne|dobre|takze|mam|souhlasi|sedi)(?![a-z]))/;

/** The day alone of a birth that is known, an ordinal that a turn begins with. */
function dayAgain(
  scan: Scan,
  items: readonly Item[],
  n: number,
  births: readonly KnownBirth[],
): DateSpan | null {
  const { start } = items[n] as Item;
  if (births.length === 0 || start - (turnAt(scan, start)?.start ?? start) > LONGEST_START)
    return null;
  const day = partAt(scan, items, n, 31);
  const end = items[(day?.next ?? 0) - 1]?.end ?? 0;
  if (!day?.ordinal || !births.some((one) => one.day === day.value)) return null;
  if (!ALONE.test(ownWords(scan).flat.slice(end, end + 12))) return null;
  return { start, end, day: day.value, month: 0, year: 0 };
}

/** Numbers that are no ordinals, as far as they are no piece of a longer number. */
function numbersAt(scan: Scan, items: readonly Item[], n: number, asked: boolean): DateSpan | null {
  if (isBehindNumber(scan, items, n)) return null;
  const date = dateAt(scan, items, n, true);
  return date && !goesOn(scan, items, n, date.end, !asked) ? date : null;
}

/** words of the grammar before the first number of a turn */
const MOST_WORDS = 16;

/** No number stands before it in its turn. */
function isFirstNumber(scan: Scan, items: readonly Item[], n: number): boolean {
  const from = turnAt(scan, at(items, n))?.start ?? 0;
  for (let k = n - 1; k > n - MOST_WORDS && k >= 0 && at(items, k) >= from; k -= 1) {
    const entry = items[k]?.entry;
    if (!entry || entry.kind !== undefined || entry.ordinal !== undefined) return false;
  }
  return true;
}

/** Where item `n` begins. */
export const at = (items: readonly Item[], n: number): number => (items[n] as Item).start;

/** Whether item `n` is an ordinal or a month. */
export function ofDate(items: readonly Item[], n: number): boolean {
  const entry = items[n]?.entry;
  return entry?.ordinal !== undefined || entry?.month !== undefined;
}
