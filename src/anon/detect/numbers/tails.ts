import { unitAfter } from '../amounts.ts';
import type { Finding } from '../finding.ts';
import type { Candidate } from './best.ts';
import { LINE } from './gaps.ts';

/** A group of a run, written or said. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** how strongly it is set apart from the group before */
  readonly gap: number;
  /** digits, where they are settled */
  readonly digits?: string;
  /** the little word `a` stands before it */
  readonly and?: boolean;
  /** words that seldom stand inside a number stand before it */
  readonly loose?: boolean;
}

/** digits left beside a number that are taken for a piece of it */
const MOST_LEFT = 6;
/** the rest is a date or a time: `9. 5.`, `14:30`, `9. května` */
const OF_TIME =
  /^\s?(?:[:.]\s?[0-9]|\.?\s?(?:led|únor|břez|dub[ne]|květ|červ|srp|září|říj|listop|pros(?!ím)))/iu;

/**
 * The numbers taken from a run, each with what was left of it on either side: a digit too many or too few
 * leaves a tail, which is personal data like the rest. What is set apart from the number more than its own
 * groups are from each other, or is an amount or a date, stays.
 */
export function withTails(
  text: string,
  parts: readonly Part[],
  taken: readonly Candidate[],
): Finding[] {
  /** index of the part behind the number before and its tail */
  let floor = 0;
  return taken.map(({ first, last, finding }, n) => {
    const begins = floor;
    floor = last + 1;
    // what the record itself says is no more than that
    if (finding.rule.endsWith('phone-known')) return finding;
    const ceiling = (taken[n + 1]?.first ?? parts.length) - 1;
    const { widest, and } = inside(parts, first, last);
    const near = (at: number): boolean => {
      const part = parts[at] as Part;
      return (
        part.gap <= Math.max(1, widest) &&
        part.gap < LINE &&
        !part.loose &&
        (and || part.and !== true)
      );
    };
    let to = last;
    while (to < ceiling && near(to + 1)) to += 1;
    if (to > last && (!few(text, parts, last + 1, to) || unitAfter(text, (parts[to] as Part).end)))
      to = last;
    let from = first;
    while (from > begins && near(from)) from -= 1;
    if (from < first && !few(text, parts, from, first - 1)) from = first;
    if (from === first && to === last) return finding;
    floor = to + 1;
    const start = from < first ? (parts[from] as Part).start : finding.start;
    return { ...finding, start, end: to > last ? (parts[to] as Part).end : finding.end };
  });
}

function inside(parts: readonly Part[], first: number, last: number) {
  let widest = 0;
  let and = false;
  for (let n = first + 1; n <= last; n += 1) {
    const part = parts[n] as Part;
    widest = Math.max(widest, part.gap);
    and ||= part.and === true;
  }
  return { widest, and };
}

/** Whether the groups `from…to` are too short to be a number of their own. */
function few(text: string, parts: readonly Part[], from: number, to: number): boolean {
  let digits = 0;
  for (let n = from; n <= to; n += 1) {
    const { start, end, digits: settled } = parts[n] as Part;
    // a word has one digit at least
    digits += settled === undefined ? end - start : settled.length || 1;
    if (digits > MOST_LEFT) return false;
  }
  return !OF_TIME.test(text.slice((parts[to] as Part).end, (parts[to] as Part).end + 12));
}
