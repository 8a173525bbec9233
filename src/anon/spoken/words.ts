import { type Entry, lookUp } from './lexicon.ts';

/** What a word is by itself, wherever it stands. */
export interface Word {
  /** in lower case, NFC */
  readonly lower: string;
  /** what it means in the grammar of numbers, signs and letters */
  readonly entry: Entry | undefined;
  /** first letter is a capital */
  readonly capital: boolean;
  /** every letter is a capital, and there are several */
  readonly shout: boolean;
  /** a capital inside behind small letters, or small ones behind several capitals: `FreshCare`, `VINko` */
  readonly mixed: boolean;
  /** kept for the detectors, -1 until they have looked at it: see `detect/hints.ts` */
  hints: number;
  /** kept for the search for names, which looks a word up once: see `names/notes.ts` */
  notes: unknown;
}

interface Kept extends Word {
  readonly raw: string;
  readonly hash: number;
}

/**
 * Words of a call repeat; those of a year's calls must not pile up, nor may a stranger's text make the
 * search long: a table of so many sets, each of so many words, in which a new word takes an old one's place.
 */
const SETS = 1 << 13;
const WAYS = 4;
/** A longer piece of a string keeps the whole string in memory: it is copied. */
const LONGEST_COPIED = 12;
/** Nobody's word: it is not kept. */
const LONGEST_KEPT = 64;

const table: (Kept | null)[] = new Array(SETS * WAYS).fill(null);
let turn = 0;

/** A word by itself. */
export const wordOf = (raw: string): Word => wordAt(raw, 0, raw.length);

/**
 * The word `[start, end)` of a text: folded and looked up when it is first met. It is compared where it
 * stands: half of the cost of a Map is cutting out its key and hashing it anew.
 */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > LONGEST_KEPT) return meet(text.slice(start, end), 0);
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const set = ((hash ^ (hash >>> 15)) & (SETS - 1)) * WAYS;
  for (let n = set; n < set + WAYS; n += 1) {
    const word = table[n] as Kept | null;
    if (word === null) break;
    if (word.hash === hash && stands(word.raw, text, start, end)) return word;
  }
  return keep(set, meet(copied(text.slice(start, end)), hash));
}

function stands(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let n = 0; n < raw.length; n += 1) {
    if (raw.charCodeAt(n) !== text.charCodeAt(start + n)) return false;
  }
  return true;
}

function keep(set: number, word: Kept): Kept {
  let place = set;
  while (place < set + WAYS && table[place] !== null) place += 1;
  if (place === set + WAYS) {
    place = set + (turn % WAYS);
    turn += 1;
  }
  table[place] = word;
  return word;
}

const copied = (raw: string): string =>
  raw.length > LONGEST_COPIED ? Buffer.from(raw, 'utf16le').toString('utf16le') : raw;

/** `McDonald`, `O'Neill`, `DeVito` are people. */
const OF_NAMES = /^(?:Ma?c|De|Le|La|Di|Von|Van|[OD]['’])\p{Lu}\p{Ll}/u;

function meet(raw: string, hash: number): Kept {
  const lower = raw.toLowerCase().normalize('NFC');
  const capital = raw.charAt(0) !== lower.charAt(0);
  const shout = capital && raw.length > 1 && raw === raw.toUpperCase();
  const tail = raw.slice(1);
  return {
    lower,
    entry: lookUp(lower),
    capital,
    shout,
    mixed: capital && !shout && tail !== tail.toLowerCase() && !OF_NAMES.test(raw),
    hints: -1,
    notes: null,
    raw,
    hash,
  };
}
