/** Types of entity that this version finds; the order is the one shown to people. */
export const TYPES = ['PHONE', 'EMAIL', 'IBAN', 'PERSON'] as const;

/** What can be asked for with `--types`. */
export type PiiType = (typeof TYPES)[number];

/** `LITERAL` is no personal data: text that looks like one of our tags, and must not be taken for one. */
export type EntityType = PiiType | 'LITERAL';

/** A stretch of text that is to be replaced. Offsets are UTF-16 code units, `end` exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** which rule found it: for tests and statistics, never part of the output */
  readonly rule: string;
  /** canonical value: two findings of one type with the same value get the same tag */
  readonly value: string;
}

/** Whether `[start, end)` touches any of `claimed`, which is sorted and does not overlap (binary search). */
export function overlaps(claimed: readonly Finding[], start: number, end: number): boolean {
  let low = 0;
  let high = claimed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claimed[middle] as Finding).end <= start) low = middle + 1;
    else high = middle;
  }
  const next = claimed[low];
  return next !== undefined && next.start < end;
}

/** Both lists as one, sorted by start. */
export function merge(claimed: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  if (claimed.length === 0) return more;
  return more.length === 0 ? claimed : [...claimed, ...more].sort((a, b) => a.start - b.start);
}
