import { fold } from '../spoken/fold.ts';
import type { Said } from './answers.ts';
import type { People } from './people.ts';
import type { Senses } from './senses.ts';
import { findSpelled, type Spelled, spelledAgain } from './spelling.ts';
import { NO_TOKEN, type Token } from './tokens.ts';

/** Nobody spells more in a call, and a text made to take long must not. */
const MOST = 40;
/** A shorter word is an abbreviation. */
const SHORTEST = 4;

/** Names that are said letter by letter in one recording: what was spelled in one place is known in another. */
export class SpelledNames {
  readonly #senses: Senses;
  /** without diacritics */
  readonly #words: string[] = [];

  constructor(senses: Senses) {
    this.#senses = senses;
  }

  find(said: Said, tokens: readonly Token[], taken: (at: number) => boolean): Spelled[] {
    const known = (word: string) =>
      word.length >= SHORTEST && this.#senses.of({ ...NO_TOKEN, lower: word }).lasts.length > 0;
    const found = findSpelled(said, tokens, taken, known);
    for (const { word } of found) if (this.#words.length < MOST) this.#words.push(fold(word));
    return found;
  }

  /** Words that were spelled elsewhere, said whole: `Tofan`, where somebody has said `té o ef á en`. */
  whole(tokens: readonly Token[], taken: (at: number) => boolean): Spelled[] {
    const found: Spelled[] = [];
    if (this.#words.length === 0) return found;
    for (let at = 0; at < tokens.length; at += 1) {
      const { lower, capital, start, end } = tokens[at] as Token;
      if (!capital || lower.length < SHORTEST || taken(at)) continue;
      if (this.#words.includes(fold(lower)))
        found.push({ first: at, last: at, word: lower, start, end });
    }
    return found;
  }

  /** Letters of names that were spelled or said elsewhere. */
  again(tokens: readonly Token[], taken: (at: number) => boolean, people: People): Spelled[] {
    return spelledAgain(
      tokens,
      taken,
      (letters, beginning) =>
        people.hasLetters(letters, beginning) ||
        this.#words.some((word) => (beginning ? word.startsWith(letters) : word.includes(letters))),
    );
  }
}
