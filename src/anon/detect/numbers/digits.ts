import { unitAfter } from '../amounts.ts';
import { answers } from '../answers.ts';
import { type Cue, cueBefore } from '../cues.ts';
import type { Finding } from '../finding.ts';
import { readAccount } from '../rules/account.ts';
import type { Scan } from '../scan.ts';
import { PARTS } from './announced.ts';
import { best, type Candidate, isSettled } from './best.ts';
import { classify } from './classify.ts';
import { isRowOfThings } from './clause.ts';
import { countryBefore } from './country.ts';
import { LINE } from './gaps.ts';
import { isProduct } from './goods.ts';
import { type KnownPhone, knownCandidates } from './known.ts';
import { phoneCandidates } from './phone.ts';
import { type Group, type Run, scanRuns } from './runs.ts';
import {
  arbitraryCut,
  insideAddress,
  insideDate,
  mixedWord,
  span,
  startsWithDate,
} from './shape.ts';
import { withTails } from './tails.ts';
import { isRow, turnsOf } from './turns.ts';

/** An identifier, with the signs in it, has no more digits than this. */
const MOST_DIGITS = 24;
const FEWEST_DIGITS = 3;
const FEWEST_OF_PHONE = 6;
/** groups of a run in which every stretch is tried; beyond, only what begins or ends it, or stands by itself */
const ALL_STRETCHES = 64;

/**
 * Classifies every run of written digits jointly: all readings of a run are collected and the best set
 * that does not overlap is taken.
 */
export function findInRuns(
  scan: Scan,
  claimed: readonly Finding[],
  known: readonly KnownPhone[],
): Finding[] {
  const found: Finding[] = [];
  for (const run of scanRuns(scan, claimed)) {
    const cue = cueBefore(scan, (run.groups[0] as Group).start);
    if (isProduct(run.digits, cue)) continue;
    const row = cue === null && run.plus < 0 && isRowOfThings(scan, run.groups);
    const candidates =
      row || run.digits.length < FEWEST_OF_PHONE ? [] : phoneCandidates(scan.text, run, cue);
    for (const one of otherCandidates(scan, run, cue)) candidates.push(one);
    if (known.length > 0) for (const one of knownCandidates(run, known)) candidates.push(one);
    const count = run.groups.length;
    const settled = candidates.find((one) => isSettled(one, count, cue?.kind));
    const taken = settled ? [settled] : best(count, candidates);
    for (const finding of withTails(scan.text, run.groups, taken)) {
      found.push(cue ? { ...finding, cue: cue.kind } : finding);
    }
  }
  return found;
}

/** Readings of a run as anything but a telephone number. */
function* otherCandidates(scan: Scan, run: Run, cue: Cue | null): Generator<Candidate> {
  const { text } = scan;
  const part =
    cue !== null && PARTS.has(cue.kind) && answers(scan, (run.groups[0] as Group).start, cue.kind);
  const count = run.groups.length;
  const announced =
    cue !== null && cue.kind !== 'PHONE' && cue.kind !== 'NUMBER' && cue.kind !== 'OTHER';
  const slashed = run.groups.some(({ sign }) => sign === '/');
  for (let first = 0; first < count; first += 1) {
    const from = run.offsets[first] as number;
    for (let last = first; last < count; last += 1) {
      const length = (run.offsets[last + 1] as number) - from;
      if (length > MOST_DIGITS) break;
      if (length < FEWEST_DIGITS) continue;
      const whole = first === 0 && last === count - 1;
      if (count > ALL_STRETCHES && !whole && length !== 10 && length !== 16) continue;
      const usual = length === 10 || length === 9 || (length >= 13 && length <= 19);
      if (!usual && !slashed && !(announced || cue?.last)) continue;
      const one = candidate(text, run, first, last, cue, whole, part);
      if (one) yield one;
    }
  }
}

function candidate(
  text: string,
  run: Run,
  first: number,
  last: number,
  cue: Cue | null,
  whole: boolean,
  part: boolean,
): Candidate | null {
  const digits = run.digits.slice(run.offsets[first], run.offsets[last + 1]);
  // the rest of a run beside a date or after a strong pause is no piece of the number
  const alone = whole || standsAlone(run, first, last);
  const marks = marksOf(text, run, first, last);
  const heard = first > 0 && cue?.last ? { ...cue, last: false } : cue;
  const lettered =
    cue?.kind === 'DIC' && countryBefore(text, (run.groups[first] as Group).start) !== null;
  const question = { digits, marks, cue: heard, whole: alone, lettered, part, spoken: false };
  const verdict = classify(question);
  if (!verdict || isRow(verdict, heard, () => turnsOf(run.groups.slice(first, last + 1))))
    return null;
  const place = span(text, run, first, last);
  const { end } = place;
  // the country's letters before a tax number go with it
  const taken = verdict.type === 'DIC' || (verdict.type === 'ACCOUNT' && marks === digits);
  const country = taken ? countryBefore(text, place.start) : null;
  const begun = country !== null && verdict.type === 'ACCOUNT';
  const start = country?.start ?? place.start;
  const asked =
    country !== null ||
    verdict.rule.endsWith('-cue') ||
    verdict.rule.endsWith('-part') ||
    verdict.score > 10 * digits.length + 90;
  if (!asked && (mixedWord(text, start, end) || unitAfter(text, end))) return null;
  if (asked && verdict.checksum !== true && unitAfter(text, end)) return null;
  if (!whole && arbitraryCut(run, first, last)) return null;
  // `smlouva běží od 1. 1. 2020`
  if (verdict.checksum !== true && insideDate(text, run, first, last)) return null;
  if (
    verdict.type === 'ACCOUNT' &&
    verdict.checksum !== true &&
    isWholeBehindLine(text, run, first, last)
  )
    return null;
  // an account is not cut at its own signs
  if (verdict.type === 'ACCOUNT' && (signBefore(run, first) || signBefore(run, last + 1)))
    return null;
  if (
    !asked &&
    last > first + 1 &&
    (startsWithDate(text, run, first) || insideAddress(text, run, first, last))
  ) {
    return null;
  }
  const { score } = verdict;
  const type = begun ? 'IBAN' : verdict.type;
  const abroad = country !== null && country.code !== 'CZ';
  const rule = begun ? 'iban-part' : abroad ? 'dic-foreign' : verdict.rule;
  const checksum = abroad ? undefined : verdict.checksum;
  const value = country ? country.code + digits : verdict.value;
  const sure = Math.min(1, score / 250);
  return {
    first,
    last,
    score,
    finding: {
      start,
      end,
      type,
      value,
      rule,
      score: sure,
      ...(checksum === undefined ? {} : { checksum }),
    },
  };
}

const signBefore = (run: Run, n: number): boolean => {
  const sign = n > 0 ? run.groups[n]?.sign : '';
  return sign === '-' || sign === '/';
};

/** Set apart from the groups beside it more than its own groups are from each other. */
function standsAlone(run: Run, first: number, last: number): boolean {
  // a blank is no pause
  let inside = 1;
  for (let n = first + 1; n <= last; n += 1)
    inside = Math.max(inside, (run.groups[n] as Group).gap);
  const before = first === 0 ? 4 : (run.groups[first] as Group).gap;
  const after = run.groups[last + 1]?.gap ?? 4;
  return before > inside && after > inside && Math.min(before, after) > 1;
}

/** `28 500. ⏎ 1155000247/0100`: what stands in the next turn is an account by itself. */
function isWholeBehindLine(text: string, run: Run, first: number, last: number): boolean {
  const line = run.groups.findIndex(({ gap }, n) => n > first && n <= last && gap === LINE);
  return line > 0 && readAccount(marksOf(text, run, line, last)) !== null;
}

function marksOf(text: string, run: Run, first: number, last: number): string {
  let marks = '';
  for (let n = first; n <= last; n += 1) {
    const { start, end, sign } = run.groups[n] as Group;
    if (n > first && (sign === '/' || sign === '-')) marks += sign;
    marks += text.slice(start, end);
  }
  return marks;
}
