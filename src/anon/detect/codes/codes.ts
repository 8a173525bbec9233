import type { Token } from '../../spoken/mail-tokens.ts';
import { unitAfter } from '../amounts.ts';
import { type Finding, merge, overlaps } from '../finding.ts';
import { HINTS } from '../hints.ts';
import { isEnclosed, plateShape } from '../plates/plate-shapes.ts';
import { type Scan, speaksOf } from '../scan.ts';
import { turnIndexAt } from '../stream.ts';
import { isHinted } from '../stretches.ts';
import { tokensIn } from '../tokens.ts';
import { announcesCode, announcesDataBox, codeStretches } from './code-cues.ts';
import { beginsBox, dataBoxAt } from './data-box.ts';
import { atPause, type Limits, type Reading, spelled } from './spelled.ts';
import { beginsCode, isNumber } from './spelled-letters.ts';

/** Numbers of vehicles (ISO 3779): 17 letters and digits without I, O and Q. */
const VEHICLE = '(?=[A-Z0-9]{0,12}[0-9]{4})[A-HJ-NPR-Z0-9]{17}';
/** of places that electricity or gas is taken at (EIC, of Czechia and Slovakia) */
const SUPPLY_POINT = '2[47][A-Z](?=[A-Z0-9]{0,9}[0-9]{4})[A-Z0-9]{13}';
/** what needs no announcement */
const PROVEN = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])(?:(${VEHICLE})|${SUPPLY_POINT})(?![\\p{L}\\p{N}@])`,
  'gu',
);
/** … has so many letters and digits in a row, as hardly any text does */
const LONG = /[A-Z0-9]{16}/;
const LIMITS: Limits = { signs: 26, tokens: 40, kind: 'CUSTOMER_ID' };
/** characters behind a stretch up to which a code that begins in it is read */
const LONGEST = 240;
/** signs of a code; of one that only a thing announces; of one that is said on, or again, behind another */
const FEWEST = 4;
const FEWEST_OF_THING = 5;
const FEWEST_MORE = 2;
/** digits among them */
const MOST_NEEDED = 2;
/** `…, nebo PH-002385`, `a dál X9 R2`, `a na konci nula tři` */
const GOES_ON =
  /^[\s,.;:?–-]{0,4}(?:(?:nebo|a|dál|dále|pak|potom|moment|ne|teda|na konci|takže|počkejte|pardon|vlastně|jo|ještě)[\s,.;:?–-]{1,4}){0,4}$/iu;
const LONGEST_GAP = 32;
/** how far behind a car its plate stands */
const NEAR = 48;

/** Numbers of contracts, customers, papers, bookings and vehicles with letters in them, where one was announced. */
export function findCodes(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const hinted = (scan.hints & (HINTS.code | HINTS.spelled | HINTS.grown)) !== 0;
  // `s jako Svatopluk`: a little word, and its example
  if (!hinted && !scan.hits.some(({ entry }) => entry.spells !== undefined)) return [];
  const proved = proven(scan, claimed);
  const taken = merge(claimed, proved);
  const found: Finding[] = [];
  const boxes = speaksOf(scan, HINTS.box);
  for (const { from, to } of codeStretches(scan)) {
    const tokens = tokensIn(scan, from, to + LONGEST);
    let number = -1;
    for (let n = 0; n < tokens.length; n += 1) {
      const { start, end } = tokens[n] as Token;
      if (start >= to) break;
      // no code without a digit, but for that of a data box
      if (number < n) number = nextNumber(tokens, n);
      if (number > n + FARTHEST && !boxes) {
        n = number - FARTHEST - 1;
        continue;
      }
      if (start < (found.at(-1)?.end ?? 0) || overlaps(taken, start, end)) continue;
      const one = codeAt(scan, tokens, n, found.at(-1));
      if (one && !overlaps(taken, start, one.end)) found.push(one);
    }
  }
  return [...merge(proved, found)];
}

/** letters by name and their examples before the first digit of a code, in tokens */
const FARTHEST = 24;

/** The index of the first number among the tokens from `n` on. */
function nextNumber(tokens: readonly Token[], n: number): number {
  let at = n;
  while (at < tokens.length && !isNumber(tokens[at] as Token)) at += 1;
  return at < tokens.length ? at : Number.POSITIVE_INFINITY;
}

/** Codes that need no announcement. */
function proven({ text, digits, hints }: Scan, claimed: readonly Finding[]): Finding[] {
  if (digits.length === 0 || (hints & HINTS.code) === 0 || !LONG.test(text)) return [];
  const found: Finding[] = [];
  for (const { 0: value, 1: vehicle, index: start } of text.matchAll(PROVEN)) {
    const end = start + value.length;
    if (overlaps(claimed, start, end)) continue;
    const rule = vehicle === undefined ? 'supply-point' : 'vehicle-number';
    found.push({ start, end, type: 'CUSTOMER_ID', rule, value, score: 0.8 });
  }
  return found;
}

/** The code that begins with token `n`. */
function codeAt(
  scan: Scan,
  tokens: readonly Token[],
  n: number,
  before: Finding | undefined,
): Finding | null {
  const { start } = tokens[n] as Token;
  const code = { start, type: 'CUSTOMER_ID', score: 0.8 } as const;
  const boxed =
    speaksOf(scan, HINTS.box) && beginsBox(scan.text, tokens[n] as Token)
      ? announcesDataBox(scan, start)
      : null;
  if (boxed) {
    const box = dataBoxAt(scan, tokens, n, boxed === 'far');
    if (box) return { ...code, ...box, rule: 'data-box', cue: 'CUSTOMER_ID' };
  }
  if (!beginsCode(scan.text, tokens, n)) return null;
  const more = before !== undefined && goesOn(scan.text, before.end, start);
  const asked = announcesCode(scan, start);
  if (!asked && !more) return null;
  const fewest = more ? FEWEST_MORE : asked === 'number' ? FEWEST : FEWEST_OF_THING;
  const all = spelled(scan, tokens, n, LIMITS).map((one) => atPause(scan.text, one));
  const named = longest(scan.text, all, fewest);
  if (!named) return null;
  const { end, value } = named;
  // whatever was spoken of, this is on a car
  const shape = plateShape(value);
  const like = isEnclosed(value) || (asked === 'thing' && shape === 2);
  const onCar = like && isOfCars(scan, start);
  if (shape === 3 || onCar) return { ...code, type: 'PLATE', end, value, rule: 'plate-said' };
  return { ...code, end, value, rule: 'customer-code-cue', cue: 'CUSTOMER_ID' };
}

/** Whether a car is spoken of right before, or in the question that is answered. */
function isOfCars(scan: Scan, at: number): boolean {
  const turn = turnIndexAt(scan, at);
  const asked = turn >= 0 && at - (scan.turns[turn]?.start ?? 0) <= NEAR;
  const prompted = asked && ((scan.askedBefore[turn] ?? 0) & HINTS.plate) !== 0;
  return prompted || isHinted(scan, at - NEAR, at, HINTS.plate);
}

function goesOn(text: string, from: number, to: number): boolean {
  return to >= from && to - from <= LONGEST_GAP && GOES_ON.test(text.slice(from, to));
}

/** The reading that reaches farthest; of equal ones the most natural. */
function longest(text: string, all: readonly Reading[], fewest: number): Reading | null {
  let top: Reading | null = null;
  for (const one of all) {
    const digits = one.value.replace(/[^0-9]/g, '').length;
    if (one.value.length < fewest || one.letters === 0 || one.trails) continue;
    if (digits < Math.min(MOST_NEEDED, fewest / 2)) continue;
    if (unitAfter(text, one.end)) continue;
    const ahead =
      top === null ? 1 : one.end - top.end || top.odd - one.odd || top.groups - one.groups;
    if (ahead > 0) top = one;
  }
  return top;
}
