import type { Atom } from '../../spoken/lattice.ts';
import type { Cue } from '../cues.ts';
import type { Candidate } from './best.ts';
import { countryOf } from './country.ts';
import type { Judged } from './spoken-judge.ts';
import type { SpokenRun } from './spoken-runs.ts';

/** What is left over at the ends speaks against a reading, the more so without a pause that is longer than those inside. */
function penalty(atoms: readonly Atom[], first: number, last: number): number {
  let widest = 1;
  for (let n = first + 1; n <= last; n += 1) widest = Math.max(widest, (atoms[n] as Atom).gap);
  const cost = (gap: number): number => (gap <= widest ? 25 : 2);
  const before = first === 0 ? 0 : cost((atoms[first] as Atom).gap);
  const after = last === atoms.length - 1 ? 0 : cost((atoms[last + 1] as Atom).gap);
  return before + after;
}

/** candidates kept for the vault, when several readings are possible */
const MOST_CANDIDATES = 16;

/** The strongest thing that some atoms may be, and what else their words may mean. */
export function candidate(
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
  const country = first === 0 ? countryOf(run.letters) : null;
  const called = first === 0 && run.plus >= 0 && verdict.type === 'PHONE';
  const start = called ? run.plus : (run.atoms[first] as Atom).start;
  return {
    first,
    last,
    score: verdict.score - penalty(run.atoms, first, last) - top.reading.groups / 100,
    finding: {
      start,
      end: (run.atoms[last] as Atom).end,
      type: verdict.type,
      rule: `spoken-${verdict.rule}`,
      value:
        country && verdict.type === 'DIC'
          ? verdict.value.replace('CZ', country.code)
          : verdict.value,
      score: Math.min(1, verdict.score / 250),
      ...(verdict.checksum === undefined ? {} : { checksum: verdict.checksum }),
      ...(cue ? { cue: cue.kind } : {}),
      ...(others.size > 0 ? { candidates: [...others].slice(0, MOST_CANDIDATES) } : {}),
    },
  };
}
