import { describes } from '../accepts.ts';
import { actsAfter, animate, belongsTo } from '../context.ts';
import { casesOf } from '../grammar/decline.ts';
import type { Case } from '../grammar/forms.ts';
import { isInside, isPlaceCase } from '../inanimate.ts';
import { MARK } from '../marks.ts';
import { isAdjective, isNoun } from '../ordinary.ts';
import type { Sense, Senses } from '../senses.ts';
import { beside, onlySomebody, precedes, withSomebody } from '../subjects.ts';
import { isSign, isThing } from '../things.ts';
import type { Token } from '../tokens.ts';
import { isIntroduced, isPosted } from './introduced.ts';
import { isNobody, isWifely } from './words.ts';

/** In a text without capitals: whether a word of the lists is somebody, for it is no other word, or for what stands around it. */
export function isListedPerson(
  tokens: readonly Token[],
  at: number,
  senses: Senses,
  answers: (at: number) => boolean,
): boolean {
  const token = tokens[at] as Token;
  const sense = senses.of(token);
  const listed = sense.firsts.length + sense.lasts.length > 0;
  if (!listed || isNobody(token, sense) || isSign(tokens, at)) return false;
  if (isInside(tokens, at) || isPlaceCase(tokens, at)) return false;
  if ((token.marks & MARK.personNoun) !== 0) return false;
  if (sense.ordinary) return isCalledSo(tokens, at, sense) || isAnswer(tokens, at, sense, answers);
  return sense.firsts.length > 0 || isWifely(token) || !isThing(tokens, at);
}

/** Before these `-a` ends the name of somebody, and `-ze`, `-se`: od Mráze, and od mrazu. */
const LIVING = /^(?:od|pro|u|bez|na|za)$/u;

/** A word of ordinary Czech that is a surname as well: only the syntax of a person tells. */
function isCalledSo(tokens: readonly Token[], at: number, { lasts }: Sense): boolean {
  const { lower } = tokens[at] as Token;
  const nominative = lasts.some(({ lemma }) => lemma === lower);
  if (nominative && isPosted(tokens, at)) return true;
  if (lasts.length === 0 || isThing(tokens, at) || describes(beside(tokens, at + 1))) return false;
  if (onlySomebody(tokens, at) || withSomebody(tokens, at) || belongsTo(tokens, at)) return true;
  if (isAdjective(lower)) return false;
  if (nominative && isIntroduced(tokens, at)) return true;
  if (lasts.every(({ gender }) => gender === 'f')) return false;
  // mrázovi: what is no living thing takes another ending
  if (/ovi$/u.test(lower)) return true;
  if (LIVING.test(precedes(tokens, at)?.lower ?? '')) {
    if (/[szx]e$/u.test(lower)) return lasts.some(({ lemma }) => lemma === lower.slice(0, -1));
    if (animate(tokens, at)) return !isNoun(`${lower.slice(0, -1)}o`);
  }
  return nominative && actsAfter(tokens, at, true);
}

/** `s kým? s kukačkou`: the other side has asked who. */
function isAnswer(
  tokens: readonly Token[],
  at: number,
  { lasts }: Sense,
  answers: (at: number) => boolean,
): boolean {
  if (describes(beside(tokens, at + 1))) return false;
  const wanted = answers(at)
    ? 'nom'
    : answers(at - 1) && OF_PREPOSITION[tokens[at - 1]?.lower ?? ''];
  if (!wanted) return false;
  const { lower } = tokens[at] as Token;
  return lasts.some(({ lemma, part, gender }) => casesOf(lemma, part, gender, lower).has(wanted));
}

/** The case of somebody behind a preposition. */
const OF_PREPOSITION: Readonly<Record<string, Case>> = {
  ...{ s: 'ins', se: 'ins', na: 'acc', pro: 'acc', za: 'acc', o: 'loc', po: 'loc' },
  ...{ od: 'gen', u: 'gen', bez: 'gen', podle: 'gen', k: 'dat', ke: 'dat' },
};
