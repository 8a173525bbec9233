import { isOrdinary } from '../../names/ordinary.ts';
import { FOLDED_LETTERS } from '../../spoken/lexicon.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import type { Scan } from '../scan.ts';
import { type Limits, spelled } from './spelled.ts';

/** letters and digits of a data box (`datová schránka`) */
const SIGNS = 7;
const LIMITS: Limits = { signs: SIGNS, tokens: 24, small: true, kind: 'CUSTOMER_ID' };
/** one in seven has no digit; it has hardly a vowel, or letters that Czech words have not */
const WORD = /^(?!datov)(?=(?:[^aeiouy]*[aeiouy]?[^aeiouy]*)$|.*[qwx])[a-z]{7}$/;

/** The identifier of a data box from token `n` on, spelled or written. */
export function dataBoxAt(
  scan: Scan,
  tokens: readonly Token[],
  n: number,
): { readonly end: number; readonly value: string } | null {
  const { word, entry, end } = tokens[n] as Token;
  // `datovka je pé …`
  if (entry?.filler || FOLDED_LETTERS.has(word)) return null;
  if (WORD.test(word) && !isOrdinary(word)) return { end, value: word.toUpperCase() };
  const [best] = spelled(scan, tokens, n, LIMITS)
    .filter(({ value }) => value.length === SIGNS && /[A-Z]/.test(value))
    .sort((a, b) => a.odd - b.odd || b.end - a.end || a.groups - b.groups);
  return best ? { end: best.end, value: best.value } : null;
}
