import { type Atom, readings } from '../../spoken/lattice.ts';
import { gapBetween } from '../numbers/gaps.ts';
import { makeRun } from '../numbers/spoken-runs.ts';
import type { Item, Scan } from '../scan.ts';

/** words that a year may have: `devatenáct set osmdesát pět` */
const LONGEST_YEAR = 6;
const YEAR = /^(?:19|20)?[0-9]{2}$/;

/** A part of a date: its number, and the item after it. */
export interface Part {
  readonly value: number;
  readonly next: number;
  /** said as an ordinal, or written with its dot */
  readonly ordinal: boolean;
}

/** The day or month from item `n` on, up to `most`; `apart`: two ordinals are two parts. */
export function partAt(
  scan: Scan,
  items: readonly Item[],
  n: number,
  most: number,
  apart = false,
): Part | null {
  const item = items[n];
  if (!item) return null;
  const { entry } = item;
  if (!entry) return figures(scan, item, n, most);
  if (entry.ordinal !== undefined) {
    const more = apart ? null : onesAfter(scan, items, n, entry.ordinal, most);
    if (more) return more;
    return entry.ordinal <= most ? { value: entry.ordinal, next: n + 1, ordinal: true } : null;
  }
  const { kind, value } = entry;
  // `nula pět`
  if (kind === 'u' && value === 0 && joined(scan, items, n + 1)) {
    const next = items[n + 1]?.entry;
    const one = next?.kind === 'u' && !next.noun ? (next.value ?? 0) : 0;
    return one > 0 ? { value: one, next: n + 2, ordinal: false } : null;
  }
  // `dvacet šestého`
  if (kind === 'd' && !apart) {
    const more = onesAfter(scan, items, n, value ?? 0, most);
    if (more) return more;
  }
  const plain = kind === 'u' || kind === 't' || kind === 'i' || kind === 'd';
  if (!plain || value === undefined || value < 1 || value > most) return null;
  return { value, next: n + 1, ordinal: false };
}

function figures({ text }: Scan, { start, end }: Item, n: number, most: number): Part | null {
  const value = Number(text.slice(start, end));
  const dotted = /[./-]/.test(text.charAt(end)) || /^ ?[.]/.test(text.slice(end, end + 2));
  return end - start <= 2 && value >= 1 && value <= most
    ? { value, next: n + 1, ordinal: dotted }
    : null;
}

/** Tens, and an ordinal below ten behind them: `dvacátého třetího`. */
function onesAfter(
  scan: Scan,
  items: readonly Item[],
  n: number,
  tens: number,
  most: number,
): Part | null {
  if (tens < 20 || tens % 10 !== 0) return null;
  const second = after(scan, items, n + 1);
  const ones = items[second]?.entry?.ordinal;
  if (ones === undefined || ones >= 10 || tens + ones > most) return null;
  return { value: tens + ones, next: second + 1, ordinal: true };
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

/** `rok čtyřicet devět` */
const NAMED = /^[\s,.]{1,3}(?:v\s)?(?:rok|roku|roce|ročník)[\s,]{1,2}$/iu;
const LONGEST_NAME = 14;

/** The same where a year stands, the word for it before it. */
export function afterYear(scan: Scan, items: readonly Item[], n: number): number {
  const [before, item] = [items[n - 1], items[n]];
  if (!before || !item) return -1;
  const between = item.start - before.end <= LONGEST_NAME;
  return between && NAMED.test(scan.text.slice(before.end, item.start)) ? n : after(scan, items, n);
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
