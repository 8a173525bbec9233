import type { Cue } from './cues.ts';
import type { Goods } from './goods.ts';
import { MARK } from './marks.ts';
import { gendersOf, type Sense, type Senses } from './senses.ts';
import { GAP, type Token } from './tokens.ts';
import { vietnameseAt } from './vietnamese.ts';

/** What the search for mentions runs on. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** tokens that belong to something else already (an e-mail address, a town) */
  readonly taken: (at: number) => boolean;
  /** the other side has just asked for a name, and token `at` begins the answer */
  readonly asked: (at: number) => boolean;
  /** the town that begins at token `at` */
  readonly town: (at: number) => { readonly last: number } | null;
  /** token `at` is a name, though the text has no capitals */
  readonly restored: (at: number) => boolean;
  /** how sure it is that token `at` is what a thing is called somewhere in the recording */
  readonly thing: (at: number) => Goods;
  /** the two words at token `at` are the title of a work or the name of a train */
  readonly title: (at: number) => boolean;
}

const LONGEST_NAME = 4;
/** The words of one name. */
export interface Span {
  readonly from: number;
  readonly last: number;
  /** indexes of first names and of surnames */
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
  /** first name and surname stand together: a name without any cue */
  readonly pair: boolean;
}

/** How far the name goes that begins at `at`. */
export function extend(reading: Reading, at: number, senses: Senses, cue: Cue | null): Span {
  const { tokens } = reading;
  const far = vietnameseAt(tokens, at, reading.taken);
  if (far) return { from: at, ...far, pair: true };
  const firsts: number[] = [];
  const lasts: number[] = [];
  const head = tokens[at] as Token;
  const headSense = senses.of(head);
  const headFirst =
    isFirst(headSense, head, tokens[at + 1], senses) ||
    isUnlistedFirst(headSense, head, tokens[at + 1], senses);
  (headFirst ? firsts : lasts).push(at);
  // Al-Masri
  let pair = isTied(tokens, at) && !reading.taken(at + 1);
  let last = at;
  for (let n = at + 1; n < tokens.length && n - at < LONGEST_NAME; n += 1) {
    const token = tokens[n] as Token;
    if (reading.taken(n) || token.number) break;
    if (token.tie === '-' && token.capital) {
      // Nováková-Svobodová, Anna-Marie
      (lasts.length > 0 ? lasts : firsts).push(n);
      last = n;
      continue;
    }
    if (token.gap !== GAP.blank || token.initial) break;
    if (isParticle(tokens, n) && head.capital && !reading.taken(n + 1)) {
      lasts.push(n + 1);
      last = n + 1;
      n += 1;
      pair = true;
      continue;
    }
    const sense = senses.of(token);
    if (token.dot && token.lower.length === 1 && token.capital) {
      last = n;
      continue;
    }
    if (lasts.length === 0) {
      if (isFirst(sense, token, tokens[n + 1], senses) && firsts.length < 3) {
        firsts.push(n);
        last = n;
        pair ||= token.capital && head.capital;
        continue;
      }
      if (!follows(token, sense, head, headSense, cue)) break;
      lasts.push(n);
      last = n;
      pair = true;
      continue;
    }
    if (firsts.length > 0) {
      // a second surname: Nguyen Van Minh, Nováková Svobodová
      if (
        !token.capital ||
        sense.ordinary ||
        sense.brand ||
        (sense.lasts.length === 0 && sense.firsts.length === 0)
      )
        break;
      lasts.push(n);
      last = n;
      continue;
    }
    // turned round: Novák Jan
    const turned = sense.firsts.length > 0 && !sense.ordinary && agreeing(headSense, sense);
    if (
      turned &&
      (token.capital ? head.capital : !headSense.ordinary && headSense.lasts.length > 0)
    ) {
      firsts.push(n);
      last = n;
      // Trasa Barbora
      const kind = headSense.lasts.length === 0 && (head.marks & MARK.thingNoun) !== 0;
      pair ||=
        !kind && (headSense.lasts.length > 0 || (headSense.likeness > 0 && !headSense.hopeless));
      continue;
    }
    // two words that nobody listed, after a cue: Oleksij Bondarenko
    if (
      cue &&
      cue.kind !== 'role' &&
      token.capital &&
      !sense.ordinary &&
      !sense.brand &&
      !sense.hopeless
    ) {
      lasts.push(n);
      last = n;
    }
    break;
  }
  return { from: at, last, firsts, lasts, pair };
}

/** Small words inside of names: `Ludwig van Beethoven`, `Mahmúd al Rašíd`. */
const PARTICLE = /^(?:al|el|ben|bin|bint|ibn|abu|van|von|de|da|di|du|dos|della|ter|zu|af)$/u;

function isParticle(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!next?.capital || next.gap !== GAP.blank || next.initial) return false;
  return (!token.capital || next.tie === '-') && PARTICLE.test(token.lower);
}

/** `Al-Masri`: a small word tied to the name behind it. */
const isTied = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.tie === '-' && isParticle(tokens, at);

function isFirst(sense: Sense, token: Token, next: Token | undefined, senses: Senses): boolean {
  if (sense.firsts.length === 0) return false;
  // Anděl, Vlk: rare as first names, and words besides
  if (sense.lasts.length === 0) return !sense.ordinary || next?.capital === true;
  // Jan, Marek, Petr are both: the first of two names is the first name, one alone is taken for what it is more often
  if (!next || next.gap !== GAP.blank || next.number || next.initial)
    return (
      !sense.lasts.some(({ lemma }) => lemma === token.lower) ||
      sense.firsts.some(({ lemma }) => lemma === token.lower)
    );
  const after = senses.of(next);
  return after.lasts.length > 0 || (next.capital && !after.ordinary) || after.firsts.length === 0;
}

/** `Sabine Braunová`, `Ella Chalupová`: a capital that nobody listed before a surname that nothing else is. */
function isUnlistedFirst(
  sense: Sense,
  { capital, initial, word }: Token,
  next: Token | undefined,
  senses: Senses,
): boolean {
  if (!capital || !next?.capital || next.gap !== GAP.blank || next.initial) return false;
  if (sense.ordinary || sense.brand || sense.people || sense.hopeless || word?.mixed) return false;
  if (sense.firsts.length + sense.lasts.length > 0) return false;
  if (/ov(?:á|é|ou)$/u.test(next.lower)) return true;
  const after = senses.of(next);
  return !initial && after.lasts.length > 0 && !after.ordinary && !after.brand;
}

const agreeing = (a: Sense, b: Sense): boolean => {
  const genders = gendersOf(a.lasts);
  return genders.size === 0 || b.firsts.some(({ gender }) => genders.has(gender));
};

/** Whether a word after a first name is the surname. */
function follows(
  token: Token,
  sense: Sense,
  head: Token,
  headSense: Sense,
  cue: Cue | null,
): boolean {
  if (sense.brand && sense.lasts.length === 0) return false;
  if (token.capital) {
    if (sense.ordinary && sense.lasts.length === 0 && (token.marks & MARK.grammar) !== 0)
      return false;
    // k tomu Tatarku: no Tom
    if (!head.capital)
      return (head.marks & MARK.grammar) === 0 && (sense.lasts.length > 0 || sense.likeness > 0);
    return sense.ordinary || !sense.hopeless;
  }
  if (headSense.ordinary) return false;
  const genders = gendersOf(headSense.firsts);
  const fits = sense.lasts.some(({ gender }) => genders.has(gender));
  if (fits && !sense.ordinary) return true;
  if (fits && cue && cue.kind !== 'role') return true;
  if (sense.ordinary || sense.hopeless || sense.lasts.length > 0) return false;
  return sense.likeness === 2 || (cue?.kind === 'named' && sense.likeness > 0);
}
