import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { type Finding, firstEndingAfter, merge, NUMBERS, overlaps } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { findCredentialsAgain } from '../secrets/credentials-again.ts';
import { tokensOf } from '../tokens.ts';
import { asPiece, lettered, wordsOf } from './pieces.ts';
import { type Limits, type Reading, spelled } from './spelled.ts';
import { beginsCode, isNumber } from './spelled-letters.ts';

/** as long as the longest code, so that the whole of it is one finding */
const LIMITS: Limits = { signs: 26, tokens: 40, kind: 'CUSTOMER_ID' };

/**
 * The findings of a stream with the codes, plates and passwords that the recording holds, said again in any
 * writing or in pieces. What is only a part of that is replaced: of `ŽP 98 300 771/2` a search for numbers has
 * seen the end, one for names the beginning.
 */
export function withCodes(
  scan: Scan,
  claimed: readonly Finding[],
  memory: readonly Finding[],
): readonly Finding[] {
  const codes: Codes = {
    PLATE: lettered(memory, 'PLATE'),
    CUSTOMER_ID: lettered(memory, 'CUSTOMER_ID'),
  };
  const secrets = memory.some(({ type }) => type === 'SECRET' || type === 'USERNAME');
  const none = codes.PLATE.length + codes.CUSTOMER_ID.length === 0;
  if (none && !secrets) return claimed;
  const named = none ? claimed : claimed.map((one) => asWhole(one, codes));
  const weak = named.filter((one) => isWeak(scan, one));
  const rest = named.filter((one) => !isWeak(scan, one));
  const found = [
    ...(none ? [] : findPieces(scan, rest, codes)),
    ...(secrets ? findCredentialsAgain(scan, rest, memory) : []),
  ].filter((one) => !overlaps(weak, one.start, one.end) || reachesOver(one, weak));
  const again: Finding[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (again.at(-1)?.end ?? 0)) again.push(one);
  const kept = weak.filter(({ start, end }) => !overlaps(again, start, end));
  return merge(rest, merge(kept, again));
}

/** The values of the codes by their type. */
type Codes = Readonly<Record<'PLATE' | 'CUSTOMER_ID', readonly string[]>>;

/** Codes and plates said again, and pieces of them. */
function findPieces(scan: Scan, claimed: readonly Finding[], codes: Codes): Finding[] {
  const { text } = scan;
  const found: Finding[] = [];
  const tokens = tokensOf(scan);
  const words = wordsOf(codes.PLATE);
  for (let n = 0; n < tokens.length; n += 1) {
    const { start, end, word } = tokens[n] as Token;
    if (start < (found.at(-1)?.end ?? 0) || overlaps(claimed, start, end)) continue;
    const wished = words.size > 0 ? words.get(fold(word)) : undefined;
    if (wished !== undefined && !beginsNumber(tokens, n)) {
      found.push({ start, end, type: 'PLATE', rule: 'plate-again', value: wished, score: 0.8 });
      continue;
    }
    if (!beginsCode(text, tokens, n) && !beginsDigits(text, tokens, n) && !isSpelt(tokens, n))
      continue;
    const all = spelled(scan, tokens, n, LIMITS).filter(
      (one) => !overlaps(claimed, start, one.end),
    );
    const begun = falseStart(scan, all, claimed);
    if (begun) {
      found.push({ ...begun, start });
      continue;
    }
    const plate = asPiece(scan, start, all, codes.PLATE);
    const other = asPiece(scan, start, all, codes.CUSTOMER_ID);
    const piece = other && (!plate || other.reading.end > plate.reading.end) ? other : plate;
    if (!piece) continue;
    const [type, rule] =
      piece === plate ? ['PLATE', 'plate-again'] : ['CUSTOMER_ID', 'customer-code-again'];
    found.push({ start, end: piece.reading.end, type, rule, value: piece.whole, score: 0.8 });
  }
  return found;
}

/** what stands between what was begun wrong and what was meant: `9Z... 9T0 45 82`, `pět bé, ne, pět dé …` */
const BETWEEN =
  /^(?:[\s,.;…–-]{1,5}(?:ne|teda|tedy|vlastně|pardon|počkejte|počkat|totiž)(?=[\s,.;…–-])){0,3}[\s,.;…–-]{1,5}$/iu;
const LONGEST_BETWEEN = 40;
const LONGEST_START = 4;

/** The beginning of a code that was taken back right away: the code stands behind it. */
function falseStart(
  { text }: Scan,
  all: readonly Reading[],
  claimed: readonly Finding[],
): Omit<Finding, 'start'> | null {
  for (const { value, end } of all) {
    if (value.length < 2 || value.length > LONGEST_START) continue;
    if (!/[A-Z]/.test(value) || !/[0-9]/.test(value)) continue;
    const next = claimed[firstEndingAfter(claimed, end)];
    if (!next || next.start - end > LONGEST_BETWEEN || next.value.charAt(0) !== value.charAt(0))
      continue;
    const { type } = next;
    const lettered = (type === 'PLATE' || type === 'CUSTOMER_ID') && /[A-Z]/.test(next.value);
    if (lettered && BETWEEN.test(text.slice(end, next.start)))
      return { end, type, rule: 'begun-anew', value: next.value, score: 0.8 };
  }
  return null;
}

/** `MUSTANG 1` is read as a whole. */
const beginsNumber = (tokens: readonly Token[], n: number): boolean => {
  const next = tokens[n + 1];
  return next !== undefined && isNumber(next);
};

/** `em čtyři cé`: a letter whose name is a sound, too. */
function isSpelt(tokens: readonly Token[], n: number): boolean {
  const { entry, word } = tokens[n] as Token;
  const next = tokens[n + 1];
  return entry?.letter?.length === 1 && word.length === 2 && next !== undefined && isNumber(next);
}

/** Digits that no others stand before: they may be the last ones of a code. */
function beginsDigits(text: string, tokens: readonly Token[], n: number): boolean {
  const [before, token] = [tokens[n - 1], tokens[n] as Token];
  if (!isNumber(token)) return false;
  return !before || !isNumber(before) || text.slice(before.end, token.start) !== ' ';
}

/** signs that a piece of a code has at least, when it was taken for a code itself */
const SHORTEST = 3;

/** A piece of a longer code has its value, so that both get one tag. */
function asWhole(one: Finding, codes: Codes): Finding {
  const { type, value } = one;
  const known = codes[type as keyof Codes] ?? [];
  if (value.length < SHORTEST || !known.includes(value)) return one;
  const whole = known.reduce(
    (top, code) => (code.length > top.length && code.includes(value) ? code : top),
    value,
  );
  return whole === value ? one : { ...one, value: whole };
}

/** A number that nothing announced, or the digits of a password, letters taken for a name, a spelling word (`tři Zuzana dva`). */
const isWeak = ({ text }: Scan, { type, rule, cue, value, start, end }: Finding): boolean =>
  (NUMBERS.has(type) && cue === undefined) ||
  (type === 'SECRET' && /^[0-9]+$/.test(value)) ||
  rule === 'person-spelled' ||
  (type === 'PERSON' && !/\s/.test(text.slice(start, end)));

/** Whether what a finding touches lies within it, and is not all of it. */
function reachesOver({ start, end }: Finding, weak: readonly Finding[]): boolean {
  let n = firstEndingAfter(weak, start);
  let touched = false;
  for (let one = weak[n]; one && one.start < end; one = weak[n]) {
    if (one.start < start || one.end > end || one.end - one.start === end - start) return false;
    touched = true;
    n += 1;
  }
  return touched;
}
