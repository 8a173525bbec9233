import { describes } from './accepts.ts';
import { actsAfter, actsBefore, animate, belongsTo, doneBy, governed } from './context.ts';
import { casesOf } from './grammar/decline.ts';
import type { Level } from './levels.ts';
import { MARK } from './marks.ts';
import { isAdjective } from './ordinary.ts';
import type { Sense, Senses } from './senses.ts';
import type { Reading } from './span.ts';
import { isCalledOut, isGreeted, onlySomebody, withSomebody } from './subjects.ts';
import { bears, isProduct, isSign, isThing } from './things.ts';
import { GAP, type Token } from './tokens.ts';

/** What nobody listed and ends so is a village: `u Mirošovic`. */
const VILLAGE = /ovic(?:e|ích|ím|emi)?$/u;
/** Before an unlisted word with a capital these mean a place. */
const PLACE_PREPOSITION = /^(?:v|ve|do|z|ze)$/u;

/** Likeness to a surname, by its ending, that a word in no list needs: beside somebody's verb, behind `s`, alone. */
const ENOUGH = { acting: 0.02, governed: 0.05, alone: 0.2 } as const;

/** Whether the word at `at`, without any cue, is a name: what the lists, its ending and the sentence say. */
export function uncued(reading: Reading, at: number, senses: Senses, level: Level): boolean {
  const { tokens } = reading;
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  const sense = senses.of(token);
  if (!token.capital) {
    const surname = sense.lasts.length > 0 && !sense.ordinary && !sense.brand;
    return surname && withSomebody(tokens, at);
  }
  if (sense.brand || (sense.people && !sense.ordinary && level !== 'aggressive')) return false;
  const listed = sense.firsts.length + sense.lasts.length > 0;
  const eager = level === 'aggressive';
  if (!eager && isThing(tokens, at) && (!listed || sense.ordinary || bears(tokens, at)))
    return false;
  if (!eager && isSign(tokens, at)) return false;
  if (token.lower.length < 3 || (token.shout && token.lower.length < 4 && !eager)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (listed && !sense.ordinary && !sense.people)
    return !(PLACE_PREPOSITION.test(before) || ofThings(token, next)) || isOne(token, sense);
  if (token.shout && sense.likeness < 2 && !eager) return false;
  // Tom and Míra with a capital where none belongs
  if (sense.firsts.length > 0 && !token.initial && !token.shout && !describes(next)) return true;
  if ((token.marks & MARK.grammar) !== 0) return false;
  if (sense.ordinary && isCalledOut(tokens, at, [...sense.firsts, ...sense.lasts])) return true;
  if (isGreeted(tokens, at) && (sense.firsts.length > 0 || !sense.ordinary)) return true;
  if ((token.marks & MARK.personNoun) !== 0 && (token.initial || !listed)) return false;
  if (sense.ordinary || sense.people) return ordinary(tokens, at, sense);
  if (sense.hopeless || VILLAGE.test(token.lower)) return false;
  if (!eager && reading.thing(at)) return false;
  if (token.initial) return begins(tokens, at, sense, eager);
  if (eager || sense.likeness === 2) return true;
  if (withSomebody(tokens, at)) return true;
  const acting = actsBefore(tokens, at) || actsAfter(tokens, at);
  if (acting && sense.share >= ENOUGH.acting) return true;
  const nextCapital = next?.capital === true && next.gap === GAP.blank && !next.initial;
  if (nextCapital || token.shout || PLACE_PREPOSITION.test(before)) return false;
  if (isProduct(tokens, at, isMaker(tokens[at - 1], senses))) return false;
  return sense.share >= (governed(tokens, at) ? ENOUGH.governed : ENOUGH.alone);
}

/** `Lipové pekárny`: as an adjective ends, before its noun. */
const ofThings = ({ lower }: Token, next: Token | undefined): boolean =>
  /ov(?:é|ých)$/u.test(lower) && describes(next);

/** Whether the form is one of the singular: `z Lipové` is no family Lipus. */
const isOne = ({ lower }: Token, { firsts, lasts }: Sense): boolean =>
  [...firsts, ...lasts].some((one) => casesOf(one.lemma, one.part, one.gender, lower).size > 0);

const isMaker = (before: Token | undefined, senses: Senses): boolean =>
  before?.capital === true && senses.of(before).brand;

/** A word of ordinary Czech or a people: only with a capital where none belongs, or doing what people do. */
function ordinary(tokens: readonly Token[], at: number, sense: Sense): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (describes(next) || qualifies(token, next)) return false;
  const acting = actsAfter(tokens, at, true);
  if (token.initial) return (acting && sense.lasts.length > 0) || onlySomebody(tokens, at);
  if (acting || actsBefore(tokens, at)) return true;
  // an adjective with a capital begins the name of a place more often: Nový Jičín
  const nextCapital = next?.capital === true && next.gap === GAP.blank && !next.initial;
  if (nextCapital) return false;
  const hers = /ov(?:á|é|ou)$/u.test(token.lower) && !sense.people;
  if ((sense.lasts.length > 0 && !sense.people) || hers) return true;
  return animate(tokens, at) || belongsTo(tokens, at);
}

/** `Pražskou plynárenskou`: one adjective of a thing behind another, in the same case. */
const qualifies = ({ lower }: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  !next.capital &&
  next.gap === GAP.blank &&
  next.lower.slice(-2) === lower.slice(-2) &&
  isAdjective(lower);

/** `Tísňová péče`: behind an adjective stands a word of no grammar. */
const beforeNoun = (next: Token | undefined): boolean =>
  next !== undefined &&
  !next.capital &&
  next.gap === GAP.blank &&
  (next.marks & MARK.grammar) === 0 &&
  doneBy(next.lower) === undefined;

/** A word in no list at the beginning of a sentence, where a capital says nothing. */
function begins(tokens: readonly Token[], at: number, sense: Sense, eager: boolean): boolean {
  const token = tokens[at] as Token;
  if (sense.likeness === 2 && /ová$/u.test(token.lower) && !beforeNoun(tokens[at + 1])) return true;
  if (eager && sense.likeness > 0) return true;
  return sense.share >= ENOUGH.acting && actsAfter(tokens, at);
}
