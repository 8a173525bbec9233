import { describes } from './accepts.ts';
import { actsAfter, actsBefore, animate, belongsTo, doneBy } from './context.ts';
import { casesOf } from './grammar/decline.ts';
import type { Entry } from './lexicon.ts';
import { MARK } from './marks.ts';
import { isAdjective, isNoun } from './ordinary.ts';
import type { Sense, Senses } from './senses.ts';
import { beside, isGreeted, onlySomebody, precedes, withSomebody } from './subjects.ts';
import { isSign, isThing } from './things.ts';
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
  if (!listed || isNobody(token, sense) || isSign(tokens, at)) return false;
  if (!sense.ordinary) {
    if (isThing(tokens, at) && sense.firsts.length === 0 && !/ová$/u.test(token.lower))
      return false;
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
  if (onlySomebody(tokens, at) || withSomebody(tokens, at) || belongsTo(tokens, at)) return true;
  if (
    !isAdjective(lower) &&
    isIntroduced(tokens, at) &&
    sense.lasts.some((one) => one.lemma === lower)
  )
    return true;
  const men = sense.lasts.filter(({ gender }) => gender === 'm');
  if (men.length === 0 || isAdjective(lower)) return false;
  // mrázovi: what is no living thing takes another ending
  if (/ovi$/u.test(lower)) return true;
  if (LIVING.test(precedes(tokens, at)?.lower ?? '') && animate(tokens, at))
    return !isNoun(`${lower.slice(0, -1)}o`);
  return men.some(({ lemma }) => lemma === lower) && actsAfter(tokens, at, true);
}

const LIVING = /^(?:od|pro|u|bez|na|za)$/u;

/** `Andrijivna`, `Jurijovyč`: the father's name. */
const PATRONYMIC = /(?:ovyč|ovič|evič|jevič|ivna|ovna|evna)$/u;
/** How verbs and other words end that no surname does in the nominative. */
const NO_SURNAME =
  /(?:[aeiouyáéíě]l[aoiy]?|[aeiíěu]t|[uj]e|ují|jou|[ií]me?|ám|áš|íš|eš|[íáe]te|nou|ně|ky)$/u;
/** How a woman's surname ends that is not foreign. */
const WOMANLY = /(?:[áéí]|ou|ů|ov[ae]|ovej)$/u;

/** Whether the word at `other` is the rest of a name of which token `at` is a first name or the father's. */
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
  if (sense.lasts.length > 0)
    return first.firsts.some((one) => sense.lasts.some((last) => agrees(one, head, last, token)));
  const women = first.firsts.every(({ gender }) => gender === 'f');
  if (sense.ordinary) return other > at && !women && isCalledSo(tokens, at, other, first);
  if (PATRONYMIC.test(token.lower) || sense.likeness === 2) return true;
  if (NO_SURNAME.test(token.lower)) return false;
  if (other < at) return sense.share >= ENOUGH.joined;
  return !women || WOMANLY.test(token.lower) || /[^aeiouyě]$/u.test(token.lower);
}

/** `marcel hrozný` where nothing more is said: a common word behind a first name in the nominative. */
function isCalledSo(tokens: readonly Token[], at: number, other: number, first: Sense): boolean {
  const [{ lower }, head, next] = [tokens[other] as Token, tokens[at] as Token, tokens[other + 1]];
  if (!first.firsts.some(({ lemma }) => lemma === head.lower)) return false;
  const ends = !next || next.gap >= GAP.line || /^(?:dobrý|dobré|prosím)$/u.test(next.lower);
  return ends && (isAdjective(lower) ? lower.endsWith('ý') : isNoun(lower));
}

const agrees = (first: Entry, head: Token, last: Entry, token: Token): boolean => {
  if (first.gender !== last.gender) return false;
  const cases = casesOf(last.lemma, 'last', last.gender, token.lower);
  return [...casesOf(first.lemma, 'first', first.gender, head.lower)].some((one) => cases.has(one));
};

/** In a text without capitals: whether a word of no list is somebody by its ending and by what stands around it. */
export function isUnlistedPerson(tokens: readonly Token[], at: number, senses: Senses): boolean {
  const token = tokens[at] as Token;
  const sense = senses.of(token);
  if (sense.ordinary || sense.firsts.length + sense.lasts.length > 0) return false;
  if (isNobody(token, sense) || (token.marks & MARK.personNoun) !== 0 || isThing(tokens, at))
    return false;
  const [before, next] = [precedes(tokens, at), beside(tokens, at + 1)];
  const { lower } = token;
  if (isGreeted(tokens, at)) return sense.share >= ENOUGH.greeted;
  if (isIntroduced(tokens, at)) return !NO_SURNAME.test(lower);
  if (/ová$/u.test(lower)) return !isNounLike(next, senses) && !isNounLike(before, senses);
  if (/ovi$/u.test(lower) && sense.likeness === 2) return true;
  if (sense.share >= ENOUGH.acting && (actsAfter(tokens, at, true) || actsBefore(tokens, at)))
    return lower.length > 3;
  return sense.share >= ENOUGH.governed && withSomebody(tokens, at);
}

const PRESENTS = setOf('tady tu zde volá');
const SAID_BEFORE = setOf('den dobrý prosím deň ráno odpoledne večer');
const IS = setOf('je byl byla bude');
const CALLED = setOf('mu jí jim mi');

/** `dobrý den tady hoa`, `soused …`, `předsedou je …`, `kalabus dobrý den`, `říkáme jí pepinka`: it says who somebody is. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [precedes(tokens, at), beside(tokens, at + 1)];
  const two = before && tokens[at - 2];
  if (before && (before.marks & MARK.personNoun) !== 0) return true;
  if (before && PRESENTS.has(before.lower))
    return !two || SAID_BEFORE.has(two.lower) || before.initial;
  if (before && IS.has(before.lower))
    return two !== undefined && (two.marks & MARK.personNoun) !== 0;
  if (before && CALLED.has(before.lower)) return /^říká/u.test(two?.lower ?? '');
  if (next?.lower === 'dobrý') return /^de[nň]$/u.test(tokens[at + 2]?.lower ?? '');
  return next?.lower === 'u' && tokens[at + 2]?.lower === 'telefonu';
}

/** What an adjective may belong to. */
function isNounLike(next: Token | undefined, senses: Senses): boolean {
  if (!next || next.number || (next.marks & MARK.grammar) !== 0) return false;
  return isNoun(next.lower) || (!senses.of(next).ordinary && doneBy(next.lower) === undefined);
}
