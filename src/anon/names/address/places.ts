import type { Word } from '../../spoken/words.ts';
import { shippedPlaces } from '../lexicon.ts';
import { MORE_STREETS, MORE_TOWNS } from '../lists/more-places.ts';
import { VILLAGES } from '../lists/villages.ts';
import { type Names, notesOf, type PlaceNotes } from '../notes.ts';
import { GAP, type Token } from '../tokens.ts';
import { placeForms, streetForms } from './place-forms.ts';

/** A place in a text: tokens `first…last`, and its name in the nominative. */
export interface Place {
  readonly last: number;
  readonly name: string;
}

const namesIn = (list: string): string[] => list.trim().split(/[,\n]+/);

type Forms = (word: string) => Set<string>;
type Kind = 'towns' | 'streets';
const NO_NAMES: Names = [];

const PREPOSITIONS = new Set('na u pod nad k ke v ve za mezi před do při od ze'.split(' '));

/** Finds listed towns and streets in all cases. The lists are read when the first is asked for. */
export class Places {
  #towns: Index | null = null;
  #streets: Index | null = null;
  readonly #forms = new Map<string, ReadonlySet<string>>();

  /** The longest town that begins at token `at`. */
  town(tokens: readonly Token[], at: number): Place | null {
    const names = this.#find('towns', tokens, at);
    return names.length === 0 ? null : this.#longest(names, tokens, at, placeForms);
  }

  /** The longest listed street that begins at token `at`; without a capital only where `lower` allows it. */
  street(tokens: readonly Token[], at: number): Place | null {
    const names = this.#find('streets', tokens, at);
    return names.length === 0 ? null : this.#longest(names, tokens, at, streetForms);
  }

  /** Whether any listed name has the word at `at`, or its form, for its first. */
  mayBegin(tokens: readonly Token[], at: number): boolean {
    return (
      this.#find('streets', tokens, at).length > 0 || this.#find('towns', tokens, at).length > 0
    );
  }

  /** Names that may begin at token `at`; they are kept with its word. */
  #find(kind: Kind, tokens: readonly Token[], at: number): Names {
    const { word, lower } = tokens[at] as Token;
    const notes = word && this.#notes(word);
    const kept = notes?.[kind];
    if (kept) return kept;
    const names = this.#index(kind).find(lower, tokens[at + 1]?.lower);
    // after a preposition the second word counts as well
    if (notes && !PREPOSITIONS.has(lower)) notes[kind] = names;
    return names;
  }

  #notes(word: Word): PlaceNotes {
    const notes = notesOf(word);
    if (notes.places?.of !== this) notes.places = { of: this, towns: null, streets: null };
    return notes.places;
  }

  #index(kind: Kind): Index {
    if (kind === 'streets') {
      this.#streets ??= new Index(
        [...shippedPlaces().streets, ...namesIn(MORE_STREETS)],
        streetForms,
      );
      return this.#streets;
    }
    this.#towns ??= new Index(
      [...shippedPlaces().towns, ...namesIn(VILLAGES), ...namesIn(MORE_TOWNS)],
      placeForms,
    );
    return this.#towns;
  }

  #longest(names: Names, tokens: readonly Token[], at: number, forms: Forms): Place | null {
    let best: Place | null = null;
    for (const words of names) {
      const last = at + words.length - 1;
      if (last >= tokens.length || (best && last <= best.last)) continue;
      if (words.every((word, n) => n === 0 || this.#is(tokens[at + n] as Token, word, forms))) {
        best = { last, name: words.join(' ') };
      }
    }
    return best;
  }

  #is(token: Token, word: string, make: (word: string) => Set<string>): boolean {
    if (token.gap > GAP.blank) return false;
    if (token.lower === word) return true;
    if (word.length < 3) return false;
    const key = `${make === placeForms ? 't' : 's'}${word}`;
    let forms = this.#forms.get(key);
    if (!forms) {
      forms = make(word);
      this.#forms.set(key, forms);
    }
    return forms.has(token.lower);
  }
}

/**
 * Names by every form of their first word, or of the second after a preposition. A name is cut into words and
 * its forms are made when the first word that begins like it is looked up: a call needs a small part of the list.
 */
class Index {
  readonly #waiting = new Map<string, string[]>();
  readonly #names = new Map<string, (readonly string[])[]>();
  readonly #make: Forms;

  constructor(names: readonly string[], make: Forms) {
    this.#make = make;
    for (const name of names) {
      const lower = name.toLowerCase();
      put(this.#waiting, headOf(lower), lower);
    }
  }

  find(first: string, second: string | undefined): Names {
    const led = second !== undefined && PREPOSITIONS.has(first);
    const [lead, word] = led ? [`${first} `, second] : ['', first];
    const longest = Math.min(word.length, LONGEST_HEAD);
    // 9. května, T. G. Masaryka
    for (let letters = Math.min(SHORTEST_HEAD, longest); letters <= longest; letters += 1) {
      const head = lead + word.slice(0, letters);
      const waiting = this.#waiting.get(head);
      if (!waiting) continue;
      this.#waiting.delete(head);
      for (const name of waiting) this.#expand(wordsOf(name));
    }
    return this.#names.get(lead + word) ?? NO_NAMES;
  }

  #expand(words: readonly string[]): void {
    const [first = '', second] = words;
    if (second !== undefined && PREPOSITIONS.has(first)) {
      for (const form of this.#make(second)) put(this.#names, `${first} ${form}`, words);
    } else if (first.length < 3) put(this.#names, first, words);
    else for (const form of this.#make(first)) put(this.#names, form, words);
  }
}

const wordsOf = (name: string): string[] => name.split(/[\s.-]+/).filter((word) => word !== '');

const SHORTEST_HEAD = 2;
const LONGEST_HEAD = 16;
/** a preposition has no more letters */
const LONGEST_PREPOSITION = 4;

/** Forms of a word have all but its last two letters in common, `ch` being one: `Hora, Hoře`. */
const headOfWord = (word: string): string =>
  word.slice(
    0,
    Math.min(
      LONGEST_HEAD,
      Math.max(SHORTEST_HEAD, word.length - (/(?:ch.|ěk|eč)$/u.test(word) ? 3 : 2)),
    ),
  );

/** How a name begins. A thousand streets begin with Na: those are told apart by their second word. */
function headOf(name: string): string {
  const end = name.search(/[\s.-]/);
  if (end < 0) return headOfWord(name);
  const [first = '', second] = end > LONGEST_PREPOSITION ? [name.slice(0, end)] : wordsOf(name);
  if (second === undefined || !PREPOSITIONS.has(first)) return headOfWord(first);
  return `${first} ${headOfWord(second)}`;
}

function put<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
