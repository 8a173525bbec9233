import { type Entry, lookUp } from './lexicon.ts';

/** What a word is by itself, wherever it stands. */
export interface Word {
  /** in lower case, NFC; one and the same string for all places where the word stands */
  readonly lower: string;
  /** what it means in the grammar of numbers, signs and letters */
  readonly entry: Entry | undefined;
  /** first letter is a capital */
  readonly capital: boolean;
  /** every letter is a capital, and there are several */
  readonly shout: boolean;
}

/** Words of a call repeat; those of a year's calls must not pile up. */
const MOST_KEPT = 50_000;
/** A longer piece of a string keeps the whole string in memory: the key is copied. */
const LONGEST_COPIED = 12;
/** Nobody's word: kept apart, so that a stranger's text does not fill the memory. */
const LONGEST_KEPT = 64;

const words = new Map<string, Word>();

/** A word as it stands in a text: folded and looked up when it is first met. */
export function wordOf(raw: string): Word {
  return words.get(raw) ?? meet(raw);
}

function meet(raw: string): Word {
  const key = raw.length > LONGEST_COPIED ? Buffer.from(raw, 'utf16le').toString('utf16le') : raw;
  const lower = key.toLowerCase().normalize('NFC');
  const capital = key.charAt(0) !== lower.charAt(0);
  const word = {
    lower,
    entry: lookUp(lower),
    capital,
    shout: capital && key.length > 1 && key === key.toUpperCase(),
  };
  if (key.length > LONGEST_KEPT) return word;
  if (words.size >= MOST_KEPT) words.clear();
  words.set(key, word);
  return word;
}
