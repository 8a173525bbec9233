import { formsOf } from './grammar/decline.ts';
import type { Gender } from './grammar/forms.ts';

/** Endings of surnames in their nominative that few other words have. */
const MALE =
  /(?:[^aeiou]ák|áč|ář|[^n]ek|ěk|[^n]ík|[cs]ký|ovský|enko|čuk|juk|ov|ev|[^s]in|čić|vić|ič|eš|oš|áš|iš|ec|[áé]l|[ei]l|[^aeiouyáéíóúůýě]a|ička|[ií]na|ura|ula|[^aeiou]án|[^i]an|[uú]n|út|át|ach|ich|och|er|mann?|stein|berg|ner|ius|[^aeiou]o|ský|cký|ný|tý|lý|dlý)$/u;

/** Oblique endings that, on a capitalised word, nearly always are those of a person. */
const OBLIQUE =
  /(?:[a-zá-ž]{2}ovi|ákem|áka|áku|íkem|íka|íku|kovi|čkovi|ského|skému|ským|ckého|ckému|ckým|ářem|áře|ešem|eše|ošem|oše|ášem|áše|cem|[^aeiou]em|ovou|ové|ová|ových|ovými|[^aeiou]ka|[^aeiou]ku|[^aeiou]kem)$/u;

const FEMALE = /(?:ov(?:á|é|ou)|[sc]k(?:á|é|ou)|n(?:á|é|ou))$/u;

/** How much a word that nobody listed looks like a surname: 2 unmistakable, 1 possible, 0 not. */
export function surnameLikeness(word: string): 0 | 1 | 2 {
  if (word.length < 4) return 0;
  if (/ov(?:á|é|ou)$|[a-zá-ž]{2}(?:kovi|čkovi|ákovi|íkovi|ovi)$|(?:ákem|íkem|enko)$/u.test(word))
    return 2;
  return MALE.test(word) || OBLIQUE.test(word) || FEMALE.test(word) ? 1 : 0;
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
