import type { Finding } from '../detect/finding.ts';
import { lettersEnd } from '../spoken/letters.ts';
import { wordOf } from '../spoken/words.ts';

/** Types that are said in digits, and perhaps a country's letters: a little word is no piece of them. */
const OF_DIGITS: ReadonlySet<string> = new Set([
  'PHONE',
  'ACCOUNT',
  'CARD',
  'BIRTH_NUMBER',
  'IBAN',
  'ICO',
  'DIC',
]);

/** Whether what of a finding lies in one turn is nothing but little words: `Ano, a pak`. They stay in the text. */
export function isLittle({ type }: Finding, part: string): boolean {
  return OF_DIGITS.has(type) && wordsIn(part).every(isFiller);
}

/** what stands between words; anything else may be a figure, of whatever script */
const PAUSE = /[\s.,;:!?…()\-–—"„“”]/;

/** Words and figures. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    let to = lettersEnd(text, at);
    if (to === at && !PAUSE.test(text.charAt(at))) to = at + 1;
    if (to > at) words.push(text.slice(at, to));
    at = Math.max(to, at + 1);
  }
  return words;
}

/** A word that only joins: no number, letter or sign; `a` is one between numbers. */
function isFiller(word: string): boolean {
  const { lower, entry } = wordOf(word);
  if (!entry?.filler || entry.kind || entry.sign) return false;
  return entry.letter === undefined || lower === 'a';
}
