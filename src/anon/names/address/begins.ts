import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import { hasCompany } from './company.ts';
import type { Reading } from './reading.ts';
import { isType } from './words.ts';

/** What alone lets a word in lower case begin an address, an ordinary one but behind a cue. */
const BEGINS =
  MARK.streetType | MARK.houseCue | MARK.postcodeCue | MARK.numberWord | MARK.beforePlace;

/** A word of ordinary Czech in lower case, and no type of street behind it: most words of a text are that. */
export function isOrdinary({ tokens, caseless }: Reading, at: number): boolean {
  const { number, capital, marks } = tokens[at] as Token;
  if (number || capital || caseless || (marks & MARK.ordinary) === 0) return false;
  const next = tokens[at + 1];
  if ((marks & BEGINS) === MARK.beforePlace) return next?.capital !== true;
  return (marks & BEGINS) === 0 && ((next?.marks ?? 0) & MARK.streetType) === 0;
}

/** Only a capital, a number, a type of street or a cue may begin an address, and not every one of them. */
export function mayBegin(look: Reading, at: number, meant: boolean): boolean {
  const { tokens, places, caseless } = look;
  const token = tokens[at] as Token;
  const { marks } = token;
  const next = tokens[at + 1];
  if (token.number) return meant || isPostcodeLong(token) || counts(token, next);
  if ((marks & BEGINS) === MARK.numberWord && !meant && !caseless && !token.capital)
    return token.entry?.parts !== undefined || ((next?.marks ?? 0) & MARK.numberWord) !== 0;
  if (isType(token) || (marks & (MARK.houseCue | MARK.postcodeCue | MARK.numberWord)) !== 0)
    return true;
  if (token.capital) {
    if (!meant && !caseless && !hasCompany(look, at)) return false;
    // an ordinary word at the head of a sentence begins a place when the lists say so
    const plain = token.initial && (marks & MARK.ordinary) !== 0 && !next?.capital;
    return meant || !plain || places.mayBegin(tokens, at);
  }
  if ((marks & MARK.beforePlace) !== 0)
    return next?.capital === true || (caseless && places.mayBegin(tokens, at));
  if (caseless) return (marks & (MARK.grammar | MARK.numberWord)) === 0;
  // hlavní třída
  if (meant && next !== undefined && isType(next) && next.gap === GAP.blank) return true;
  return (marks & MARK.ordinary) === 0 && (meant || places.mayBegin(tokens, at));
}

const isPostcodeLong = ({ start, end }: Token): boolean => [2, 3, 5].includes(end - start);

/** `28. října` */
const counts = ({ end }: Token, next: Token | undefined): boolean =>
  next !== undefined && !next.number && (next.start === end + 2 || next.tie === '.');
