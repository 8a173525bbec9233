import type { Cue } from '../cues.ts';
import type { PiiType } from '../finding.ts';
import { readAccount } from '../rules/account.ts';
import { hasBirthDate, isBirthNumber } from '../rules/birth-number.ts';
import { isCard } from '../rules/card.ts';
import { ANNOUNCED, announced } from './announced.ts';

/** What a reading of digits may be. */
export interface Verdict {
  readonly type: PiiType;
  readonly value: string;
  readonly rule: string;
  /** where verdicts compete, the highest sum wins; a certain one has about 10 a digit */
  readonly score: number;
  readonly checksum?: boolean;
}

/** A reading that is to be judged. */
export interface Question {
  readonly digits: string;
  /** digits with `/` and `-` where these stand or were said */
  readonly marks: string;
  /** the nearest words before it that announce a number */
  readonly cue: Cue | null;
  /** nothing of its run is left over at either end */
  readonly whole: boolean;
  /** a country's letters stand before it */
  readonly lettered: boolean;
  /** it answers a question, and may be a piece of what was asked for */
  readonly part?: boolean;
  /** words, not figures: several readings compete, so that one checksum proves less */
  readonly spoken: boolean;
}

/**
 * Everything but telephone numbers and IBANs: the strongest thing that these digits may be, by checksum,
 * shape and cue, or null.
 */
export function classify(question: Question): Verdict | null {
  const { length } = question.digits;
  if (length < 3 || length > 24) return null;
  const { marks } = question;
  if (!marks.includes('.')) return ofDigits(question);
  if (FOUR.test(marks)) return ip(marks);
  if (question.cue?.kind === 'IP' && question.whole && PIECE.test(marks))
    return { type: 'IP', value: marks, rule: 'ipv4-part', score: 90 };
  return ofDigits({ ...question, marks: marks.replaceAll('.', '') });
}

function ofDigits(question: Question): Verdict | null {
  const { digits, cue } = question;
  const kind = cue?.kind;
  const length = digits.length;
  let best: Verdict | null = null;
  if (length >= 9 && length <= 10) best = birthNumber(question);
  if (length >= 6 && question.marks.includes('/')) best = better(best, account(question));
  if (length >= 13 && length <= 19) best = better(best, card(question));
  return kind === undefined ? best : better(best, announced(question, kind));
}

const better = (best: Verdict | null, other: Verdict | null): Verdict | null =>
  other && (!best || other.score > best.score) ? other : best;

const FOUR = /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/;

const PIECE = /^[0-9]{1,3}(?:\.[0-9]{1,3}){1,2}$/;

/** Four numbers up to 255 with spoken dots between. */
function ip(marks: string): Verdict | null {
  if (marks.split('.').some((part) => Number(part) > 255)) return null;
  return { type: 'IP', value: marks, rule: 'ipv4', score: 170 };
}

function birthNumber({ digits, marks, cue, whole, spoken }: Question): Verdict | null {
  if (!hasBirthDate(digits)) return null;
  const slash = marks.indexOf('/') === 6 && marks.lastIndexOf('/') === 6;
  if (marks.includes('/') && !slash) return null;
  const asked = cue?.kind === 'BIRTH_NUMBER' || cue?.kind === 'DATE_OF_BIRTH';
  const other = cue !== null && !asked && cue.kind !== 'NUMBER' && cue.kind !== 'POSTCODE';
  const valid = isBirthNumber(digits);
  const value = `${digits.slice(0, 6)}/${digits.slice(6)}`;
  if (asked) {
    const score = 10 * digits.length + ANNOUNCED + (valid ? 20 : 0) + (slash ? 10 : 0);
    return {
      type: 'BIRTH_NUMBER',
      value,
      rule: valid ? 'birth-number-cue' : 'birth-number-misheard',
      score,
      checksum: valid,
    };
  }
  if (slash) {
    if (!valid && (other || digits.length === 9)) return null;
    const score = 10 * digits.length + (valid ? 70 : 5);
    return {
      type: 'BIRTH_NUMBER',
      value,
      rule: valid ? 'birth-number' : 'birth-number-misheard',
      score,
      checksum: valid,
    };
  }
  if (!valid || digits.length === 9 || (other && cue?.kind !== 'PHONE')) return null;
  if (!whole || cue?.kind === 'PHONE') return null;
  return {
    type: 'BIRTH_NUMBER',
    value,
    rule: 'birth-number',
    score: spoken ? (cue ? 110 : 85) : 105,
    checksum: true,
  };
}

function account({ digits, marks, cue, whole }: Question): Verdict | null {
  const read = readAccount(marks);
  if (!read) return null;
  const asked = cue?.kind === 'ACCOUNT' || cue?.kind === 'IBAN';
  const root = digits.length - 4;
  if (!asked && (root < 6 || (!read.valid && !whole))) return null;
  if (!asked && cue?.kind === 'OTHER' && !read.valid) return null;
  return {
    type: 'ACCOUNT',
    value: read.value,
    rule: read.valid ? 'account' : 'account-misheard',
    score: 10 * digits.length + (read.valid ? 60 : 25) + (asked ? ANNOUNCED : 0),
    checksum: read.valid,
  };
}

function card({ digits, cue, spoken, whole }: Question): Verdict | null {
  const asked = cue?.kind === 'CARD' || cue?.kind === 'CARD_EXPIRY';
  if (spoken && !asked && cue?.kind === 'PHONE') return null;
  if (!isCard(digits) || (!asked && ((cue?.kind === 'OTHER' && !whole) || (spoken && !whole))))
    return null;
  return {
    type: 'CARD',
    value: digits,
    rule: 'card',
    score: 10 * digits.length + 60 + (asked ? ANNOUNCED : 0),
    checksum: true,
  };
}
