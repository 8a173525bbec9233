import { type Atom, readings } from '../../spoken/lattice.ts';
import type { Cue } from '../cues.ts';
import type { Verdict } from './classify.ts';
import { LINE } from './gaps.ts';

/** digits of a telephone number, or of a birth number: what is said whole in a turn is no piece of a card */
const WHOLE: ReadonlySet<number> = new Set([9, 10]);
const OF_CARDS: ReadonlySet<string | undefined> = new Set(['CARD', 'CARD_CODE', 'CARD_EXPIRY']);
/** digits before the slash of a birth number, and behind it */
const HALVES: readonly (readonly number[])[] = [
  [6, 4],
  [6, 3],
];
const LONGEST = 34;
const FEW = 6;

/**
 * Whether a number that nothing announced, but for its sum, is made of several, each in a turn of its own: one in ten
 * or eleven of such rows passes the sum. `turnsOf`: how many digits each turn has, asked only where it matters.
 */
export function isRow(
  { type, rule }: Verdict,
  cue: Cue | null,
  turnsOf: () => readonly number[],
): boolean {
  const card = type === 'CARD' && !OF_CARDS.has(cue?.kind);
  if (!card && !(type === 'BIRTH_NUMBER' && rule === 'birth-number')) return false;
  const turns = turnsOf();
  if (turns.length < 2) return false;
  if (card) return turns.some((one) => WHOLE.has(one));
  return !HALVES.some((half) => half.join() === turns.join());
}

/** How many digits each turn has, of groups of figures. */
export function turnsOf(
  groups: readonly { readonly start: number; readonly end: number; readonly gap: number }[],
): number[] {
  const turns = [0];
  for (const [n, { start, end, gap }] of groups.entries()) {
    if (n > 0 && gap === LINE) turns.push(0);
    turns.push((turns.pop() ?? 0) + end - start);
  }
  return turns;
}

/** The same of what was said, as it is read most naturally. */
export function spokenTurnsOf(atoms: readonly Atom[]): number[] {
  const turns: number[] = [];
  let from = 0;
  for (let to = 1; to <= atoms.length; to += 1) {
    if (to < atoms.length && atoms[to]?.gap !== LINE) continue;
    let fewest = Number.POSITIVE_INFINITY;
    let length = 0;
    readings(atoms.slice(from, to), 0, LONGEST, FEW, (last, all) => {
      if (last < to - from - 1) return;
      for (const { groups, digits } of all)
        if (groups < fewest) [fewest, length] = [groups, digits.length];
    });
    turns.push(length);
    from = to;
  }
  return turns;
}
