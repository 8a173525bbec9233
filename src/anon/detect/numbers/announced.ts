import type { PiiType } from '../finding.ts';
import { isBank, readAccount } from '../rules/account.ts';
import { isDic, isIco } from '../rules/company.ts';
import type { Question, Verdict } from './classify.ts';
import { PART_SCORE } from './iban-words.ts';

/** bonus of a number that is what was announced */
export const ANNOUNCED = 100;

/** as many digits are usually said of a card or an account */
const LAST_DIGITS = 4;
const LAST_SCORE = 100;
/** hundreds of what is paid: one number in a hundred ends so */
const ROUND_SUM = /^[1-9][0-9]{2,3}00$/;
const FEWEST_OF_CLUB = 5;
/** month, year and the code on the back */
const MOST_OF_EXPIRY = 7;
const FEWEST_OF_BIRTH = 8;

/** Digits that an identifier of a kind may have when it was announced, mis-heard ones included. */
const LENGTHS: Readonly<
  Partial<Record<string, readonly [fewest: number, most: number, type: PiiType]>>
> = {
  BIRTH_NUMBER: [4, 11, 'BIRTH_NUMBER'],
  ACCOUNT: [6, 20, 'ACCOUNT'],
  CARD: [12, 19, 'CARD'],
  CARD_CODE: [3, 4, 'CARD'],
  CARD_EXPIRY: [3, MOST_OF_EXPIRY, 'CARD'],
  ICO: [7, 9, 'ICO'],
  DIC: [7, 11, 'DIC'],
  CUSTOMER_ID: [4, 20, 'CUSTOMER_ID'],
  SECRET: [3, 12, 'SECRET'],
};

/** what is dictated piece by piece */
export const PARTS: ReadonlySet<string> = new Set(['ACCOUNT', 'CARD', 'ICO', 'DIC']);

/** What was announced, as far as digits may be that: mis-heard ones, its last digits, a piece of it. */
export function announced(question: Question, kind: string): Verdict | null {
  const { digits, marks, whole, cue } = question;
  if (cue?.last && digits.length >= 3 && digits.length <= 6) {
    // `my začínáme 8090`
    if (kind === 'NUMBER' && isBank(digits)) return null;
    const type = LENGTHS[kind]?.[2] ?? 'PHONE';
    return kind === 'OTHER'
      ? null
      : {
          type,
          value: digits,
          rule: 'last-digits',
          score: LAST_SCORE - 10 * Math.abs(digits.length - LAST_DIGITS),
        };
  }
  // `číslo karty a platnost?`
  const long = kind.startsWith('CARD_') && digits.length > MOST_OF_EXPIRY;
  // without its country's letters the tax number of a firm is the plain one
  const firm = kind === 'DIC' && !question.lettered && isIco(digits);
  const lengths = LENGTHS[long ? 'CARD' : firm ? 'ICO' : kind];
  if (!lengths) return null;
  const [fewest, most, type] = lengths;
  // the card of a club, a shop, an insurance
  if (
    kind === 'CARD' &&
    !cue?.last &&
    whole &&
    digits.length >= FEWEST_OF_CLUB &&
    digits.length < fewest
  ) {
    const score = 10 * digits.length + ANNOUNCED - 40;
    return { type: 'CUSTOMER_ID', value: digits, rule: 'club-card-cue', score };
  }
  if (digits.length < fewest && question.part === true && whole && PARTS.has(type))
    return { type, value: digits, rule: `${kind.toLowerCase()}-part`, score: PART_SCORE };
  if (digits.length < fewest || digits.length > most) return null;
  // `na smlouvě máte 187 500`
  if (type === 'CUSTOMER_ID' && ROUND_SUM.test(digits)) return null;
  // only its beginning was said
  if (type === 'BIRTH_NUMBER' && digits.length < FEWEST_OF_BIRTH)
    return whole
      ? { type, value: digits, rule: 'birth-number-part', score: 10 * digits.length }
      : null;
  const valid =
    type === 'ICO'
      ? isIco(digits)
      : type === 'DIC'
        ? isDic(digits)
        : type === 'CARD'
          ? digits.length <= MOST_OF_EXPIRY
          : false;
  // `platil jsem kartou, pošlete to na 8086517997/2010`
  if (type === 'CARD' && digits.length > MOST_OF_EXPIRY && readAccount(marks)) return null;
  // a number that nothing proves is taken whole or not at all
  if (!whole && (!valid || (type === 'CARD' && digits.length <= MOST_OF_EXPIRY))) return null;
  const checked =
    type === 'ICO' || type === 'DIC' || (type === 'CARD' && digits.length > MOST_OF_EXPIRY);
  const usual =
    type === 'ICO' ? digits.length === 8 : type === 'BIRTH_NUMBER' ? digits.length >= 9 : true;
  const score = 10 * digits.length + ANNOUNCED - 20 + (valid ? 20 : 0) + (usual ? 5 : -20);
  const rule = firm ? 'ico' : kind.toLowerCase().replaceAll('_', '-');
  const value = type === 'DIC' ? `CZ${digits}` : kind === 'ACCOUNT' ? marks : digits;
  return {
    type,
    value,
    rule: checked && !valid ? `${rule}-misheard` : `${rule}-cue`,
    score,
    ...(checked ? { checksum: valid } : {}),
  };
}
