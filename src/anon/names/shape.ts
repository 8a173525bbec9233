import { formsOf } from './grammar/decline.ts';
import type { Gender } from './grammar/forms.ts';

/** Endings that hardly any other word has. */
const UNMISTAKABLE =
  /ov(?:á|é|ou)$|[a-zá-ž]{2}(?:kovi|čkovi|ákovi|íkovi|ovi)$|(?:ákem|íkem|enko)$/u;
/** A word of which this share of those with its ending are names is possibly one. */
const POSSIBLE = 0.35;

/** How much a word that nobody listed looks like a surname: 2 unmistakable, 1 possible, 0 not. */
export function surnameLikeness(word: string, share: number): 0 | 1 | 2 {
  if (word.length < 4) return 0;
  if (UNMISTAKABLE.test(word)) return 2;
  return share >= POSSIBLE ? 1 : 0;
}

/** Endings to take off, and what the nominative may have in their place. */
const BACK: readonly (readonly [ending: RegExp, nominatives: readonly string[]])[] = [
  [/ovi$/u, ['', 'a', 'o', 'e']],
  [/ových$|ovým$|ovými$|ovy$|ův$|ova$|ovu$/u, ['', 'a', 'o']],
  [/ého$|ému$|ém$|ýho$|ýmu$|ým$|ých$|ými$|ej$/u, ['ý']],
  [/ího$|ímu$|ím$|ích$|ími$/u, ['í', '']],
  [/ové$|ovou$/u, ['ová']],
  [/é$|ou$/u, ['á', 'a']],
  [/em$/u, ['', 'o', 'e']],
  [/ům$|ů$/u, ['', 'a', 'o']],
  [/a$/u, ['', 'o']],
  [/u$/u, ['', 'a', 'o']],
  [/y$/u, ['a', '']],
  [/o$/u, ['a']],
  [/i$/u, ['', 'a', 'e']],
  [/[eě]$/u, ['', 'a']],
];

/** What a stem may have lost: `Hájk` → `Hájek`, `Vaňk` → `Vaněk`, `Kadlc` → `Kadlec`. */
function withMovingE(stem: string): string[] {
  const match = /^(.*[^aeiouyáéíóúůýě])([kcl])$/u.exec(stem);
  if (!match) return [];
  const [, head = '', last = ''] = match;
  const hooks: Readonly<Record<string, string>> = { ň: 'n', ď: 'd', ť: 't' };
  const plain = hooks[head.at(-1) ?? ''];
  return plain === undefined ? [`${head}e${last}`] : [`${head.slice(0, -1)}${plain}ě${last}`];
}

/**
 * Nominatives of which `form`, in lower case, may be a form, by rule: each is declined and holds it.
 * The form itself is always among them.
 */
export function lemmasOf(form: string, gender: Gender | null): { lemma: string; gender: Gender }[] {
  const female = gender === 'f' || (gender === null && /ov(?:á|é|ou)$/u.test(form));
  const guesses = new Set([form]);
  for (const [ending, nominatives] of BACK) {
    const stem = form.replace(ending, '');
    if (stem === form || stem.length < 2) continue;
    for (const nominative of nominatives) {
      guesses.add(stem + nominative);
      if (nominative === '') for (const one of withMovingE(stem)) guesses.add(one);
    }
  }
  const found: { lemma: string; gender: Gender }[] = [];
  for (const lemma of guesses) {
    const hers = /(?:ová|á)$/u.test(lemma);
    if (female !== hers && lemma !== form) continue;
    const as: Gender = female || (hers && gender !== 'm') ? 'f' : 'm';
    if (lemma === form || formsOf(lemma, 'last', as).has(form)) found.push({ lemma, gender: as });
  }
  return found;
}
