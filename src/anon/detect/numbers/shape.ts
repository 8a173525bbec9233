import type { Group, Run } from './runs.ts';

const LETTER = /[\p{L}\p{M}]/u;
/** words that Whisper and people glue to a number */
const GLUED_CUE = /(?:^|[^\p{L}])(?:tel|telefon|mob|mobil|číslo|cislo|na|je|t|m)$/iu;
/** `CS-2024-00123` */
const CODE_BEFORE = /(?<![\p{L}\p{N}])[A-Z]{1,5}[-/]$/u;
const LETTERS_THEN = /^[\p{L}\p{M}]{1,32}/u;

/** Offsets of groups `first…last` in the text, with the `+` and a bracket that was opened before it. */
export function span(
  text: string,
  run: Run,
  first: number,
  last: number,
): { start: number; end: number } {
  const end = (run.groups[last] as Group).end;
  const digits = (run.groups[first] as Group).start;
  const start = first === 0 && run.plus >= 0 ? run.plus : digits;
  const inside = text.slice(start, end);
  const opened = text.charAt(start - 1) === '(' && inside.includes(')') && !inside.includes('(');
  return { start: opened ? start - 1 : start, end };
}

/** Digits grown together with letters: a type, a plate, a code (`H74`, `CZ12345678`, `7a5b`). */
export function mixedWord(text: string, start: number, end: number): boolean {
  if (CODE_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return true;
  if (LETTER.test(text.charAt(start - 1))) {
    return !GLUED_CUE.test(text.slice(Math.max(0, start - 12), start));
  }
  const tail = LETTERS_THEN.exec(text.slice(end, end + 33));
  if (!tail) return false;
  const letters = tail[0].length;
  return letters === 1 || /[0-9]/.test(text.charAt(end + letters));
}

/** How many numbers of nine digits, said digit by digit, may follow each other without a pause. */
const MOST_IN_A_ROW = 4;

/**
 * Whether the borders of a reading are arbitrary: a cut between two single digits that are set apart no
 * more than those inside. `7 7 7 1 2 3 4 5 6` is a number; nine of twenty digits dictated one by one are
 * not, unless the twenty-odd fall into whole numbers.
 */
export function arbitraryCut(run: Run, first: number, last: number): boolean {
  const cuts = [cutAt(run, first, last, first), cutAt(run, first, last, last + 1)];
  return cuts.includes(true) && !wholeNumbers(run, first, last);
}

const isSingle = (group: Group | undefined): boolean =>
  group !== undefined && group.end - group.start === 1;

function cutAt(run: Run, first: number, last: number, at: number): boolean {
  const border = run.groups[at];
  if (at === 0 || !border) return false;
  if (!isSingle(border) || !isSingle(run.groups[at - 1])) return false;
  let weakest = 3;
  for (let n = first + 1; n <= last; n += 1) {
    weakest = Math.min(weakest, (run.groups[n] as Group).gap);
  }
  return border.gap <= weakest;
}

function wholeNumbers(run: Run, first: number, last: number): boolean {
  const most = 9 * MOST_IN_A_ROW;
  for (let n = first; n <= last; n += 1) if (!isSingle(run.groups[n])) return false;
  let from = first;
  while (first - from <= most && isSingle(run.groups[from - 1])) from -= 1;
  let to = last;
  while (to - last <= most && isSingle(run.groups[to + 1])) to += 1;
  const length = to - from + 1;
  return length <= most && length % 9 === 0 && (first - from) % 9 === 0;
}

/** `2957, 434 01 Most`: a house's number, a comma, a postcode and its town. */
function houseThenPostcode(text: string, run: Run, first: number, last: number): boolean {
  const [house, next] = [run.groups[first] as Group, run.groups[first + 1]];
  const end = (run.groups[last] as Group).end;
  if (!next || house.end - house.start !== 4 || text.slice(house.end, next.start) !== ', ')
    return false;
  return (
    /^(?:\d{3} ?\d{2})$/.test(text.slice(next.start, end)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

/** Nine digits that are a date with a time, a house's number with its postcode, a piece of an IP address, or the root of a bank account. */
export function looksLikeOther(text: string, run: Run, first: number, last: number): boolean {
  const next = run.groups[last + 1];
  const end = (run.groups[last] as Group).end;
  if (next && text.slice(end, next.start) === '/' && next.end - next.start === 4) return true;
  if (last - first >= 2 && startsWithDate(text, run, first)) return true;
  if (houseThenPostcode(text, run, first, last)) return true;
  return insideAddress(text, run, first, last);
}

interface SmallNumber {
  /** NaN when it has more than four digits */
  readonly value: number;
  /** in digits */
  readonly length: number;
}

function numberAt(text: string, run: Run, n: number): SmallNumber {
  const group = run.groups[n] as Group;
  const length = group.end - group.start;
  return { value: length > 4 ? Number.NaN : Number(text.slice(group.start, group.end)), length };
}

const isYear = ({ value, length }: SmallNumber): boolean =>
  length === 4 && value >= 1900 && value <= 2050;

/** `22. 3. 2024 15`, `2024-3-22 15`: a date, and an hour behind it. */
export function startsWithDate(text: string, run: Run, first: number): boolean {
  const [a, b, c] = [first, first + 1, first + 2].map((n) => numberAt(text, run, n)) as [
    SmallNumber,
    SmallNumber,
    SmallNumber,
  ];
  const after = (n: number): string => text.charAt((run.groups[n] as Group).end);
  const sign = after(first);
  if (sign !== after(first + 1) || !isPart(b, 12)) return false;
  return (
    (sign === '.' && isPart(a, 31) && isYear(c)) || (sign === '-' && isYear(a) && isPart(c, 31))
  );
}

/** All of a date with its year, or a piece of it. */
export function insideDate(text: string, run: Run, first: number, last: number): boolean {
  const end = Math.min(first, run.groups.length - 3);
  for (let from = Math.max(0, last - 2); from <= end; from += 1)
    if (startsWithDate(text, run, from)) return true;
  return false;
}

const isPart = ({ value, length }: SmallNumber, most: number): boolean =>
  length <= 2 && value >= 1 && value <= most;

/** Part of four numbers up to 255 with dots between: an IP address. All four may be a telephone number, too. */
export function insideAddress(text: string, run: Run, first: number, last: number): boolean {
  let from = first;
  while (from > 0 && first - from < 4 && dotBefore(text, run, from)) from -= 1;
  let to = last;
  while (to - last < 4 && dotBefore(text, run, to + 1)) to += 1;
  if (to - from !== 3 || last - first === 3) return false;
  for (let n = from; n <= to; n += 1) if (!(numberAt(text, run, n).value <= 255)) return false;
  return true;
}

function dotBefore(text: string, run: Run, n: number): boolean {
  const group = run.groups[n];
  const before = run.groups[n - 1];
  return group !== undefined && before !== undefined && text.slice(before.end, group.start) === '.';
}
