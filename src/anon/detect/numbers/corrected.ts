import { unitAfter } from '../amounts.ts';
import { type Finding, firstEndingAfter, NUMBERS } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { LETTERED } from './country.ts';

/** What a speaker says between a wrong number, or the beginning of it, and the right one. */
const CORRECTION =
  /^[\s,.;…–-]{0,4}(?:(?:a|ehm|eh|hm|dál|pak|potom|mezera|no|tedy|jo|to)[\s,.]{1,3}){0,3}(?:ne(?:ne)?(?![\p{L}])|nie(?![\p{L}])|pardon|omlouv|promiň|počk|vlastně|vlastne|ještě jednou|ešte raz|znov[ua]|špatně|oprav|sorry|moment|teda|jinak|spletl|zmýlil|pomýlil|ukaž|(?:co|kde|jak) (?:to|je)(?![\p{L}]))(?:[^0-9]{0,24}|[^0-9.?!]{0,48})$/iu;
export const LONGEST_CORRECTION = 64;

/** `…, to je předvolba, …` */
const PREFIX = /^[^0-9.?!]{0,24}p[řr]edvo[lľ][^0-9.?!]{0,24}$/iu;

/** Whether what stands between two offsets takes back what stands before it, or calls it a prefix. */
export function isCorrection(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_CORRECTION) return false;
  const between = text.slice(from, to);
  return CORRECTION.test(between) || PREFIX.test(between);
}

/** A run of digits that may be the wrong number before or after a correction. */
export interface Wrong {
  readonly start: number;
  /** where a country's letters before it begin */
  readonly lettered?: number | undefined;
  readonly end: number;
  readonly digits: string;
}

/** A run that only a correction parts from a number, `723, ne, pardon, 733 405 678`, or that it begins with. */
export function corrected(
  scan: Scan,
  claimed: readonly Finding[],
  { start, lettered = start, end, digits }: Wrong,
): Finding[] {
  if (digits === '' || unitAfter(scan.text, end)) return [];
  const { text } = scan;
  const at = firstEndingAfter(claimed, end);
  const after = numberFrom(claimed, at, 1);
  const before = numberFrom(claimed, at - 1, -1);
  const head = after !== undefined && begins(after, digits);
  const enough = digits.length >= (head || lettered < start ? 1 : 2);
  const right =
    after &&
    ((enough && isCorrection(text, end, after.start)) ||
      (head && digits.length > 1 && isPause(text, end, after.start)));
  const left = before && enough && before.end <= lettered && isCorrection(text, before.end, start);
  const number = right ? after : left ? before : undefined;
  if (!number) return [];
  const from = LETTERED.has(number.type) ? lettered : start;
  return [{ start: from, end, type: number.type, value: digits, rule: 'corrected' }];
}

/** Whether a number begins with such digits: somebody began it, and began anew. */
function begins({ value }: Finding, digits: string): boolean {
  const whole = value.replace(/[^0-9]/g, '');
  return whole.startsWith(digits) || (/^\+42[01]/.test(value) && whole.startsWith(digits, 3));
}

/** Words of the same turn. */
const isPause = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST_CORRECTION && /^[^0-9\n]*$/.test(text.slice(from, to));

/** names and addresses that may stand between a wrong number and the right one: `724, ne, to je Blanka, takže …` */
const MOST_NAMES = 2;

function numberFrom(claimed: readonly Finding[], from: number, step: 1 | -1): Finding | undefined {
  let at = from;
  while (Math.abs(at - from) < MOST_NAMES && isNoNumber(claimed[at])) at += step;
  const one = claimed[at];
  return one && NUMBERS.has(one.type) ? one : undefined;
}

const isNoNumber = (one: Finding | undefined): boolean =>
  one !== undefined && !NUMBERS.has(one.type);
