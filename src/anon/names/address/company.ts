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
export function hasCompany(look: Reading, at: number): boolean {
  const { tokens } = look;
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
  if (isOn(look, at)) return true;
  for (let n = at - 1; n >= 0 && at - n <= BEHIND; n -= 1) {
    const before = tokens[n] as Token;
    if ((before.marks & ANNOUNCES) !== 0 || CORNER.test(before.lower)) return true;
    if (before.gap >= GAP.sentence) break;
  }
  return false;
}

const IS_ON =
  /^(?:(?:ne)?js(?:em|me|i|te)|sme|sem|stojím|stojíme|čekám|čekáme|parkuj[ui]|parkujeme)$/u;

/** `Stojím na Vídeňské u obchodu`, `paní Dvořáková, z Husovy`: somebody is on the street at token `at`, or from there. */
export function isOn({ tokens, somebody, surname }: Reading, at: number): boolean {
  const [one, by] = [tokens[at - 2], tokens[at - 1]];
  if (!one || !by || (tokens[at] as Token).gap > GAP.blank || by.gap > GAP.comma) return false;
  if (/^ze?$/u.test(by.lower)) {
    if ((one.marks & (MARK.lady | MARK.personNoun)) !== 0) return true;
    return one.capital && (somebody(one) || surname(one));
  }
  if (by.gap > GAP.blank || !/^(?:na|ve?)$/u.test(by.lower)) return false;
  const two = one.gap > GAP.blank ? undefined : tokens[at - 3];
  return IS_ON.test(one.lower) || (two !== undefined && IS_ON.test(two.lower));
}

/** A noun for a number, or what says which. */
const counts = ({ entry }: Token): boolean =>
  entry?.noun === true || entry?.ordinal !== undefined || entry?.kind !== undefined;
