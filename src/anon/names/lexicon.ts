import { fold } from '../spoken/fold.ts';
import { allForms, decline } from './grammar/decline.ts';
import { wifeOf } from './grammar/feminine.ts';
import type { Gender, Part } from './grammar/forms.ts';
import { FIRST_FEMALE, FIRST_MALE, STREETS, SURNAMES, TOWNS } from './lists/gazetteer.ts';
import { MORE_FIRST_NAMES } from './lists/more-first-names.ts';
import { MORE_SURNAMES } from './lists/more-surnames.ts';
import { NICKNAMES } from './lists/nicknames.ts';
import { keysOf, LONGEST_KEY, plain, SHELF, shelvesOf } from './name-keys.ts';

/** A name that a word may be a form of; `lemma` is its nominative in lower case. */
export interface Entry {
  readonly lemma: string;
  readonly part: Part;
  readonly gender: Gender;
}

/** Nominatives, in any case: what a lexicon is made of. */
export interface NameLists {
  readonly firstMale: readonly string[];
  readonly firstFemale: readonly string[];
  /** in the form of men */
  readonly surnames: readonly string[];
}

const NONE: readonly Entry[] = [];

/** A name, and those of the women who have it from a man. */
function withWives(entry: Entry): Entry[] {
  if (entry.part === 'first') return [entry];
  return [
    entry,
    ...wifeOf(entry.lemma).map((lemma): Entry => ({ lemma, part: entry.part, gender: 'f' })),
  ];
}

/** Names in lower case that begin alike, until a word is met that does as well. */
interface Unread {
  readonly lemmas: string[];
  readonly kinds: Kind[];
}

interface Kind {
  readonly part: Part;
  readonly gender: Gender;
}

const FIRST_MAN: Kind = { part: 'first', gender: 'm' };
const FIRST_WOMAN: Kind = { part: 'first', gender: 'f' };
const LAST: Kind = { part: 'last', gender: 'm' };

/**
 * Knows the forms of listed names. Names are filed and their forms made by rule when the first word that begins like them
 * is asked for: a call needs a small part of them.
 */
export class Lexicon {
  /** by their shelf */
  readonly #unread = new Map<string, Unread>();
  readonly #waiting = new Map<string, Entry[]>();
  readonly #forms = new Map<string, Entry[]>();
  /** the same without diacritics, from when somebody asks; forms that have none are left out */
  #unmarked: Map<string, Entry[]> | null = null;

  constructor(lists: NameLists) {
    this.#keep(lists.firstMale, FIRST_MAN);
    this.#keep(lists.firstFemale, FIRST_WOMAN);
    this.#keep(lists.surnames, LAST);
  }

  /** The names of which `word`, in lower case, is a form. */
  find(word: string): readonly Entry[] {
    const letters = plain(word);
    for (let length = 1; length <= SHELF; length += 1) this.#read(letters.slice(0, length));
    const longest = Math.min(letters.length, LONGEST_KEY);
    for (let length = 1; length <= longest; length += 1) {
      const key = letters.slice(0, length);
      const waiting = this.#waiting.get(key);
      if (!waiting) continue;
      this.#waiting.delete(key);
      for (const entry of waiting) this.#decline(entry);
    }
    return this.#forms.get(word) ?? NONE;
  }

  /** The names of which `word`, written without its diacritics, is a form: `Dvorak`. */
  findUnmarked(word: string): readonly Entry[] {
    this.find(word);
    if (!this.#unmarked) {
      this.#unmarked = new Map();
      for (const [form, entries] of this.#forms) for (const one of entries) this.#fold(form, one);
    }
    return this.#unmarked.get(word) ?? NONE;
  }

  #fold(form: string, entry: Entry): void {
    const plain = fold(form);
    if (this.#unmarked && plain !== form) push(this.#unmarked, plain, entry);
  }

  #keep(names: readonly string[], kind: Kind): void {
    for (const name of names) {
      const lemma = name.toLowerCase().normalize('NFC');
      for (const shelf of shelvesOf(lemma)) {
        let unread = this.#unread.get(shelf);
        if (!unread) {
          unread = { lemmas: [], kinds: [] };
          this.#unread.set(shelf, unread);
        }
        unread.lemmas.push(lemma);
        unread.kinds.push(kind);
      }
    }
  }

  #read(shelf: string): void {
    const unread = this.#unread.get(shelf);
    if (!unread) return;
    this.#unread.delete(shelf);
    unread.lemmas.forEach((lemma, n) => {
      this.#add({ lemma, ...(unread.kinds[n] as Kind) });
    });
  }

  #add(entry: Entry): void {
    for (const key of keysOf(entry.lemma)) {
      const list = this.#waiting.get(key);
      if (list) list.push(entry);
      else this.#waiting.set(key, [entry]);
    }
  }

  #decline(entry: Entry): void {
    for (const one of withWives(entry))
      this.#put(one, allForms(decline(one.lemma, one.part, one.gender)));
  }

  #put(entry: Entry, forms: Iterable<string>): void {
    for (const form of forms) {
      push(this.#forms, form, entry);
      this.#fold(form, entry);
    }
  }
}

function push(forms: Map<string, Entry[]>, form: string, entry: Entry): void {
  const list = forms.get(form);
  if (!list) forms.set(form, [entry]);
  else if (!list.some((one) => isSame(one, entry))) list.push(entry);
}

const isSame = (a: Entry, b: Entry): boolean =>
  a.lemma === b.lemma && a.gender === b.gender && a.part === b.part;

const split = (text: string, by: RegExp): string[] => text.trim().split(by);

/** The shipped lists of names. */
export function shippedNames(): NameLists {
  const words = (...lists: readonly string[]) => lists.flatMap((list) => split(list, /\s+/));
  return {
    firstMale: words(FIRST_MALE, NICKNAMES.male, MORE_FIRST_NAMES.male),
    firstFemale: words(FIRST_FEMALE, NICKNAMES.female, MORE_FIRST_NAMES.female),
    surnames: words(SURNAMES, MORE_SURNAMES),
  };
}

/** The shipped towns and streets, as written. */
export function shippedPlaces(): { towns: string[]; streets: string[] } {
  return { towns: split(TOWNS, /[,\n]+/), streets: split(STREETS, /[,\n]+/) };
}
