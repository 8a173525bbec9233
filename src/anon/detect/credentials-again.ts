import { fold } from '../spoken/fold.ts';
import { type Finding, overlaps } from './finding.ts';
import type { Scan } from './scan.ts';

/** letters and digits that a value must have to be known again by itself */
const SHORTEST = 5;
/** a value is said again in so many words at most: `modrakonvice1958`, `Modrá konvice 1958` */
const MOST_WORDS = 5;
/** values of one recording that are looked for */
const MOST_VALUES = 100;

const WORD = /[\p{L}\p{N}]+/gu;
const GAP = /^[\s.,_-]{0,3}$/;

/**
 * Passwords and user names that were found anywhere in the recording, said again by either speaker: apart,
 * together, without marks or capitals. Digits alone are found with all other numbers.
 */
export function findCredentialsAgain(
  scan: Scan,
  claimed: readonly Finding[],
  memory: readonly Finding[],
): Finding[] {
  const values = new Map<string, Finding>();
  for (const one of memory) {
    if (one.type !== 'SECRET' && one.type !== 'USERNAME') continue;
    if (one.value.length < SHORTEST || !/[a-z]/.test(one.value)) continue;
    if (values.size < MOST_VALUES) values.set(one.value, one);
  }
  if (values.size === 0) return [];
  const { text } = scan;
  const words = [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    folded: fold(raw.toLowerCase()),
  }));
  const found: Finding[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (const [value, known] of values) {
      const last = lastWord(text, words, first, value);
      if (last < 0) continue;
      const [{ start }, { end }] = [words[first], words[last]] as [Place, Place];
      if (!overlaps(claimed, start, end)) {
        found.push({ start, end, type: known.type, rule: 'credential-again', value, score: 0.8 });
      }
      first = last;
      break;
    }
  }
  return found;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Index of the word with which `value` ends when it begins with word `first`; −1: it does not stand there. */
function lastWord(text: string, words: readonly Place[], first: number, value: string): number {
  let read = '';
  for (let n = first; n < words.length && n < first + MOST_WORDS; n += 1) {
    const word = words[n] as Place;
    if (n > first && !GAP.test(text.slice((words[n - 1] as Place).end, word.start))) return -1;
    read += word.folded;
    if (read === value) return n;
    if (!value.startsWith(read)) return -1;
  }
  return -1;
}
