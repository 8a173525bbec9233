import { fold } from '../spoken/fold.ts';
import type { Gender } from './grammar/forms.ts';
import type { Lemmas, Mention } from './naming.ts';
import { Nearby } from './nearby.ts';
import { type Person, type Remembered, remember } from './relatives.ts';

export type { Remembered } from './relatives.ts';

interface Draft {
  value: string | null;
  firsts: Lemmas;
  lasts: Lemmas;
  gender: Gender | null;
}

const shared = (a: Lemmas, b: Lemmas): Set<string> => new Set([...a].filter((one) => b.has(one)));
const compatible = (a: Gender | null, b: Gender | null): boolean =>
  a === null || b === null || a === b;

/** Whose forms are sought in the whole recording: nobody talks of more people, and memory stays bounded. */
const MOST_REMEMBERED = 2_000;
/** Whose names may be spelled in part: a search in all letters of them must stay short. */
const MOST_SPELLED = 40;

/**
 * The people of one recording. Full names are taken in first, then surnames, then first names, each once
 * for all speakers: a part alone belongs to the one person whom it fits, and to somebody of its own when
 * it fits nobody or several.
 */
export class People {
  readonly #drafts: Draft[] = [];
  readonly #byMention = new Map<string, Draft>();
  readonly #byFirst = new Map<string, Draft[]>();
  readonly #byLast = new Map<string, Draft[]>();
  /** those of whom no surname was known when they were first named */
  readonly #nameless = new Map<string, Draft[]>();
  #forms: Map<string, Remembered> | null = null;
  #unmarked: Map<string, string> | null = null;
  #nearby: Nearby | null = null;
  #letters: string | null = null;

  /** Somebody who comes with the record; `value` is the value of the tag. */
  add(value: string, firsts: Lemmas, lasts: Lemmas, gender: Gender | null): void {
    this.#draft({ value, firsts, lasts, gender });
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
    this.#forms ??= remember(this.#drafts.slice(0, MOST_REMEMBERED).map(personOf));
    return this.#forms;
  }

  /** The same without diacritics: form → value. */
  unmarked(): ReadonlyMap<string, string> {
    if (!this.#unmarked) {
      this.#unmarked = new Map();
      for (const [form, { value }] of this.forms()) {
        const letters = fold(form);
        if (!this.#unmarked.has(letters)) this.#unmarked.set(letters, value);
      }
    }
    return this.#unmarked;
  }

  /**
   * Whether `letters` (no diacritics) stand in one of the names that were accepted, in the nominative; `beginning`: at its
   * beginning.
   */
  hasLetters(letters: string, beginning: boolean): boolean {
    this.#letters ??= this.#drafts
      .slice(0, MOST_SPELLED)
      .flatMap(({ firsts, lasts }) => [...firsts, ...lasts].map((name) => ` ${fold(name)}`))
      .join('');
    return this.#letters.includes(beginning ? ` ${letters}` : letters);
  }

  /** Whose surname, in any form, is one letter away from `letters` (no diacritics); null: nobody's. */
  near(letters: string): string | null {
    this.#nearby ??= new Nearby(this.forms());
    return this.#nearby.find(letters);
  }

  #assign(mention: Mention): void {
    const key = signature(mention);
    if (this.#byMention.has(key)) return;
    let draft = this.#fitting(mention);
    if (draft) {
      const before = draft.lasts;
      merge(draft, mention);
      if (draft.lasts !== before) put(this.#byLast, draft.lasts, draft);
      this.#forget();
    } else {
      const { firsts, lasts, gender } = mention;
      draft = { value: null, firsts, lasts, gender };
      this.#draft(draft);
    }
    this.#byMention.set(key, draft);
  }

  /** The one person whom a mention fits; undefined when there is none or several. */
  #fitting(mention: Mention): Draft | undefined {
    const { firsts, lasts } = mention;
    const lists =
      lasts.size > 0
        ? [...look(this.#byLast, lasts), ...look(this.#nameless, firsts)]
        : look(this.#byFirst, firsts);
    let found: Draft | undefined;
    for (const list of lists) {
      for (const draft of list) {
        if (draft === found || !fits(draft, mention)) continue;
        if (found) return undefined;
        found = draft;
      }
    }
    return found;
  }

  #draft(draft: Draft): void {
    this.#drafts.push(draft);
    put(this.#byFirst, draft.firsts, draft);
    put(this.#byLast, draft.lasts, draft);
    if (draft.lasts.size === 0) put(this.#nameless, draft.firsts, draft);
    this.#forget();
  }

  #forget(): void {
    this.#forms = null;
    this.#unmarked = null;
    this.#nearby = null;
    this.#letters = null;
  }
}

function put(index: Map<string, Draft[]>, lemmas: Lemmas, draft: Draft): void {
  for (const lemma of lemmas) {
    const list = index.get(lemma);
    if (!list) index.set(lemma, [draft]);
    else if (!list.includes(draft)) list.push(draft);
  }
}

const look = (index: ReadonlyMap<string, Draft[]>, lemmas: Lemmas): Draft[][] =>
  [...lemmas].flatMap((lemma) => {
    const list = index.get(lemma);
    return list ? [list] : [];
  });

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

const personOf = (draft: Draft): Person => ({ ...draft, value: written(draft) });

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
