import { formsOf } from './grammar/decline.ts';
import { wifeOf } from './grammar/feminine.ts';
import type { Gender } from './grammar/forms.ts';
import type { Lemmas, Mention } from './mentions.ts';

/** Somebody who is named in a recording: what is known of the name after all mentions were heard. */
interface Person {
  /** canonical value: one tag a value */
  readonly value: string;
  readonly firsts: Lemmas;
  readonly lasts: Lemmas;
  readonly gender: Gender | null;
}

interface Draft {
  value: string | null;
  firsts: Lemmas;
  lasts: Lemmas;
  gender: Gender | null;
}

const shared = (a: Lemmas, b: Lemmas): Set<string> => new Set([...a].filter((one) => b.has(one)));
const compatible = (a: Gender | null, b: Gender | null): boolean =>
  a === null || b === null || a === b;

/**
 * The people of one recording. Full names are taken in first, then surnames, then first names, each once
 * for all speakers: a part alone belongs to the one person whom it fits, and to somebody of its own when
 * it fits nobody or several.
 */
export class People {
  readonly #drafts: Draft[] = [];
  readonly #byMention = new Map<string, Draft>();
  #forms: Map<string, Remembered> | null = null;

  /** Somebody who comes with the record; `value` is the value of the tag. */
  add(value: string, firsts: Lemmas, lasts: Lemmas, gender: Gender | null): void {
    this.#drafts.push({ value, firsts, lasts, gender });
    this.#forms = null;
  }

  /** Takes all mentions of a recording in. */
  hear(mentions: readonly Mention[]): void {
    const rank = ({ firsts, lasts }: Mention) => (lasts.size === 0 ? 2 : firsts.size === 0 ? 1 : 0);
    for (const wanted of [0, 1, 2]) {
      for (const mention of mentions) if (rank(mention) === wanted) this.#assign(mention);
    }
  }

  /** The value of the person whom a mention that was heard names. */
  valueOf(mention: Mention): string {
    const draft = this.#byMention.get(signature(mention));
    if (!draft) throw new Error('a mention was not heard');
    return written(draft);
  }

  /** Every form of every name that was accepted; made anew only when somebody was added. */
  forms(): ReadonlyMap<string, Remembered> {
    this.#forms ??= remember(this.#drafts.map((draft) => ({ ...draft, value: written(draft) })));
    return this.#forms;
  }

  #assign(mention: Mention): void {
    const key = signature(mention);
    if (this.#byMention.has(key)) return;
    this.#forms = null;
    const fitting = this.#drafts.filter((draft) => fits(draft, mention));
    let draft = fitting.length === 1 ? fitting[0] : undefined;
    if (draft) {
      merge(draft, mention);
    } else {
      draft = { value: null, firsts: mention.firsts, lasts: mention.lasts, gender: mention.gender };
      this.#drafts.push(draft);
    }
    this.#byMention.set(key, draft);
  }
}

const signature = ({ firsts, lasts, gender }: Mention): string =>
  `${[...firsts].join(' ')}|${[...lasts].join(' ')}|${gender ?? ''}`;

function fits(draft: Draft, { firsts, lasts, gender }: Mention): boolean {
  if (!compatible(draft.gender, gender)) return false;
  if (lasts.size > 0) {
    if (draft.lasts.size === 0) return firsts.size > 0 && shared(draft.firsts, firsts).size > 0;
    if (shared(draft.lasts, lasts).size === 0) return false;
  }
  if (firsts.size === 0) return true;
  return draft.firsts.size === 0 ? lasts.size > 0 : shared(draft.firsts, firsts).size > 0;
}

function merge(draft: Draft, { firsts, lasts, gender }: Mention): void {
  const narrowed = (a: Lemmas, b: Lemmas): Lemmas => {
    if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a;
    const both = shared(a, b);
    return both.size === 0 ? a : both;
  };
  draft.firsts = narrowed(draft.firsts, firsts);
  draft.lasts = narrowed(draft.lasts, lasts);
  draft.gender ??= gender;
}

/** Of several nominatives the one that was heard stands first: the first mention's own form leads its set. */
function written(draft: Draft): string {
  if (draft.value !== null) return draft.value;
  const pick = (lemmas: Lemmas) => [...lemmas][0] ?? '';
  const name = `${pick(draft.firsts)} ${pick(draft.lasts)}`.trim();
  // Krejčí, Janů: husband and wife are called the same
  return draft.gender === 'f' && !name.endsWith('á') && draft.lasts.size > 0
    ? `paní ${name}`
    : name;
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
function remember(people: readonly Person[]): Map<string, Remembered> {
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
