import { type Atom, digitsLeft, type Reading, readings } from '../../spoken/lattice.ts';
import { unitAfter } from '../amounts.ts';
import { cueBefore } from '../cues.ts';
import type { Finding } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { turnAt } from '../stream.ts';
import { best, type Candidate } from './best.ts';
import { countryBefore, countryOf, HOME, LETTERED } from './country.ts';
import { ofInsurance } from './insurance.ts';
import { CLEAR, holding, type KnownNumber, resembling, SHORTEST } from './recall-numbers.ts';
import { piecewise, spokenPieces, writtenPieces } from './recall-pieces.ts';
import type { Run } from './runs.ts';
import { span } from './shape.ts';
import type { SpokenRun } from './spoken-runs.ts';
import { type Part, withTails } from './tails.ts';

/** groups that an echo may have */
export const MOST_GROUPS = 24;
const STATES = 64;
/** digits of an echo that no other thing has by chance */
export const CERTAIN = 6;

/** What of a written run repeats a number that is known. */
export function writtenEcho(scan: Scan, run: Run, numbers: readonly KnownNumber[]): Finding[] {
  const { groups, offsets } = run;
  const candidates: Candidate[] = [];
  const add = (number: KnownNumber, first: number, last: number, digits: string): void => {
    const place = span(scan.text, run, first, last);
    const lettered = first === 0 && LETTERED.has(number.finding.type);
    const start = lettered ? countryBefore(scan.text, place.start)?.start : undefined;
    candidates.push(
      candidate(number, first, last, digits, { ...place, start: start ?? place.start }),
    );
  };
  const end = groups.length - 1;
  for (let first = 0; first <= end; first += 1) {
    for (let last = first; last < Math.min(groups.length, first + MOST_GROUPS); last += 1) {
      const digits = run.digits.slice(offsets[first], offsets[last + 1]);
      if (digits.length < SHORTEST) continue;
      const whole = first === 0 && last === end;
      const number = whole || digits.length >= CLEAR ? holding(numbers, digits) : undefined;
      if (number) add(number, first, last, digits);
      else if (digits.length > CLEAR) break;
    }
  }
  const taken = best(groups.length, candidates);
  if (!isCovered(taken, groups.length)) {
    const number =
      resembling(numbers, run.digits) ?? piecewise(numbers, writtenPieces(scan.text, groups));
    if (number) {
      candidates.length = 0;
      add(number, 0, end, run.digits);
      return settled(scan, groups, candidates);
    }
  }
  return settled(scan, groups, taken);
}

/** Whether what was taken of a run is all of it. */
function isCovered(taken: readonly Candidate[], count: number): boolean {
  return taken.reduce((sum, { first, last }) => sum + last - first + 1, 0) === count;
}

function candidate(
  { finding, digits: whole }: KnownNumber,
  first: number,
  last: number,
  digits: string,
  place: { start: number; end: number },
): Candidate {
  const { type } = finding;
  // one that was mis-heard is a value of its own
  const echo = whole.includes(digits)
    ? { value: finding.value, rule: 'echo' }
    : { value: digits, rule: 'echo-misheard' };
  return { first, last, score: digits.length ** 2, finding: { ...place, type, ...echo } };
}

/** The echoes that are none by chance, long ones with what is left of their run beside them. */
function settled(scan: Scan, parts: readonly Part[], taken: readonly Candidate[]): Finding[] {
  const kept = taken.filter((one) => !counted(scan, one));
  const tailed = withTails(scan.text, parts, kept);
  return kept.map(({ score, finding }, n) =>
    score < CLEAR ** 2 ? finding : (tailed[n] as Finding),
  );
}

/** things that go by their number: an insurance, a bus, a room */
const THING = /(?:ctk|ítk|átk|itk)\p{L}{1,2}$/iu;

/** `verze 5.8.1` */
const VERSION = /[0-9]\.[0-9]/;

/** An amount, few digits that name a thing, or few of what was announced as somebody else's number. */
function counted(scan: Scan, { score, finding: { start, end } }: Candidate): boolean {
  if (unitAfter(scan.text, end)) return true;
  if (score < CLEAR ** 2) {
    const said = scan.text.slice(start, end);
    if (THING.test(said) || VERSION.test(said)) return true;
    const turn = score === SHORTEST ** 2 ? turnAt(scan, start) : undefined;
    if (turn && ofInsurance(scan, turn)) return true;
  }
  return score < CERTAIN ** 2 && cueBefore(scan, start)?.kind === 'OTHER';
}

/** The same of a spoken run. */
export function spokenEcho(scan: Scan, run: SpokenRun, numbers: readonly KnownNumber[]): Finding[] {
  const { atoms } = run;
  const candidates: Candidate[] = [];
  const left = digitsLeft(atoms);
  for (let first = 0; first < atoms.length; first += 1) {
    // only the whole run may be a short echo
    if ((left[first] as number) < (first === 0 ? SHORTEST : CLEAR)) break;
    readings(atoms, first, MOST_GROUPS, STATES, (last, all) => {
      const whole = first === 0 && last === atoms.length - 1;
      // of one stretch the reading with most digits, the first of these
      let most = whole ? SHORTEST - 1 : CLEAR - 1;
      let longest: KnownNumber | undefined;
      let said = '';
      for (const { digits } of all) {
        if (digits.length <= most) continue;
        const number = holding(numbers, digits);
        if (!number) continue;
        [longest, said, most] = [number, digits, digits.length];
      }
      if (whole && !longest) [longest, said] = misheard(numbers, all, atoms);
      if (!longest) return;
      const { type } = longest.finding;
      const start = first === 0 ? startOf(run, type) : (atoms[first]?.start ?? 0);
      const place = { start, end: atoms[last]?.end ?? 0 };
      candidates.push(candidate(longest, first, last, said, place));
    });
  }
  return settled(scan, atoms, best(atoms.length, candidates));
}

/** The number that the most natural reading of a run resembles, or of which it repeats some pieces, and its digits. */
function misheard(
  numbers: readonly KnownNumber[],
  all: readonly Reading[],
  atoms: readonly Atom[],
): [KnownNumber | undefined, string] {
  const fewest = Math.min(...all.map(({ groups }) => groups));
  for (const { groups, digits } of all) {
    const number = groups === fewest ? resembling(numbers, digits) : undefined;
    if (number) return [number, digits];
  }
  const pieces = spokenPieces(atoms);
  return [piecewise(numbers, pieces), pieces.join('')];
}

/** Where a run begins, with the letters or the plus before it. */
export function startOf({ atoms, plus, letters }: SpokenRun, type = ''): number {
  const country = countryOf(letters);
  const lettered = country && (HOME.has(country.code) || LETTERED.has(type));
  const start = (lettered ? country.start : undefined) ?? atoms[0]?.start ?? 0;
  return plus >= 0 ? Math.min(plus, start) : start;
}
