import { formsOf } from './grammar/decline.ts';
import { wifeOf } from './grammar/feminine.ts';
import type { Gender } from './grammar/forms.ts';
import type { Lemmas } from './naming.ts';

/** Somebody who is named in a recording: what is known of the name after all mentions were heard. */
export interface Person {
  /** canonical value: one tag a value */
  readonly value: string;
  readonly firsts: Lemmas;
  readonly lasts: Lemmas;
  readonly gender: Gender | null;
}

/** What a word may be of people who are known: their values, and which part of the name it is. */
export interface Remembered {
  readonly value: string;
  readonly part: 'first' | 'last';
}

/**
 * Every form of every name that was accepted, and whom it names: a form that two people share belongs to
 * the one whose own it is; a family's surname to its first member.
 */
export function remember(people: readonly Person[]): Map<string, Remembered> {
  const forms = new Map<string, Remembered>();
  const put = (form: string, value: string, part: Remembered['part']) => {
    if (!forms.has(form)) forms.set(form, { value, part });
  };
  const surname = (lemma: string, gender: Gender, value: string) => {
    for (const form of formsOf(lemma, 'last', gender)) put(form, value, 'last');
  };
  for (const { value, lasts, gender } of people) {
    for (const lemma of lasts) surname(lemma, gender ?? (/á$/u.test(lemma) ? 'f' : 'm'), value);
  }
  for (const { value, firsts, gender } of people) {
    for (const lemma of firsts) {
      for (const one of gender ? [gender] : (['m', 'f'] as const))
        for (const form of formsOf(lemma, 'first', one)) put(form, value, 'first');
    }
  }
  // the other half of a family: husband, wife, the Nováks
  for (const { value, lasts, gender } of people) {
    for (const lemma of lasts) {
      if (gender !== 'f') for (const wife of wifeOf(lemma)) surname(wife, 'f', value);
      for (const husband of husbandsOf(lemma)) surname(husband, 'm', value);
    }
  }
  return forms;
}

/** `Nováková` → `Novák`, `Hájková` → `Hájk`, `Hájek`; `Veselá` → `Veselý`. */
function husbandsOf(lemma: string): string[] {
  if (!/á$/u.test(lemma)) return [];
  if (!/ová$/u.test(lemma)) return [`${lemma.slice(0, -1)}ý`];
  const stem = lemma.slice(0, -3);
  const candidates = [
    stem,
    `${stem}a`,
    `${stem}o`,
    stem.replace(/(.)([kcl])$/u, '$1e$2'),
    stem.replace(/ň([kc])$/u, 'ně$1'),
  ];
  return [...new Set(candidates)].filter((one) => one.length > 2 && wifeOf(one).includes(lemma));
}
