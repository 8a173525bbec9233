import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import { HouseNumbers } from './numbers.ts';
import { nextPart, partAt } from './parts.ts';
import type { Part, PartKind, Parts, Reading } from './reading.ts';
import { isType } from './words.ts';

/** An address, or some parts of one; tokens `first…last`. */
export interface AddressMention {
  readonly first: number;
  readonly last: number;
  readonly parts: Parts;
  readonly rule: string;
  readonly cue: boolean;
}

/** How far before a place its cue may stand, in words. */
const REACH = 7;
/** An address has no more parts; keeps the search linear. */
const MOST_PARTS = 8;

/** Finds addresses in the tokens of one text. */
export function findAddresses(reading: Omit<Reading, 'numbers'>): AddressMention[] {
  const { tokens } = reading;
  const found: AddressMention[] = [];
  const look = { ...reading, numbers: new HouseNumbers(tokens) };
  for (let at = 0; at < tokens.length; ) {
    const mention = addressAt(at, look);
    if (mention) found.push(mention);
    at = mention ? mention.last + 1 : at + 1;
  }
  return found;
}

function addressAt(at: number, look: Reading): AddressMention | null {
  if (look.taken(at)) return null;
  const cues = cuesFor(look, at);
  const meant = cues !== 0;
  if (!mayBegin(look, at, meant)) return null;
  const cue = (cues & MARK.addressCue) !== 0;
  const first = partAt(look, at, meant, null);
  if (!first) return null;
  const parts: Part[] = [first];
  while (parts.length < MOST_PARTS) {
    const { last } = parts.at(-1) as Part;
    const next = nextPart(look, last, meant || isComplete(parts), parts);
    if (!next) break;
    parts.push(next);
  }
  return accept(parts, cue, look);
}

/** Only a capital, a number, a type of street or a cue may begin an address, and not every one of them. */
function mayBegin({ tokens, places }: Reading, at: number, meant: boolean): boolean {
  const token = tokens[at] as Token;
  const { marks } = token;
  const next = tokens[at + 1];
  if (token.number) return meant || isPostcodeLong(token) || counts(token, next);
  if (isType(token) || (marks & (MARK.houseCue | MARK.postcodeCue | MARK.numberWord)) !== 0)
    return true;
  if (token.capital) {
    // an ordinary word at the head of a sentence begins a place when the lists say so
    const plain = token.initial && (marks & MARK.ordinary) !== 0 && !next?.capital;
    return meant || !plain || places.mayBegin(tokens, at);
  }
  if ((marks & MARK.beforePlace) !== 0) return next?.capital === true;
  return (marks & MARK.ordinary) === 0 && (meant || places.mayBegin(tokens, at));
}

const isPostcodeLong = ({ start, end }: Token): boolean => end - start === 3 || end - start === 5;

/** `28. října` */
const counts = ({ end }: Token, next: Token | undefined): boolean =>
  next !== undefined && !next.number && (next.start === end + 2 || next.tie === '.');

/** The cues that stand before token `at` in its sentence, as marks; that the other side asked is one. */
function cuesFor({ tokens, asked }: Reading, at: number): number {
  let cues = 0;
  for (let n = at; n >= 0 && at - n <= REACH; n -= 1) {
    const { marks, gap } = tokens[n] as Token;
    if (asked(n)) return MARK.addressCue;
    if (n < at) cues |= marks & (MARK.addressCue | MARK.wantedCue);
    if (gap >= GAP.sentence) break;
  }
  return cues;
}

const isComplete = (parts: readonly Part[]): boolean =>
  parts.some(({ kind, sure }) => kind === 'street' && sure);

function accept(parts: readonly Part[], cue: boolean, look: Reading): AddressMention | null {
  if (!isEnough(parts, cue, look)) return null;
  const values: { -readonly [Kind in keyof Parts]?: string } = {};
  for (const { kind, value } of parts) if (kind !== 'unit') values[kind] ??= value;
  return {
    first: (parts[0] as Part).first,
    last: (parts.at(-1) as Part).last,
    parts: values,
    rule: `address-${parts.map(({ kind }) => kind).join('-')}`,
    cue,
  };
}

/** Whether the parts together say where somebody lives. */
function isEnough(parts: readonly Part[], cue: boolean, { tokens }: Reading): boolean {
  const has = (kind: PartKind) => parts.some((part) => part.kind === kind);
  const sure = (kind: PartKind) => parts.some((part) => part.kind === kind && part.sure);
  const head = parts[0] as Part;
  // a number without anything that it could belong to
  if (parts.length === 1 && head.kind === 'number' && !head.sure) return false;
  if (sure('number') || sure('postcode')) return true;
  if (has('street')) {
    if (has('number') || cue) return true;
    return sure('street') && (hasType(tokens, head) || has('town') || has('postcode'));
  }
  if (has('postcode') && (cue || has('town'))) return true;
  if (!has('town')) return false;
  const announced = ((tokens[head.first - 1]?.marks ?? 0) & MARK.townCue) !== 0;
  return cue || announced || isVillage(parts, tokens);
}

/** `Jsme Horní Lhota 45.`: a town, its house number, and nothing more. */
function isVillage([town, number]: readonly Part[], tokens: readonly Token[]): boolean {
  if (town?.kind !== 'town' || number?.kind !== 'number' || number.first !== town.last + 1)
    return false;
  const [first, after] = [tokens[town.first] as Token, tokens[number.last + 1]];
  const whole = !after || after.gap >= GAP.comma;
  return whole && first.capital && tokens[town.last]?.lower === town.value.split(' ').at(-1);
}

const hasType = (tokens: readonly Token[], { first, last }: Part): boolean =>
  isType(tokens[first] as Token) || isType(tokens[last] as Token);
