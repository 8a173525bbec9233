import { digitsLeft, readings } from '../spoken/lattice.ts';
import { unitAfter } from './amounts.ts';
import { best, type Candidate } from './best.ts';
import { corrected, type Wrong } from './corrected.ts';
import { countryBefore, countryOf, HOME, LETTERED } from './country.ts';
import { cueBefore } from './cues.ts';
import { type Finding, firstEndingAfter, merge, NUMBERS, overlaps } from './finding.ts';
import { type Group, scanRuns } from './runs.ts';
import type { Scan } from './scan.ts';
import { span } from './shape.ts';
import { type SpokenRun, spokenRuns } from './spoken-runs.ts';

/** digits that an echo must have */
const SHORTEST = 3;
/** digits from which a piece is one even when more stands beside it */
const CLEAR = 5;
const MOST_GROUPS = 24;
const STATES = 64;
/** share of a number that echoes of others must cover to replace it */
const MOST_OF_IT = 0.8;
/** numbers of one recording that echoes are compared with, and runs that are compared */
const MOST_NUMBERS = 400;

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
  if (scan.digits.length === 0 && scan.hits.length === 0) return [];
  const numbers = numbersOf(memory);
  if (numbers.length === 0) return [];
  const found: Finding[] = [];
  for (const run of spokenRuns(scan, claimed)) {
    const wrong = claimed.length === 0 ? [] : corrected(scan, claimed, edges(run));
    for (const one of wrong.length > 0 ? wrong : spokenEcho(scan, run, numbers)) found.push(one);
  }
  const mixed = [...claimed, ...found].sort((a, b) => a.start - b.start);
  for (const run of scanRuns(scan, mixed)) {
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
        const place = span(scan.text, run, first, last);
        const lettered = first === 0 && LETTERED.has(number.finding.type);
        const start = lettered ? countryBefore(scan.text, place.start)?.start : undefined;
        candidates.push(
          candidate(number, first, last, digits.length, { ...place, start: start ?? place.start }),
        );
      }
    }
    const head = run.groups[0] as Group;
    const tail = run.groups.at(-1) as Group;
    const start =
      run.plus >= 0 ? run.plus : (countryBefore(scan.text, head.start)?.start ?? head.start);
    const wrong = corrected(scan, claimed, { start, end: tail.end, digits: run.digits });
    const echo = best(groups, candidates).map(({ finding }) => finding);
    const kept = echo.filter((one) => !counted(scan, one.start, one.end));
    for (const one of wrong.length > 0 ? wrong : kept) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The findings of a stream, those that nothing announced replaced where they are (a piece of) the echo of
 * a number that was: `nula sedmdesát čtyři …` repeated is a company number, whatever else its end may be.
 */
export function withEchoes(
  scan: Scan,
  claimed: readonly Finding[],
  memory: readonly Finding[],
): readonly Finding[] {
  const bare = claimed.filter(
    ({ type, cue }) => cue === undefined && NUMBERS.has(type) && type !== 'IP',
  );
  if (bare.length === 0 || numbersOf(memory).every(({ finding }) => finding.cue === undefined))
    return claimed;
  const taken = new Set(bare);
  const rest = claimed.filter((one) => !taken.has(one));
  const all = findEchoes(scan, rest, memory);
  const under = (echo: Finding) => bare[firstEndingAfter(bare, echo.start)];
  // two echoes in a row may have been taken for one number
  const spread = new Map<Finding, number>();
  for (const echo of all) {
    const number = under(echo);
    if (number) spread.set(number, (spread.get(number) ?? 0) + echo.end - echo.start);
  }
  const echoes = all.filter((echo) => {
    const number = under(echo);
    if (!number || number.start >= echo.end) return false;
    const length = number.end - number.start;
    if (echo.start <= number.start && number.end <= echo.end)
      return length < echo.end - echo.start || number.value !== echo.value;
    return number.value !== echo.value && (spread.get(number) ?? 0) >= MOST_OF_IT * length;
  });
  const kept = bare.filter(({ start, end }) => !overlaps(echoes, start, end));
  return merge(merge(rest, kept), echoes);
}

/** one list of findings is asked for with every stream */
const listed = new WeakMap<readonly Finding[], readonly Number[]>();

function numbersOf(memory: readonly Finding[]): readonly Number[] {
  let numbers = listed.get(memory);
  if (!numbers) {
    numbers = list(memory);
    listed.set(memory, numbers);
  }
  return numbers;
}

function list(memory: readonly Finding[]): Number[] {
  const numbers = new Map<string, Number>();
  // what was announced comes first: a longer number may have been taken for another one where it was repeated
  const announced = memory.filter(({ cue }) => cue !== undefined);
  const others = memory.filter(({ cue }) => cue === undefined);
  for (const finding of [...announced, ...others]) {
    if (!NUMBERS.has(finding.type) || isSixth(finding)) continue;
    for (const value of [finding.value, ...(finding.candidates ?? [])]) {
      const digits = value.replace(/[^0-9]/g, '');
      if (digits.length >= SHORTEST && !numbers.has(digits))
        numbers.set(digits, { digits, finding });
    }
    if (numbers.size >= MOST_NUMBERS) break;
  }
  return [...numbers.values()];
}

/** An address whose pieces are no numbers: `2001:db8::1`. */
const isSixth = ({ type, value }: Finding): boolean => type === 'IP' && value.includes(':');

const holding = (numbers: readonly Number[], digits: string): Number | undefined =>
  numbers.find((one) => one.digits.includes(digits) && digits.length >= fewestOf(one.finding));

/** The numbers of an address are ordinary ones by themselves. */
const fewestOf = ({ type }: Finding): number => (type === 'IP' ? CLEAR : SHORTEST);

function candidate(
  { finding }: Number,
  first: number,
  last: number,
  digits: number,
  place: { start: number; end: number },
): Candidate {
  const { type, value } = finding;
  return {
    first,
    last,
    score: digits * digits,
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
  const left = digitsLeft(atoms);
  for (let first = 0; first < atoms.length; first += 1) {
    // only the whole run may be a short echo
    if ((left[first] as number) < (first === 0 ? SHORTEST : CLEAR)) break;
    readings(atoms, first, MOST_GROUPS, STATES, (last, all) => {
      const whole = first === 0 && last === atoms.length - 1;
      // of one stretch the reading with most digits, the first of these
      let most = whole ? SHORTEST - 1 : CLEAR - 1;
      let longest: Number | undefined;
      for (const { digits } of all) {
        if (digits.length <= most) continue;
        const number = holding(numbers, digits);
        if (!number) continue;
        longest = number;
        most = digits.length;
      }
      if (!longest) return;
      const { type } = longest.finding;
      const start = first === 0 ? startOf(run, type) : (atoms[first]?.start ?? 0);
      const place = { start, end: atoms[last]?.end ?? 0 };
      candidates.push(candidate(longest, first, last, most, place));
    });
  }
  return best(atoms.length, candidates)
    .map(({ finding }) => finding)
    .filter(({ start, end }) => !counted(scan, start, end));
}

function edges(run: SpokenRun): Wrong {
  let digits = '';
  readings(run.atoms, 0, MOST_GROUPS, 1, (_last, [first]) => {
    digits = first?.digits ?? digits;
  });
  const lettered = countryOf(run.letters)?.start;
  return { start: startOf(run), lettered, end: run.atoms.at(-1)?.end ?? 0, digits };
}

/** Where a run begins, with the letters or the plus before it. */
function startOf({ atoms, plus, letters }: SpokenRun, type = ''): number {
  const country = countryOf(letters);
  const lettered = country && (HOME.has(country.code) || LETTERED.has(type));
  const start = (lettered ? country.start : undefined) ?? atoms[0]?.start ?? 0;
  return plus >= 0 ? Math.min(plus, start) : start;
}
