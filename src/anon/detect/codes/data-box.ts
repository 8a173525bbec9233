import { isOrdinary } from '../../names/ordinary.ts';
import { FOLDED_LETTERS } from '../../spoken/lexicon.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import type { Scan } from '../scan.ts';
import { type Limits, spelled } from './spelled.ts';
import { isNumber, mayBeLetters } from './spelled-letters.ts';

/** letters and digits of a data box (`datová schránka`) */
const SIGNS = 7;
const LIMITS: Limits = { signs: SIGNS, tokens: 24, small: true, kind: 'CUSTOMER_ID' };
/** one in seven has no digit; it has hardly a vowel, or letters that Czech words have not */
const WORD = /^(?!datov)(?=(?:[^aeiouy]*[aeiouy]?[^aeiouy]*)$|.*[qwx])[a-z]{7}$/;

/** where the box was named farther away, words are no letters, and little words few of them */
const FAR: Limits = { ...LIMITS, small: false };
const MOST_ODD = 2;
const DIGIT = /[0-9]/;

/** Whether a data box may begin with a token: a number, letters, a word as long as it is. */
export function beginsBox(text: string, token: Token): boolean {
  const { word, entry, sign } = token;
  if (sign !== '' || entry?.filler) return false;
  return word.length === SIGNS || isNumber(token) || mayBeLetters(text, token);
}

/** The identifier of a data box from token `n` on, spelled or written; a box that was named `far` off is spelled. */
export function dataBoxAt(
  scan: Scan,
  tokens: readonly Token[],
  n: number,
  far: boolean,
): { readonly end: number; readonly value: string } | null {
  const { word, entry, end } = tokens[n] as Token;
  // `datovka je pé …`
  if (entry?.filler || FOLDED_LETTERS.has(word)) return null;
  if (!far && WORD.test(word) && !isOrdinary(word)) return { end, value: word.toUpperCase() };
  const [best] = spelled(scan, tokens, n, far ? FAR : LIMITS)
    .filter(({ value }) => value.length === SIGNS && /[A-Z]/.test(value))
    .filter(({ value, odd }) => !far || (odd <= MOST_ODD && DIGIT.test(value)))
    .sort((a, b) => a.odd - b.odd || b.end - a.end || a.groups - b.groups);
  return best ? { end: best.end, value: best.value } : null;
}
