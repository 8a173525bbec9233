import { wordList } from '../spoken/word-list.ts';
import { actsAfter, actsBefore, doneBy, governed } from './context.ts';
import { casesOf } from './grammar/decline.ts';
import type { Entry } from './lexicon.ts';
import { MARK } from './marks.ts';
import { isAdjective, isNoun } from './ordinary.ts';
import type { Senses } from './senses.ts';
import { GAP, type Token } from './tokens.ts';

/** The token at `at` when only a blank stands before it. */
export const beside = (tokens: readonly Token[], at: number): Token | undefined => {
  const token = tokens[at];
  return token !== undefined && token.gap === GAP.blank ? token : undefined;
};

/** The token before `at` when only a blank stands between. */
export const precedes = (tokens: readonly Token[], at: number): Token | undefined =>
  beside(tokens, at) && tokens[at - 1];

/**
 * Whether a word of ordinary Czech stands where the sentence has room for nobody but somebody called so: an adjective
 * without its noun, a verb beside another, a woman's word with what a man did (`Nový to slíbil`, `to Mazal zaplatí`,
 * `Kavka mi to řekl`).
 */
export function onlySomebody(tokens: readonly Token[], at: number): boolean {
  const { lower, marks } = tokens[at] as Token;
  if ((marks & (MARK.personNoun | MARK.grammar)) !== 0) return false;
  if (isAdjective(lower)) return /[ýáí]$|ej$/u.test(lower) && actsAfter(tokens, at, true);
  if (isParticiple(lower)) return clashes(tokens, at);
  return /[^o][ao]$/u.test(lower) && isNoun(lower) && didAsMan(tokens, at);
}

/** `mazal`, `líbala`: a form in which a verb says what was done. */
export const isParticiple = (lower: string): boolean => /[aeiyuě]l(?:a|i|o|y)?$/u.test(lower);

const BEFORE_NOUNS = wordList('na od pro u bez za pod nad před k ke s se po při podle kvůli proti');

/** A verb where the sentence has no room for one: behind a preposition, beside another verb: `to mazal zaplatí`. */
function clashes(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [precedes(tokens, at), beside(tokens, at + 1)];
  if (before && BEFORE_NOUNS.has(before.lower)) return true;
  if ([before, next].some((one) => one !== undefined && inPresent(one.lower))) return true;
  return actsAfter(tokens, at, true);
}

const inPresent = (lower: string): boolean =>
  /^(?:má|nemá|mají)$/u.test(lower) || doneBy(lower) === null;

/** How far a man's verb may stand from its subject. */
const REACH = 4;
const WAS = wordList('byl měl šel dal nebyl neměl');

/** Whether the clause says of token `at` what a man did: `sobota mi to napsal`, `nastavoval sobota`. */
export function didAsMan(tokens: readonly Token[], at: number): boolean {
  for (let n = at + 1; n < tokens.length && n - at <= REACH; n += 1) {
    const token = beside(tokens, n);
    if (!token) break;
    if (doneBy(token.lower) === 'm' || WAS.has(token.lower)) return true;
    if ((token.marks & MARK.grammar) === 0) break;
  }
  const before = precedes(tokens, at);
  return before !== undefined && doneBy(before.lower) === 'm' && actsBefore(tokens, at);
}

/** What one does with people. */
const TOGETHER =
  /^(?:mluv|hovoř|bav|nebav|spoj|dohod|domluv|domlouv|vyřiz|vyříd|setk|sejd|seš|řeš|vyřeš|hád|pohád|(?:po)?jedeš|slouž|přepoj|seznam|seznám|rozved|rozešl|oženi)/u;
const NEAR = 4;

/** `jedu s kuklou`, `mluvil jsem s novákem`, `s teplým se nebavím` */
export function withSomebody(tokens: readonly Token[], at: number): boolean {
  if (!/^se?$/u.test(precedes(tokens, at)?.lower ?? '') || !governed(tokens, at)) return false;
  const before = tokens.slice(Math.max(0, at - 1 - NEAR), at - 1);
  const after = tokens.slice(at + 1, at + 1 + NEAR - 1);
  return [...before, ...after].some(({ lower }) => TOGETHER.test(lower));
}

/** Whether a name is called out at the head of a sentence: `Sovo, jak ti je?`; the form must be no nominative. */
export function isCalledOut(
  tokens: readonly Token[],
  at: number,
  entries: readonly Entry[],
): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!token.initial || next?.gap !== GAP.comma) return false;
  return entries.some(({ lemma, part, gender }) => {
    const cases = casesOf(lemma, part, gender, token.lower);
    return cases.has('voc') && !cases.has('nom');
  });
}

/** Whether somebody is greeted by the word at `at`: `ahoj Blani`, `Míro, čau`. */
export function isGreeted(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (before && token.gap <= GAP.comma && (before.marks & MARK.greets) !== 0) return true;
  return next?.gap === GAP.comma && (next.marks & MARK.greets) !== 0;
}

/** `je tam Kocman?`, `není tu Zdenál`: who is asked for, where nothing more is said. */
export function isSought(tokens: readonly Token[], at: number): boolean {
  const [place, verb, next] = [precedes(tokens, at), tokens[at - 2], tokens[at + 1]];
  if (!place || !verb || (next && next.gap < GAP.line)) return false;
  return /^(?:tam|tu|tady|doma)$/u.test(place.lower) && /^(?:ne)?(?:je|ní|bude)$/u.test(verb.lower);
}

/** `Kiš a Tóth`: joined to a name that is nothing else. */
export function amongPeople(tokens: readonly Token[], at: number, senses: Senses): boolean {
  return isJoined(tokens, at - 1, at - 2, senses) || isJoined(tokens, at + 1, at + 2, senses);
}

function isJoined(
  tokens: readonly Token[],
  between: number,
  other: number,
  senses: Senses,
): boolean {
  const [joint, one] = [tokens[between], tokens[other]];
  if (!joint || !one?.capital || !/^(?:a|nebo|ani|i)$/u.test(joint.lower)) return false;
  if (Math.max(joint.gap, (tokens[Math.max(between, other)] as Token).gap) > GAP.comma)
    return false;
  const { firsts, lasts, ordinary, brand, people } = senses.of(one);
  return lasts.length > 0 && firsts.length === 0 && !ordinary && !brand && !people;
}
