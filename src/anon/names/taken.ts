import type { Stretch } from './answers.ts';
import type { Token } from './tokens.ts';

/**
 * Which tokens of one text belong to something that was found; more is found in rounds, and each round sees what those
 * before it have taken.
 */
export class Taken {
  readonly #tokens: readonly Token[];
  readonly #taken: Uint8Array;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#taken = new Uint8Array(tokens.length);
  }

  /** Whether the token at an index is taken by now. */
  readonly has = (at: number): boolean => this.#taken[at] === 1;

  /** Takes every token that lies in one of the stretches, if only in part. */
  add(stretches: readonly Stretch[]): this {
    for (const { start, end } of stretches) {
      for (let at = this.#first(start); at < this.#tokens.length; at += 1) {
        if ((this.#tokens[at] as Token).start >= end) break;
        this.#taken[at] = 1;
      }
    }
    return this;
  }

  /** The first token that ends behind an offset. */
  #first(offset: number): number {
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tokens[middle] as Token).end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
