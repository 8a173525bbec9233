import { fold } from '../spoken/fold.ts';
import { allForms, decline } from './grammar/decline.ts';
import { wifeOf } from './grammar/feminine.ts';
import type { Gender, Part } from './grammar/forms.ts';
import { FIRST_FEMALE, FIRST_MALE, STREETS, SURNAMES, TOWNS } from './lists/gazetteer.ts';
import { MORE_FIRST_NAMES } from './lists/more-first-names.ts';
import { MORE_SURNAMES } from './lists/more-surnames.ts';
import { NICKNAMES } from './lists/nicknames.ts';

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

/** A word without marks, as the forms of a name have it in common; ů counts as o, since `Kůň` has `Koně`. */
const plain = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : fold(word.replaceAll('ů', 'o'));

const SHORTEST_KEY = 2;
/** No name begins with more letters that all its forms have in common. */
const LONGEST_KEY = 16;

/** What all forms of a name begin with: all but its last two letters, `ch` being one: `Vrba, Vrb`, `Mucha, Muších`. */
function keyOf(lemma: string): string {
  const end = lemma.length - (/ch.$/u.test(lemma) ? 3 : 2);
  return plain(lemma).slice(0, Math.min(LONGEST_KEY, Math.max(SHORTEST_KEY, end)));
}

/** The second letter of the shortest goes, too: `Lev, Lva`; and of `Švec, Ševce`. */
const UNSTEADY = /^(?:..?.?|švec)$/u;

function keysOf({ lemma, part, gender }: Entry): Iterable<string> {
  if (!UNSTEADY.test(lemma)) return [keyOf(lemma)];
  const forms = [...allForms(decline(lemma, part, gender))];
  return new Set(forms.map((form) => plain(form).slice(0, SHORTEST_KEY)));
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
  /** by the first letter, without its mark */
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
    if (this.#unread.size > 0) this.#read(letters.charAt(0));
    const longest = Math.min(letters.length, LONGEST_KEY);
    for (let length = SHORTEST_KEY; length <= longest; length += 1) {
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
      const lemma = name.toLowerCase();
      const letter = plain(lemma.charAt(0));
      let unread = this.#unread.get(letter);
      if (!unread) {
        unread = { lemmas: [], kinds: [] };
        this.#unread.set(letter, unread);
      }
      unread.lemmas.push(lemma);
      unread.kinds.push(kind);
    }
  }

  #read(letter: string): void {
    const unread = this.#unread.get(letter);
    if (!unread) return;
    this.#unread.delete(letter);
    unread.lemmas.forEach((lemma, n) => {
      this.#add({ lemma, ...(unread.kinds[n] as Kind) });
    });
  }

  #add(entry: Entry): void {
    for (const key of keysOf(entry)) {
      const list = this.#waiting.get(key);
      if (list) list.push(entry);
      else this.#waiting.set(key, [entry]);
    }
  }

  #decline(entry: Entry): void {
    const { lemma, part, gender } = entry;
    this.#put(entry, allForms(decline(lemma, part, gender)));
    if (part === 'first') return;
    for (const wife of wifeOf(lemma)) {
      const hers: Entry = { lemma: wife, part, gender: 'f' };
      this.#put(hers, allForms(decline(wife, part, 'f')));
    }
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
