import { bare } from './lexicon.ts';
import type { Remembered } from './relatives.ts';

/** Shorter forms are near to too many words. */
const SHORTEST = 5;

/**
 * Finds forms of surnames one letter away: put in, left out or another. Every form is filed under itself and
 * under what is left when any one letter is taken out, so that a look-up costs as many steps as the word has
 * letters ("symmetric delete", W. Garbe, SymSpell).
 */
export class Nearby {
  readonly #filed = new Map<string, { readonly form: string; readonly value: string }[]>();

  constructor(forms: ReadonlyMap<string, Remembered>) {
    const seen = new Set<string>();
    for (const [marked, { value, part }] of forms) {
      const form = bare(marked);
      if (part !== 'last' || form.length < SHORTEST || seen.has(form)) continue;
      seen.add(form);
      for (const key of withOneLess(form)) {
        const list = this.#filed.get(key);
        if (list) list.push({ form, value });
        else this.#filed.set(key, [{ form, value }]);
      }
    }
  }

  /** The value of the person whose form is one letter away from `word`; null: nobody's. */
  find(word: string): string | null {
    for (const key of withOneLess(word)) {
      for (const { form, value } of this.#filed.get(key) ?? []) {
        if (oneApart(form, word)) return value;
      }
    }
    return null;
  }
}

function withOneLess(word: string): Set<string> {
  const keys = new Set([word]);
  for (let at = 0; at < word.length; at += 1) keys.add(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/** Whether one letter put in, left out or changed makes `b` of `a`; the first letter is heard right. */
function oneApart(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a.charAt(same) === b.charAt(same)) same += 1;
  const [restOfA, restOfB] = [a.slice(same), b.slice(same)];
  return (
    restOfA.slice(1) === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1)
  );
}
