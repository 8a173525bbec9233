import type { Cue } from '../cues.ts';
import type { Verdict } from './classify.ts';
import type { KnownPhone } from './known.ts';
import { isCzech, isMobile, isSlovak, splitCountry } from './plan.ts';

/** A spoken reading that may be a telephone number. */
export interface PhoneQuestion {
  readonly digits: string;
  readonly marks: string;
  /** `plus` was said */
  readonly plus: boolean;
  readonly cue: Cue | null;
  readonly whole: boolean;
  /** at most a few words of its run are left over */
  readonly near: boolean;
  readonly unit: boolean;
}

/** `602 lomeno 123 lomeno 456`, `602/123 456` */
const SLASHED = /^[0-9]{3}\/[0-9]{3}\/?[0-9]{3}$/;
/** Digits that a mis-heard telephone number may have, when it was announced. */
const FEWEST = 7;
const MOST = 11;

/** What a spoken reading is as a telephone number; known numbers need no evidence. */
export function judgePhone(question: PhoneQuestion, known: readonly KnownPhone[]): Verdict | null {
  const { digits, cue, unit } = question;
  if (digits.length < 6 || digits.length > 17) return null;
  const read = toInternational(digits, question.plus);
  for (const { core, value } of known) {
    if (core.length >= 6 && (digits === core || read?.value === value || digits === `0${core}`)) {
      return {
        type: 'PHONE',
        value,
        rule: 'phone-known',
        score: 10 * digits.length + 120,
        checksum: true,
      };
    }
  }
  const asked = cue?.kind === 'PHONE' || cue?.kind === 'NUMBER';
  if (unit && !question.plus) return null;
  // `chyba, šest nula osm …`: an error has no nine digits
  const mobile = cue?.measure === true && digits.length === 9 && isMobile(digits);
  const elsewhere =
    cue !== null && !asked && !mobile && cue.kind !== 'EMAIL' && cue.kind !== 'DATE_OF_BIRTH';
  if (read) {
    const prefixed = digits.length > 9;
    // `nula nula osmdesát osm …` that nothing announces: a count of noughts, not a country
    if (cue === null && !question.plus && read.rare) return null;
    if (!prefixed && (elsewhere || (!asked && !question.near))) return null;
    if (prefixed && elsewhere && !question.whole) return null;
    if (!prefixed && question.marks.includes('/') && !(asked && SLASHED.test(question.marks)))
      return null;
    const score =
      10 * digits.length + (asked ? 40 : 0) + (isMobile(digits) ? 3 : 0) + (prefixed ? 20 : 0);
    return {
      type: 'PHONE',
      value: read.value,
      rule: read.rule,
      score: elsewhere ? score - 60 : score,
      checksum: true,
    };
  }
  if (!question.whole || !asked || question.marks.includes('/')) return null;
  const strong = cue?.kind === 'PHONE';
  if (digits.length < (strong ? FEWEST : 8) || digits.length > (strong ? MOST + 4 : MOST))
    return null;
  return {
    type: 'PHONE',
    value: digits,
    rule: 'phone-misheard',
    score: 6 * digits.length,
    checksum: false,
  };
}

interface International {
  readonly value: string;
  readonly rule: string;
  /** of a country that hardly anybody here calls */
  readonly rare?: boolean;
}

function toInternational(digits: string, plus: boolean): International | null {
  if (!plus && digits.length === 9 && isCzech(digits))
    return { value: `+420${digits}`, rule: 'phone-nine' };
  const full = plus ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (full !== null) {
    const split = splitCountry(full);
    return split?.exact && split.national.length >= 5
      ? { value: `+${full}`, rule: 'phone-international', rare: !split.usual }
      : null;
  }
  if (digits.length === 12) {
    const national = digits.slice(3);
    const home =
      (digits.startsWith('420') && isCzech(national)) ||
      (digits.startsWith('421') && isSlovak(national));
    return home ? { value: `+${digits}`, rule: 'phone-bare-code' } : null;
  }
  if (digits.length === 10 && /^09[0-5]/.test(digits)) {
    return { value: `+421${digits.slice(1)}`, rule: 'phone-slovak' };
  }
  return null;
}
