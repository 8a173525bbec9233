/** One atom of a spoken or mixed run, see `NumberKind`; `n` is a group of written digits, `r` digits that are settled. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly kind: 'u' | 't' | 'i' | 'd' | 'h' | 'k' | 'n' | 'r';
  readonly value: number;
  /** of `n` and `r`: the digits as they stand, with leading zeros */
  readonly digits: string;
  /** a noun for a digit in the plural, which a count may stand before */
  readonly noun: boolean;
  /** strength of the pause before it: 0 none, 1 blank or sign, 2 punctuation, 3 line */
  readonly gap: number;
  /** a sign said or written before it: `/ - . + ,` or nothing */
  readonly sign: string;
  /** the little word `a` before it: `pět a dvacet` */
  readonly and: boolean;
  /** more than a pause before it: words that seldom stand inside a number */
  readonly loose: boolean;
  /** may not begin a run */
  readonly weak: boolean;
}

/** One way to write down a stretch of atoms. */
export interface Reading {
  /** the digits with the signs that were said between: `19-2000145399/0800` */
  readonly marks: string;
  /** the digits alone */
  readonly digits: string;
  /** groups that it was read in: fewer are more natural */
  readonly groups: number;
  /** `tisíc` between two groups was passed over (recognisers write it into telephone numbers) */
  readonly skipped: boolean;
}

interface State extends Reading {
  /** of the last group, the number that may still grow, or -1 */
  readonly open: number;
  /** what may come: after `u` a count's noun or thousand, after `k`, `h`, `d` what is smaller */
  readonly after: '' | 'u' | 'k' | 'h' | 'd';
}

/** IBANs have 22 digits at most in our countries; what is longer is nothing we know. */
const MOST_DIGITS = 30;

const EMPTY: State = { marks: '', digits: '', groups: 0, skipped: false, open: -1, after: '' };

/** how often a count may say a noun: `sedm nul` */
const MOST_TIMES = 7;

/** No reading of the atoms from each one on has more digits than this. */
export function digitsLeft(atoms: readonly Atom[]): Int32Array {
  const left = new Int32Array(atoms.length + 1);
  for (let n = atoms.length - 1; n >= 0; n -= 1) {
    const { kind, digits, noun } = atoms[n] as Atom;
    const own = kind === 'u' ? (noun ? MOST_TIMES : 1) : kind === 'h' ? 3 : kind === 'k' ? 4 : 2;
    left[n] = (left[n + 1] as number) + (digits.length || own);
  }
  return left;
}

/**
 * All readings of the atoms from `first` on: for every last atom the digits that the words up to it may
 * mean. Group borders cannot be heard ("sedm set třicet čtyři" is 734, 700 34 or 700 30 4), so every merge
 * of a group is optional: dynamic programming over the atoms, at most `states` of them kept, those of
 * fewer groups first.
 */
export function readings(
  atoms: readonly Atom[],
  first: number,
  most: number,
  states: number,
  visit: (last: number, readings: readonly Reading[]) => void,
): void {
  let current: readonly State[] = [EMPTY];
  const steps: State[] = [];
  const end = Math.min(atoms.length, first + most);
  for (let n = first; n < end; n += 1) {
    const next = new Map<string, State>();
    for (const state of current) {
      steps.length = 0;
      step(state, atoms[n] as Atom, n === first, steps);
      for (const one of steps) {
        if (one.digits.length > MOST_DIGITS) continue;
        // signs and digits, then one of `ukhd` or nothing
        const key = one.skipped ? `${one.marks + one.after}!` : one.marks + one.after;
        const other = next.get(key);
        if (!other || other.groups > one.groups) next.set(key, one);
      }
    }
    if (next.size === 0) return;
    current = [...next.values()];
    if (current.length > states) {
      current = [...current].sort((a, b) => a.groups - b.groups).slice(0, states);
    }
    visit(n, current);
  }
}

/** All that an atom may make of a state is put into `into`. */
function step(state: State, atom: Atom, first: boolean, into: State[]): void {
  const { kind, value } = atom;
  const sign = first || state.digits === '' ? '' : atom.sign;
  const free = sign === '';
  if (kind === 'n' || kind === 'r') {
    into.push(
      append(state, sign, atom.digits, kind === 'n' && atom.digits.length === 1 ? 'u' : '', -1),
    );
    // `sedm set 77`
    if (
      free &&
      kind === 'n' &&
      state.after === 'h' &&
      grows(state, value) &&
      atom.digits.length < 3
    ) {
      into.push(grow(state, value, ''));
    }
    return;
  }
  if (kind === 'k') {
    if (free && state.after === 'u' && state.open > 0) {
      into.push(replaceOpen(state, String(state.open * 1000), state.open * 1000, 'k'));
    }
    into.push(append(state, sign, '1000', 'k', 1000));
    if (free && /[0-9]{3}$/.test(state.marks))
      into.push({ ...state, after: '', open: -1, skipped: true });
    return;
  }
  const after = kind === 'u' ? 'u' : kind === 'd' || kind === 'h' ? kind : '';
  into.push(append(state, sign, String(value), after, value));
  if (!free) return;
  if (kind === 'u' && atom.noun && state.after === 'u' && state.open > 1 && state.open < 8) {
    into.push(replaceOpen(state, String(value).repeat(state.open), -1, ''));
  }
  if (kind === 'h' && value === 100 && state.after === 'u' && state.open > 0) {
    into.push(replaceOpen(state, String(state.open * 100), state.open * 100, 'h'));
  }
  if (kind === 'd' && atom.and && state.after === 'u' && state.open > 0) {
    into.push(replaceOpen(state, String(value + state.open), -1, ''));
  }
  if (kind !== 'h' ? grows(state, value) : state.after === 'k') {
    if (kind === 'u' && value === 0) return;
    into.push(grow(state, value, kind === 'u' || kind === 't' || kind === 'i' ? '' : kind));
  }
}

/** Whether a number below its last part may be added to the open group. */
function grows({ after }: State, value: number): boolean {
  if (after === 'd') return value < 10 && value > 0;
  if (after === 'h') return value < 100 && value > 0;
  return after === 'k' && value < 1000 && value > 0;
}

function append(
  state: State,
  sign: string,
  digits: string,
  after: State['after'],
  open: number,
): State {
  const single = after === 'u' && open < 0 ? Number(digits) : open;
  return {
    marks: state.marks + sign + digits,
    digits: state.digits + digits,
    groups: state.groups + 1,
    skipped: state.skipped,
    open: single,
    after,
  };
}

function grow(state: State, value: number, after: State['after']): State {
  const sum = state.open + value;
  return replaceOpen(state, String(sum), sum, after);
}

function replaceOpen(state: State, digits: string, open: number, after: State['after']): State {
  const length = String(state.open).length;
  return {
    marks: state.marks.slice(0, -length) + digits,
    digits: state.digits.slice(0, -length) + digits,
    groups: state.groups,
    skipped: state.skipped,
    open,
    after,
  };
}
