import { tokenise } from '../tokens.ts';
import { isNumber, isSmall } from './bare.ts';
import type { AddressBook } from './book.ts';
import { type AddressMention, findAddresses, hasDoor, type Search } from './find.ts';
import { HouseNumbers } from './numbers.ts';
import type { SpokenTurn } from './turns.ts';

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

/** An address that was just told, before it is known which. */
interface Mentioned {
  readonly mention: AddressMention;
  readonly open: boolean;
}

/** What the others' last words say; a text is searched for addresses and again with those of all others. */
const kept = new WeakMap<SpokenTurn, Prompt>();

/** The others' last words before a turn: the address that they told, and the numbers. */
export class Prompt {
  readonly #search: Search;
  readonly #prompt: string;
  readonly #text: string;
  #numbers: Set<string> | null = null;
  #mentioned: Mentioned | null | undefined;

  private constructor(prompt: string, search: Search) {
    this.#prompt = prompt;
    this.#text = prompt.slice(-REACH).trimEnd();
    this.#search = search;
  }

  /** What was said before a turn. */
  static before(turn: SpokenTurn, search: Search): Prompt {
    let prompt = kept.get(turn);
    if (!prompt) {
      prompt = new Prompt(turn.prompt, search);
      kept.set(turn, prompt);
    }
    return prompt;
  }

  /** Nothing is asked for but a number, of whatever was told before. */
  get asksNumber(): boolean {
    return this.#prompt.length <= REACH && ASKS_NUMBER.test(this.#prompt);
  }

  /** The address in the last sentence, with its value of all that the book knows; null when there is none. */
  told(book: AddressBook): Told | null {
    if (this.#mentioned === undefined) this.#mentioned = this.#text === '' ? null : this.#find();
    if (this.#mentioned === null) return null;
    const { mention, open } = this.#mentioned;
    return {
      value: book.valueOf(mention),
      open,
      townless: mention.parts.town === undefined,
      street: mention.parts.street !== undefined,
    };
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

  #find(): Mentioned | null {
    const tokens = tokenise(this.#text);
    const here = { tokens, taken: () => false, answer: () => null };
    const mention = findAddresses({ ...this.#search, ...here }).at(-1);
    if (!mention || !hasDoor(mention)) return null;
    const rest = tokens.slice(mention.last + 1);
    const confirmed = rest.every((token) => CONFIRM.test(token.lower) || isNumber(token));
    if (!confirmed && !isSmall(tokens, mention.last + 1, tokens.length)) return null;
    return { mention, open: mention.parts.number === undefined || this.#text.endsWith('?') };
  }
}
