import { readings } from '../../spoken/lattice.ts';
import { type Finding, overlaps } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { spokenRuns } from './spoken-runs.ts';

/** month and year, as they stand on a card */
const WRITTEN = /(?<![0-9/.,-])(?:0[1-9]|1[0-2])\/(?:2[4-9]|3[0-9])(?![0-9/])/g;
const SAID = /^(?:0[1-9]|1[0-2])\/(?:2[4-9]|3[0-9])$/;
const FEWEST_OF_CARD = 12;
const MOST_ATOMS = 6;
const STATES = 16;

/**
 * Until when a card is valid, where nobody says so, in a call in which one was dictated: `a tady je napsáno 09/28`. Written,
 * or said as it stands there.
 */
export function findExpiriesAgain(
  scan: Scan,
  claimed: readonly Finding[],
  memory: readonly Finding[],
): Finding[] {
  const dictated = ({ type, value }: Finding) => type === 'CARD' && value.length >= FEWEST_OF_CARD;
  if (!memory.some(dictated)) return [];
  const found: Finding[] = [];
  const add = (start: number, end: number, value: string) => {
    if (overlaps(claimed, start, end)) return;
    found.push({ start, end, type: 'CARD', rule: 'card-expiry-again', value, score: 0.6 });
  };
  for (const { 0: value, index } of scan.text.matchAll(WRITTEN))
    add(index, index + value.length, value);
  for (const { atoms } of spokenRuns(scan, claimed)) {
    const [head, tail] = [atoms[0], atoms.at(-1)];
    if (!head || !tail || atoms.length > MOST_ATOMS) continue;
    readings(atoms, 0, MOST_ATOMS, STATES, (last, all) => {
      const one = last === atoms.length - 1 ? all.find(({ marks }) => SAID.test(marks)) : undefined;
      if (one && !overlaps(found, head.start, tail.end)) add(head.start, tail.end, one.marks);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
