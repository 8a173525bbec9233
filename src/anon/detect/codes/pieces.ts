import { unitAfter } from '../amounts.ts';
import { type Finding, type PiiType, valuesOf } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { turnAt } from '../stream.ts';
import type { Reading } from './spelled.ts';

/** letters and digits of a code that was found, said again */
const SHORTEST = 3;
const SHORTEST_ALONE = 2;
/** all the digits that a code ends with */
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
  let top: Piece | null = null;
  if (codes.length === 0) return null;
  for (const reading of all) {
    if (top && top.reading.value.length >= reading.value.length) continue;
    const whole = codes.find((code) => isPiece(scan, start, reading, code));
    if (whole !== undefined) top = { reading, whole };
  }
  return top;
}

function isPiece(scan: Scan, start: number, { value, end }: Reading, code: string): boolean {
  if (value === code) return true;
  const lettered = /[A-Z]/.test(value);
  if (!code.includes(value)) return lettered && isAlike(value, code);
  if (lettered && /[0-9]/.test(value) && value.length >= SHORTEST) return true;
  if (value.length === LAST && !lettered && code.endsWith(value)) return !unitAfter(scan.text, end);
  // `FH, nebo …`: all that is said in one go
  if (!lettered || value.length < SHORTEST_ALONE) return false;
  const turn = turnAt(scan, start);
  const before = scan.text.slice(Math.max(turn?.start ?? 0, start - 3), start);
  return turn !== undefined && START.test(before) && STOP.test(scan.text.slice(end, end + 3));
}

/** signs of a code from which another one is hardly like it by chance */
const CLEAR = 5;

/** Goes on where the other ends, or differs in one sign: mis-heard, or corrected. */
function isAlike(value: string, code: string): boolean {
  if (code.length < CLEAR) return false;
  if (value.startsWith(code)) return true;
  let other = 0;
  for (let n = 0; n < value.length; n += 1) if (value.charAt(n) !== code.charAt(n)) other += 1;
  return value.length === code.length && value.length > CLEAR && other === 1;
}
