import { makeRun } from '../../../src/anon/detect/numbers/spoken-runs.ts';
import { allItems, scan } from '../../../src/anon/detect/scan.ts';
import { readings } from '../../../src/anon/spoken/lattice.ts';

/** All digits that a text of number words may mean, as a whole. */
export function read(text: string): string[] {
  const scanned = scan(text);
  const atoms = makeRun(scanned, allItems(scanned), 0, 64);
  if (atoms.at(-1)?.end !== text.length) return [];
  let whole: string[] = [];
  readings(atoms, 0, 64, 512, (last, all) => {
    if (last === atoms.length - 1) whole = all.map(({ digits }) => digits);
  });
  return whole;
}
