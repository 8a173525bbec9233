import { MARK } from '../marks.ts';
import { isNoun } from '../ordinary.ts';
import { GAP, type Token } from '../tokens.ts';
import { isOrdinary, mayBegin } from './begins.ts';
import { isLivedOn } from './caseless.ts';
import { isOn } from './company.ts';
import { wantsNumber } from './house-cues.ts';
import { HouseNumbers } from './numbers.ts';
import { nextPart, partAt } from './parts.ts';
import type { Answer } from './questions.ts';
import type { Part, PartKind, Parts, Reading } from './reading.ts';
import { isHeldOut } from './street-company.ts';
import { isCorner } from './unlisted-streets.ts';
import { isVillage } from './village.ts';
import { isType } from './words.ts';

/** Tokens `first…last`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** An address, or some parts of one; tokens `first…last`. */
export interface AddressMention extends Span {
  readonly parts: Parts;
  readonly rule: string;
  readonly cue: boolean;
  /** its parts, apart where `číslo`, `obec` stand between: these stay */
  readonly spans: readonly Span[];
  /** what it answers */
  readonly answer: Answer | null;
}

/** More than a town: what may have a number. */
export const hasDoor = ({ parts }: AddressMention): boolean =>
  parts.number !== undefined || parts.street !== undefined;

const isWhole = ({ parts }: AddressMention): boolean =>
  parts.number !== undefined || parts.postcode !== undefined;

/** How far before a place its cue may stand, in words. */
const REACH = 7;
/** `v`, `na`, `u`, `č.`: goes with the parts that it joins. */
const isSmall = ({ lower }: Token): boolean => lower.length < 3;
/** An address has no more parts; keeps the search linear. */
const MOST_PARTS = 8;

/** What a search runs on. */
export type Search = Omit<Reading, 'numbers'>;

/** Finds addresses in the tokens of one text. */
export function findAddresses(reading: Search): AddressMention[] {
  const { tokens } = reading;
  const found: AddressMention[] = [];
  // what stands behind a whole answer answers nothing
  const answered = new Set<Answer>();
  const answer = (at: number) => {
    const one = reading.answer(at);
    return one === null || answered.has(one) ? null : one;
  };
  const look = { ...reading, answer, numbers: new HouseNumbers(tokens) };
  for (let at = 0; at < tokens.length; ) {
    const mention = addressAt(at, look);
    if (mention) found.push(mention);
    if (mention?.answer && isWhole(mention)) answered.add(mention.answer);
    at = mention ? mention.last + 1 : at + 1;
  }
  return found;
}

function addressAt(at: number, look: Reading): AddressMention | null {
  if (isOrdinary(look, at) || look.taken(at)) return null;
  const about = cuesFor(look, at);
  const meant = about.cues !== 0;
  if (!mayBegin(look, at, meant)) return null;
  const first = partAt(look, at, meant, null);
  if (!first) return null;
  const parts: Part[] = [first];
  while (parts.length < MOST_PARTS) {
    const { last } = parts.at(-1) as Part;
    const next = nextPart(look, last, meant || isComplete(parts), parts);
    if (!next) break;
    parts.push(next);
  }
  return accept(parts, about, look);
}

interface Cues {
  /** as marks */
  readonly cues: number;
  readonly answer: Answer | null;
}

/** The cues that stand before token `at` in its sentence; that the other side asked for an address is one. */
function cuesFor({ tokens, answer }: Reading, at: number): Cues {
  let cues = 0;
  for (let n = at; n >= 0 && at - n <= REACH; n -= 1) {
    const { marks, gap } = tokens[n] as Token;
    const one = answer(n);
    if (one) {
      // the town by itself where somebody is says little
      cues |= one.wanted === 'where' ? MARK.wantedCue : MARK.addressCue;
      return { cues, answer: one };
    }
    if (n < at) cues |= marks & (MARK.addressCue | MARK.wantedCue);
    if (gap >= GAP.sentence) break;
  }
  return { cues, answer: null };
}

const isComplete = (parts: readonly Part[]): boolean =>
  parts.some(({ kind, sure }) => kind === 'street' && sure);

function accept(
  parts: readonly Part[],
  { cues, answer }: Cues,
  look: Reading,
): AddressMention | null {
  const cue = (cues & MARK.addressCue) !== 0;
  if (!isEnough(parts, cues !== 0, cue, look)) return null;
  const values: { -readonly [Kind in keyof Parts]?: string } = {};
  for (const { kind, value } of parts) if (kind !== 'unit') values[kind] ??= value;
  return {
    first: (parts[0] as Part).first,
    last: (parts.at(-1) as Part).last,
    parts: values,
    rule: `address-${parts.map(({ kind }) => kind).join('-')}`,
    cue,
    spans: spansOf(parts, look.tokens),
    answer,
  };
}

function spansOf(parts: readonly Part[], tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (const { first, last } of parts) {
    const before = spans.at(-1);
    const between = first - (before?.last ?? first) - 1;
    if (before && (between === 0 || (between === 1 && isSmall(tokens[first - 1] as Token))))
      spans[spans.length - 1] = { first: before.first, last };
    else spans.push({ first, last });
  }
  return spans;
}

/** Whether the parts together say where somebody lives. */
function isEnough(parts: readonly Part[], meant: boolean, cue: boolean, look: Reading): boolean {
  const { tokens } = look;
  const has = (kind: PartKind) => parts.some((part) => part.kind === kind);
  const sure = (kind: PartKind) => parts.some((part) => part.kind === kind && part.sure);
  const head = parts[0] as Part;
  // a number without anything that it could belong to
  if (parts.length === 1 && head.kind === 'number' && !head.sure) return false;
  if (sure('number') || sure('postcode')) return true;
  if (has('street')) {
    if (has('number') || has('unit') || cue) return true;
    const asked = wantsNumber(tokens, head.last) !== null;
    if (asked && head.last > head.first) return true;
    const named =
      asked ||
      hasType(tokens, head) ||
      isCorner(look, head.first) ||
      isHeldOut(tokens, head.first, head.last) ||
      (head.first === head.last && isLivedOn(look, head.first));
    if (!sure('street')) return false;
    return (
      named || has('town') || has('postcode') || tellsWhere(look, head) || isStandingOn(look, head)
    );
  }
  if (has('postcode') && (cue || has('town'))) return true;
  if (!has('town')) return false;
  const capital = /^hlavní/u.test(tokens[head.first - 2]?.lower ?? '');
  const named =
    /^(?:je|byla|bylo|jmenuje|vidím|mám|máme|máte|bude|zůstává|zůstane|píšu|zadám)$/u.test(
      tokens[head.first - 1]?.lower ?? '',
    )
      ? 2
      : 1;
  const asked = tokens[head.first - 2]?.lower === 'kam';
  const announced = !capital && ((tokens[head.first - named]?.marks ?? 0) & MARK.townCue) !== 0;
  return cue || announced || asked || isVillage(parts, look, meant);
}

/** `Na Lipové, hned u kostela.` where somebody was asked where it is. */
function tellsWhere({ tokens, answer }: Reading, { first }: Part): boolean {
  const before = tokens[first - 1];
  if (!before || (tokens[first] as Token).gap > GAP.blank) return false;
  return /^(?:na|v|ve|z|ze)$/u.test(before.lower) && answer(first - 1)?.wanted === 'where';
}

/** `Stojím na Vídeňské u obchodu`, and not `na Karlově univerzitě`. */
function isStandingOn(look: Reading, { first, last }: Part): boolean {
  const after = look.tokens[last + 1];
  const noun = after !== undefined && after.gap <= GAP.blank && isNoun(after.lower);
  return !look.caseless && !noun && isOn(look, first);
}

const hasType = (tokens: readonly Token[], { first, last }: Part): boolean =>
  isType(tokens[first] as Token) || isType(tokens[last] as Token);
