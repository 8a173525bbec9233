import type { Cue } from './cues.ts';
import type { Gender } from './grammar/forms.ts';
import { gendersOf, type Senses } from './senses.ts';
import { lemmasOf } from './shape.ts';
import type { Proof } from './shown.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

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
  /** what but its capital says that it is somebody's */
  readonly proof: Proof;
}

/** Measured on generated calls, rounded down; what is not here is told by ending and capital alone. */
const SCORES: Readonly<Record<string, number>> = {
  'person-full': 0.99,
  'person-named': 0.97,
  'person-honorific': 0.97,
  'person-presents': 0.95,
  'person-role': 0.9,
};

/** What a span of words says of whom it names. */
export function mentionOf(
  tokens: readonly Token[],
  span: Span,
  senses: Senses,
  cue: Cue | null,
  rule: string,
  proof: Proof,
): Mention {
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
  return {
    start: (tokens[span.from] as Token).start,
    end: (tokens[span.last] as Token).end,
    firsts,
    lasts,
    gender,
    rule,
    cue: cue?.kind ?? null,
    score: SCORES[rule] ?? 0.8,
    proof,
  };
}

/** Nominatives of a surname: from the list, else by rule. */
function surnamesOf(token: Token, senses: Senses, gender: Gender | null): Set<string> {
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
