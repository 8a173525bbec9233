import { firstEndingAfter } from './finding.ts';
import type { Scan } from './scan.ts';
import { turnIndexAt } from './stream.ts';

/** A stretch of a text; half-open, UTF-16 offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far from a hint something is looked for. */
export interface Reach {
  /** characters before and behind a word of the speaker's own that hints at it */
  readonly before: number;
  readonly behind: number;
  /** whole turns behind the one with a hint, or behind a question with one */
  readonly turns: number;
}

/** Where, within reach of a hint, something may be: sorted, without overlaps. */
export function stretchesNear(scan: Scan, hint: number, reach: Reach): Stretch[] {
  const { turns, places, askedBefore, text } = scan;
  const all: Stretch[] = [];
  const add = (from: number, to: number) => {
    const last = all.at(-1);
    if (last && from <= last.to)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else all.push({ from, to });
  };
  const endOf = (n: number) => turns[Math.min(turns.length - 1, n + reach.turns)]?.end ?? 0;
  let turn = 0;
  const asked = (until: number) => {
    for (; turn < turns.length && (turns[turn]?.start ?? 0) <= until; turn += 1) {
      if (((askedBefore[turn] as number) & hint) !== 0) add(turns[turn]?.start ?? 0, endOf(turn));
    }
  };
  for (const { start, end, hints } of places) {
    if ((hints & hint) === 0) continue;
    const from = Math.max(0, start - reach.before);
    asked(from);
    const further = reach.turns > 0 ? endOf(turnIndexAt(scan, start)) : 0;
    add(from, Math.min(text.length, Math.max(end + reach.behind, further)));
  }
  asked(text.length);
  return all;
}

/** Whether a word in `[from, to)`, or one that reaches into it, hints at one of `hints`. */
export function isHinted({ places }: Scan, from: number, to: number, hints: number): boolean {
  for (let n = firstEndingAfter(places, from); (places[n]?.start ?? to) < to; n += 1)
    if (((places[n]?.hints ?? 0) & hints) !== 0) return true;
  return false;
}
