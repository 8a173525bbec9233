import { unitAfter } from '../amounts.ts';
import { type Limits, spelled } from '../codes/spelled.ts';
import { cueBefore } from '../cues.ts';
import { type Finding, merge, overlaps } from '../finding.ts';
import { HINTS } from '../hints.ts';
import { type Hit, itemsFrom, type Scan, speaksOf } from '../scan.ts';
import { tokensIn } from '../tokens.ts';
import { plateShape } from './plate-shapes.ts';

/** Needs no cue as it is printed. */
const PRINTED =
  /(?<![\p{L}\p{N}])[0-9][ABCEHJKLMPSTUZ][0-9A-Z][ -]?[0-9]{2}[ ]?[0-9]{2}(?![\p{L}\p{N}])/uy;
/** the same in a text without capitals, where somebody speaks of a car */
const SMALL =
  /(?<![\p{L}\p{N}])[0-9][abcehjklmpstuz][0-9a-z][ -]?[0-9]{2}[ ]?[0-9]{2}(?![\p{L}\p{N}])/uy;
const LONGEST = 240;
export const PLATE_LIMITS: Limits = { signs: 8, tokens: 24, kind: 'PLATE' };

/** Plates that need no word for a car: as they are printed, or said in full. */
export function clearPlates(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const ours = printed(scan, claimed);
  const written = merge(ours, enclosed(scan, merge(claimed, ours)));
  return [...merge(written, saidInFull(scan, merge(claimed, written)))];
}

/** Plates in the shape that is on the cars now. */
function printed(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const { text, digits } = scan;
  const small = speaksOf(scan, HINTS.plate);
  const found: Finding[] = [];
  for (const { start, end: behind } of digits) {
    const letter = text.charAt(behind);
    if (behind - start > 1 || !/[A-Za-z]/.test(letter)) continue;
    const shape = letter < 'a' ? PRINTED : small ? SMALL : null;
    if (!shape) continue;
    shape.lastIndex = start;
    const [match] = shape.exec(text) ?? [];
    if (match === undefined) continue;
    const end = start + match.length;
    if (overlaps(claimed, start, end)) continue;
    const value = match.replace(/[ -]/g, '').toUpperCase();
    found.push({ start, end, type: 'PLATE', rule: 'plate', value, score: 0.8 });
  }
  return found;
}

/** electric cars', and Ukrainian ones: letters, digits, letters */
const ENCLOSED =
  /(?<![\p{L}\p{N}-])(?:E[LV][ -]?[0-9]{3}[ -]?[A-Z]{2}|[ABCEHIKMOPTX]{2}[ -]?[0-9]{4}[ -]?[ABCEHIKMOPTX]{2})(?![\p{L}\p{N}-])/uy;

/** Plates that letters stand at both ends of, where nothing else was announced. */
function enclosed(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const { text, digits } = scan;
  const found: Finding[] = [];
  for (const { start: at, end: behind } of digits) {
    if (behind - at < 3 || behind - at > 4) continue;
    const head = HEAD.exec(text.slice(Math.max(0, at - 3), at))?.[0];
    if (head === undefined) continue;
    const start = at - head.length;
    ENCLOSED.lastIndex = start;
    const [match] = ENCLOSED.exec(text) ?? [];
    if (match === undefined || overlaps(claimed, start, start + match.length)) continue;
    const kind = cueBefore(scan, start)?.kind;
    if (kind === 'OTHER' || kind === 'CUSTOMER_ID') continue;
    const value = match.replace(/[ -]/g, '');
    const end = start + match.length;
    found.push({ start, end, type: 'PLATE', rule: 'plate', value, score: 0.8 });
  }
  return found;
}

const HEAD = /[A-Z]{2}[ -]?$/;

/** The same when they are said: a digit, a letter, a sign, four digits are nothing else. */
function saidInFull(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const { text, hits } = scan;
  const found: Finding[] = [];
  for (const [n, { entry }] of hits.entries()) {
    if (entry.letter?.length !== 1 || entry.filler) continue;
    const first = numberBefore(scan, n);
    if (first === null || first < (found.at(-1)?.end ?? 0)) continue;
    if (cueBefore(scan, first)?.kind === 'OTHER') continue;
    const tokens = tokensIn(scan, first, first + LONGEST);
    const all = spelled(scan, tokens, 0, PLATE_LIMITS);
    const whole = all
      .filter(({ value, odd }) => odd === 0 && plateShape(value) === 3)
      .sort((a, b) => b.end - a.end || a.groups - b.groups)[0];
    if (!whole || unitAfter(text, whole.end) || all.some((one) => one.end > whole.end)) continue;
    if (overlaps(claimed, first, whole.end)) continue;
    const place = { start: first, end: whole.end };
    found.push({ ...place, type: 'PLATE', rule: 'plate-said', value: whole.value, score: 0.8 });
  }
  return found;
}

/** Where the number begins that stands right before the letter at hit `n`. */
function numberBefore(scan: Scan, n: number): number | null {
  const { items, at } = itemsFrom(scan, (scan.hits[n] as Hit).start);
  const [before, letter] = [items[at - 1], items[at]];
  if (!before || !letter || /[\p{L}\p{N}]/u.test(scan.text.charAt(before.start - 1))) return null;
  if (before.index !== letter.index - 1) return null;
  const single = before.entry
    ? before.entry.kind === 'u' && !before.entry.weak
    : before.end - before.start === 1;
  return single && /^[ ,\n]{0,2}$/.test(scan.text.slice(before.end, letter.start))
    ? before.start
    : null;
}
