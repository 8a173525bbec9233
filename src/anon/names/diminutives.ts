import { fold } from '../spoken/fold.ts';
import type { Gender } from './grammar/forms.ts';
import type { Entry } from './lexicon.ts';

/** A shorter rest of a name is the beginning of too many words: with an ending of its own, and with a mere `-ek` or `-ka`. */
const SHORTEST = { small: 3, bare: 4 } as const;

interface Suffix {
  /** in any case; the group is the root and what may stand behind it */
  readonly pattern: RegExp;
  /** what may stand between the root and the ending; the empty one last */
  readonly between: readonly string[];
  readonly nominative: string;
  readonly gender: Gender;
}

/** How Czech and Slovak make a first name small: `Kristiánek`, `Toníček`, `Dášenka`, `Jituš`, `Lenča`, `Jiruna`. */
const SUFFIXES: readonly Suffix[] = [
  {
    pattern: /^(.{3,})(?:ek|k(?:a|ovi|u|em|o|ů|ův|ova|ovu|ově|ovy|ové|ovo))$/u,
    between: ['íč', 'ič', 'eč', 'ín', 'án', 'ouš', 'áš', 'ůš', ''],
    nominative: 'ek',
    gender: 'm',
  },
  {
    pattern: /^(.{4,})ík(?:a|ovi|u|em|ů|ův|ova|ovu|ově|ovy|ové|ovo|)$/u,
    between: [''],
    nominative: 'ík',
    gender: 'm',
  },
  {
    pattern: /^(.{3,})(?:k(?:a|y|u|o|ou|ám|ách|ami)|ce|čin(?:a|u|y|o|ou|ě|))$/u,
    between: ['ič', 'in', 'en', 'uš', 'un', 'ul', 'eč', 'yn', ''],
    nominative: 'ka',
    gender: 'f',
  },
  { pattern: /^(.{3,}uš)(?:i|e|)$/u, between: ['uš'], nominative: '', gender: 'f' },
  {
    pattern: /^(.{3,}č)(?:a|i|u|o|ou|iny|ina|inu)$/u,
    between: ['č'],
    nominative: 'a',
    gender: 'f',
  },
  { pattern: /^(.{3,}un)(?:a|y|u|o|ou|ě)$/u, between: ['un'], nominative: 'a', gender: 'f' },
];

/** What is left of a name when its ending, or a small one's, is taken off. */
const ENDINGS = [/(?:ie|[aeiouyáéíý])$/u, /(?:[eěií]k|ka|uš|ča|ďa|ťa|da)$/u];

/** Knows the small forms of first names that nobody listed. */
export class Diminutives {
  readonly #firsts: Readonly<Record<Gender, readonly string[]>>;
  /** by the first letter, without its mark; made when a word that begins with it is asked for */
  readonly #roots = new Map<string, Map<string, Set<Gender>>>();
  #byLetter: Map<string, [name: string, gender: Gender][]> | null = null;

  constructor(firsts: Readonly<Record<Gender, readonly string[]>>) {
    this.#firsts = firsts;
  }

  /** The first name of which `word`, in lower case, is a small form. */
  find(word: string): Entry | null {
    for (const { pattern, between, nominative, gender } of SUFFIXES) {
      const stem = pattern.exec(word)?.[1];
      const root = stem && between.map((part) => this.#root(stem, part, gender)).find(Boolean);
      if (root) return { lemma: stem + nominative, part: 'first', gender };
    }
    return null;
  }

  #root(stem: string, part: string, gender: Gender): string | null {
    if (!stem.endsWith(part)) return null;
    const root = stem.slice(0, stem.length - part.length);
    const enough = root.length >= (part === '' ? SHORTEST.bare : SHORTEST.small);
    if (!enough) return null;
    const letters = fold(root);
    return this.#rootsOf(letters.charAt(0)).get(letters)?.has(gender) === true ? root : null;
  }

  #rootsOf(letter: string): Map<string, Set<Gender>> {
    let roots = this.#roots.get(letter);
    if (!roots) {
      this.#byLetter ??= byLetter(this.#firsts);
      roots = rootsOf(this.#byLetter.get(letter) ?? []);
      this.#roots.set(letter, roots);
    }
    return roots;
  }
}

function byLetter(
  firsts: Readonly<Record<Gender, readonly string[]>>,
): Map<string, [name: string, gender: Gender][]> {
  const names = new Map<string, [string, Gender][]>();
  for (const gender of ['m', 'f'] as const) {
    for (const name of firsts[gender]) {
      const lower = name.toLowerCase();
      const letter = fold(lower.charAt(0));
      const list = names.get(letter);
      if (list) list.push([lower, gender]);
      else names.set(letter, [[lower, gender]]);
    }
  }
  return names;
}

function rootsOf(names: readonly [name: string, gender: Gender][]): Map<string, Set<Gender>> {
  const roots = new Map<string, Set<Gender>>();
  for (const [name, gender] of names) {
    for (const root of rootsOfName(name)) {
      const genders = roots.get(root);
      if (genders) genders.add(gender);
      else roots.set(root, new Set([gender]));
    }
  }
  return roots;
}

/** Without diacritics: `Tadeáš` is its own root, `Dáš` that of Dáša, `Jit` of Jitka. */
function rootsOfName(name: string): string[] {
  const whole = /[aeiouyáéíý]$/u.test(name) ? [] : [name];
  const roots = [...whole, ...ENDINGS.map((ending) => name.replace(ending, ''))];
  return roots.filter(({ length }) => length >= SHORTEST.small).map(fold);
}
