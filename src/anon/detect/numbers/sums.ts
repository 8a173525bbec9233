import { type Atom, readings } from '../../spoken/lattice.ts';
import type { Cue } from '../cues.ts';

/** atoms and readings that are looked at */
const LONGEST = 34;
const FEW = 6;
/** digits of a sum of money or a meter's reading */
const MOST_OF_SUM = 11;
/** after these a number with thousands in it is what was announced */
const WITH_THOUSANDS: ReadonlySet<string> = new Set(['CUSTOMER_ID', 'BIRTH_NUMBER', 'ICO', 'DIC']);
/** but for hundreds of what is paid: `číslo pasu potom, teď to dělá čtrnáct tisíc devět set` */
const ROUND = /^[1-9][0-9]{1,3}00$/;

/** Thousands make out most of it: `sedm tisíc osm set dvacet dva`, `do dvou set tisíc`. */
export function isSum(atoms: readonly Atom[], cue: Cue | null): boolean {
  const thousands = atoms.reduce((count, { kind }) => count + Number(kind === 'k'), 0);
  if (thousands === 0) return false;
  const number = cue !== null && WITH_THOUSANDS.has(cue.kind);
  if (number && cue.kind !== 'CUSTOMER_ID') return false;
  let sum = false;
  readings(atoms, 0, LONGEST, FEW, (last, all) => {
    if (last < atoms.length - 1) return;
    const groups = Math.min(...all.map((one) => one.groups));
    const fewest = Math.min(...all.map(({ digits }) => digits.length));
    if (number) {
      sum = all.some((one) => one.groups === groups && !one.skipped && ROUND.test(one.digits));
      return;
    }
    sum =
      2 * thousands >= groups &&
      fewest <= MOST_OF_SUM &&
      !all.some(({ marks }) => /[/-]/.test(marks));
  });
  return sum;
}
