import { readings } from '../../spoken/lattice.ts';
import { unitAfter } from '../amounts.ts';
import { asksAnew } from '../asks-anew.ts';
import type { CueKind } from '../cue-phrases.ts';
import { cueBefore } from '../cues.ts';
import { type Finding, merge, overlaps, type PiiType } from '../finding.ts';
import { hasBirthDate, isBirthNumber } from '../rules/birth-number.ts';
import { isIco } from '../rules/company.ts';
import { allItems, type Item, type Scan } from '../scan.ts';
import { isCzech, isMobile } from './plan.ts';
import { scanRuns } from './runs.ts';
import { type SpokenRun, spokenRuns } from './spoken-runs.ts';

/** What nothing parts of a number. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** characters of talk between two pieces, and pieces of a number */
const LONGEST_TALK = 64;
const MOST_PIECES = 8;
const MOST_DIGITS = 16;
const MOST_ATOMS = 24;
const FEW = 12;

/** Whether digits are all of a number of a kind. */
const COMPLETE: Readonly<
  Partial<Record<CueKind, readonly [type: PiiType, is: (digits: string) => boolean]>>
> = {
  PHONE: ['PHONE', (digits) => isCzech(digits.replace(/^(?:00)?420(?=.{9}$)/, ''))],
  NUMBER: ['PHONE', (digits) => digits.length === 9 && isCzech(digits) && isMobile(digits)],
  BIRTH_NUMBER: [
    'BIRTH_NUMBER',
    (digits) => (digits.length === 10 ? hasBirthDate(digits) : isBirthNumber(digits)),
  ],
  CARD: ['CARD', ({ length }) => length === MOST_DIGITS],
  ICO: ['ICO', isIco],
};

/** Announced numbers that talk parts: `šest nula dva, ticho, děti, osm osm jedna, tři čtyři pět`. */
export function findInterrupted(scan: Scan, claimed: readonly Finding[]): Finding[] {
  if (!mayBe(scan, claimed)) return [];
  const pieces = piecesOf(scan, claimed);
  const found: Finding[] = [];
  for (let n = 0; n + 1 < pieces.length; n += 1) {
    const parts = numberFrom(scan, pieces, n);
    for (const one of parts) found.push(one);
    n += Math.max(0, parts.length - 1);
  }
  return found;
}

/** Whether two numbers that were not taken stand near each other, the first of them announced: most texts hold none. */
function mayBe(scan: Scan, claimed: readonly Finding[]): boolean {
  let start = -1;
  let last: Item | undefined;
  for (const item of allItems(scan)) {
    if (item.entry && (!item.entry.kind || item.entry.kind === 'm')) continue;
    if (overlaps(claimed, item.start, item.end)) {
      start = -1;
      continue;
    }
    const near = start >= 0 && last !== undefined && item.start - last.end <= LONGEST_TALK;
    if (near && last && item.index > last.index + 1) {
      if (COMPLETE[cueBefore(scan, start)?.kind ?? 'OTHER']) return true;
      start = item.start;
    } else if (!near) start = item.start;
    last = item;
  }
  return false;
}

/** All that is said or written in digits and was not taken, in the order of the text. */
function piecesOf(scan: Scan, claimed: readonly Finding[]): Piece[] {
  const said = spokenRuns(scan, claimed).flatMap((run): Piece[] => {
    const [head, tail] = [run.atoms[0], run.atoms.at(-1)];
    return head && tail ? [{ start: head.start, end: tail.end, digits: naturally(run) }] : [];
  });
  const taken = said.map(({ start, end }): Finding => {
    return { start, end, type: 'LITERAL', rule: '', value: '' };
  });
  const written = scanRuns(scan, merge(claimed, taken)).flatMap(({ groups, digits }): Piece[] => {
    const [head, tail] = [groups[0], groups.at(-1)];
    return head && tail ? [{ start: head.start, end: tail.end, digits }] : [];
  });
  return [...said, ...written].sort((a, b) => a.start - b.start);
}

/** The most natural reading of a run; empty when there is none. */
function naturally({ atoms }: SpokenRun): string {
  if (atoms.length > MOST_ATOMS) return '';
  let digits = '';
  readings(atoms, 0, MOST_ATOMS, FEW, (last, all) => {
    if (last < atoms.length - 1) return;
    const fewest = Math.min(...all.map(({ groups }) => groups));
    digits = all.find(({ groups }) => groups === fewest)?.digits ?? '';
  });
  return digits;
}

/** The parts of the number that begins with piece `n`, when it was announced and ends within reach. */
function numberFrom(scan: Scan, pieces: readonly Piece[], n: number): Finding[] {
  const first = pieces[n] as Piece;
  if (first.digits === '' || first.digits.length >= MOST_DIGITS) return [];
  const cue = cueBefore(scan, first.start);
  const complete = cue && !cue.last ? COMPLETE[cue.kind] : undefined;
  if (!cue || !complete) return [];
  const [type, isComplete] = complete;
  let all = first.digits;
  for (let last = n + 1; last < pieces.length && last - n < MOST_PIECES; last += 1) {
    const [before, piece] = [pieces[last - 1], pieces[last]] as [Piece, Piece];
    if (!goesOn(scan, before, piece, cue.kind)) break;
    // somebody began anew, or said a piece twice
    if (piece.digits.startsWith(all)) all = piece.digits;
    else if (piece.digits.length < 2 || !all.endsWith(piece.digits)) all += piece.digits;
    if (all.length > MOST_DIGITS) break;
    if (!isComplete(all) || unitAfter(scan.text, piece.end)) continue;
    return pieces.slice(n, last + 1).map(({ start, end }) => {
      const place = { start, end, type, value: all };
      return { ...place, rule: 'interrupted', cue: cue.kind, score: 0.6 };
    });
  }
  return [];
}

/** Whether a piece may go on with the number of the one before it. */
function goesOn(scan: Scan, before: Piece, piece: Piece, kind: CueKind): boolean {
  if (piece.digits === '' || piece.start - before.end > LONGEST_TALK) return false;
  if (unitAfter(scan.text, before.end)) return false;
  const between = scan.text.slice(before.end, piece.start);
  if (/[0-9]/.test(between) || between.includes('\0')) return false;
  const other = cueBefore(scan, piece.start)?.kind;
  if (other !== undefined && other !== kind && other !== 'NUMBER') return false;
  return !between.includes('\n') || !asksAnew(scan, before.end, piece.start, kind);
}
