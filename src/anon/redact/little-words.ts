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

/** so many little words at the edge of a turn are talk: `4231820, zbytek prosím ještě jednou` */
const FEWEST = 3;

/** Where in a turn a finding that goes over several of them lies; null: in nothing but little words. */
export function withoutTalk(
  { type, value }: Finding,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } | null {
  if (!OF_DIGITS.has(type) && !/^[0-9]+$/.test(value)) return { start, end };
  const words = wordsIn(text.slice(start, end));
  const first = words.findIndex(isSaid);
  if (first < 0) return null;
  const last = words.findLastIndex(isSaid);
  const [head, tail] = [words[first], words[last]] as [Part, Part];
  return {
    start: first < FEWEST ? start : start + head.start,
    end: words.length - 1 - last < FEWEST ? end : start + tail.end,
  };
}

interface Part {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** what stands between words; anything else may be a figure, of whatever script */
const PAUSE = /[\s.,;:!?…()\-–—"„“”]/;

/** Words and figures. */
function wordsIn(text: string): Part[] {
  const words: Part[] = [];
  for (let at = 0; at < text.length; ) {
    let end = lettersEnd(text, at);
    if (end === at && !PAUSE.test(text.charAt(at))) end = at + 1;
    if (end > at) words.push({ word: text.slice(at, end), start: at, end });
    at = Math.max(end, at + 1);
  }
  return words;
}

/** Anything but a word that only joins, which is no number, letter or sign; `a` is one between numbers. */
function isSaid({ word }: Part): boolean {
  const { lower, entry } = wordOf(word);
  if (!entry?.filler || entry.kind || entry.sign) return true;
  return entry.letter !== undefined && lower !== 'a';
}
