import { accepts, uncued } from './accepts.ts';
import { type Cue, cueAfter, cueBefore, TITLES } from './cues.ts';
import type { Gender } from './grammar/forms.ts';
import type { Level } from './levels.ts';
import { isFunctionWord } from './ordinary.ts';
import { gendersOf, type Sense, type Senses } from './senses.ts';
import { lemmasOf } from './shape.ts';
import { GAP, type Token } from './tokens.ts';

/** Nominatives of which a word of a mention may be a form. */
export type Lemmas = ReadonlySet<string>;

/** One place where somebody is named. Offsets in the text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** empty when no first name was said */
  readonly firsts: Lemmas;
  readonly lasts: Lemmas;
  readonly gender: Gender | null;
  readonly rule: string;
  /** the kind of cue */
  readonly cue: string | null;
  /** how sure the rule is, 0…1 */
  readonly score: number;
}

/** What the search for mentions runs on. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** tokens that belong to something else already (an e-mail address, a town) */
  readonly taken: (at: number) => boolean;
  /** the other side has just asked for a name, and token `at` begins the answer */
  readonly asked: (at: number) => boolean;
  /** the town that begins at token `at` */
  readonly town: (at: number) => { readonly last: number } | null;
}

const LONGEST_NAME = 4;

/** Measured on generated calls, rounded down; what is not here is told by ending and capital alone. */
const SCORES: Readonly<Record<string, number>> = {
  'person-full': 0.99,
  'person-named': 0.97,
  'person-honorific': 0.97,
  'person-presents': 0.95,
  'person-role': 0.9,
};

/** All mentions of people that are certain by themselves or by what stands around them, sorted. */
export function findMentions(reading: Reading, senses: Senses, level: Level): Mention[] {
  const found: Mention[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; ) {
    const mention = reading.taken(at) ? null : mentionAt(reading, at, senses, level);
    if (mention?.mention) found.push(mention.mention);
    at = mention?.next ?? at + 1;
  }
  return found;
}

/** `mention` is null where something else goes up to `next`. */
interface Found {
  readonly mention: Mention | null;
  readonly next: number;
}

function mentionAt(reading: Reading, at: number, senses: Senses, level: Level): Found | null {
  const { tokens } = reading;
  const token = tokens[at] as Token;
  if (token.number || token.lower.length < 2) return initialThenSurname(reading, at, senses);
  const sense = senses.of(token);
  const listed = sense.firsts.length + sense.lasts.length > 0;
  // nine words of ten end here: lower case, and in no list of names
  if (!token.capital && !listed && (sense.ordinary || sense.hopeless)) return null;
  if (TITLES.has(token.lower) && (token.dot || !token.capital)) return null;
  const cue = cueOf(reading, at);
  const town = token.capital ? townEnd(reading, at, sense, cue) : null;
  if (town !== null) return { mention: null, next: town + 1 };
  const first = accepts(token, sense, cue, tokens[at + 1]);
  const span = extend(reading, at, senses, cue);
  if (span.pair) return make(reading, span, senses, cue, 'person-full');
  if (cue && first) return make(reading, span, senses, cue, `person-${cue.kind}`);
  if (level === 'cued') return null;
  const announcedAfter =
    token.capital &&
    !sense.brand &&
    !sense.hopeless &&
    !isPlainWord(sense, token) &&
    cueAfter(tokens, span.last);
  if (announcedAfter) return make(reading, span, senses, AFTER, 'person-presents');
  if (uncued(token, sense, tokens[at - 1], tokens[at + 1], level))
    return make(reading, span, senses, null, 'person-listed');
  return null;
}

/** Before a town. */
const INSIDE = /^(?:v|ve|na|do|z|ze)$/u;

/** A town is nobody, unless somebody is addressed by its name; one of several words never is. */
function townEnd(reading: Reading, at: number, sense: Sense, cue: Cue | null): number | null {
  const place = reading.town(at);
  if (!place) return null;
  const named = cue?.kind === 'honorific' || cue?.kind === 'named';
  // na Žižkově, v Kolíně: the place, though somebody may be called so
  const inside = reading.tokens[at - 1] && INSIDE.test((reading.tokens[at - 1] as Token).lower);
  const nobody = !named && (inside || (sense.lasts.length === 0 && sense.firsts.length === 0));
  return place.last > at || nobody ? place.last : null;
}

const AFTER: Cue = { kind: 'presents', gender: null, word: '' };

const isPlainWord = (sense: Sense, token: Token): boolean =>
  sense.ordinary && (sense.lasts.length === 0 || (token.initial && sense.people));

function cueOf({ tokens, asked }: Reading, at: number): Cue | null {
  const cue = cueBefore(tokens, at);
  if (cue && cue.kind !== 'presents') return cue;
  return asked(at) ? { kind: 'named', gender: null, word: '?' } : cue;
}

interface Span {
  readonly from: number;
  readonly last: number;
  /** indexes of first names and of surnames */
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
  /** first name and surname stand together: a name without any cue */
  readonly pair: boolean;
}

/** How far the name goes that begins at `at`. */
function extend(reading: Reading, at: number, senses: Senses, cue: Cue | null): Span {
  const { tokens } = reading;
  const firsts: number[] = [];
  const lasts: number[] = [];
  const head = tokens[at] as Token;
  const headSense = senses.of(head);
  const headFirst = isFirst(headSense, head, tokens[at + 1], senses);
  (headFirst ? firsts : lasts).push(at);
  let last = at;
  let pair = false;
  for (let n = at + 1; n < tokens.length && n - at < LONGEST_NAME; n += 1) {
    const token = tokens[n] as Token;
    if (reading.taken(n) || token.number) break;
    if (token.tie === '-' && token.capital) {
      // Nováková-Svobodová, Anna-Marie
      (lasts.length > 0 ? lasts : firsts).push(n);
      last = n;
      continue;
    }
    if (token.gap !== GAP.blank || token.initial) break;
    const sense = senses.of(token);
    if (token.dot && token.lower.length === 1 && token.capital) {
      last = n;
      continue;
    }
    if (lasts.length === 0) {
      if (isFirst(sense, token, tokens[n + 1], senses) && firsts.length < 3) {
        firsts.push(n);
        last = n;
        pair ||= token.capital && head.capital;
        continue;
      }
      if (!follows(token, sense, head, headSense, cue)) break;
      lasts.push(n);
      last = n;
      pair = true;
      continue;
    }
    if (firsts.length > 0) {
      // a second surname: Nguyen Van Minh, Nováková Svobodová
      if (
        !token.capital ||
        sense.ordinary ||
        sense.brand ||
        (sense.lasts.length === 0 && sense.firsts.length === 0)
      )
        break;
      lasts.push(n);
      last = n;
      continue;
    }
    // turned round: Novák Jan
    const turned = sense.firsts.length > 0 && !sense.ordinary && agreeing(headSense, sense);
    if (
      turned &&
      (token.capital ? head.capital : !headSense.ordinary && headSense.lasts.length > 0)
    ) {
      firsts.push(n);
      last = n;
      pair ||= headSense.lasts.length > 0 || headSense.likeness > 0;
      continue;
    }
    // two words that nobody listed, after a cue: Oleksij Bondarenko
    if (
      cue &&
      cue.kind !== 'role' &&
      token.capital &&
      !sense.ordinary &&
      !sense.brand &&
      !sense.hopeless
    ) {
      lasts.push(n);
      last = n;
    }
    break;
  }
  return { from: at, last, firsts, lasts, pair };
}

function isFirst(sense: Sense, token: Token, next: Token | undefined, senses: Senses): boolean {
  if (sense.firsts.length === 0) return false;
  if (sense.lasts.length === 0) return true;
  // Jan, Marek, Petr are both: the first of two names is the first name, one alone is taken for what it is more often
  if (!next || next.gap !== GAP.blank || next.number || next.initial)
    return (
      !sense.lasts.some(({ lemma }) => lemma === token.lower) ||
      sense.firsts.some(({ lemma }) => lemma === token.lower)
    );
  const after = senses.of(next);
  return after.lasts.length > 0 || (next.capital && !after.ordinary) || after.firsts.length === 0;
}

const agreeing = (a: Sense, b: Sense): boolean => {
  const genders = gendersOf(a.lasts);
  return genders.size === 0 || b.firsts.some(({ gender }) => genders.has(gender));
};

/** Whether a word after a first name is the surname. */
function follows(
  token: Token,
  sense: Sense,
  head: Token,
  headSense: Sense,
  cue: Cue | null,
): boolean {
  if (sense.brand && sense.lasts.length === 0) return false;
  if (token.capital) {
    if (sense.ordinary && sense.lasts.length === 0 && isFunctionWord(token.lower)) return false;
    if (!head.capital) return sense.lasts.length > 0 || sense.likeness > 0;
    return sense.ordinary || !sense.hopeless;
  }
  if (headSense.ordinary) return false;
  const genders = gendersOf(headSense.firsts);
  const fits = sense.lasts.some(({ gender }) => genders.has(gender));
  if (fits && !sense.ordinary) return true;
  if (fits && cue && cue.kind !== 'role') return true;
  if (sense.ordinary || sense.hopeless || sense.lasts.length > 0) return false;
  return sense.likeness === 2 || (cue?.kind === 'named' && sense.likeness > 0);
}

/** `J. Novák`: an initial with its dot, and a capitalised surname. */
function initialThenSurname(reading: Reading, at: number, senses: Senses): Found | null {
  const { tokens, taken } = reading;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!token.dot || !token.capital || token.lower.length !== 1 || !next || taken(at + 1))
    return null;
  const sense = senses.of(next);
  if (!next.capital || next.gap !== GAP.blank || sense.brand) return null;
  if (sense.lasts.length === 0 && (sense.ordinary || sense.likeness === 0)) return null;
  const span: Span = { from: at, last: at + 1, firsts: [], lasts: [at + 1], pair: true };
  return make(reading, span, senses, null, 'person-initial');
}

function make(
  { tokens }: Reading,
  span: Span,
  senses: Senses,
  cue: Cue | null,
  rule: string,
): Found {
  const gender = genderOf(span, tokens, senses, cue);
  const firsts = new Set<string>();
  for (const n of span.firsts) {
    const token = tokens[n] as Token;
    const entries = senses.of(token).firsts.filter((entry) => !gender || entry.gender === gender);
    for (const { lemma } of entries) firsts.add(lemma);
    if (entries.length === 0) firsts.add(token.lower);
  }
  const lasts = new Set<string>();
  for (const n of span.lasts)
    for (const lemma of surnamesOf(tokens[n] as Token, senses, gender)) lasts.add(lemma);
  const mention: Mention = {
    start: (tokens[span.from] as Token).start,
    end: (tokens[span.last] as Token).end,
    firsts,
    lasts,
    gender,
    rule,
    cue: cue?.kind ?? null,
    score: SCORES[rule] ?? 0.8,
  };
  return { mention, next: span.last + 1 };
}

/** Nominatives of a surname: from the list, else by rule. */
export function surnamesOf(token: Token, senses: Senses, gender: Gender | null): Set<string> {
  const sense = senses.of(token);
  const listed = sense.lasts.filter((entry) => !gender || entry.gender === gender);
  const entries =
    listed.length > 0
      ? listed
      : sense.lasts.length > 0
        ? sense.lasts
        : lemmasOf(token.lower, gender);
  return new Set(entries.map(({ lemma }) => lemma));
}

function genderOf(
  span: Span,
  tokens: readonly Token[],
  senses: Senses,
  cue: Cue | null,
): Gender | null {
  if (cue?.gender) return cue.gender;
  let open: ReadonlySet<Gender> = new Set(['m', 'f']);
  const narrow = (genders: ReadonlySet<Gender>) => {
    const both = new Set([...open].filter((one) => genders.has(one)));
    if (both.size > 0) open = both;
  };
  for (const n of span.firsts) narrow(gendersOf(senses.of(tokens[n] as Token).firsts));
  for (const n of span.lasts) {
    const { lasts } = senses.of(tokens[n] as Token);
    if (lasts.length > 0) narrow(gendersOf(lasts));
    else if (/ov(?:á|é|ou)$/u.test((tokens[n] as Token).lower)) narrow(new Set(['f']));
  }
  return open.size === 1 ? ([...open][0] as Gender) : null;
}
