import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import type { Reading } from './reading.ts';

/** The next part of an address is no further away, in words, nor is what announces a town or a corner. */
const AHEAD = 8;
const BEHIND = 3;
const ANNOUNCES = MARK.townCue | MARK.streetType | MARK.postcodeCue | MARK.houseCue;
const JOINS = ANNOUNCES | MARK.numberWord | MARK.numberCue;
const CORNER = /^(?:roh|nárož|křižovat|rožk)/u;
const GROUND = /^(?:příz|sute|podk|meza)/u;
/** Of so many letters `přízemí` is the shortest. */
const SHORTEST_GROUND = 7;

/**
 * Whether anything stands near the capital at token `at` that could make an address of it: another capital, a number, a type of
 * street, or what announces one. Most capitals are names that have no such company, and asking the lists costs more.
 */
export function hasCompany({ tokens }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  if ((token.marks & JOINS) !== 0) return true;
  for (let n = at + 1; n < tokens.length && n - at <= AHEAD; n += 1) {
    const next = tokens[n] as Token;
    if (next.gap >= GAP.sentence) break;
    if (next.capital || next.number || (next.marks & JOINS) !== 0) return true;
    if (next.entry !== undefined && counts(next)) return true;
    if (next.lower.length >= SHORTEST_GROUND && GROUND.test(next.lower)) return true;
  }
  if (token.gap >= GAP.sentence) return false;
  for (let n = at - 1; n >= 0 && at - n <= BEHIND; n -= 1) {
    const before = tokens[n] as Token;
    if ((before.marks & ANNOUNCES) !== 0 || CORNER.test(before.lower)) return true;
    if (before.gap >= GAP.sentence) break;
  }
  return false;
}

/** A noun for a number, or what says which. */
const counts = ({ entry }: Token): boolean =>
  entry?.noun === true || entry?.ordinal !== undefined || entry?.kind !== undefined;
