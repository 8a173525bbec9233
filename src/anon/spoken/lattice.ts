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
  let current: State[] = [EMPTY];
  const end = Math.min(atoms.length, first + most);
  for (let n = first; n < end; n += 1) {
    const next: State[] = [];
    for (const state of current) step(state, atoms[n] as Atom, n === first, next);
    current = distinct(next);
    if (current.length === 0) return;
    if (current.length > states) {
      current.sort((a, b) => a.groups - b.groups);
      current.length = states;
    }
    visit(n, current);
  }
}

/** So many states are compared with one another; more are found by their keys. */
const MOST_COMPARED = 24;

/** Of states that are the same but for their groups the one with fewest, where the first of them stood. */
function distinct(states: State[]): State[] {
  const usual = states.filter(({ digits }) => digits.length <= MOST_DIGITS);
  if (usual.length < 2) return usual;
  if (usual.length > MOST_COMPARED) return byKey(usual);
  const kept: State[] = [];
  for (const one of usual) {
    let at = 0;
    while (at < kept.length && !same(kept[at] as State, one)) at += 1;
    if (at === kept.length || (kept[at] as State).groups > one.groups) kept[at] = one;
  }
  return kept;
}

const same = (a: State, b: State): boolean =>
  a.marks.length === b.marks.length &&
  a.after === b.after &&
  a.skipped === b.skipped &&
  a.marks === b.marks;

function byKey(states: readonly State[]): State[] {
  const kept = new Map<string, State>();
  for (const one of states) {
    // signs and digits, then one of `ukhd` or nothing
    const key = one.skipped ? `${one.marks + one.after}!` : one.marks + one.after;
    const other = kept.get(key);
    if (!other || other.groups > one.groups) kept.set(key, one);
  }
  return [...kept.values()];
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
  const said = state.digits + digits;
  return {
    // most have no signs
    marks: sign === '' && state.marks === state.digits ? said : state.marks + sign + digits,
    digits: said,
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
  const length = lengthOf(state.open);
  const said = state.digits.slice(0, -length) + digits;
  return {
    marks: state.marks === state.digits ? said : state.marks.slice(0, -length) + digits,
    digits: said,
    groups: state.groups,
    skipped: state.skipped,
    open,
    after,
  };
}

/** Digits of a number that is not negative. */
function lengthOf(value: number): number {
  let length = 1;
  for (let bound = 10; value >= bound; bound *= 10) length += 1;
  return length;
}
