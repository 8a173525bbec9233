import { unitAfter } from '../amounts.ts';
import { type Finding, type PiiType, valuesOf } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { turnAt } from '../stream.ts';
import type { Reading } from './spelled.ts';

/** letters and digits of a code that was found, said again */
const SHORTEST = 3;
const SHORTEST_ALONE = 2;
/** so many digits, or more, that a code ends with */
const LAST = 4;
const STOP = /^\s*(?:[.,?!;…\n]|$)/;
const START = /(?:^|[.,?!;…\n])\s*$/;

/** codes of one recording that pieces are compared with */
const MOST_CODES = 100;

/** The codes of a type that hold a letter, as far as the recording is known. */
export function lettered(memory: readonly Finding[], type: PiiType): string[] {
  const codes = [...valuesOf(memory, type)].filter((value) => /[A-Z]/.test(value));
  return codes.slice(0, MOST_CODES);
}

/** A piece of a code, and the code it is one of. */
export interface Piece {
  readonly reading: Reading;
  readonly whole: string;
}

/** The longest of the readings from `start` on that is one of the codes, a piece of one, or its last digits. */
export function asPiece(
  scan: Scan,
  start: number,
  all: readonly Reading[],
  codes: readonly string[],
): Piece | null {
  if (codes.length === 0) return null;
  let exact: Piece | null = null;
  let top: Piece | null = null;
  for (const reading of all) {
    if (codes.includes(reading.value)) {
      if (isAhead(reading, exact?.reading)) exact = { reading, whole: reading.value };
    } else if (isAhead(reading, top?.reading)) {
      const whole = codes.find((code) => isPiece(scan, start, reading, code));
      if (whole !== undefined) top = { reading, whole };
    }
  }
  return exact && (!top || exact.reading.end >= top.reading.end) ? exact : top;
}

const isAhead = (reading: Reading, top: Reading | undefined): boolean =>
  top === undefined || (reading.value.length - top.value.length || reading.end - top.end) > 0;

function isPiece(scan: Scan, start: number, { value, end, odd }: Reading, code: string): boolean {
  if (value === code) return true;
  const lettered = /[A-Z]/.test(value);
  if (!code.includes(value))
    return lettered ? odd === 0 && isAlike(value, code) : goesOnFrom(value, code);
  if (lettered && /[0-9]/.test(value) && value.length >= SHORTEST) return true;
  if (value.length >= LAST && !lettered && code.endsWith(value)) return !unitAfter(scan.text, end);
  // `FH, nebo …`: all that is said in one go
  if (!lettered || value.length < SHORTEST_ALONE) return false;
  const turn = turnAt(scan, start);
  const before = scan.text.slice(Math.max(turn?.start ?? 0, start - 3), start);
  return turn !== undefined && START.test(before) && STOP.test(scan.text.slice(end, end + 3));
}

/** signs of a code from which another one is hardly like it by chance */
const CLEAR = 5;
/** signs that a code may have behind those that were known */
const MOST_MORE = 2;
/** signs of one that was begun, and said wrong */
const BEGUN = 4;

/** Goes on where the other ends, or was mis-heard, corrected, begun wrong: `K0871` for `K0817`, `2T10` for `2TK1044`. */
function isAlike(value: string, code: string): boolean {
  if (code.length < CLEAR || value.length > code.length + MOST_MORE) return false;
  if (value.startsWith(code)) return true;
  if (value.length === code.length) return value.length >= CLEAR && isOneOff(value, code);
  if (value.length === code.length + 1) return leavesOut(code, value);
  if (value.length < BEGUN || value.length > code.length || !/[0-9]/.test(value)) return false;
  // what was left out was no digit at its end
  return isOneOff(value, code.slice(0, value.length)) || leavesOut(value, code);
}

/** The digits that a code ends with, and those that were said later: `002385` of `PH00238`. */
function goesOnFrom(value: string, code: string): boolean {
  const digits = /[0-9]*$/.exec(code)?.[0] ?? '';
  const more = value.length - digits.length;
  return digits.length >= LAST && more > 0 && more <= MOST_MORE && value.startsWith(digits);
}

/** One sign differs, or two stand the other way round. */
function isOneOff(value: string, code: string): boolean {
  const other: number[] = [];
  for (let n = 0; n < value.length; n += 1) if (value.charAt(n) !== code.charAt(n)) other.push(n);
  const [a = 0, b = 0] = other;
  if (other.length === 1) return value.length > CLEAR;
  const turned = value.charAt(a) === code.charAt(b) && value.charAt(b) === code.charAt(a);
  return other.length === 2 && b === a + 1 && turned;
}

/** The beginning of a code, but for one sign. */
function leavesOut(value: string, code: string): boolean {
  let n = 0;
  while (n < value.length && value.charAt(n) === code.charAt(n)) n += 1;
  return n > 1 && n < value.length && code.startsWith(value.slice(n), n + 1);
}

/** letters of a plate that are a word */
const WORD = /[A-Z]{4,}/g;

/** The words in the plates that their owners chose, in lower case, and the plate of each. */
export function wordsOf(codes: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const code of codes)
    for (const [word] of code.matchAll(WORD)) words.set(word.toLowerCase(), code);
  return words;
}
