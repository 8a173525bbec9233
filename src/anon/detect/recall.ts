import { readings } from '../spoken/lattice.ts';
import { best, type Candidate } from './best.ts';
import { cueBefore, unitAfter } from './cues.ts';
import type { Finding } from './finding.ts';
import { type Group, scanRuns } from './runs.ts';
import type { Scan } from './scan.ts';
import { span } from './shape.ts';
import { type SpokenRun, spokenRuns } from './spoken-runs.ts';

/** Types whose value is a number that may come back in pieces. */
const NUMBERS: ReadonlySet<string> = new Set(
  'PHONE IBAN ACCOUNT CARD BIRTH_NUMBER ICO DIC CUSTOMER_ID'.split(' '),
);
/** digits that an echo must have */
const SHORTEST = 3;
/** digits from which a piece is one even when more stands beside it */
const CLEAR = 5;
const MOST_GROUPS = 24;
const STATES = 64;
/** numbers of one recording that echoes are compared with, and runs that are compared */
const MOST_NUMBERS = 400;

/** What a speaker says between a wrong number and the right one. */
const CORRECTION =
  /^[\s,.;–-]{0,4}(?:ne(?:ne)?(?![\p{L}])|pardon|omlouv|promiň|počk|vlastně|ještě jednou|znov[ua]|špatně|oprav|sorry|moment|teda|jinak|spletl|zmýlil)[^0-9]{0,48}$/iu;
const LONGEST_CORRECTION = 64;

/** A number of the recording, and all digits of it. */
interface Number {
  readonly digits: string;
  readonly finding: Finding;
}

/**
 * Echoes of numbers that were found anywhere in the recording (three digits or more of them, by either
 * speaker, written or spoken), and the wrong number before or after a correction.
 */
export function findEchoes(
  scan: Scan,
  claimed: readonly Finding[],
  memory: readonly Finding[],
): Finding[] {
  const numbers = numbersOf(memory);
  if (numbers.length === 0) return [];
  const found: Finding[] = [];
  for (const run of spokenRuns(scan, claimed)) {
    const echo = spokenEcho(scan, run, numbers);
    for (const one of echo.length > 0 ? echo : corrected(scan, claimed, edges(run)))
      found.push(one);
  }
  const mixed = [...claimed, ...found].sort((a, b) => a.start - b.start);
  for (const run of scanRuns(scan.text, scan.digits, mixed)) {
    const groups = run.groups.length;
    const candidates: Candidate[] = [];
    for (let first = 0; first < groups; first += 1) {
      for (let last = first; last < Math.min(groups, first + MOST_GROUPS); last += 1) {
        const digits = run.digits.slice(run.offsets[first], run.offsets[last + 1]);
        if (digits.length < SHORTEST) continue;
        const whole = first === 0 && last === groups - 1;
        const number = whole || digits.length >= CLEAR ? holding(numbers, digits) : undefined;
        if (!number) {
          if (digits.length > CLEAR) break;
          continue;
        }
        candidates.push(candidate(number, first, last, digits, span(scan.text, run, first, last)));
      }
    }
    const echo = best(groups, candidates).map(({ finding }) => finding);
    const head = run.groups[0] as Group;
    const tail = run.groups.at(-1) as Group;
    const kept = echo.filter(({ start, end }) => !counted(scan, start, end));
    for (const one of kept) found.push(one);
    if (echo.length === 0) {
      const wrong = { start: head.start, end: tail.end, digits: run.digits };
      for (const one of corrected(scan, claimed, wrong)) found.push(one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function numbersOf(memory: readonly Finding[]): Number[] {
  const numbers = new Map<string, Number>();
  for (const finding of memory) {
    if (!NUMBERS.has(finding.type)) continue;
    for (const value of [finding.value, ...(finding.candidates ?? [])]) {
      const digits = value.replace(/[^0-9]/g, '');
      if (digits.length >= SHORTEST && !numbers.has(digits))
        numbers.set(digits, { digits, finding });
    }
    if (numbers.size >= MOST_NUMBERS) break;
  }
  return [...numbers.values()];
}

const holding = (numbers: readonly Number[], digits: string): Number | undefined =>
  numbers.find((one) => one.digits.includes(digits));

function candidate(
  { finding }: Number,
  first: number,
  last: number,
  digits: string,
  place: { start: number; end: number },
): Candidate {
  const { type, value } = finding;
  return {
    first,
    last,
    score: digits.length ** 2,
    finding: { ...place, type, value, rule: 'echo' },
  };
}

/** An amount, or what was announced as somebody else's number. */
function counted(scan: Scan, start: number, end: number): boolean {
  return unitAfter(scan.text, end) || cueBefore(scan, start)?.kind === 'OTHER';
}

function spokenEcho(scan: Scan, run: SpokenRun, numbers: readonly Number[]): Finding[] {
  const { atoms } = run;
  const candidates: Candidate[] = [];
  for (let first = 0; first < atoms.length; first += 1) {
    readings(atoms, first, MOST_GROUPS, STATES, (last, all) => {
      const whole = first === 0 && last === atoms.length - 1;
      for (const { digits } of all) {
        if (digits.length < SHORTEST || (!whole && digits.length < CLEAR)) continue;
        const number = holding(numbers, digits);
        if (!number) continue;
        const place = { start: atoms[first]?.start ?? 0, end: atoms[last]?.end ?? 0 };
        candidates.push(candidate(number, first, last, digits, place));
      }
    });
  }
  return best(atoms.length, candidates)
    .map(({ finding }) => finding)
    .filter(({ start, end }) => !counted(scan, start, end));
}

interface Wrong {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

function edges({ atoms }: SpokenRun): Wrong {
  let digits = '';
  readings(atoms, 0, MOST_GROUPS, 1, (_last, [first]) => {
    digits = first?.digits ?? digits;
  });
  return { start: atoms[0]?.start ?? 0, end: atoms.at(-1)?.end ?? 0, digits };
}

/** A run that only a correction parts from a number: `723, ne, pardon, 733 405 678`. */
function corrected(
  scan: Scan,
  claimed: readonly Finding[],
  { start, end, digits }: Wrong,
): Finding[] {
  if (digits.length < 2 || unitAfter(scan.text, end)) return [];
  const { text } = scan;
  const after = claimed.find((one) => one.start >= end);
  const before = claimed.findLast((one) => one.end <= start);
  const right =
    after &&
    after.start - end <= LONGEST_CORRECTION &&
    CORRECTION.test(text.slice(end, after.start));
  const left =
    before &&
    start - before.end <= LONGEST_CORRECTION &&
    CORRECTION.test(text.slice(before.end, start));
  const number = right ? after : left ? before : undefined;
  if (!number || !NUMBERS.has(number.type)) return [];
  return [{ start, end, type: number.type, value: digits, rule: 'corrected' }];
}
