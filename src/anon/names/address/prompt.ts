import { type Token, tokenise } from '../tokens.ts';
import { isNumber, isSmall } from './bare.ts';
import { type AddressBook, NO_TOWNS } from './book.ts';
import { type AddressMention, findAddresses, hasDoor, type Search } from './find.ts';
import { HouseNumbers } from './numbers.ts';
import type { Place } from './places.ts';
import { evenStreet } from './street-part.ts';
import type { SpokenTurn } from './turns.ts';

/** How much of what the others said is looked at, in letters. */
const REACH = 160;
/** `Je to tak?`: what may follow an address that is held out to somebody. */
const CONFIRM =
  /^(?:ano|jo|že|ne|prosím|je|to|tak|souhlasí|sedí|správně|dobře|v|pořádku|platí|pořád|ještě|stále|jasně|áno|rozumím|mám|číslo|vchod|byt|patro|nebo|[a-h]|\d{1,4}|nesedí|neplatí|nesouhlasí|špatně|správný|správná|správné|pravda|stejná|stejné|aktuální|nezměnil[ao]|změnil[ao]|se|i)$/u;
/** `A číslo?`, `Jilemnického, číslo?`, and no word of what. */
const ASKS_NUMBER =
  /^\s*(?:(?:a|tak|jo|no|dobře|ano|jasně|prosím|jaké|jaký|jakej|které|to|ještě|hm|fajn|výborně)[\s,.]+)*(?:\p{Lu}[\p{L} ]+,\s*)?čísl[oe]\s*[?.…]?\s*$/iu;

const LONGEST_ECHO = 48;
const ASKS = /^(?:kolik|číslo|čísla|nevíte|víte|znáte|v|ve|prosím)$/u;
const SHORT_PROMPT = 24;
/** A question for a town has no more words. */
const MOST_ASKING = 9;

/** Where the last sentence of a text begins. */
const lastSentence = (text: string): number =>
  Math.max(text.lastIndexOf('. ') + 1, text.slice(0, -1).lastIndexOf('? ') + 1, 0);

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
  #asksTown: boolean | undefined;

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

  /** `Míru kolik?`, `Dvořákova.`: nothing is said but a street or a town that was told; `Čtrnáct set.`: nor but numbers. */
  echoes(book: AddressBook): 'place' | 'number' | null {
    if (this.#text.length > LONGEST_ECHO) return null;
    const tokens = tokenise(this.#text);
    let place = false;
    for (let at = 0; at < tokens.length; at += 1) {
      const { lower } = tokens[at] as Token;
      if (isSmall(tokens, at, at + 1) || ASKS.test(lower)) continue;
      if (book.streetsFrom(evenStreet(lower)).length === 0 && book.townsFrom(lower) === NO_TOWNS)
        return null;
      place = true;
    }
    if (place) return 'place';
    return tokens.some(isNumber) ? 'number' : null;
  }

  /** Nothing is asked: `To nespěchá.` */
  get isShort(): boolean {
    return this.#prompt.length <= SHORT_PROMPT;
  }

  /** The town of an address is asked or doubted: `To je v Litomyšli?`, `Brno?` */
  get asksTown(): boolean {
    if (this.#asksTown === undefined) this.#asksTown = this.#findTown();
    return this.#asksTown;
  }

  #findTown(): boolean {
    const { places } = this.#search;
    const tokens = tokenise(this.#text.slice(lastSentence(this.#text)));
    if (tokens.length > MOST_ASKING) return false;
    const at = tokens.findIndex((_, n) => places.town(tokens, n) !== null);
    if (at < 0) return false;
    const led = /^(?:v|ve)$/u.test(tokens[at - 1]?.lower ?? '');
    const { last } = places.town(tokens, at) as Place;
    const asked = this.#text.endsWith('?') || last + 1 < tokens.length || led;
    return (
      asked && isSmall(tokens, 0, led ? at - 1 : at) && isSmall(tokens, last + 1, tokens.length)
    );
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
      if (token.entry?.noun === true) said.add(String(token.entry.value));
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
