import { GAP, type Token } from '../tokens.ts';
import { isSmall } from './bare.ts';
import type { AddressBook } from './book.ts';
import { type AddressMention, hasDoor, type Search } from './find.ts';
import { Prompt, type Told } from './prompt.ts';
import type { SpokenTurn } from './turns.ts';

/** `Číslo je třicet... táto, kolik tam máme? Třicet sedm.` */
const NEAR = 12;
/** `Lipová, já teď nevím číslo`: so far behind its street the number is missed, in words. */
const FAR = 10;
/** A number of so many digits is known again. */
const LEAST_KNOWN = 2;

/** An address of this turn, and its last token. */
interface Own extends Told {
  readonly last: number;
}

/** What was told before each place of one turn, by its speaker or by the others. */
export class Telling {
  readonly prompt: Prompt;
  readonly #turn: SpokenTurn;
  readonly #tokens: readonly Token[];
  readonly #book: AddressBook;
  /** the address that the speaker told last before this turn */
  readonly #before: AddressMention | null;
  /** last token of the part by itself that was found last before this turn */
  readonly #earlier: number | null;
  /** first token of this sentence, and of the one before */
  #sentence: number;
  #previous: number;
  /** the address of the sentence before */
  #told: Told | null = null;
  #own: Own | null = null;
  /** the last town of this turn that has neither street nor number */
  #town: AddressMention | null = null;
  /** the last part by itself, and its last token */
  #part: { readonly value: string; readonly last: number } | null = null;

  constructor(
    turn: SpokenTurn,
    search: Search,
    book: AddressBook,
    { mention, part }: { readonly mention: AddressMention | null; readonly part: number | null },
  ) {
    this.prompt = Prompt.before(turn, search);
    this.#turn = turn;
    this.#tokens = search.tokens;
    this.#book = book;
    this.#before = mention;
    this.#earlier = part;
    this.#sentence = turn.from;
    this.#previous = turn.from;
  }

  /** First token of this sentence. */
  get sentence(): number {
    return this.#sentence;
  }

  /** The last address of this sentence. */
  get own(): Own | null {
    return this.#own && this.#own.last >= this.#sentence ? this.#own : null;
  }

  /** The last town by itself in this sentence. */
  get town(): AddressMention | null {
    return this.#town && this.#town.last >= this.#sentence ? this.#town : null;
  }

  /** The address of the sentence before, or of the others' last words. */
  get told(): Told | null {
    // Ne. Luční je správně, ale padesát čtyři.
    const answers = isSmall(this.#tokens, this.#turn.from, this.#sentence);
    return this.#told ?? (answers ? this.prompt.told(this.#book) : null);
  }

  /** `A číslo?` of an address that had none. */
  get isOpen(): boolean {
    const before = this.#before;
    if (before === null || before.parts.number !== undefined) return this.#goesOn(this.#earlier);
    if (this.prompt.asksNumber || this.#left(before)) return true;
    return this.prompt.echoes(this.#book) === 'place' || this.#goesOn(this.#earlier ?? before.last);
  }

  /** `Čtrnáct set.` behind the number that the speaker has just told: more of it is to come. */
  #goesOn(last: number | null): boolean {
    if (last === null || this.#turn.from - last > NEAR) return false;
    return this.prompt.echoes(this.#book) === 'number';
  }

  /** `Lipová, číslo teď nevím.` `Nevadí.`: the number was left open, and is told when it comes to mind. */
  #left({ last }: AddressMention): boolean {
    if (!this.prompt.isShort || last >= this.#turn.from) return false;
    const to = Math.min(this.#turn.from - 1, last + FAR);
    for (let n = last + 1; n <= to; n += 1) if (isNumberNoun(this.#tokens[n] as Token)) return true;
    return false;
  }

  /** Takes in an address of this turn, or of one before. */
  hear(mention: AddressMention): void {
    const { first, last, parts } = mention;
    if (first < this.#turn.from) return;
    if (!hasDoor(mention)) {
      this.#town = mention;
      return;
    }
    const value = this.#book.valueOf(mention);
    const [open, townless] = [parts.number === undefined, parts.town === undefined];
    this.#own = { value, open, townless, street: parts.street !== undefined, last };
  }

  /** Takes in a part by itself, of the address whose value is `value`. */
  take(value: string, last: number): void {
    this.#part = { value, last };
  }

  /** Last token of the last part by itself; -1 where there is none. */
  get partEnd(): number {
    return this.#part?.last ?? -1;
  }

  /** Whether a part by itself stands at most `reach` tokens before `at`. */
  tookBefore(at: number, reach: number): boolean {
    return this.#part !== null && at - this.#part.last <= reach;
  }

  /** Goes on to token `at`. */
  step(at: number): void {
    if (at === this.#turn.from || (this.#tokens[at] as Token).gap < GAP.line) return;
    this.#previous = this.#sentence;
    this.#sentence = at;
    this.#told = this.#toldBefore(at);
  }

  /** The address that was told last; where none was, the number stands for it. */
  any(number: string): string {
    return this.#own?.value ?? this.prompt.told(this.#book)?.value ?? this.#book.latest ?? number;
  }

  /** The address of a known number where it was told just before, or where the others said this very number; that is so long. */
  known(number: string, long: number): string | null {
    const known = number.length < LEAST_KNOWN ? null : this.#book.withNumber(number);
    if (known === null) return this.#joined(number);
    if (number.length >= long && this.prompt.says(number)) return known;
    return this.told !== null || number.length > long ? known : null;
  }

  /** `462 lomeno 8` of which the others have just said each half. */
  #joined(number: string): string | null {
    const [first, second, ...more] = number.split('/');
    if (first === undefined || second === undefined || more.length > 0) return null;
    if (!this.prompt.says(first) || !this.prompt.says(second)) return null;
    return this.#book.withNumber(first) ?? this.#book.withNumber(second);
  }

  /** The address of the sentence before `at`, of a part just before it, or of which somebody asks himself the number. */
  #toldBefore(at: number): Told | null {
    const own = this.#own;
    if (this.#asksItself(at)) {
      const value = own?.value ?? (this.#town ? this.#book.valueOf(this.#town) : null);
      if (value !== null) return { value, open: true, townless: false, street: false };
    }
    if (own && own.last >= this.#previous) return own;
    const part = this.#part;
    if (!part || at - part.last > NEAR) return null;
    return { value: part.value, open: true, townless: true, street: false };
  }

  /** `… aké je tu číslo? Stodvadsaťosem.`, and `Číslo je třicet.` */
  #asksItself(at: number): boolean {
    const [before, first] = [this.#tokens[at - 1] as Token, this.#tokens[at] as Token];
    return isNumberNoun(before) || isNumberNoun(first);
  }
}

/** `číslo` */
export const isNumberNoun = ({ lower }: Token): boolean => /^čísl(?:o|e|em|a)$/u.test(lower);
