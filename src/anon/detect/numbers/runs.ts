import { asksAnew } from '../asks-anew.ts';
import { cueBefore } from '../cues.ts';
import type { Finding } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { gapBetween, isBlank, LINE } from './gaps.ts';

/** Digits of a run. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** how strongly it is set apart from the group before: 0 first of its run, 1 blank or sign, 2 punctuation and blank, 3 line */
  readonly gap: number;
  /** `/`, `-` or `.` when that stands before it */
  readonly sign: string;
}

/** Groups that only separators part: whatever is dictated as one number lies in one run. */
export interface Run {
  readonly groups: readonly Group[];
  /** all digits of the run */
  readonly digits: string;
  /** where each group starts in `digits`, and at the end the length of `digits` */
  readonly offsets: readonly number[];
  /** offset of a `+` before the first group, or -1 */
  readonly plus: number;
}

const FIRST = { strength: 0, sign: '' };
/** fewer digits than this are never an identifier by themselves */
const FEWEST_DIGITS = 3;

/** Joins digits outside `claimed` (sorted by start) to runs that may be an identifier, in linear time. */
export function scanRuns(scan: Scan, claimed: readonly Finding[]): Run[] {
  const { text, digits: spans } = scan;
  const runs: Run[] = [];
  let groups: Group[] = [];
  let digits = 0;
  let claim = 0;
  const close = () => {
    if (digits >= FEWEST_DIGITS) runs.push(makeRun(text, groups));
    if (digits > 0) groups = [];
    digits = 0;
  };
  for (const { start, end } of spans) {
    while (claim < claimed.length && (claimed[claim] as Finding).end <= start) claim += 1;
    const taken = claimed[claim];
    if (taken && taken.start < end) {
      close();
      continue;
    }
    const last = groups.at(-1);
    let gap = last ? gapBetween(text, last.end, start) : FIRST;
    const head = groups[0];
    const anew =
      head !== undefined &&
      last !== undefined &&
      gap.strength === LINE &&
      asksAnew(scan, last.end, start, cueBefore(scan, head.start)?.kind);
    if (gap.strength < 0 || anew) {
      close();
      gap = FIRST;
    }
    groups.push({ start, end, gap: gap.strength, sign: gap.sign });
    digits += end - start;
  }
  close();
  return runs;
}

function makeRun(text: string, groups: readonly Group[]): Run {
  const offsets = [0];
  const parts: string[] = [];
  let length = 0;
  for (const group of groups) {
    parts.push(text.slice(group.start, group.end));
    length += group.end - group.start;
    offsets.push(length);
  }
  return { groups, digits: parts.join(''), offsets, plus: plusBefore(text, groups[0]?.start ?? 0) };
}

function plusBefore(text: string, start: number): number {
  let at = start - 1;
  while (at >= 0 && start - at <= 2 && (isBlank(text.charAt(at)) || text.charAt(at) === '(')) {
    at -= 1;
  }
  return text.charAt(at) === '+' || text.charAt(at) === '＋' ? at : -1;
}
