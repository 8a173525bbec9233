import { readings } from '../../spoken/lattice.ts';
import { type Finding, firstEndingAfter, merge, NUMBERS, overlaps } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { corrected, type Wrong } from './corrected.ts';
import { countryBefore, countryOf } from './country.ts';
import { CERTAIN, MOST_GROUPS, spokenEcho, startOf, writtenEcho } from './echoes.ts';
import { isLast, numbersOf } from './recall-numbers.ts';
import { type Group, scanRuns } from './runs.ts';
import { type SpokenRun, spokenRuns } from './spoken-runs.ts';

/** share of a number that echoes of others must cover to replace it */
const MOST_OF_IT = 0.8;

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
    const ends = edges(run);
    for (const one of better(scan, claimed, ends, spokenEcho(scan, run, numbers))) found.push(one);
  }
  const mixed = [...claimed, ...found].sort((a, b) => a.start - b.start);
  for (const run of scanRuns(scan, mixed)) {
    const head = run.groups[0] as Group;
    const tail = run.groups.at(-1) as Group;
    const start =
      run.plus >= 0 ? run.plus : (countryBefore(scan.text, head.start)?.start ?? head.start);
    const ends = { start, end: tail.end, digits: run.digits };
    for (const one of better(scan, claimed, ends, writtenEcho(scan, run, numbers))) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A run is a wrong number that was taken back, unless all of it is the echo of one by itself. */
function better(
  scan: Scan,
  claimed: readonly Finding[],
  ends: Wrong,
  echoes: readonly Finding[],
): readonly Finding[] {
  const [first] = echoes;
  const whole = first !== undefined && first.start <= ends.start && first.end >= ends.end;
  if (claimed.length === 0 || (whole && ends.digits.length >= CERTAIN)) return echoes;
  const wrong = corrected(scan, claimed, ends);
  return wrong.length > 0 ? wrong : echoes;
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
    (one) => (one.cue === undefined || isLast(one)) && NUMBERS.has(one.type) && one.type !== 'IP',
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

function edges(run: SpokenRun): Wrong {
  let digits = '';
  readings(run.atoms, 0, MOST_GROUPS, 1, (_last, [first]) => {
    digits = first?.digits ?? digits;
  });
  const lettered = countryOf(run.letters)?.start;
  return { start: startOf(run), lettered, end: run.atoms.at(-1)?.end ?? 0, digits };
}
