import { describes } from './accepts.ts';
import { actsAfter, actsBefore, animate, doneBy } from './context.ts';
import { casesOf } from './grammar/decline.ts';
import type { Entry } from './lexicon.ts';
import { MARK } from './marks.ts';
import { isAdjective, isNoun } from './ordinary.ts';
import type { Sense, Senses } from './senses.ts';
import { beside, onlySomebody, precedes, withSomebody } from './subjects.ts';
import { isThing } from './things.ts';
import { GAP, type Token } from './tokens.ts';

/** A word of fewer letters is too many things. */
const SHORTEST = 3;
/** Likeness to a surname, by its ending, that a word in no list needs beside a first name, where somebody acts, and elsewhere. */
const ENOUGH = { joined: 0.2, acting: 0.1, governed: 0.35, greeted: 0.1 } as const;

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that no capital would make a name of. */
function isNobody({ number, lower, marks }: Token, sense: Sense): boolean {
  return (
    number ||
    lower.length < SHORTEST ||
    sense.brand ||
    sense.people ||
    sense.hopeless ||
    (marks & (MARK.grammar | MARK.title)) !== 0
  );
}

/** In a text without capitals: whether a word of the lists is somebody, for it is no other word, or for what stands around it. */
export function isPerson(tokens: readonly Token[], at: number, senses: Senses): boolean {
  const token = tokens[at] as Token;
  const sense = senses.of(token);
  const listed = sense.firsts.length + sense.lasts.length > 0;
  if (!listed || isNobody(token, sense)) return false;
  if (!sense.ordinary) {
    if (isThing(tokens, at) && sense.firsts.length === 0) return false;
    return (token.marks & MARK.personNoun) === 0;
  }
  return isSomebodyCalledSo(tokens, at, sense);
}

/** A word of ordinary Czech that is a surname as well: only the syntax of a person tells. */
function isSomebodyCalledSo(tokens: readonly Token[], at: number, sense: Sense): boolean {
  const { lower, marks } = tokens[at] as Token;
  const next = beside(tokens, at + 1);
  if (sense.lasts.length === 0 || isThing(tokens, at)) return false;
  if ((marks & MARK.personNoun) !== 0 || describes(next)) return false;
  if (onlySomebody(tokens, at) || withSomebody(tokens, at)) return true;
  const men = sense.lasts.filter(({ gender }) => gender === 'm');
  if (men.length === 0 || isAdjective(lower)) return false;
  // mrázovi: what is no living thing takes another ending
  if (/ovi$/u.test(lower)) return true;
  if (LIVING.test(precedes(tokens, at)?.lower ?? '') && animate(tokens, at))
    return !isNoun(`${lower.slice(0, -1)}o`);
  return men.some(({ lemma }) => lemma === lower) && actsAfter(tokens, at, true);
}

const LIVING = /^(?:od|pro|u|bez|na|za)$/u;

/** Whether the word at `other` is the rest of a name of which token `at` is a first name. */
export function joinsFirstName(
  tokens: readonly Token[],
  at: number,
  other: number,
  senses: Senses,
): boolean {
  const [head, token] = [tokens[at] as Token, tokens[other] as Token];
  const apart = (other > at ? token : head).gap !== GAP.blank;
  const [first, sense] = [senses.of(head), senses.of(token)];
  if (apart || first.firsts.length === 0 || first.ordinary || isNobody(token, sense)) return false;
  if (sense.lasts.length > 0) {
    return first.firsts.some((one) => sense.lasts.some((last) => agrees(one, head, last, token)));
  }
  if (sense.ordinary || sense.firsts.length > 0 || doneBy(token.lower) !== undefined) return false;
  if (sense.likeness === 2) return true;
  if (sense.share < ENOUGH.joined) return false;
  // Karel before what is no woman's surname
  const women = first.firsts.every(({ gender }) => gender === 'f');
  return !women || /(?:[áéí]|ou|ů|ova|ovej)$/u.test(token.lower);
}

const agrees = (first: Entry, head: Token, last: Entry, token: Token): boolean => {
  if (first.gender !== last.gender) return false;
  const cases = casesOf(last.lemma, 'last', last.gender, token.lower);
  return [...casesOf(first.lemma, 'first', first.gender, head.lower)].some((one) => cases.has(one));
};

const GREETINGS = setOf(
  'čau čus ahoj nazdar zdar servus ahojky zdarec čauky hele díky dík zdravím',
);

/** In a text without capitals: whether a word of no list is somebody by its ending and by what stands around it. */
export function isUnlistedPerson(tokens: readonly Token[], at: number, senses: Senses): boolean {
  const token = tokens[at] as Token;
  const sense = senses.of(token);
  if (sense.ordinary || sense.firsts.length + sense.lasts.length > 0) return false;
  if (isNobody(token, sense) || (token.marks & MARK.personNoun) !== 0 || isThing(tokens, at))
    return false;
  const [before, next] = [precedes(tokens, at), beside(tokens, at + 1)];
  const { lower } = token;
  if (before && GREETINGS.has(before.lower)) return sense.share >= ENOUGH.greeted;
  if (/ová$/u.test(lower)) return !isNounLike(next, senses) && !isNounLike(before, senses);
  if (/ovi$/u.test(lower) && sense.likeness === 2) return true;
  if (sense.share >= ENOUGH.acting && (actsAfter(tokens, at, true) || actsBefore(tokens, at)))
    return lower.length > 3;
  return sense.share >= ENOUGH.governed && withSomebody(tokens, at);
}

/** What an adjective may belong to. */
function isNounLike(next: Token | undefined, senses: Senses): boolean {
  if (!next || next.number || (next.marks & MARK.grammar) !== 0) return false;
  return isNoun(next.lower) || (!senses.of(next).ordinary && doneBy(next.lower) === undefined);
}
