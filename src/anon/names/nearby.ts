import { fold } from '../spoken/fold.ts';
import type { Remembered } from './relatives.ts';

/** Shorter forms are near to too many words. */
const SHORTEST = 5;
/** Forms that share a half; a call has a few, a text made to take long has thousands. */
const MOST_FILED = 64;

interface Filed {
  readonly form: string;
  readonly value: string;
}

/**
 * Finds forms of surnames one letter away: put in, left out or another. One change leaves one half of a word as
 * it was, so that every form is filed under both of its halves, and a look-up costs a few steps.
 */
export class Nearby {
  readonly #heads = new Map<string, Filed[]>();
  readonly #tails = new Map<string, Filed[]>();

  constructor(forms: ReadonlyMap<string, Remembered>) {
    const seen = new Set<string>();
    for (const [marked, { value, part }] of forms) {
      if (part !== 'last') continue;
      const form = fold(marked);
      if (form.length < SHORTEST || seen.has(form)) continue;
      seen.add(form);
      const half = form.length >> 1;
      file(this.#heads, form.slice(0, half), { form, value });
      file(this.#tails, form.slice(half), { form, value });
    }
  }

  /** The value of the person whose form is one letter away from `word` (no diacritics); null: nobody's. */
  find(word: string): string | null {
    const { length } = word;
    // of a form one letter shorter, as long, and longer
    for (let whole = length - 1; whole <= length + 1; whole += 1) {
      const half = whole >> 1;
      const head = this.#heads.get(word.slice(0, half));
      const tail = this.#tails.get(word.slice(half - whole));
      for (const list of [head, tail]) {
        for (const { form, value } of list ?? []) if (oneApart(form, word)) return value;
      }
    }
    return null;
  }
}

function file(index: Map<string, Filed[]>, key: string, one: Filed): void {
  const list = index.get(key);
  if (!list) index.set(key, [one]);
  else if (list.length < MOST_FILED) list.push(one);
}

/** Whether one letter put in, left out or changed makes `b` of `a`; the first letter is heard right. */
function oneApart(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0) || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  const [restOfA, restOfB] = [a.slice(same), b.slice(same)];
  return (
    restOfA.slice(1) === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1)
  );
}
