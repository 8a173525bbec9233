import { shippedPlaces } from './lexicon.ts';
import { MORE_TOWNS } from './lists/more-towns.ts';
import { placeForms, streetForms } from './place-forms.ts';
import { GAP, type Token } from './tokens.ts';

/** A place in a text: tokens `first…last`, and its name in the nominative. */
export interface Place {
  readonly last: number;
  readonly name: string;
}

type Index = Map<string, (readonly string[])[]>;

const PREPOSITIONS = new Set('na u pod nad k ke v ve za mezi před do při od ze'.split(' '));

/** Finds listed towns and streets in all cases. The lists are read when the first is asked for. */
export class Places {
  #towns: Index | null = null;
  #streets: Index | null = null;
  readonly #forms = new Map<string, ReadonlySet<string>>();

  /** The longest town that begins at token `at`. */
  town(tokens: readonly Token[], at: number): Place | null {
    this.#towns ??= indexOf(
      [...shippedPlaces().towns, ...MORE_TOWNS.split(',').map((town) => town.trim())],
      placeForms,
    );
    return this.#match(this.#towns, tokens, at, placeForms);
  }

  /** The longest listed street that begins at token `at`; without a capital only where `lower` allows it. */
  street(tokens: readonly Token[], at: number): Place | null {
    this.#streets ??= indexOf(shippedPlaces().streets, streetForms);
    return this.#match(this.#streets, tokens, at, streetForms);
  }

  #match(
    index: Index,
    tokens: readonly Token[],
    at: number,
    forms: (word: string) => Set<string>,
  ): Place | null {
    const { lower } = tokens[at] as Token;
    // a thousand streets begin with Na: those are looked up by two words
    const names = PREPOSITIONS.has(lower)
      ? index.get(`${lower} ${tokens[at + 1]?.lower ?? ''}`)
      : index.get(lower);
    if (!names) return null;
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

/** Names by every form of their first word. */
function indexOf(names: readonly string[], forms: (word: string) => Set<string>): Index {
  const index: Index = new Map();
  for (const name of names) {
    const words = name
      .toLowerCase()
      .split(/[\s.-]+/)
      .filter((word) => word !== '');
    const [first] = words;
    if (first === undefined) continue;
    const [, second] = words;
    const keys =
      PREPOSITIONS.has(first) && second !== undefined
        ? [...forms(second)].map((form) => `${first} ${form}`)
        : first.length < 3
          ? [first]
          : forms(first);
    for (const form of keys) {
      const list = index.get(form);
      if (list) list.push(words);
      else index.set(form, [words]);
    }
  }
  return index;
}
