import { unitAfter } from './amounts.ts';
import { LETTERED } from './country.ts';
import { type Finding, firstEndingAfter, NUMBERS } from './finding.ts';
import type { Scan } from './scan.ts';

/** What a speaker says between a wrong number and the right one. */
const CORRECTION =
  /^[\s,.;–-]{0,4}(?:(?:a|ehm|eh|hm|dál|pak|potom|mezera|no|tedy)[\s,.]{1,3}){0,3}(?:ne(?:ne)?(?![\p{L}])|pardon|omlouv|promiň|počk|vlastně|ještě jednou|znov[ua]|špatně|oprav|sorry|moment|teda|jinak|spletl|zmýlil)[^0-9]{0,48}$/iu;
const LONGEST_CORRECTION = 64;

/** A run of digits that may be the wrong number before or after a correction. */
export interface Wrong {
  readonly start: number;
  /** where a country's letters before it begin */
  readonly lettered?: number | undefined;
  readonly end: number;
  readonly digits: string;
}

/** A run that only a correction, and maybe a name, parts from a number: `723, ne, pardon, 733 405 678`. */
export function corrected(
  scan: Scan,
  claimed: readonly Finding[],
  { start, lettered = start, end, digits }: Wrong,
): Finding[] {
  if (digits.length < (lettered < start ? 1 : 2) || unitAfter(scan.text, end)) return [];
  const { text } = scan;
  const at = firstEndingAfter(claimed, end);
  const after = claimed[at]?.type === 'PERSON' ? claimed[at + 1] : claimed[at];
  const before = claimed[at - 1]?.type === 'PERSON' ? claimed[at - 2] : claimed[at - 1];
  const right =
    after &&
    after.start - end <= LONGEST_CORRECTION &&
    CORRECTION.test(text.slice(end, after.start));
  const left =
    before &&
    before.end <= lettered &&
    start - before.end <= LONGEST_CORRECTION &&
    CORRECTION.test(text.slice(before.end, start));
  const number = right ? after : left ? before : undefined;
  if (!number || !NUMBERS.has(number.type)) return [];
  const from = LETTERED.has(number.type) ? lettered : start;
  return [{ start: from, end, type: number.type, value: digits, rule: 'corrected' }];
}
