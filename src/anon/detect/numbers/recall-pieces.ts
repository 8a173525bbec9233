import { type Atom, readings } from '../../spoken/lattice.ts';
import type { KnownNumber } from './recall-numbers.ts';
import type { Group } from './runs.ts';

/** a pause between two pieces */
const PAUSE = 2;
/** digits of a piece, and of all of them */
const [FEWEST, FEWEST_OF_ALL] = [2, 5];
/** digits that are a piece of some number or other */
const CLEAR = 4;
/** a number that is repeated in pieces has so many */
const LONG = 8;
/** pieces and words of a run that repeats a number: more is something else */
const MOST_PIECES = 8;
const MOST_ATOMS = 24;

/** The number of which a run says some pieces again, each between pauses, in whatever order: `4, 6, 1. 461`. */
export function piecewise(
  numbers: readonly KnownNumber[],
  pieces: readonly string[],
): KnownNumber | undefined {
  if (pieces.length > MOST_PIECES) return undefined;
  const all = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (all < FEWEST_OF_ALL || pieces.some(({ length }) => length < FEWEST)) return undefined;
  const one = numbers.find(
    ({ digits }) => digits.length >= LONG && pieces.every((piece) => digits.includes(piece)),
  );
  if (one || pieces.some(({ length }) => length < CLEAR)) return one;
  // of a number that was said in two
  const holders = pieces.map((piece) => numbers.find(({ digits }) => digits.includes(piece)));
  const [first] = holders;
  return holders.every((each) => each?.finding.type === first?.finding.type) ? first : undefined;
}

/** What stands between the pauses of a spoken run, as it is read most naturally. */
export function spokenPieces(atoms: readonly Atom[]): string[] {
  if (atoms.length > MOST_ATOMS) return [];
  const pieces: string[] = [];
  for (let from = 0, to = 1; from < atoms.length; from = to, to = from + 1) {
    while (to < atoms.length && (atoms[to] as Atom).gap < PAUSE) to += 1;
    readings(atoms.slice(from, to), 0, MOST_ATOMS, 1, (last, [first]) => {
      if (last === to - from - 1 && first) pieces.push(first.digits);
    });
  }
  return joined(pieces);
}

/** Digits that are said one by one are one piece. */
function joined(pieces: readonly string[]): string[] {
  const all: string[] = [];
  let single = false;
  for (const piece of pieces) {
    if (single && piece.length === 1) all.push(`${all.pop()}${piece}`);
    else all.push(piece);
    single = piece.length === 1;
  }
  return all;
}

/** The same of a written run. */
export function writtenPieces(text: string, groups: readonly Group[]): string[] {
  if (groups.length > MOST_ATOMS) return [];
  const pieces: string[] = [];
  for (const { start, end, gap } of groups) {
    const digits = text.slice(start, end);
    if (gap < PAUSE && pieces.length > 0) pieces.push(`${pieces.pop()}${digits}`);
    else pieces.push(digits);
  }
  return joined(pieces);
}
