import { type Atom, digitsLeft, type Reading, readings } from '../spoken/lattice.ts';
import { best, type Candidate } from './best.ts';
import { classify, type Verdict } from './classify.ts';
import { type Cue, cueBefore, unitAfter } from './cues.ts';
import type { Finding } from './finding.ts';
import { IBAN_LENGTHS } from './iban-lengths.ts';
import type { KnownPhone } from './known.ts';
import { judgePhone } from './phone-words.ts';
import { mod97 } from './rules/mod97.ts';
import type { Scan } from './scan.ts';
import { type SpokenRun, spokenRuns } from './spoken-runs.ts';
import { withTails } from './tails.ts';

/** atoms that one identifier may have: an IBAN digit by digit, and some counted twice */
const LONGEST = 34;
/** readings kept at a time, and how many in runs that no person speaks */
const STATES = 256;
const FEW = 6;
const ENDLESS = 72;
/** words before or after a number that may belong to its sentence: `tak jedna věc` */
const MOST_DROPPED = 3;
const FEWEST_DIGITS = 3;
/** without such a cue no fewer digits are anything */
const USUAL_DIGITS = 6;
const SHORT: ReadonlySet<string> = new Set(['CARD_CODE', 'CARD_EXPIRY', 'CUSTOMER_ID']);
/** what every group costs that could have been part of the one before it */
const ODD = 6;
/** so many of them, at most, in a number that nothing announces: chance would pass a checksum */
const MOST_ODD = 2;

/** Identifiers said in words, or half in words and half in figures: all readings of a run compete. */
export function findSpokenNumbers(
  scan: Scan,
  claimed: readonly Finding[],
  known: readonly KnownPhone[],
): Finding[] {
  const found: Finding[] = [];
  for (const run of spokenRuns(scan, claimed)) {
    for (const finding of judgeRun(scan, run, known)) found.push(finding);
  }
  return found;
}

interface Judged {
  readonly verdict: Verdict;
  readonly reading: Reading;
}

function judgeRun(scan: Scan, run: SpokenRun, known: readonly KnownPhone[]): Finding[] {
  const { atoms } = run;
  const [head] = atoms;
  const tail = atoms.at(-1);
  if (!head || !tail || mostDigits(atoms) < FEWEST_DIGITS) return [];
  const cue = cueBefore(scan, run.lettersStart >= 0 ? run.lettersStart : head.start);
  const unit = run.amount || unitAfter(scan.text, tail.end);
  const candidates: Candidate[] = [];
  const states = atoms.length > ENDLESS ? FEW : STATES;
  const left = digitsLeft(atoms);
  for (let first = 0; first < atoms.length; first += 1) {
    if ((atoms[first] as Atom).weak && first === 0) continue;
    // too few digits are left to be anything
    if ((left[first] as number) < fewestDigits(heardFrom(first, cue))) break;
    readings(atoms, first, LONGEST, states, (last, all) => {
      const place = { first, last, cue, unit: unit && last === atoms.length - 1 };
      const judged = judge(run, place, all, known);
      if (judged.length > 0) candidates.push(candidate(run, first, last, cue, judged));
    });
  }
  return withTails(scan.text, atoms, best(atoms.length, candidates));
}

function mostDigits(atoms: readonly Atom[]): number {
  let most = 0;
  for (const { kind, digits } of atoms) {
    most += digits.length || (kind === 'u' ? 1 : kind === 'h' ? 3 : kind === 'k' ? 4 : 2);
    if (most > 40) break;
  }
  return most;
}

/** What was announced comes next; a number further on must speak for itself. */
const heardFrom = (first: number, cue: Cue | null): Cue | null =>
  first <= MOST_DROPPED || cue?.kind === 'OTHER' ? cue : null;

const fewestDigits = (heard: Cue | null): number =>
  heard && (heard.last || SHORT.has(heard.kind)) ? FEWEST_DIGITS : USUAL_DIGITS;

interface Place {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue | null;
  readonly unit: boolean;
}

function judge(
  run: SpokenRun,
  { first, last, cue, unit }: Place,
  all: readonly Reading[],
  known: readonly KnownPhone[],
): Judged[] {
  const { atoms } = run;
  const left = first;
  const right = atoms.length - 1 - last;
  const whole = left === 0 && right === 0;
  const near = left <= MOST_DROPPED && right <= MOST_DROPPED;
  const heard = heardFrom(first, cue);
  const fewest = fewestDigits(heard);
  let natural = Number.POSITIVE_INFINITY;
  for (const { groups } of all) natural = Math.min(natural, groups);
  const judged: Judged[] = [];
  const plus = first === 0 && run.plus >= 0;
  // nothing speaks for it but its digits
  const sheer =
    !plus &&
    !whole &&
    run.letters === '' &&
    known.length === 0 &&
    (heard === null || (PLAIN_CUES.has(heard.kind) && !heard.last));
  for (const reading of all) {
    const { digits, marks, skipped } = reading;
    const extra = reading.groups - natural;
    if (digits.length < fewest) continue;
    if (sheer && marks === digits && !hasLength(digits)) continue;
    const add = (verdict: Verdict | null) => {
      if (verdict)
        judged.push({ verdict: { ...verdict, score: verdict.score - ODD * extra }, reading });
    };
    add(judgePhone({ digits, marks, plus, cue: heard, whole, near, unit }, known));
    if (unit || skipped) continue;
    if (first === 0) add(judgeIban(run, digits, heard, whole));
    const other = classify({
      digits,
      marks: marks.includes(',') ? marks.replaceAll(',', '') : marks,
      cue: heard,
      whole,
      spoken: true,
    });
    const certain =
      heard !== null && other?.score !== undefined && other.score > 10 * digits.length + 70;
    if (certain || extra <= MOST_ODD) add(other);
  }
  return judged;
}

/** after these cues a number must have the length of one */
const PLAIN_CUES: ReadonlySet<string> = new Set(['PHONE', 'NUMBER', 'OTHER']);

/** Lengths of what needs no announcement: birth and telephone numbers, cards, and any number after `00`. */
function hasLength(digits: string): boolean {
  const { length } = digits;
  const usual = length === 9 || length === 10 || (length >= 12 && length <= 19);
  return usual || digits.startsWith('00');
}

/** digits from which on a mis-heard IBAN is taken for one */
const FEWEST_OF_IBAN = 12;

function judgeIban(
  { letters }: SpokenRun,
  digits: string,
  cue: Cue | null,
  whole: boolean,
): Verdict | null {
  const code = letters.slice(-2).toUpperCase();
  const length = IBAN_LENGTHS.get(code);
  if (length !== undefined) {
    const value = code + digits;
    const score = 10 * digits.length + 200;
    const valid =
      value.length === length && mod97(digits.slice(2) + code + digits.slice(0, 2)) === 1;
    if (valid) return { type: 'IBAN', value, rule: 'iban', score, checksum: true };
    if (whole && digits.length >= FEWEST_OF_IBAN && digits.length <= length + 4) {
      return {
        type: 'IBAN',
        value,
        rule: 'iban-misheard',
        score: 10 * digits.length + 40,
        checksum: false,
      };
    }
    return null;
  }
  if (cue?.kind !== 'IBAN' || !whole || digits.length < FEWEST_OF_IBAN) return null;
  return {
    type: 'IBAN',
    value: digits,
    rule: 'iban-misheard',
    score: 10 * digits.length + 60,
    checksum: false,
  };
}

/** What is left over at the ends speaks against a reading, the more so without a pause between. */
function penalty(atoms: readonly Atom[], first: number, last: number): number {
  const before = first === 0 ? 0 : (atoms[first] as Atom).gap < 2 ? 25 : 2;
  const after = last === atoms.length - 1 ? 0 : (atoms[last + 1] as Atom).gap < 2 ? 25 : 2;
  return before + after;
}

/** candidates kept for the vault, when several readings are possible */
const MOST_CANDIDATES = 16;

function candidate(
  run: SpokenRun,
  first: number,
  last: number,
  cue: Cue | null,
  judged: readonly Judged[],
): Candidate {
  const [top, ...rest] = [...judged].sort(
    (a, b) =>
      b.verdict.score - a.verdict.score ||
      a.reading.groups - b.reading.groups ||
      (a.verdict.value < b.verdict.value ? -1 : 1),
  ) as [Judged, ...Judged[]];
  const { verdict } = top;
  const others = new Set(
    rest.filter((one) => one.verdict.type === verdict.type).map((one) => one.verdict.value),
  );
  others.delete(verdict.value);
  const lettered = first === 0 && (/^(?:cz|sk)$/.test(run.letters) || verdict.type === 'IBAN');
  const start =
    lettered && run.lettersStart >= 0
      ? run.lettersStart
      : first === 0 && run.plus >= 0 && verdict.type === 'PHONE'
        ? run.plus
        : (run.atoms[first] as Atom).start;
  return {
    first,
    last,
    score: verdict.score - penalty(run.atoms, first, last) - top.reading.groups / 100,
    finding: {
      start,
      end: (run.atoms[last] as Atom).end,
      type: verdict.type,
      rule: `spoken-${verdict.rule}`,
      value: verdict.value,
      score: Math.min(1, verdict.score / 250),
      ...(verdict.checksum === undefined ? {} : { checksum: verdict.checksum }),
      ...(cue ? { cue: cue.kind } : {}),
      ...(others.size > 0 ? { candidates: [...others].slice(0, MOST_CANDIDATES) } : {}),
    },
  };
}
