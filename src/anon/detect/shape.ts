import type { Group, Run } from './runs.ts';

const LETTER = /[\p{L}\p{M}]/u;
/** words that Whisper and people glue to a number */
const GLUED_CUE = /(?:^|[^\p{L}])(?:tel|telefon|mob|mobil|číslo|cislo|na|je|t|m)$/iu;
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

/** Nine digits that are a date with a time, an IP address, or the root of a bank account. */
export function looksLikeOther(text: string, run: Run, first: number, last: number): boolean {
  const next = run.groups[last + 1];
  const end = (run.groups[last] as Group).end;
  if (next && text.slice(end, next.start) === '/' && next.end - next.start === 4) return true;
  for (let n = first; n + 2 <= last; n += 1) if (isDate(text, run, n)) return true;
  for (let n = Math.max(0, first - 1); n <= first; n += 1) if (isAddress(text, run, n)) return true;
  return false;
}

function numberAt(text: string, run: Run, n: number): { value: number; length: number } {
  const group = run.groups[n] as Group;
  const length = group.end - group.start;
  return { value: length > 4 ? Number.NaN : Number(text.slice(group.start, group.end)), length };
}

const isYear = ({ value, length }: { value: number; length: number }): boolean =>
  length === 4 && value >= 1900 && value <= 2100;

function isDate(text: string, run: Run, n: number): boolean {
  const [a, b, c] = [n, n + 1, n + 2].map((at) => numberAt(text, run, at)) as [
    { value: number; length: number },
    { value: number; length: number },
    { value: number; length: number },
  ];
  const after = text.charAt((run.groups[n] as Group).end);
  const month = b.value >= 1 && b.value <= 12 && b.length <= 2;
  const day = (part: typeof a): boolean => part.value >= 1 && part.value <= 31 && part.length <= 2;
  if (after === '.' && day(a) && month && isYear(c)) return true;
  return after === '-' && isYear(a) && month && day(c);
}

function isAddress(text: string, run: Run, n: number): boolean {
  if (n + 3 >= run.groups.length) return false;
  for (let at = n; at < n + 4; at += 1) {
    if (!(numberAt(text, run, at).value <= 255)) return false;
    if (at === n) continue;
    const before = (run.groups[at - 1] as Group).end;
    if (text.slice(before, (run.groups[at] as Group).start) !== '.') return false;
  }
  return true;
}
