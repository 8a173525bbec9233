import { unitAfter } from '../amounts.ts';
import type { Cue } from '../cues.ts';
import type { Candidate } from './best.ts';
import { isCzech, isMobile, isSlovak, splitCountry } from './plan.ts';
import type { Group, Run } from './runs.ts';
import { arbitraryCut, looksLikeOther, mixedWord, span, startsWithDate } from './shape.ts';

/** `00` and the 15 digits of E.164 */
const MOST_DIGITS = 17;
const FEWEST_DIGITS = 7;
/** what was announced as something else is no telephone number without a country code */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'OTHER',
  'CUSTOMER_ID',
  'POSTCODE',
  'ICO',
  'DIC',
  'CARD',
  'CARD_CODE',
  'CARD_EXPIRY',
  'ACCOUNT',
  'IBAN',
  'IP',
]);

const isAsked = (cue: Cue | null): boolean => cue?.kind === 'PHONE' || cue?.kind === 'NUMBER';

interface Reading {
  readonly value: string;
  readonly rule: string;
  readonly score: number;
  /** said with `+` or `00`: needs no further evidence */
  readonly prefixed: boolean;
}

/**
 * Readings of a run as telephone numbers: Czech ones of nine digits in any grouping, with or without
 * +420, 00420, 420; Slovak ones; any other with a country code after `+` or `00`.
 */
export function phoneCandidates(text: string, run: Run, cue: Cue | null): Candidate[] {
  const candidates: Candidate[] = [];
  const count = run.groups.length;
  for (let first = 0; first < count; first += 1) {
    const from = run.offsets[first] as number;
    const plus = first === 0 && run.plus >= 0;
    const prefixed = plus || run.digits.startsWith('00', from);
    for (let last = first; last < count; last += 1) {
      const to = run.offsets[last + 1] as number;
      if (to - from > MOST_DIGITS) break;
      const length = to - from;
      if (length < FEWEST_DIGITS) continue;
      if (!prefixed && length !== 9 && length !== 10 && length !== 12) continue;
      const reading = read(run, first, last, plus, run.digits.slice(from, to), cue);
      if (!reading || !plausible(text, run, first, last, reading, cue)) continue;
      const { value, rule, score } = reading;
      const finding = { ...span(text, run, first, last), type: 'PHONE' as const, rule, value };
      candidates.push({ first, last, score, finding });
    }
  }
  const misheard = misheardPhone(text, run, cue);
  if (misheard) candidates.push(misheard);
  return candidates;
}

/** A number that was announced and has a digit or two too few or too many: taken as a whole. */
function misheardPhone(text: string, run: Run, cue: Cue | null): Candidate | null {
  const { length } = run.digits;
  const last = run.groups.length - 1;
  const most = cue?.kind === 'PHONE' ? 13 : 11;
  if (!isAsked(cue) || length < FEWEST_DIGITS || length > most) return null;
  if (cue?.kind === 'NUMBER' && length < 8) return null;
  const { start, end } = span(text, run, 0, last);
  if (mixedWord(text, start, end) || unitAfter(text, end)) return null;
  if (last >= 2 && startsWithDate(text, run, 0)) return null;
  const finding = {
    start,
    end,
    type: 'PHONE' as const,
    rule: 'phone-misheard',
    value: run.digits,
    checksum: false,
  };
  return { first: 0, last, score: 8 * length, finding };
}

function read(
  run: Run,
  first: number,
  last: number,
  plus: boolean,
  digits: string,
  cue: Cue | null,
): Reading | null {
  const length = digits.length;
  if (plus) return readInternational(digits, 'phone-plus', true);
  if (digits.startsWith('00')) return readInternational(digits.slice(2), 'phone-00', false);
  if (length === 12) {
    const national = digits.slice(3);
    const home =
      (digits.startsWith('420') && isCzech(national)) ||
      (digits.startsWith('421') && isSlovak(national));
    return home
      ? { value: `+${digits}`, rule: 'phone-bare-code', score: 150, prefixed: false }
      : null;
  }
  if (length === 9) {
    const value = `+420${digits}`;
    if (isCzech(digits)) return { value, rule: 'phone-nine', score: 90, prefixed: false };
    const announced = /^[2-9]/.test(digits) && isAsked(cue);
    return announced ? { value, rule: 'phone-nine-cue', score: 80, prefixed: false } : null;
  }
  if (length === 10 && /^09[0-5]/.test(digits)) {
    const head = run.groups[first] as Group;
    const grouped = last > first && head.end - head.start === 4;
    if (!grouped && !isAsked(cue)) return null;
    return {
      value: `+421${digits.slice(1)}`,
      rule: 'phone-slovak',
      score: 100,
      prefixed: false,
    };
  }
  return null;
}

/** `lenient`: a digit too few or too many is a number all the same (it was mis-heard, or mis-said). */
function readInternational(digits: string, rule: string, lenient: boolean): Reading | null {
  const split = splitCountry(digits);
  if (!split || digits.length > MOST_DIGITS - 2) return null;
  const value = `+${digits}`;
  if (split.exact) return { value, rule, score: 10 * digits.length + 50, prefixed: true };
  const home = split.code === '420' || split.code === '421';
  if (!lenient && !home) return null;
  if (split.national.length < 5 || split.national.length > 11) return null;
  return { value, rule: `${rule}-odd`, score: 5 * digits.length, prefixed: home };
}

/** The evidence around the number: a number said with a home prefix needs none. */
function plausible(
  text: string,
  run: Run,
  first: number,
  last: number,
  { value, prefixed, rule }: Reading,
  cue: Cue | null,
): boolean {
  const start = (run.groups[first] as Group).start;
  const end = (run.groups[last] as Group).end;
  const home = value.startsWith('+420') || value.startsWith('+421');
  if (!(prefixed && home) && unitAfter(text, end)) return false;
  if (prefixed || rule.endsWith('-odd')) return true;
  return (
    !mixedWord(text, start, end) &&
    !arbitraryCut(run, first, last) &&
    !looksLikeOther(text, run, first, last) &&
    !(cue && ELSEWHERE.has(cue.kind) && !(cue.measure && isMobile(value.slice(1))))
  );
}
