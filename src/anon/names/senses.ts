import { fold } from '../spoken/fold.ts';
import { surnameShare } from './endings.ts';
import { formsOf } from './grammar/decline.ts';
import type { Gender } from './grammar/forms.ts';
import { type Entry, Lexicon, type NameLists } from './lexicon.ts';
import { BRANDS, PEOPLES } from './lists/brands.ts';
import { COMMON_FIRST } from './lists/common-first.ts';
import { WORLD_PLACES } from './lists/world-places.ts';
import { notesOf } from './notes.ts';
import { cannotBeName, isFunctionWord, isOrdinary } from './ordinary.ts';
import { surnameLikeness } from './shape.ts';
import type { Token } from './tokens.ts';

/** What a user's own dictionary says of a word; null: nothing. */
export type Dictionary = (word: string) => 'name' | 'word' | null;

/** All that is known of one word, whatever stands around it. */
export interface Sense {
  readonly firsts: readonly Entry[];
  readonly lasts: readonly Entry[];
  /** a word of ordinary Czech, too */
  readonly ordinary: boolean;
  /** a company, a product, a country, or what the user allowed */
  readonly brand: boolean;
  /** a member of a people, too */
  readonly people: boolean;
  /** likeness to a surname of a word that nobody listed */
  readonly likeness: 0 | 1 | 2;
  /** the same by its ending alone, 0…1 */
  readonly share: number;
  /** in no list, and its ending is not that of a name */
  readonly hopeless: boolean;
}

const NO_ENTRIES: readonly Entry[] = [];
/** First names that are words as well, but rarely are anything else in a call. */
const NAMES_FIRST = new Set(
  'vilma vlasta květa mikuláš silvestr nelinka jelena vít vítek kosma líba sebastian ruda luky'.split(
    ' ',
  ),
);
/** Endings of the cases of makes and places. */
const OF_THINGS = /(?:ovi|em|ech|ích|ům|ách|ám|ami|ou|a|u|y|e|ě|i|í)$/u;
const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Knows words; asks the lists once for each. */
export class Senses {
  readonly #lexicon: Lexicon;
  readonly #allowed: ReadonlySet<string>;
  readonly #dictionary: Dictionary | null;
  readonly #known = new Map<string, Sense>();
  #common: ReadonlySet<string> | null = null;
  #brands: ReadonlySet<string> | null = null;
  #peoples: ReadonlySet<string> | null = null;

  /** `allowed`: words of the user's, in lower case and without diacritics, that are never names. */
  constructor(lists: NameLists, allowed: ReadonlySet<string>, dictionary: Dictionary | null) {
    this.#lexicon = new Lexicon(lists);
    this.#allowed = allowed;
    this.#dictionary = dictionary;
  }

  of(token: Token): Sense {
    if (!token.word) return this.#ofForm(token);
    const notes = notesOf(token.word);
    if (notes.sense?.of !== this) notes.sense = { of: this, sense: this.#ofForm(token) };
    return notes.sense.sense;
  }

  #ofForm({ lower, number }: Token): Sense {
    let sense = this.#known.get(lower);
    if (!sense) {
      sense = this.#look(lower, number);
      // words of a call repeat, those of a year's calls must not pile up
      if (this.#known.size > 50_000) this.#known.clear();
      this.#known.set(lower, sense);
    }
    return sense;
  }

  /** A form of one of the commonest first names: a name without any capital, too. */
  isCommonFirst(lower: string): boolean {
    this.#common ??= new Set(
      (['male', 'female'] as const).flatMap((sex) =>
        [...setOf(COMMON_FIRST[sex])].flatMap((name) => [
          ...formsOf(name, 'first', sex === 'male' ? 'm' : 'f'),
        ]),
      ),
    );
    return lower.length > 3 && this.#common.has(lower) && !isOrdinary(lower);
  }

  #look(lower: string, number: boolean): Sense {
    const entries = number || lower.length < 2 ? NO_ENTRIES : this.#lexicon.find(lower);
    const firsts = entries.filter(({ part }) => part === 'first');
    const lasts = entries.filter(({ part }) => part === 'last');
    const told = this.#dictionary?.(lower) ?? null;
    const rather = firsts.some(({ lemma }) => NAMES_FIRST.has(lemma)) && !isFunctionWord(lower);
    const ordinary = !rather && (isOrdinary(lower) || (told === 'word' && entries.length === 0));
    const share = ordinary || entries.length > 0 ? 0 : surnameShare(lower);
    return {
      firsts,
      lasts:
        told === 'name' && entries.length === 0
          ? [{ lemma: lower, part: 'last', gender: 'm' }]
          : lasts,
      ordinary,
      brand: this.#isBrand(lower),
      people: this.#isPeople(lower),
      likeness: share === 0 ? 0 : surnameLikeness(lower, share),
      share,
      hopeless: number || (entries.length === 0 && told !== 'name' && cannotBeName(lower)),
    };
  }

  #isBrand(lower: string): boolean {
    if (this.#allowed.size > 0 && this.#allowed.has(fold(lower))) return true;
    this.#brands ??= setOf(BRANDS + WORLD_PLACES);
    if (this.#brands.has(lower)) return true;
    const stem = lower.replace(OF_THINGS, '');
    if (stem === lower || stem.length < 3) return false;
    for (const ending of ['', 'a', 'o', 'e', 'y']) {
      if (this.#brands.has(stem + ending)) return true;
    }
    return this.#allowed.has(fold(stem));
  }

  #isPeople(lower: string): boolean {
    this.#peoples ??= setOf(PEOPLES);
    return this.#peoples.has(lower);
  }
}

/** The genders that the entries leave open. */
export function gendersOf(entries: readonly Entry[]): ReadonlySet<Gender> {
  return new Set(entries.map(({ gender }) => gender));
}
