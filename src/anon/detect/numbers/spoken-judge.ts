import type { Atom, Reading } from '../../spoken/lattice.ts';
import type { Cue } from '../cues.ts';
import { classify, type Verdict } from './classify.ts';
import { countryOf, HOME } from './country.ts';
import { isCounted, isTorn, type Listing } from './goods.ts';
import { judgeIban } from './iban-words.ts';
import type { KnownPhone } from './known.ts';
import { judgePhone } from './phone-words.ts';
import { isMobile } from './plan.ts';
import type { SpokenRun } from './spoken-runs.ts';
import { isRow, spokenTurnsOf } from './turns.ts';
import { judgeTax } from './vat.ts';

/** words before or after a number that may belong to its sentence: `tak jedna věc` */
const MOST_DROPPED = 3;
export const FEWEST_DIGITS = 3;
/** digits of a piece that a country's letters or a question announce */
export const FEWEST_OF_PART = 2;
/** without such a cue no fewer digits are anything */
const USUAL_DIGITS = 6;
const SHORT: ReadonlySet<string> = new Set(['CARD_CODE', 'CARD_EXPIRY', 'CUSTOMER_ID', 'SECRET']);
/** what every group costs that could have been part of the one before it */
const ODD = 6;
/** so many of them, at most, in a number that nothing announces: chance would pass a checksum */
const MOST_ODD = 2;

/** A reading, and what it may be. */
export interface Judged {
  readonly verdict: Verdict;
  readonly reading: Reading;
}

/** What was announced comes next; a number further on must speak for itself. */
export function heardFrom(first: number, cue: Cue | null): Cue | null {
  if (first > 0 && cue?.last) return { ...cue, last: false };
  return first <= MOST_DROPPED || cue?.kind === 'OTHER' ? cue : null;
}

export const fewestDigits = (heard: Cue | null): number =>
  heard && (heard.last || SHORT.has(heard.kind)) ? FEWEST_DIGITS : USUAL_DIGITS;

/** Atoms of a run that are read as one number. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue | null;
  /** may be a piece of what was asked for */
  readonly part: boolean;
  readonly list: Listing;
  readonly unit: boolean;
}

/** All that the readings of some atoms may be. */
export function judge(
  run: SpokenRun,
  { first, last, cue, part, list, unit }: Place,
  all: readonly Reading[],
  known: readonly KnownPhone[],
): readonly Judged[] {
  const heard = heardFrom(first, cue);
  const fewest = part && first === 0 ? FEWEST_OF_PART : fewestDigits(heard);
  let longest = 0;
  let natural = Number.POSITIVE_INFINITY;
  for (const { groups, digits } of all) {
    natural = Math.min(natural, groups);
    longest = Math.max(longest, digits.length);
  }
  if (longest < fewest) return NOBODYS;
  const { atoms } = run;
  const left = leftOver(atoms, first - 1, -1);
  const right = leftOver(atoms, last + 1, 1);
  const whole = left === 0 && right === 0;
  const near = left <= MOST_DROPPED && right <= MOST_DROPPED;
  // words that seldom stand inside a number: only what proves itself goes on over them
  const loose = isLoose(atoms, first, last);
  const judged: Judged[] = [];
  const turns = () => spokenTurnsOf(atoms.slice(first, last + 1));
  const country = first === 0 ? countryOf(run.letters) : null;
  const plus = first === 0 && run.plus >= 0;
  // nothing speaks for it but its digits
  const sheer =
    !plus &&
    !whole &&
    run.letters.length === 0 &&
    known.length === 0 &&
    (heard === null || (PLAIN_CUES.has(heard.kind) && !heard.last));
  const counted =
    heard === null && !plus && known.length === 0 && isCounted(atoms, first, last, list);
  for (const reading of all) {
    const { digits, marks, skipped } = reading;
    const extra = reading.groups - natural;
    if (digits.length < fewest) continue;
    if (sheer && marks === digits && !hasLength(digits)) continue;
    const add = (verdict: Verdict | null) => {
      if (verdict && (!loose || verdict.checksum === true || isWhole(verdict, digits)))
        judged.push({ verdict: { ...verdict, score: verdict.score - ODD * extra }, reading });
    };
    const phone = judgePhone({ digits, marks, plus, cue: heard, whole, near, unit }, known);
    // what begins as a mobile number does, or with a country, needs no more evidence
    const doubtful =
      heard === null && digits.length === 9 && known.length === 0 && !isMobile(digits);
    const odd = counted || (doubtful && extra > 0 && isTorn(atoms, first, last, reading.groups));
    if (!phone || !odd) add(phone);
    // after `plus` comes a telephone number
    if (unit || skipped || plus) continue;
    if (first === 0) add(judgeIban(country, digits, heard, whole));
    if (country && HOME.has(country.code))
      add(judgeTax(country.code, digits, whole && heard?.kind === 'DIC'));
    const other = classify({
      digits,
      marks: marks.includes(',') ? marks.replaceAll(',', '') : marks,
      cue: heard,
      whole,
      lettered: country !== null,
      part: part && digits.length >= FEWEST_DIGITS,
      spoken: true,
    });
    const certain =
      heard !== null && other?.score !== undefined && other.score > 10 * digits.length + 70;
    const fits = certain || extra <= MOST_ODD;
    if (other && fits && !isRow(other, heard, turns)) add(other);
  }
  return judged;
}

/** As long as such a number is, and what was announced. */
function isWhole({ type, rule }: Verdict, { length }: string): boolean {
  if (type === 'BIRTH_NUMBER') return rule.endsWith('-misheard') && length === 10;
  return (type === 'CARD' && length === 16) || (type === 'ICO' && length === 8);
}

const NOBODYS: readonly Judged[] = [];

function isLoose(atoms: readonly Atom[], first: number, last: number): boolean {
  for (let n = first + 1; n <= last; n += 1) if ((atoms[n] as Atom).loose) return true;
  return false;
}

/** How many atoms are left from `from` on in one direction, up to words that part them from the rest. */
function leftOver(atoms: readonly Atom[], from: number, step: 1 | -1): number {
  let count = 0;
  for (let at = from; at >= 0 && at < atoms.length; at += step) {
    const border = atoms[step < 0 ? at + 1 : at] as Atom;
    if (border.loose) break;
    count += 1;
    if (count > MOST_DROPPED) break;
  }
  return count;
}

/** after these cues a number must have the length of one */
const PLAIN_CUES: ReadonlySet<string> = new Set(['PHONE', 'NUMBER', 'OTHER']);

/** Lengths of what needs no announcement: birth and telephone numbers, cards, and any number after `00`. */
function hasLength(digits: string): boolean {
  const { length } = digits;
  const usual = length === 9 || length === 10 || (length >= 12 && length <= 19);
  return usual || digits.startsWith('00');
}
