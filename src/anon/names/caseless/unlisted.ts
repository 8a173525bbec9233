import { actsAfter, actsBefore, doneBy } from '../context.ts';
import { isDevice, isObject, isPlaceCase, isWanted, undeclined } from '../inanimate.ts';
import { MARK } from '../marks.ts';
import { isNoun } from '../ordinary.ts';
import type { Senses } from '../senses.ts';
import { beside, isGreeted, precedes, withSomebody } from '../subjects.ts';
import { isThing } from '../things.ts';
import type { Token } from '../tokens.ts';
import { isIntroduced } from './introduced.ts';
import { endsAsSurname, isNobody, isWifely } from './words.ts';

/** Likeness to a surname, by its ending, where somebody acts, is greeted, and where one is with him. */
const ENOUGH = { acting: 0.1, greeted: 0.1, with: 0.35 } as const;
/** A shorter word is too many things. */
const SHORTEST = 4;

/** In a text without capitals: whether a word of no list is somebody by its ending and by what stands around it. */
export function isUnlistedPerson(tokens: readonly Token[], at: number, senses: Senses): boolean {
  const token = tokens[at] as Token;
  const sense = senses.of(token);
  if (sense.ordinary || sense.firsts.length + sense.lasts.length > 0) return false;
  if (isNobody(token, sense) || (token.marks & MARK.personNoun) !== 0) return false;
  if (!isWifely(token) && isThing(tokens, at)) return false;
  if (isGreeted(tokens, at)) return sense.share >= ENOUGH.greeted;
  if (isIntroduced(tokens, at)) return endsAsSurname(token.lower);
  if (isWifely(token))
    return ![precedes(tokens, at), beside(tokens, at + 1)].some((one) => isNounLike(one, senses));
  if (sense.likeness === 2 && token.lower.endsWith('ovi')) return true;
  if (isPlaceCase(tokens, at) || isDevice(token) || undeclined(tokens, at)) return false;
  const object = isWanted(tokens, at) || isObject(tokens, at);
  const acting = actsAfter(tokens, at, true) || (!object && actsBefore(tokens, at));
  if (acting && sense.share >= ENOUGH.acting) return token.lower.length >= SHORTEST;
  return sense.share >= ENOUGH.with && withSomebody(tokens, at);
}

/** What an adjective may belong to. */
function isNounLike(one: Token | undefined, senses: Senses): boolean {
  if (!one || one.number || (one.marks & MARK.grammar) !== 0) return false;
  return isNoun(one.lower) || (!senses.of(one).ordinary && doneBy(one.lower) === undefined);
}
