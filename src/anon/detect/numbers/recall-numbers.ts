import { type Finding, NUMBERS } from '../finding.ts';

/** digits that an echo must have */
export const SHORTEST = 3;
/** digits from which a piece is one even when more stands beside it */
export const CLEAR = 5;
/** numbers of one recording that echoes are compared with */
const MOST_NUMBERS = 400;
/** digits that a number mis-heard elsewhere must have, and how many may be wrong, lost or too many */
const LONG = 8;
const MOST_WRONG = 2;

/** A number of the recording, and all digits of it. */
export interface KnownNumber {
  readonly digits: string;
  readonly finding: Finding;
}

/** one list of findings is asked for with every stream */
const listed = new WeakMap<readonly Finding[], readonly KnownNumber[]>();

/** The numbers of a recording that may come back. */
export function numbersOf(memory: readonly Finding[]): readonly KnownNumber[] {
  let numbers = listed.get(memory);
  if (!numbers) {
    numbers = list(memory);
    listed.set(memory, numbers);
  }
  return numbers;
}

function list(memory: readonly Finding[]): KnownNumber[] {
  const numbers = new Map<string, KnownNumber>();
  // what was announced comes first: a longer number may have been taken for another one where it was repeated
  const announced = memory.filter(({ cue }) => cue !== undefined);
  // its last digits may have been announced, too
  announced.sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
  const others = memory.filter(({ cue }) => cue === undefined);
  for (const finding of [...announced, ...others]) {
    if (!NUMBERS.has(finding.type) || isSixth(finding)) continue;
    for (const value of [finding.value, ...(finding.candidates ?? [])]) {
      const digits = value.replace(/[^0-9]/g, '');
      if (digits.length >= SHORTEST && !numbers.has(digits))
        numbers.set(digits, { digits, finding });
    }
    if (numbers.size >= MOST_NUMBERS) break;
  }
  return [...numbers.values()];
}

/** The last digits of something, nobody said of what. */
export const isLast = ({ rule, cue }: Finding): boolean =>
  cue === 'NUMBER' && rule.endsWith('last-digits');

/** An address whose pieces are no numbers: `2001:db8::1`. */
const isSixth = ({ type, value }: Finding): boolean => type === 'IP' && value.includes(':');

/** The number that digits are a piece of. */
export const holding = (numbers: readonly KnownNumber[], digits: string): KnownNumber | undefined =>
  numbers.find((one) => one.digits.includes(digits) && digits.length >= fewestOf(one.finding));

/** The numbers of an address are ordinary ones by themselves. */
const fewestOf = ({ type }: Finding): number => (type === 'IP' ? CLEAR : SHORTEST);

/** The number that digits are, but for one or two that were mis-heard, lost, swapped or said twice. */
export function resembling(
  numbers: readonly KnownNumber[],
  digits: string,
): KnownNumber | undefined {
  if (digits.length < LONG) return undefined;
  return numbers.find((one) => one.digits.length >= LONG && resembles(one.digits, digits));
}

/** Whether two numbers begin and end alike, and all that is between is few digits. */
function resembles(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > MOST_WRONG) return false;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return Math.max(a.length, b.length) - head - tail <= MOST_WRONG;
}
