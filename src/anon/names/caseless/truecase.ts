import type { Senses } from '../senses.ts';
import type { Token } from '../tokens.ts';
import { vietnameseAt } from '../vietnamese.ts';
import { joinsFirstName } from './joined.ts';
import { isListedPerson } from './listed.ts';
import { isUnlistedPerson } from './unlisted.ts';

/** Tokens of which some got their capitals back, and which. */
export interface Truecased {
  readonly tokens: readonly Token[];
  readonly restored: ReadonlySet<number>;
}

/**
 * Gives the names in a text without any capitals their capitals back (true-casing): those that are no other
 * words, and those that the sentence makes somebody's. Names are then looked for as in any other text. `answers`: the
 * other side has just asked who, and the token begins the answer.
 */
export function truecase(
  tokens: readonly Token[],
  senses: Senses,
  taken: (at: number) => boolean,
  answers: (at: number) => boolean,
): Truecased {
  const restored = new Set<number>();
  const may = (at: number): boolean =>
    at >= 0 && at < tokens.length && !taken(at) && !restored.has(at);
  for (let at = 0; at < tokens.length; at += 1) {
    const far = may(at) ? vietnameseAt(tokens, at, taken, true) : null;
    for (let n = at; far && n <= far.last; n += 1) restored.add(n);
    if (far) at = far.last;
    else if (may(at) && isListedPerson(tokens, at, senses, answers)) restored.add(at);
  }
  // a set goes on over what is added to it: Ljubov Andrijivna Ševčuk
  for (const at of restored) {
    for (const other of [at + 1, at - 1])
      if (may(other) && joinsFirstName(tokens, at, other, senses)) restored.add(other);
  }
  for (let at = 0; at < tokens.length; at += 1)
    if (may(at) && isUnlistedPerson(tokens, at, senses)) restored.add(at);
  if (restored.size === 0) return { tokens, restored };
  const cased = tokens.map((token, at) =>
    restored.has(at) ? { ...token, capital: true, initial: false } : token,
  );
  return { tokens: cased, restored };
}
