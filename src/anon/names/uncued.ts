import { describes } from './accepts.ts';
import { actsAfter, actsBefore, animate, belongsTo, doneBy, governed } from './context.ts';
import { casesOf } from './grammar/decline.ts';
import {
  amongThings,
  hasLooseCapitals,
  isApposed,
  isDescribed,
  isDevice,
  isInside,
  isObject,
  isOfKind,
  isOfTitle,
  isPlaceCase,
  isTheirs,
  isWanted,
  undeclined,
} from './inanimate.ts';
import type { Level } from './levels.ts';
import { MARK } from './marks.ts';
import { isAdjective, isNoun } from './ordinary.ts';
import type { Sense, Senses } from './senses.ts';
import type { Reading } from './span.ts';
import {
  amongPeople,
  didAsMan,
  isCalledOut,
  isGreeted,
  isSought,
  onlySomebody,
  precedes,
  withSomebody,
} from './subjects.ts';
import { bears, isProduct, isSign, isThing } from './things.ts';
import { GAP, type Token } from './tokens.ts';

/** What nobody listed and ends so is a village: `u Mirošovic`. */
const VILLAGE = /ovic(?:e|ích|ím|emi)?$/u;
/** Before an unlisted word with a capital these mean a place. */
const PLACE_PREPOSITION = /^(?:v|ve|do|z|ze)$/u;

/** `Filozofické fakulty`, `Smetanové sály`: how adjectives of things end before their noun. */
const OF_ADJECTIVES = /(?:ov(?:á|é|ou)|[sc]k(?:á|é|ý|ou|ého|ému|ém|ým|ých))$/u;

/** Likeness to a surname, by its ending, that a word in no list needs: beside somebody's verb, behind `s`, alone. */
const ENOUGH = { acting: 0.02, governed: 0.05, alone: 0.3, loose: 0.7 } as const;

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
  if (isPlaceCase(tokens, at)) return false;
  if (listed && !sense.ordinary && !sense.people) {
    if (isInside(tokens, at) || isOfKind(tokens, at, sense)) return false;
    const outside = !(PLACE_PREPOSITION.test(before) || ofThings(token, next));
    return outside || isOne(token, sense) || isTheirs(tokens, at);
  }
  if (token.shout && sense.likeness < 2 && !eager) return false;
  // Tom and Míra with a capital where none belongs
  const called = sense.firsts.length > 0 && (!sense.ordinary || isOne(token, sense));
  if (called && !token.initial && !token.shout && !describes(next)) return true;
  if ((token.marks & MARK.grammar) !== 0) return false;
  if (sense.ordinary && isCalledOut(tokens, at, [...sense.firsts, ...sense.lasts])) return true;
  if (isGreeted(tokens, at) && (sense.firsts.length > 0 || !sense.ordinary)) return true;
  if ((token.marks & MARK.personNoun) !== 0 && (token.initial || !listed)) return false;
  if (sense.ordinary || sense.people) return ordinary(tokens, at, sense, senses);
  if (sense.hopeless || VILLAGE.test(token.lower)) return false;
  if (token.initial) return begins(tokens, at, sense, eager);
  if (eager) return true;
  if (describes(next) && OF_ADJECTIVES.test(token.lower)) return false;
  if (sense.likeness === 2) return true;
  if (withSomebody(tokens, at)) return true;
  if (isWanted(tokens, at) || isDevice(token)) return false;
  const maker = isMaker(tokens[at - 1], senses);
  if (maker && token.gap === GAP.blank && sense.likeness === 0) return false;
  const acting =
    actsBefore(tokens, at) ||
    actsAfter(tokens, at) ||
    isSought(tokens, at) ||
    amongPeople(tokens, at, senses);
  if (acting && sense.share >= ENOUGH.acting) return true;
  const nextCapital = next?.capital === true && next.gap === GAP.blank && !next.initial;
  if (nextCapital || token.shout || PLACE_PREPOSITION.test(before)) return false;
  if (isProduct(tokens, at, maker)) return false;
  if (undeclined(tokens, at) || isApposed(tokens, at, senses)) return false;
  if (amongThings(tokens, at, senses) || isDescribed(tokens, at) || isOfTitle(tokens, at))
    return false;
  if (hasLooseCapitals(tokens, at, senses)) return sense.share >= ENOUGH.loose;
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
function ordinary(tokens: readonly Token[], at: number, sense: Sense, senses: Senses): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (sense.hopeless || describes(next) || qualifies(token, next)) return false;
  const acting = actsAfter(tokens, at, true);
  if (token.initial) return (acting && sense.lasts.length > 0) || onlySomebody(tokens, at);
  const loose = hasLooseCapitals(tokens, at, senses);
  if (isWanted(tokens, at) || (loose && sense.lasts.length === 0)) return false;
  // přišla Upomínka: no woman is called so, and a man takes another verb
  const living = animate(tokens, at);
  if (sense.lasts.length === 0 && !living && isWomanly(token.lower) && !didAsMan(tokens, at))
    return false;
  const subject = sense.lasts.length > 0 || !isObject(tokens, at);
  if (acting || (subject && actsBefore(tokens, at))) return true;
  // Servis, Vykoukal, prosím: nobody writes a verb so
  if (isManly(token.lower)) return true;
  if (PLACE_PREPOSITION.test(precedes(tokens, at)?.lower ?? '')) return false;
  if (undeclined(tokens, at) || amongThings(tokens, at, senses)) return false;
  if (loose) return living || belongsTo(tokens, at);
  // an adjective with a capital begins the name of a place more often: Nový Jičín
  const nextCapital = next?.capital === true && next.gap === GAP.blank && !next.initial;
  if (nextCapital) return false;
  const hers = /ov(?:á|é|ou)$/u.test(token.lower) && !sense.people;
  if ((sense.lasts.length > 0 && !sense.people) || hers) return true;
  return living || belongsTo(tokens, at);
}

/** A noun of ordinary Czech in a form that ends in a vowel: `upomínka`, `vratku`, `poště`. */
const isWomanly = (lower: string): boolean =>
  /[aeěiouyí]$/u.test(lower) && !/ov(?:ou|i)$/u.test(lower) && isNoun(lower);

/** `Vykoukal`: what he did is his name. */
const isManly = (lower: string): boolean => /[aiě]l$/u.test(lower) && !isNoun(lower);

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
  // Novotňákovi mají: nothing but people ends so
  if (sense.likeness === 2 && token.lower.endsWith('ovi')) return true;
  if (eager && sense.likeness > 0) return true;
  return sense.share >= ENOUGH.acting && actsAfter(tokens, at);
}
