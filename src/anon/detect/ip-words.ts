import { type Atom, readings } from '../spoken/lattice.ts';
import type { Cue } from './cues.ts';

/** the numbers of an address, and the largest of them */
const COUNT = 4;
const LARGEST = 255;
/** words that one of them may have: `dvě stě padesát pět`, `jedna nula dva` */
const MOST_WORDS = 4;
const MOST_ATOMS = COUNT * MOST_WORDS;
const FEW = 8;
/** addresses inside a house and a firm (RFC 1918) as they begin: nothing else does */
const PRIVATE = /^192168/;

/**
 * The four numbers that a run is when its dots are not said, `sto devadesát dva sto šedesát osm nula jedna`, as
 * an address; null when it is none. Without a word for it only what begins like those inside a house.
 */
export function spokenAddress(atoms: readonly Atom[], cue: Cue | null): string | null {
  const count = atoms.length;
  if (count < COUNT || count > MOST_ATOMS) return null;
  const asked = cue?.kind === 'IP';
  if (!asked && cue !== null && cue.kind !== 'OTHER' && cue.kind !== 'NUMBER') return null;
  const value = parted(atoms, 0, COUNT);
  return value !== null && (asked || PRIVATE.test(value.replaceAll('.', ''))) ? value : null;
}

/** The atoms from `first` on as so many numbers up to 255, each as long as can be. */
function parted(atoms: readonly Atom[], first: number, left: number): string | null {
  if (left === 0) return first === atoms.length ? '' : null;
  const ends: string[] = [];
  readings(atoms, first, MOST_WORDS, FEW, (last, all) => {
    const whole = all.find(({ groups, digits }) => groups === 1 && Number(digits) <= LARGEST);
    const single = all.find(
      ({ groups, digits }) =>
        groups === digits.length && digits.length <= 3 && Number(digits) <= LARGEST,
    );
    const read = whole ?? single;
    if (read) ends[last] = read.digits;
  });
  for (let last = ends.length - 1; last >= first; last -= 1) {
    const digits = ends[last];
    if (digits === undefined) continue;
    const rest = parted(atoms, last + 1, left - 1);
    if (rest !== null) return rest === '' ? digits : `${digits}.${rest}`;
  }
  return null;
}
