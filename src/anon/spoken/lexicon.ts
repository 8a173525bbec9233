import { fold } from './fold.ts';
import { buildLexicon } from './lexicon-build.ts';
import type { Entry } from './lexicon-entry.ts';

export type { Entry, NumberKind } from './lexicon-entry.ts';

/** Names of letters that without their diacritics are words: letters only between others. */
export const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['de', 'd'],
  ['je', 'j'],
  ['ve', 'v'],
]);

const { listed: LISTED, marked: MARKED } = buildLexicon();

const JOINED_FROM = 6;
const JOINED_HEAD = /^(?:nul|jed|dv|tř|tri|čt|ct|št|pě|pe|pä|pá|še|se|os|vo|de|st|pa|tis)/;

const joined = new Map<string, Entry | null>();
/** joined words are kept, but not without bound: a stranger's text may hold any number of words */
const MOST_KEPT = 10_000;

/** A form as it is listed, or with some of its diacritics lost: `devadesat`, `šedesat`, `dvacatého`. */
function formOf(word: string): Entry | undefined {
  const listed = LISTED.get(word);
  if (listed) return listed;
  const plain = fold(word);
  const whole = plain === word ? undefined : MARKED.get(plain);
  return whole?.some((form) => isWorn(word, form)) ? LISTED.get(plain) : undefined;
}

/** Whether a word is a form that lost some of its marks, and got no other ones. */
function isWorn(word: string, form: string): boolean {
  if (word.length !== form.length) return false;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    if (letter !== form.charAt(at) && letter !== fold(form.charAt(at))) return false;
  }
  return true;
}

/** What a word form (NFC, lower case) may mean; undefined if it is no word of this grammar. */
export function lookUp(word: string): Entry | undefined {
  const listed = formOf(word);
  if (listed) return listed;
  if (word.length < JOINED_FROM || !JOINED_HEAD.test(word)) return undefined;
  const kept = joined.get(word);
  if (kept !== undefined) return kept ?? undefined;
  const entry = decompose(word);
  if (joined.size >= MOST_KEPT) joined.clear();
  joined.set(word, entry);
  return entry ?? undefined;
}

const LONGEST_JOINED = 60;
const LONGEST_FORM = 18;

/**
 * Number words written together, the longest first: `dvacetpět`, `nulanula`, `sedmsettřicet`; a day of a
 * month, too: `dvacetšestého`.
 */
function decompose(word: string): Entry | null {
  if (word.length > LONGEST_JOINED) return null;
  const parts: Entry[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST_FORM, word.length - at);
    let part: Entry | undefined;
    for (; length >= 2 && !part; length -= 1) {
      const entry = formOf(word.slice(at, at + length));
      const rest = word.length - at - length;
      if (rest === 0 && entry?.ordinal !== undefined) {
        const day = dayOf(parts, entry.ordinal);
        if (day !== null) return { ordinal: day };
      }
      if (entry?.kind && !entry.slang && !entry.weak && rest !== 1) part = entry;
      if (part) break;
    }
    if (!part) return null;
    parts.push(part);
    at += length;
  }
  return parts.length > 1 ? { kind: 'g', parts } : null;
}

/** The day that tens and an ordinal behind them are. */
function dayOf(parts: readonly Entry[], ordinal: number): number | null {
  const [tens] = parts;
  const fits = parts.length === 1 && tens?.kind === 'd' && ordinal < 10;
  const day = (tens?.value ?? 0) + ordinal;
  return fits && day <= 31 ? day : null;
}
