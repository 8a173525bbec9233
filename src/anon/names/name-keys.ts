import { fold } from '../spoken/fold.ts';

/*
 * What the forms of a name have in common, by rule, so that forms need not be made to know whether a word may be
 * one. Letters are plain: without marks, ů as o, since `Kůň` has `Koně`.
 */

/** No name begins with more letters that all its forms have in common. */
export const LONGEST_KEY = 16;
/** `Vojtěch, Vojtěších`, `Pavel, Pavla`, `Olga, Olze`, `Marius, Maria`: the last two letters change. */
const LAST_TWO = /(?:[eěoůkgh].|ch|us)$/;
/** `Mucha, Muších`, `Markus, Marcích`: the last three. */
const LAST_THREE = /(?:ch.|[kgh]us)$/;
/** The second letter goes, too: `Lev, Lva`, `Švec, Ševce`. */
const UNSTEADY = /^(?:...|švec)$/u;
/** What the letters of such a name may become: `Aga, Azích`, `Ach, Aších`. */
const SOFTENED: Readonly<Record<string, string>> = { k: 'ct', g: 'z', h: 'sz', c: 's' };

/** A word in lower case as keys are written. */
export const plain = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : fold(word.replaceAll('ů', 'o'));

/** Every form of a name in lower case begins with one of these. */
export function keysOf(lemma: string): readonly string[] {
  if (!UNSTEADY.test(lemma)) return [plain(lemma).slice(0, lengthOfKey(lemma))];
  const [first = '', ...others] = plain(lemma.slice(0, 3));
  const second = others.flatMap((letter) => [letter, ...(SOFTENED[letter] ?? '')]);
  return [...new Set(second)].map((letter) => first + letter);
}

function lengthOfKey(lemma: string): number {
  const { length } = lemma;
  if (length < 3) return 1;
  const change = LAST_THREE.test(lemma) ? 3 : LAST_TWO.test(lemma) ? 2 : 1;
  return Math.min(LONGEST_KEY, Math.max(2, length - change));
}

/** letters of a shelf; the key of a name with more than `SHORT` is no shorter */
export const SHELF = 3;
const SHORT = 5;

/** By what names are put aside until a word begins alike: the beginnings of their keys, cheaper to have than these. */
export function shelvesOf(lemma: string): readonly string[] {
  if (lemma.length > SHORT) return [plain(lemma.slice(0, SHELF))];
  return keysOf(lemma).map((key) => key.slice(0, SHELF));
}
