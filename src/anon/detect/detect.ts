import { findInRuns } from './digits.ts';
import { findEmails } from './email.ts';
import { type Finding, merge, type PiiType } from './finding.ts';
import { findIbans } from './iban.ts';
import type { KnownPhone } from './known.ts';
import { findLiterals } from './literal.ts';
import { findNames, type KnownName } from './names.ts';

/** What comes with the record and is looked for in every form. */
export interface Known {
  readonly phones: readonly KnownPhone[];
  readonly names: readonly KnownName[];
}

export const NOTHING_KNOWN: Known = { phones: [], names: [] };

/** Looks for one kind of identifier in what the detectors before it have left (`claimed`, sorted by start). */
type Detector = (text: string, claimed: readonly Finding[], known: Known) => readonly Finding[];

/**
 * The detectors, strongest first: a checksum beats a shape, a longer reading beats one inside it.
 * A new kind of identifier is a file and a line here; a new kind of number is a source of candidates in
 * `digits.ts`, where all readings of a run of digits compete.
 */
const DETECTORS: readonly Detector[] = [
  (text) => findLiterals(text),
  (text, claimed) => findEmails(text, claimed),
  (text, claimed) => findIbans(text, claimed),
  (text, claimed, known) => findInRuns(text, claimed, known.phones),
  (text, claimed, known) => findNames(text, claimed, known.names),
];

const WORTH_A_LOOK = /[0-9@＠﹫]/;

/**
 * Finds the personal data of one stretch of text; the findings are sorted and do not overlap.
 * All kinds are looked for whatever is asked for, so that `--types PHONE` never takes a piece of an IBAN for a phone.
 */
export function detect(text: string, known: Known, types: ReadonlySet<PiiType>): Finding[] {
  if (known.names.length === 0 && !WORTH_A_LOOK.test(text)) return [];
  let found: readonly Finding[] = [];
  for (const detector of DETECTORS) found = merge(found, detector(text, found, known));
  return found.filter(({ type }) => type === 'LITERAL' || types.has(type));
}
