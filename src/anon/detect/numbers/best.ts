import type { CueKind } from '../cue-phrases.ts';
import type { Finding } from '../finding.ts';

/** A reading of the groups `first…last` of a run; where readings compete, the highest sum of scores wins. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly score: number;
  readonly finding: Finding;
}

/** The best set of candidates that do not overlap, of `count` groups (dynamic programming over the groups). */
export function best(count: number, candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates];
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
  const taken: Candidate[] = [];
  for (let at = 0; at < count; ) {
    const one = choice[at];
    if (one) taken.push(one);
    at = one ? one.last + 1 : at + 1;
  }
  return taken;
}

/**
 * Whether a reading of all `count` groups is what was announced and a checksum or the numbering plan says so, too:
 * no sum of pieces counts against it.
 */
export const isSettled = (
  { first, last, finding }: Candidate,
  count: number,
  announced: CueKind | undefined,
): boolean =>
  first === 0 &&
  last === count - 1 &&
  finding.checksum === true &&
  (announced === finding.type || (announced === 'NUMBER' && finding.type === 'PHONE'));
