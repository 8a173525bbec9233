/** Types of entity that are found; the order is the one shown to people. */
export const TYPES = [
  'PHONE',
  'EMAIL',
  'IBAN',
  'ACCOUNT',
  'CARD',
  'BIRTH_NUMBER',
  'DATE_OF_BIRTH',
  'ICO',
  'DIC',
  'PLATE',
  'CUSTOMER_ID',
  'URL',
  'IP',
  'USERNAME',
  'SECRET',
  'PERSON',
  'ADDRESS',
] as const;

/** Types whose value is a number that may come back in pieces. */
export const NUMBERS: ReadonlySet<string> = new Set<PiiType>([
  'PHONE',
  'IBAN',
  'ACCOUNT',
  'CARD',
  'BIRTH_NUMBER',
  'ICO',
  'DIC',
  'CUSTOMER_ID',
  'SECRET',
  'IP',
]);

/** What can be asked for with `--types`. */
export type PiiType = (typeof TYPES)[number];

/**
 * A type of entity: one of ours, one that the user's own rules name (`CONTRACT`), or `LITERAL`, which is no
 * personal data: text that looks like one of our tags, and must not be taken for one.
 */
export type EntityType = PiiType | 'LITERAL' | (string & {});

/** A stretch of text that is to be replaced. Offsets are UTF-16 code units, `end` exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** which rule found it; shown by `--explain` */
  readonly rule: string;
  /** canonical value: two findings of one type with the same value get the same tag */
  readonly value: string;
  /** whether a checksum or a numbering plan holds; absent where there is none */
  readonly checksum?: boolean;
  /** the kind of cue that spoke for it (`BIRTH_NUMBER`, `PHONE` …), never the words */
  readonly cue?: string;
  /** how sure the rule is, 0…1 */
  readonly score?: number;
  /** other values that the same words may mean, when the reading is not unique */
  readonly candidates?: readonly string[];
}

/** Index of the first of `findings` (sorted, without overlaps) that ends after `offset` (binary search). */
export function firstEndingAfter(
  findings: readonly { readonly end: number }[],
  offset: number,
): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether `[start, end)` touches any of `claimed`, which is sorted and does not overlap. */
export function overlaps(claimed: readonly Finding[], start: number, end: number): boolean {
  const next = claimed[firstEndingAfter(claimed, start)];
  return next !== undefined && next.start < end;
}

/** Both lists as one, sorted by start. */
export function merge(claimed: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  if (claimed.length === 0) return more;
  return more.length === 0 ? claimed : [...claimed, ...more].sort((a, b) => a.start - b.start);
}

/** The values of a type that the recording is known to hold. */
export function valuesOf(memory: readonly Finding[], wanted: EntityType): ReadonlySet<string> {
  return new Set(memory.filter(({ type }) => type === wanted).map(({ value }) => value));
}
