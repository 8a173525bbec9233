import { type Atom, readings } from '../../spoken/lattice.ts';

/** Numbers up to 255 that a run of atoms is read as. */
export interface Octets {
  readonly numbers: readonly number[];
  /** index of the last atom of it */
  readonly last: number;
  /** dots said or written between them */
  readonly dots: number;
  /** one of them in the middle: `22.41, 22.43` has none there */
  readonly middle: boolean;
  /** groups that the numbers were read in: fewer are more natural */
  readonly groups: number;
}

interface Octet {
  readonly value: number;
  readonly last: number;
  readonly groups: number;
}

const MOST = 255;
/** atoms of one number: `jedna devět dva` */
const LONGEST = 4;
const STATES = 16;
/** unfinished readings that are followed */
const MOST_PATHS = 64;

/** All ways to read `count` numbers up to 255 from atom `first` on; the most natural come first. */
export function octetsFrom(atoms: readonly Atom[], first: number, count: number): Octets[] {
  const known = new Map<number, readonly Octet[]>();
  const at = (n: number): readonly Octet[] => {
    let octets = known.get(n);
    if (!octets) {
      octets = octetsAt(atoms, n);
      known.set(n, octets);
    }
    return octets;
  };
  let paths: Octets[] = [{ numbers: [], last: first - 1, dots: 0, middle: false, groups: 0 }];
  for (let n = 0; n < count; n += 1) {
    const next: Octets[] = [];
    for (const { numbers, last, dots, middle, groups } of paths) {
      for (const one of at(last + 1)) {
        const dot = n > 0 && atoms[last + 1]?.sign === '.' ? 1 : 0;
        next.push({
          numbers: [...numbers, one.value],
          last: one.last,
          dots: dots + dot,
          middle: middle || (dot > 0 && n === count / 2),
          groups: groups + one.groups,
        });
      }
    }
    paths = next.sort((a, b) => a.groups - b.groups).slice(0, MOST_PATHS);
  }
  return paths;
}

/** The numbers up to 255 that begin with an atom. */
function octetsAt(atoms: readonly Atom[], first: number): Octet[] {
  const found: Octet[] = [];
  let whole = true;
  readings(atoms, first, LONGEST, STATES, (last, all) => {
    whole &&= last === first || atoms[last]?.sign === '';
    if (!whole) return;
    for (const { digits, groups, skipped } of all) {
      const value = Number(digits);
      if (skipped || digits.length > 3 || value > MOST || String(value) !== digits) continue;
      found.push({ value, last, groups });
    }
  });
  return found;
}
