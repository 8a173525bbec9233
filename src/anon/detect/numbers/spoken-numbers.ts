import { type Atom, readings } from '../../spoken/lattice.ts';
import { unitAfter } from '../amounts.ts';
import { answers } from '../answers.ts';
import { type Cue, cueBefore } from '../cues.ts';
import type { Finding } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { PARTS } from './announced.ts';
import { best, type Candidate, isSettled } from './best.ts';
import { isRowOfThings } from './clause.ts';
import { countryOf, HOME, LETTERED } from './country.ts';
import { isGoods, listing } from './goods.ts';
import type { KnownPhone } from './known.ts';
import { candidate } from './spoken-candidate.ts';
import { FEWEST_DIGITS, FEWEST_OF_PART, fewestDigits, heardFrom, judge } from './spoken-judge.ts';
import { type SpokenRun, spokenRuns } from './spoken-runs.ts';
import { isSum } from './sums.ts';
import { withTails } from './tails.ts';

/** atoms that one identifier may have: an IBAN digit by digit, and some counted twice */
const LONGEST = 34;
/** readings kept at a time, and how many in runs that no person speaks */
const STATES = 256;
const FEW = 6;
const ENDLESS = 72;
/** of a mis-heard telephone number that was announced as a number, and of one that nothing announced */
const ANNOUNCED_DIGITS = 8;
const UNANNOUNCED_DIGITS = 9;
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

function judgeRun(scan: Scan, run: SpokenRun, known: readonly KnownPhone[]): Finding[] {
  const { atoms } = run;
  const [head] = atoms;
  const tail = atoms.at(-1);
  if (!head || !tail) return [];
  const start = run.letters[0]?.start ?? head.start;
  const cue = cueBefore(scan, start);
  const part = cue !== null && isPart(scan, run, start, cue);
  if (mostDigits(atoms) < (part ? FEWEST_OF_PART : FEWEST_DIGITS)) return [];
  const unit = run.amount || unitAfter(scan.text, tail.end);
  const sum = isSum(atoms, cue);
  // nothing that comes with the digits can make an identifier of fewer of them
  const bare =
    run.letters.length === 0 && known.length === 0 && !atoms.some(({ sign }) => sign === '.');
  if (bare && run.plus < 0 && (sum || isGoods(scan.text, atoms, cue))) return [];
  const said = known.length === 0 && run.plus < 0 && countryOf(run.letters) === null;
  if (said && (cue === null || cue.measure) && isRowOfThings(scan, atoms)) return [];
  const candidates: Candidate[] = [];
  const states = atoms.length > ENDLESS ? FEW : STATES;
  const list = listing(atoms);
  const { left } = list;
  for (let first = 0; first < atoms.length; first += 1) {
    if ((atoms[first] as Atom).weak && first === 0) continue;
    // too few digits are left to be anything
    const heard = heardFrom(first, cue);
    const fewest = part ? FEWEST_OF_PART : bare ? fewestAlone(heard) : fewestDigits(heard);
    if ((left[first] as number) < fewest) break;
    readings(atoms, first, LONGEST, states, (last, all) => {
      const place = {
        first,
        last,
        cue,
        part,
        list,
        unit: sum || (unit && last === atoms.length - 1),
      };
      const judged = judge(run, place, all, known);
      if (judged.length > 0) candidates.push(candidate(run, first, last, cue, judged));
    });
    if (first === 0 && candidates.some((one) => isSettled(one, atoms.length, cue?.kind))) break;
  }
  const found = withTails(scan.text, atoms, best(atoms.length, candidates));
  const country = countryOf(run.letters);
  if (country === null) return found;
  return found.map((one) => {
    const lettered = HOME.has(country.code) || LETTERED.has(one.type);
    return one.start === head.start && lettered ? { ...one, start: country.start } : one;
  });
}

/** Whether a run may be but the beginning of what was announced, or a piece of what was asked for. */
function isPart(scan: Scan, { letters }: SpokenRun, start: number, { kind }: Cue): boolean {
  if (LETTERED.has(kind) && countryOf(letters) !== null) return true;
  return PARTS.has(kind) && answers(scan, start, kind);
}

function mostDigits(atoms: readonly Atom[]): number {
  let most = 0;
  for (const { kind, digits } of atoms) {
    most += digits.length || (kind === 'u' ? 1 : kind === 'h' ? 3 : kind === 'k' ? 4 : 2);
    if (most > 40) break;
  }
  return most;
}

/** The same of digits without letters, dots and numbers that the recording brings: telephone numbers are the shortest. */
function fewestAlone(heard: Cue | null): number {
  if (heard?.last) return FEWEST_DIGITS;
  if (heard === null || heard.kind === 'OTHER') return UNANNOUNCED_DIGITS;
  return heard.kind === 'NUMBER' ? ANNOUNCED_DIGITS : fewestDigits(heard);
}
