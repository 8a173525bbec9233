import { findInRuns } from './digits.ts';
import { findEmails } from './email.ts';
import { type Finding, merge, type PiiType } from './finding.ts';
import { findIbans } from './iban.ts';
import type { KnownPhone } from './known.ts';
import { findLiterals } from './literal.ts';
import { findNames, type KnownName } from './names.ts';
import { type Scan, scan } from './scan.ts';

/** What comes with the record and is looked for in every form. */
export interface Known {
  readonly phones: readonly KnownPhone[];
  readonly names: readonly KnownName[];
}

export const NOTHING_KNOWN: Known = { phones: [], names: [] };

/** Looks for one kind of identifier in what the detectors before it have left (`claimed`, sorted by start). */
type Detector = (scan: Scan, claimed: readonly Finding[], known: Known) => readonly Finding[];

/**
 * The detectors, strongest first: a checksum beats a shape, a longer reading beats one inside it.
 * A new kind of identifier is a file and a line here; a new kind of number is a source of candidates in
 * `digits.ts`, where all readings of a run of digits compete.
 */
const DETECTORS: readonly Detector[] = [
  ({ text, signs }) => findLiterals(text, signs),
  ({ text, signs }, claimed) => findEmails(text, signs, claimed),
  ({ text, digits }, claimed) => findIbans(text, digits, claimed),
  ({ text, digits }, claimed, known) => findInRuns(text, digits, claimed, known.phones),
  ({ text }, claimed, known) => findNames(text, claimed, known.names),
];

/**
 * Finds the personal data of one stretch of text; the findings are sorted and do not overlap.
 * All kinds are looked for whatever is asked for, so that `--types PHONE` never takes a piece of an IBAN for a phone.
 */
export function detect(text: string, known: Known, types: ReadonlySet<PiiType>): Finding[] {
  const scanned = scan(text);
  if (known.names.length + scanned.digits.length + scanned.signs.length === 0) return [];
  let found: readonly Finding[] = [];
  for (const detector of DETECTORS) found = merge(found, detector(scanned, found, known));
  return found.filter(({ type }) => type === 'LITERAL' || types.has(type));
}
