import { tokenise } from '../tokens.ts';
import { isNumber, isSmall } from './bare.ts';
import type { AddressBook } from './book.ts';
import { findAddresses, hasDoor, type Search } from './find.ts';
import { HouseNumbers } from './numbers.ts';

/** How much of what the others said is looked at, in letters. */
const REACH = 160;
/** `Je to tak?`: what may follow an address that is held out to somebody. */
const CONFIRM =
  /^(?:ano|jo|že|ne|prosím|je|to|tak|souhlasí|sedí|správně|dobře|v|pořádku|platí|pořád|ještě|stále|jasně|áno|rozumím|mám|číslo|vchod|byt|patro|nebo|[a-h]|\d{1,4}|nesedí|neplatí|nesouhlasí|špatně|správný|správná|správné|pravda|stejná|stejné|aktuální|nezměnil[ao]|změnil[ao]|se|i)$/u;
/** `A číslo?`, `Jilemnického, číslo?`, and no word of what. */
const ASKS_NUMBER =
  /^\s*(?:(?:a|tak|jo|no|dobře|ano|jasně|prosím|jaké|jaký|jakej|které|to|ještě|hm|fajn|výborně)[\s,.]+)*(?:\p{Lu}[\p{L} ]+,\s*)?čísl[oe]\s*[?.…]?\s*$/iu;

/** An address that was just told. */
export interface Told {
  readonly value: string;
  /** it had no number yet, or is held out with a question: any number may be its own */
  readonly open: boolean;
  readonly townless: boolean;
  /** it had a street */
  readonly street: boolean;
}

/** The others' last words: the address that they told, and the numbers. */
export class Prompt {
  /** nothing is asked for but a number, of whatever was told before */
  readonly asksNumber: boolean;
  readonly #search: Search;
  readonly #text: string;
  readonly #book: AddressBook;
  #numbers: Set<string> | null = null;
  #told: Told | null | undefined;

  constructor(text: string, search: Search, book: AddressBook) {
    this.#text = text.slice(-REACH).trimEnd();
    this.#search = search;
    this.#book = book;
    this.asksNumber = text.length <= REACH && ASKS_NUMBER.test(text);
  }

  /** The address in the last sentence; null when there is none. */
  get told(): Told | null {
    if (this.#told === undefined) this.#told = this.#text === '' ? null : this.#find();
    return this.#told;
  }

  /** Whether a house's number or a postcode was said. */
  says(value: string): boolean {
    this.#numbers ??= this.#read();
    return this.#numbers.has(value);
  }

  #read(): Set<string> {
    const tokens = tokenise(this.#text);
    const numbers = new HouseNumbers(tokens);
    const said = new Set<string>();
    tokens.forEach((token, at) => {
      if (!isNumber(token)) return;
      for (const one of [numbers.house(at), numbers.postcode(at)]) if (one) said.add(one.value);
    });
    return said;
  }

  #find(): Told | null {
    const tokens = tokenise(this.#text);
    const here = { tokens, taken: () => false, answer: () => null };
    const mention = findAddresses({ ...this.#search, ...here }).at(-1);
    if (!mention || !hasDoor(mention)) return null;
    const rest = tokens.slice(mention.last + 1);
    const confirmed = rest.every((token) => CONFIRM.test(token.lower) || isNumber(token));
    if (!confirmed && !isSmall(tokens, mention.last + 1, tokens.length)) return null;
    return {
      value: this.#book.valueOf(mention),
      open: mention.parts.number === undefined || this.#text.endsWith('?'),
      townless: mention.parts.town === undefined,
      street: mention.parts.street !== undefined,
    };
  }
}
