import { fold } from '../spoken/fold.ts';
import { wordList } from '../spoken/word-list.ts';
import { Diminutives } from './diminutives.ts';
import { surnameShare } from './endings.ts';
import { formsOf } from './grammar/decline.ts';
import type { Gender } from './grammar/forms.ts';
import { type Entry, Lexicon, type NameLists } from './lexicon.ts';
import { BRANDS, PEOPLES } from './lists/brands.ts';
import { COMMON_FIRST } from './lists/common-first.ts';
import { WORLD_PLACES } from './lists/world-places.ts';
import { notesOf } from './notes.ts';
import { cannotBeName, isFunctionWord, isOrdinary } from './ordinary.ts';
import { isRather } from './rather-names.ts';
import { surnameLikeness } from './shape.ts';
import type { Token } from './tokens.ts';
import { unmarkedVocabulary } from './vocabulary.ts';

/** What a user's own dictionary says of a word; null: nothing. */
export type Dictionary = (word: string) => 'name' | 'word' | null;

/** All that is known of one word, whatever stands around it. */
export interface Sense {
  readonly firsts: readonly Entry[];
  readonly lasts: readonly Entry[];
  /** a word of ordinary Czech, too */
  readonly ordinary: boolean;
  /** a company, a product, a country or a town abroad, or what the user allowed */
  readonly brand: boolean;
  /** of these, where somebody may live */
  readonly abroad: boolean;
  /** a member of a people, too */
  readonly people: boolean;
  /** likeness to a surname of a word that nobody listed */
  readonly likeness: 0 | 1 | 2;
  /** the same by its ending alone, 0…1 */
  readonly share: number;
  /** in no list, and its ending is not that of a name */
  readonly hopeless: boolean;
  /** in no list of names, and a word of ordinary Czech or hopeless */
  readonly dull: boolean;
}

const NO_ENTRIES: readonly Entry[] = [];
/** The rest of a shorter name is the beginning of too many words: `tady` is no Tado. */
const SHORTEST = 4;
/** Endings of the cases of makes and places. */
const OF_THINGS = /(?:ovi|em|ech|ích|ům|ách|ám|ami|ou|a|u|y|e|ě|i|í)$/u;
/** Whether a word is one of some nouns in any case; a name (`entries`) only when it is called like one: Soně is no Sony. */
function isOneOf(nouns: ReadonlySet<string>, lower: string, entries: readonly Entry[]): boolean {
  if (nouns.has(lower)) return true;
  if (entries.length > 0) return entries.some(({ lemma }) => nouns.has(lemma));
  const stem = lower.replace(OF_THINGS, '');
  if (stem === lower || stem.length < SHORTEST) return false;
  return ['', 'a', 'o', 'e', 'y'].some((ending) => nouns.has(stem + ending));
}

/** Knows words; asks the lists once for each. */
export class Senses {
  readonly #lists: NameLists;
  readonly #marked: boolean;
  readonly #lexicon: Lexicon;
  readonly #diminutives: Diminutives;
  readonly #allowed: ReadonlySet<string>;
  readonly #dictionary: Dictionary | null;
  readonly #known = new Map<string, Sense>();
  #common: ReadonlySet<string> | null = null;
  #brands: ReadonlySet<string> | null = null;
  #places: ReadonlySet<string> | null = null;
  #peoples: ReadonlySet<string> | null = null;

  /** the same for texts without diacritics, from when there is one */
  #unmarked: Senses | null = null;

  /**
   * `allowed`: words of the user's, in lower case and without diacritics, that are never names; `marked`: the words have
   * their diacritics.
   */
  constructor(
    lists: NameLists,
    allowed: ReadonlySet<string>,
    dictionary: Dictionary | null,
    marked = true,
  ) {
    this.#lists = lists;
    this.#marked = marked;
    this.#lexicon = new Lexicon(lists);
    this.#diminutives = new Diminutives({ m: lists.firstMale, f: lists.firstFemale });
    this.#allowed = allowed;
    this.#dictionary = dictionary;
  }

  /** What words mean in a text without diacritics: `Dvorak`, `cerny`. */
  unmarked(): Senses {
    this.#unmarked ??= new Senses(this.#lists, this.#allowed, this.#dictionary, false);
    return this.#unmarked;
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
        [...wordList(COMMON_FIRST[sex])].flatMap((name) => [
          ...formsOf(name, 'first', sex === 'male' ? 'm' : 'f'),
        ]),
      ),
    );
    return lower.length > 3 && this.#common.has(lower) && !isOrdinary(lower);
  }

  #look(lower: string, number: boolean): Sense {
    const entries = number || lower.length < 2 ? NO_ENTRIES : this.#entries(lower);
    const firsts = entries.filter(({ part }) => part === 'first');
    const lasts = entries.filter(({ part }) => part === 'last');
    const told = this.#dictionary?.(lower) ?? null;
    const rather = entries.some((entry) => isRather(entry, lower)) && !isFunctionWord(lower);
    const ordinary =
      !rather && (this.#isOrdinary(lower) || (told === 'word' && entries.length === 0));
    const share = ordinary || entries.length > 0 ? 0 : surnameShare(lower);
    const named = told === 'name' && entries.length === 0;
    const hopeless = number || (entries.length === 0 && !named && cannotBeName(lower));
    return {
      firsts,
      lasts: named ? [{ lemma: lower, part: 'last', gender: 'm' }] : lasts,
      ordinary,
      brand: this.#isBrand(lower, entries),
      abroad: this.#isAbroad(lower, entries),
      people: this.#isPeople(lower),
      likeness: share === 0 ? 0 : surnameLikeness(lower, share),
      share,
      hopeless,
      dull: entries.length === 0 && !named && (ordinary || hopeless),
    };
  }

  /** The names of which a word is a form; of one that no list has, the small form of a first name. */
  #entries(lower: string): readonly Entry[] {
    const listed = this.#lexicon.find(lower);
    const certain = this.#marked || listed.length > 0 || isFunctionWord(lower);
    const found = certain ? listed : this.#lexicon.findUnmarked(lower);
    if (found.length > 0 || this.#isOrdinary(lower)) return found;
    const small = this.#diminutives.find(lower);
    return small ? [small] : found;
  }

  #isOrdinary(lower: string): boolean {
    return isOrdinary(lower) || (!this.#marked && unmarkedVocabulary().has(lower));
  }

  #isBrand(lower: string, entries: readonly Entry[]): boolean {
    if (this.#allowed.size > 0) {
      const stem = lower.replace(OF_THINGS, '');
      if (this.#allowed.has(fold(lower)) || this.#allowed.has(fold(stem))) return true;
    }
    this.#brands ??= wordList(BRANDS);
    return isOneOf(this.#brands, lower, entries) || this.#isAbroad(lower, entries);
  }

  #isAbroad(lower: string, entries: readonly Entry[]): boolean {
    this.#places ??= wordList(WORLD_PLACES);
    return isOneOf(this.#places, lower, entries);
  }

  #isPeople(lower: string): boolean {
    this.#peoples ??= wordList(PEOPLES);
    return this.#peoples.has(lower);
  }
}

/** The genders that the entries leave open. */
export function gendersOf(entries: readonly Entry[]): ReadonlySet<Gender> {
  return new Set(entries.map(({ gender }) => gender));
}
