import type { Senses } from './senses.ts';
import { isThing } from './things.ts';
import type { Token } from './tokens.ts';

/** Nobody names more, and memory stays bounded. */
const MOST = 1_000;

/** What is left of a thing's name without the endings of cases. */
const stemOf = (lower: string): string =>
  lower.replace(/(?:ovi|em|ech|ích|ům|ách|ám|ami|ou|a|u|y|e|ě|i|í|o)$/u, '');

/**
 * What things are called in one recording, by words of no list: what is a thing's name in one place is nobody's in
 * another (one sense per discourse; Gale, Church and Yarowsky 1992).
 */
export class CalledThings {
  readonly #stems = new Set<string>();

  hear(tokens: readonly Token[], senses: Senses): void {
    for (let at = 0; at < tokens.length && this.#stems.size < MOST; at += 1) {
      const token = tokens[at] as Token;
      if (!token.capital || token.initial || !isThing(tokens, at)) continue;
      const { firsts, lasts } = senses.of(token);
      if (firsts.length + lasts.length === 0) this.#stems.add(stemOf(token.lower));
    }
  }

  has({ lower }: Token): boolean {
    return this.#stems.size > 0 && this.#stems.has(stemOf(lower));
  }
}
