import { fold } from '../spoken/fold.ts';
import { describes } from './accepts.ts';
import type { Stretch } from './answers.ts';
import { cueBefore } from './cues.ts';
import { GOODS, goodsAt } from './goods.ts';
import { MARK } from './marks.ts';
import { isAdjective } from './ordinary.ts';
import type { People, Remembered } from './people.ts';
import type { Senses } from './senses.ts';
import { precedes } from './subjects.ts';
import { GAP, type Token } from './tokens.ts';

/** A form of a name that was accepted elsewhere, and whose it is. */
export interface RememberedAt extends Stretch {
  readonly value: string;
}

/** Forms of the names of `people` in `tokens`, those that belong together in one. */
export function remembered(
  tokens: readonly Token[],
  people: People,
  senses: Senses,
  taken: (at: number) => boolean,
  caseless: boolean,
): RememberedAt[] {
  const found: RememberedAt[] = [];
  const forms = people.forms();
  if (forms.size === 0) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (taken(at) || token.number) continue;
    const who = forms.get(token.lower);
    // nine words of ten end here
    if (!who && !token.capital && (token.marks & MARK.ordinary) !== 0) continue;
    const value = who
      ? meansName(tokens, at, who, senses, caseless) && who.value
      : (misheard(token, people, senses) ?? brokenOff(tokens, at, forms));
    if (!value) continue;
    const before = found.at(-1);
    const together =
      before?.value === value && token.gap === GAP.blank && before.end === tokens[at - 1]?.end;
    if (together) found.pop();
    found.push({ start: together ? before.start : token.start, end: token.end, value });
  }
  return found;
}

/** Whether a word that is a form of a known name means it here. */
function meansName(
  tokens: readonly Token[],
  at: number,
  { part }: Remembered,
  senses: Senses,
  caseless: boolean,
): boolean {
  const token = tokens[at] as Token;
  if (token.lower.length < 2) return false;
  const { ordinary, people } = senses.of(token);
  if (!ordinary) return token.capital || token.lower.length > 2;
  if (people && token.initial) return false;
  if (token.capital && !token.initial) return true;
  const next = tokens[at + 1];
  // nový kotel is no Mr Nový
  if (describes(next)) return false;
  if (token.capital || cueBefore(tokens, at) !== null) return true;
  // who writes capitals writes a thing without one: pečeného beránka, šestkrát beránka, jak malý
  if (!caseless && isOfThings(tokens, at)) return false;
  return part === 'last' && token.lower.length > 2 && (token.marks & MARK.grammar) === 0;
}

/** Whether the words around a common word leave it one. */
function isOfThings(tokens: readonly Token[], at: number): boolean {
  const before = precedes(tokens, at);
  if (!before) return false;
  if (before.lower === 'jak' || isAdjective(before.lower)) return true;
  return goodsAt(tokens, at) !== GOODS.no;
}

/** Shorter words are near to too much. */
const LEAST = { marks: 3, letter: 6, lower: 7, broken: 3 } as const;

/** `Pospí… Pospíchalová`: the person whose name somebody began and then said whole. */
function brokenOff(
  tokens: readonly Token[],
  at: number,
  forms: ReadonlyMap<string, Remembered>,
): string | null {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!token.capital || !next || next.gap < GAP.sentence || token.lower.length < LEAST.broken)
    return null;
  const whole = next.lower !== token.lower && next.lower.startsWith(token.lower);
  return whole ? (forms.get(next.lower)?.value ?? null) : null;
}

/**
 * The person whose name a word is that was heard or written one letter wrong, or without its marks:
 * words of no list only.
 */
function misheard(token: Token, people: People, senses: Senses): string | null {
  if (token.lower.length < (token.capital ? LEAST.marks : LEAST.marks + 1)) return null;
  const { ordinary, brand, firsts, lasts, hopeless } = senses.of(token);
  if (ordinary || brand || firsts.length + lasts.length > 0) return null;
  const letters = fold(token.lower);
  const same = people.unmarked().get(letters);
  if (same !== undefined) return same;
  if (hopeless || letters.length < (token.capital ? LEAST.letter : LEAST.lower)) return null;
  return people.near(letters);
}
