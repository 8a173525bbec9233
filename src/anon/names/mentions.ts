import { accepts, ORGANISATION } from './accepts.ts';
import { actsAfter } from './context.ts';
import { type Cue, cueAfter, cueBefore } from './cues.ts';
import { isFirmLikePerson } from './firms.ts';
import { GOODS } from './goods.ts';
import { isDevice } from './inanimate.ts';
import type { Level } from './levels.ts';
import { MARK } from './marks.ts';
import { type Mention, mentionOf } from './naming.ts';
import type { Sense, Senses } from './senses.ts';
import { PROOF, type Proof, proofOf } from './shown.ts';
import { extend, type Reading, type Span } from './span.ts';
import { isNamesake, isThing } from './things.ts';
import { GAP, type Token } from './tokens.ts';
import { uncued } from './uncued.ts';

/** All mentions of people that are certain by themselves or by what stands around them, sorted. */
export function findMentions(reading: Reading, senses: Senses, level: Level): Mention[] {
  const found: Mention[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; ) {
    if (isNobodys(tokens, at, senses) || reading.taken(at)) {
      at += 1;
      continue;
    }
    const mention = mentionAt(reading, at, senses, level);
    if (mention?.mention) found.push(mention.mention);
    at = mention?.next ?? at + 1;
  }
  return found;
}

/** Nine words of ten end here: in lower case, in no list of names, and nothing before them that makes a name of a word. */
function isNobodys(tokens: readonly Token[], at: number, senses: Senses): boolean {
  const token = tokens[at] as Token;
  if (token.capital || token.number || token.lower.length < 2) return false;
  const { dull, hopeless } = senses.of(token);
  if (!dull) return false;
  return hopeless || at === 0 || ((tokens[at - 1] as Token).marks & MARK.beforeCommon) === 0;
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
  if (isFirmLikePerson(tokens, at)) return { mention: null, next: at + 2 };
  if ((token.marks & MARK.title) !== 0 && (token.dot || !token.capital)) return null;
  // kód HANA349
  if (tokens[at + 1]?.start === token.end && tokens[at + 1]?.number) return null;
  const cue = cueOf(reading, at);
  // a common word at the head of a sentence, and no town of two words
  if (!cue && !listed && sense.ordinary && token.initial && !tokens[at + 1]?.capital) {
    if (!actsAfter(tokens, at, true) && !saysWhoCalls(tokens, at)) return null;
  }
  const town = token.capital ? townEnd(reading, at, senses, cue) : null;
  if (town !== null) return { mention: null, next: town + 1 };
  // tady Vodovody Chrudim
  if (cue?.kind === 'presents' && !listed && isBeforeTown(reading, at)) return null;
  const first = accepts(token, sense, cue, tokens[at + 1]);
  const span = extend(reading, at, senses, cue);
  const own = cue?.kind === 'honorific' || cue?.kind === 'named';
  if (!own && !saysWhoCalls(tokens, at) && isNamesake(tokens, at))
    return { mention: null, next: span.last + 1 };
  if (span.pair && !cue && reading.title(at)) return { mention: null, next: span.last + 1 };
  if (span.pair && (own || !isMakesProduct(reading, span, senses)))
    return make(reading, span, senses, cue, 'person-full');
  if (cue && first) return make(reading, span, senses, cue, `person-${cue.kind}`);
  if (level === 'cued') return null;
  const announcedAfter =
    (token.capital || (sense.lasts.length > 0 && token.initial)) &&
    !sense.brand &&
    !sense.hopeless &&
    (!isPlainWord(sense, token) || (saysWhoCalls(tokens, at) && isCallable(token))) &&
    !(isThing(tokens, at) && (!listed || sense.ordinary)) &&
    (listed || !(isOblique(token) || isDevice(token))) &&
    cueAfter(tokens, span.last);
  if (announcedAfter) return make(reading, span, senses, AFTER, 'person-presents');
  const common = !token.capital && senses.isCommonFirst(token.lower);
  const alone = common || reading.restored(at) || uncued(reading, at, senses, level);
  if (!alone || (level !== 'aggressive' && isCalledThing(reading, span, senses))) return null;
  return make(reading, span, senses, null, 'person-listed');
}

/** What a thing is called in the recording is somebody only where the sentence says so. */
function isCalledThing(reading: Reading, span: Span, senses: Senses): boolean {
  const sure = reading.thing(span.from);
  if (sure === GOODS.no) return false;
  const proof = proofIn(reading, span, senses);
  return proof === PROOF.bare || (proof === PROOF.acts && sure === GOODS.certain);
}

/** Nobody presents himself in another case: `Dvoucestnou, prosím`; but one asks so for Mrs Vomáčková. */
const isOblique = ({ lower }: Token): boolean => /(?:[^v]ou|ého|ému|ým|ých|ovi|em)$/u.test(lower);

/** `Magne B6`: a make and what is no surname. */
function isMakesProduct({ tokens }: Reading, { from, lasts }: Span, senses: Senses): boolean {
  if (!senses.of(tokens[from] as Token).brand) return false;
  return !lasts.some((n) => n !== from && senses.of(tokens[n] as Token).lasts.length > 0);
}

/** A town is nobody, unless somebody is addressed by its name; one of several words never is. */
function townEnd(reading: Reading, at: number, senses: Senses, cue: Cue | null): number | null {
  const sense = senses.of(reading.tokens[at] as Token);
  const place = reading.town(at);
  if (!place || isTurnedRound(reading, at, senses)) return null;
  const named = cue?.kind === 'honorific' || cue?.kind === 'named';
  // na Žižkově, v Kolíně: the place, though somebody may be called so
  const inside = ((reading.tokens[at - 1]?.marks ?? 0) & MARK.inPlace) !== 0;
  const listed = sense.lasts.length + sense.firsts.length > 0;
  const nobody = !named && (inside || !listed || (sense.ordinary && !reading.restored(at)));
  return place.last > at || nobody ? place.last : null;
}

/** `Krupka Zdeněk`: a first name, and no more, right behind it. */
function isTurnedRound({ tokens, town }: Reading, at: number, senses: Senses): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!next?.capital || next.gap !== GAP.blank || next.initial) return false;
  if (after?.capital && after.gap === GAP.blank && !after.initial) return false;
  if (((tokens[at - 1]?.marks ?? 0) & MARK.inPlace) !== 0 || town(at)?.last !== at) return false;
  const { firsts, lasts, ordinary } = senses.of(next);
  const first = firsts.some(({ lemma }) => lemma === next.lower);
  return first && !ordinary && lasts.every(({ lemma }) => lemma !== next.lower);
}

function isBeforeTown({ tokens, town }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  return next?.capital === true && next.gap === GAP.blank && town(at + 1) !== null;
}

const AFTER: Cue = { kind: 'presents', gender: null, word: '' };

/** `Vlček u telefonu`: whatever stands there is a name. */
const saysWhoCalls = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'u' && ((tokens[at + 2]?.marks ?? 0) & MARK.telephone) !== 0;

const isCallable = ({ lower, marks }: Token): boolean =>
  (marks & (MARK.grammar | MARK.personNoun)) === 0 && !ORGANISATION.test(lower);

const isPlainWord = (sense: Sense, token: Token): boolean =>
  sense.ordinary && (sense.lasts.length === 0 || (token.initial && sense.people));

function cueOf({ tokens, asked }: Reading, at: number): Cue | null {
  const cue = cueBefore(tokens, at);
  if (cue && cue.kind !== 'presents') return cue;
  return asked(at) ? { kind: 'named', gender: null, word: '?' } : cue;
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

function make(reading: Reading, span: Span, senses: Senses, cue: Cue | null, rule: string): Found {
  const proof = cue ? PROOF.introduced : proofIn(reading, span, senses);
  return {
    mention: mentionOf(reading.tokens, span, senses, cue, rule, proof),
    next: span.last + 1,
  };
}

/** A name in a text without capitals is one for what stands around it. */
function proofIn(reading: Reading, span: Span, senses: Senses): Proof {
  const proof = proofOf(reading.tokens, span, senses.of(reading.tokens[span.from] as Token));
  return proof === PROOF.bare && reading.restored(span.from) ? PROOF.acts : proof;
}
