import { cueBefore } from './cues.ts';
import type { Context } from './detect.ts';
import { type Finding, overlaps, valuesOf } from './finding.ts';
import { HINTS } from './hints.ts';
import type { Scan } from './scan.ts';

/** Letters and digits grown together, with dashes and slashes in them: `AB-123456`, `S2024/00871K`. */
const CODE =
  /(?<![\p{L}\p{N}@./-])(?=[A-Z0-9/-]{0,20}[0-9][A-Z0-9/-]?[0-9])(?=[0-9/-]{0,20}[A-Z])[A-Z0-9](?:[A-Z0-9]|[/-](?=[A-Z0-9])){4,24}(?![\p{L}\p{N}@])|(?<![\p{L}\p{N}])[A-Z]{1,3} [0-9]{5,9}(?![\p{L}\p{N}@])/gu;
/** a booking, and a code said sign by sign or in groups: `K7XRP2`, `K 7 X R P 2`, `PU 24 118 30` */
const PIECES =
  /(?<![\p{L}\p{N}@./-])(?:(?=[A-Z]{0,5}[0-9])(?=[0-9]{0,5}[A-Z])[A-Z0-9]{6}|(?=(?:[A-Z] ){0,11}[0-9])(?=(?:[0-9] ){0,11}[A-Z])[A-Z0-9](?: [A-Z0-9]){4,11}|[A-Z]{1,3}(?: [0-9]{2,6}){2,6})(?![\p{L}\p{N}@])/gu;
/** a card of which only some digits are shown: `4000 12xx xxxx 1234`, `**** 4471` */
const MASKED =
  /(?<![\p{L}\p{N}])(?:[0-9]{4}[ -]?[0-9]{2}[xX*•]{2}[ -]?)?(?:[xX*•]{4}[ -]?){1,3}[0-9]{4}(?![\p{L}\p{N}])/gu;
/** the number of a vehicle (ISO 3779): 17 letters and digits without I, O and Q */
const VEHICLE = /^(?=.*[0-9]{4})[A-HJ-NPR-Z0-9]{17}$/;

/** Numbers of contracts, customers, bookings and vehicles with letters in them, where one was announced. */
export function findCodes(
  scan: Scan,
  claimed: readonly Finding[],
  { memory }: Pick<Context, 'memory'>,
): Finding[] {
  const { text, hints } = scan;
  if (scan.digits.length === 0 || (hints & (HINTS.code | HINTS.masked)) === 0) return [];
  const found = (hints & HINTS.masked) === 0 ? [] : masked(text, claimed);
  if ((hints & HINTS.code) === 0) return found;
  const remembered = valuesOf(memory, 'CUSTOMER_ID');
  for (const match of [...text.matchAll(CODE), ...text.matchAll(PIECES)]) {
    const start = match.index;
    const end = start + match[0].length;
    if (overlaps(claimed, start, end) || overlaps(found, start, end)) continue;
    const value = match[0].replace(/[ /-]/g, '');
    const vehicle = VEHICLE.test(value);
    const again = remembered.has(value);
    if (!vehicle && !again && cueBefore(scan, start)?.kind !== 'CUSTOMER_ID') continue;
    const rule = vehicle ? 'vehicle-number' : again ? 'customer-code-again' : 'customer-code-cue';
    found.push({ start, end, type: 'CUSTOMER_ID', rule, value, score: 0.8 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Cards with their middle left out. */
function masked(text: string, claimed: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(MASKED)) {
    const start = match.index;
    const end = start + match[0].length;
    if (overlaps(claimed, start, end)) continue;
    const value = match[0].slice(-4);
    found.push({ start, end, type: 'CARD', rule: 'card-masked', value, score: 0.8 });
  }
  return found;
}
