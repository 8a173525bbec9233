import { casesOf } from '../grammar/decline.ts';
import type { Entry } from '../lexicon.ts';
import { MARK } from '../marks.ts';
import { isAdjective, isNoun } from '../ordinary.ts';
import type { Sense, Senses } from '../senses.ts';
import { GAP, type Token } from '../tokens.ts';
import { endsAsSurname, isNobody } from './words.ts';

/** Likeness to a surname, by its ending, that a word in no list needs before a first name. */
const ENOUGH = 0.2;
/** `Andrijivna`, `Jurijovyč`: the father's name. */
const PATRONYMIC = /(?:ovyč|ovič|evič|jevič|ivna|ovna|evna)$/u;
/** How a woman's surname ends: one of Czech, one of neither vowel. */
const WOMANLY = /(?:[áéí]|ou|ů|ov[ae]|ovej|[^aeiouyě])$/u;

/**
 * In a text without capitals: whether the word at `other`, in front of token `at` or behind it, is the rest of a name
 * of which that is a first name or the father's.
 */
export function joinsFirstName(
  tokens: readonly Token[],
  at: number,
  other: number,
  senses: Senses,
): boolean {
  const [head, token] = [tokens[at] as Token, tokens[other] as Token];
  if ((other > at ? token : head).gap !== GAP.blank) return false;
  const [first, sense] = [senses.of(head), senses.of(token)];
  if (isNobody(token, sense) || (token.marks & MARK.personNoun) !== 0) return false;
  // procházková-bílá
  if (other > at && token.tie === '-') return first.lasts.length > 0 && sense.lasts.length > 0;
  if (PATRONYMIC.test(head.lower)) return other > at && !sense.ordinary;
  if (first.firsts.length === 0 || first.ordinary || sense.firsts.length > 0) return false;
  // vojtu černých: of which family
  if (other > at && sense.lasts.length > 0 && /ých$/u.test(token.lower)) return true;
  if (sense.lasts.length > 0)
    return first.firsts.some((one) => sense.lasts.some((last) => agrees(one, head, last, token)));
  const women = first.firsts.every(({ gender }) => gender === 'f');
  if (sense.ordinary) return other > at && !women && isCalledSo(tokens, at, other, first);
  if (PATRONYMIC.test(token.lower) || sense.likeness === 2) return true;
  if (!endsAsSurname(token.lower)) return false;
  return other < at ? sense.share >= ENOUGH : !women || WOMANLY.test(token.lower);
}

const GOES_ON =
  /^(?:dobrý|dobré|prosím|jsou|byli|mají|přijedou|budou|pojedou|má|přijede|pojede|volal|zavolá)$/u;

/** `marcel hrozný` where nothing more is said: a common word behind a first name in the nominative. */
function isCalledSo(tokens: readonly Token[], at: number, other: number, first: Sense): boolean {
  const [{ lower }, head, next] = [tokens[other] as Token, tokens[at] as Token, tokens[other + 1]];
  if (!first.firsts.some(({ lemma }) => lemma === head.lower)) return false;
  const ends = !next || next.gap >= GAP.line || GOES_ON.test(next.lower);
  return ends && (isAdjective(lower) ? lower.endsWith('ý') : isNoun(lower));
}

/** Whether a first name and a surname may stand in one case, of one gender. */
function agrees(first: Entry, head: Token, last: Entry, token: Token): boolean {
  if (first.gender !== last.gender) return false;
  const cases = casesOf(last.lemma, 'last', last.gender, token.lower);
  return [...casesOf(first.lemma, 'first', first.gender, head.lower)].some((one) => cases.has(one));
}
