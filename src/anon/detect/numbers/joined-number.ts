import type { Entry } from '../../spoken/lexicon.ts';

/** The number below 1,000 that the parts of a joined word are, or null: `sedmsettřicet`. */
export function oneNumber(parts: readonly Entry[]): number | null {
  let sum = 0;
  let room = 1000;
  for (const { kind, value = 0 } of parts) {
    const fits =
      kind === 'h' || (kind === 'H' && value === 100 && room === 1000) ? room === 1000 : true;
    const next =
      kind === 'h' || kind === 'H'
        ? 100
        : kind === 'd'
          ? 10
          : kind === 'u' || kind === 't' || kind === 'i'
            ? 1
            : 0;
    if (!fits || next === 0 || value === 0 || value >= room) return null;
    sum += value;
    room = next;
  }
  return sum;
}
