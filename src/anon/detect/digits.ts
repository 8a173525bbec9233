import type { Finding } from './finding.ts';
import { type KnownPhone, knownCandidates } from './known.ts';
import { phoneCandidates } from './phone.ts';
import { type Run, scanRuns } from './runs.ts';
import type { DigitSpan } from './scan.ts';

/** A reading of the groups `first…last` of a run; where readings compete, the highest sum of scores wins. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly score: number;
  readonly finding: Finding;
}

/**
 * Classifies every run of digits jointly: all readings of a run are collected and the best set that does
 * not overlap is taken (dynamic programming over the groups; a reading spans a bounded number of them).
 */
export function findInRuns(
  text: string,
  spans: readonly DigitSpan[],
  claimed: readonly Finding[],
  known: readonly KnownPhone[],
): Finding[] {
  const found: Finding[] = [];
  for (const run of scanRuns(text, spans, claimed)) {
    const candidates = phoneCandidates(text, run);
    if (known.length > 0) for (const one of knownCandidates(run, known)) candidates.push(one);
    if (candidates.length === 1) found.push((candidates[0] as Candidate).finding);
    else if (candidates.length > 1) for (const one of best(run, candidates)) found.push(one);
  }
  return found;
}

function best(run: Run, candidates: readonly Candidate[]): Finding[] {
  const count = run.groups.length;
  const byFirst = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const list = byFirst.get(candidate.first);
    if (list) list.push(candidate);
    else byFirst.set(candidate.first, [candidate]);
  }
  const score = new Float64Array(count + 1);
  const choice: (Candidate | undefined)[] = new Array(count);
  for (let at = count - 1; at >= 0; at -= 1) {
    score[at] = score[at + 1] as number;
    for (const candidate of byFirst.get(at) ?? []) {
      const sum = candidate.score + (score[candidate.last + 1] as number);
      if (sum <= (score[at] as number)) continue;
      score[at] = sum;
      choice[at] = candidate;
    }
  }
  const found: Finding[] = [];
  for (let at = 0; at < count; ) {
    const taken = choice[at];
    if (taken) found.push(taken.finding);
    at = taken ? taken.last + 1 : at + 1;
  }
  return found;
}
