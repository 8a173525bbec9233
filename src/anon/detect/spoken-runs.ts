import type { Atom } from '../spoken/lattice.ts';
import { type Finding, overlaps } from './finding.ts';
import { gapBetween } from './gaps.ts';
import { Builder, type SpokenRun } from './run-builder.ts';
import { allItems, type Hit, type Item, type Scan } from './scan.ts';

export type { SpokenRun };

/** The runs of a scan that hold at least one spoken number, in linear time. */
export function spokenRuns(scan: Scan, claimed: readonly Finding[]): SpokenRun[] {
  if (scan.hits.length === 0) return [];
  const runs: SpokenRun[] = [];
  let builder: Builder | null = null;
  let letters: Hit[] = [];
  let plus = -1;
  for (const item of allItems(scan)) {
    const { entry } = item;
    if (builder && !builder.take(item)) {
      builder.close(runs);
      builder = null;
      letters = [];
      plus = -1;
    }
    if (builder) continue;
    if (begins(item) && !overlaps(claimed, item.start, item.end)) {
      const before = adjacent(scan.text, letters, item);
      builder = new Builder(scan, claimed, item, plus, before);
      continue;
    }
    const free = entry !== undefined && !overlaps(claimed, item.start, item.end);
    if (free && entry.letter) {
      const last = letters.at(-1);
      if (!last || last.index + 1 !== item.index) letters = [];
      letters.push(item as Hit);
    } else if (free && entry.sign === '+') plus = item.start;
    else {
      letters = [];
      plus = -1;
    }
  }
  builder?.close(runs);
  return runs;
}

function begins({ entry }: Item): boolean {
  if (!entry) return true;
  return (
    entry.kind !== undefined &&
    entry.kind !== 'm' &&
    (!entry.weak || entry.kind !== 'u' || entry.value === 0)
  );
}

/** Letters that stand right before an item: at most four. */
function adjacent(text: string, letters: readonly Hit[], item: Item): readonly Hit[] {
  const last = letters.at(-1);
  if (!last || last.index + 1 !== item.index) return [];
  return gapBetween(text, last.end, item.start).strength < 0 ? [] : letters.slice(-4);
}

/** The atoms from item `n` on that nothing parts, at most `most` of them: a year, the digits of a plate. */
export function makeRun(
  scan: Scan,
  items: readonly Item[],
  n: number,
  most: number,
): readonly Atom[] {
  const first = items[n];
  if (!first || !begins(first)) return [];
  const builder = new Builder(scan, [], first, -1, []);
  for (let at = n + 1; at < items.length && at - n < most; at += 1) {
    if (!builder.take(items[at] as Item)) break;
  }
  return builder.atoms;
}
