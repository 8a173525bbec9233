import type { Token } from '../../spoken/mail-tokens.ts';
import { unitAfter } from '../amounts.ts';
import { type Finding, overlaps } from '../finding.ts';
import { ownWords, promptOf } from '../heard.ts';
import { HINTS } from '../hints.ts';
import { lastSentence } from '../last-sentence.ts';
import { type Scan, speaksOf } from '../scan.ts';
import { turnAt } from '../stream.ts';
import { stretchesNear } from '../stretches.ts';
import { tokensIn } from '../tokens.ts';
import { type Limits, type Reading, spelled } from './spelled.ts';
import { isNumber } from './spelled-letters.ts';
import { ASKED, METERED, NAMED, OTHER, SPOKEN_OF } from './thing-phrases.ts';

const LIMITS: Limits = { signs: 20, tokens: 32, kind: 'CUSTOMER_ID' };
/** characters of words before a number; of a turn before an answer in it */
const BEFORE = 72;
const START = 24;
/** … and before one that was looked for: `počkejte, mám to tady někde` */
const LATEST = 80;
const LONGEST = 200;
const LONGEST_PROMPT = 240;
const ABOUT = { before: 0, behind: BEFORE, turns: 1 };
const FEWEST = 5;
/** digits that a word of a number stands for */
const MOST_SAID = 3;
/** a reading of a meter has fewer */
const FEWEST_OF_METER = 7;

/**
 * Numbers of what goes by one, named without the word for it: `elektroměr je 8 3 3 1 9 0 2 7`, `jsem vedená pod
 * 71 20 334`. What has the shape of anything else was taken before.
 */
export function findNumbersOfThings(scan: Scan, claimed: readonly Finding[]): Finding[] {
  if (!speaksOf(scan, HINTS.thing)) return [];
  if (scan.digits.length === 0 && scan.hits.length === 0) return [];
  const found: Finding[] = [];
  for (const { from, to } of stretchesNear(scan, HINTS.thing, ABOUT)) {
    const tokens = tokensIn(scan, from, to + LONGEST);
    for (let n = 0; n < tokens.length; n += 1) {
      const { start } = tokens[n] as Token;
      if (start >= to) break;
      if (!isFigure(tokens[n]) || start < (found.at(-1)?.end ?? 0)) continue;
      // `po čtyřech` is how it is dictated
      const manner = tokens[n - 1]?.word === 'po';
      const free = !manner && mayReach(tokens, n) && !overlaps(claimed, start, start + 1);
      const one = free ? numberAt(scan, tokens, n) : null;
      if (one && !overlaps(claimed, start, one.end)) found.push(one);
      // a run of numbers is asked about once
      while (isFigure(tokens[n + 1])) n += 1;
    }
  }
  return found;
}

const isFigure = (token: Token | undefined): boolean =>
  token !== undefined &&
  isNumber(token) &&
  token.entry?.weak !== true &&
  // a flat, a garage
  !token.word.startsWith('jednotk');

/** Whether the figures from token `n` on may be as many as the shortest number has: most are one or two. */
function mayReach(tokens: readonly Token[], n: number): boolean {
  let most = 0;
  for (let at = n; at < n + LIMITS.tokens && most < FEWEST; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    const { word, entry, sign } = token;
    if (isNumber(token)) most += entry?.kind === undefined ? word.length : MOST_SAID;
    else if (sign === '' && entry === undefined) return false;
  }
  return most >= FEWEST;
}

/** The number that begins with token `n`, by what stands before it. */
function numberAt(scan: Scan, tokens: readonly Token[], n: number): Finding | null {
  const { text } = scan;
  const { start } = tokens[n] as Token;
  if (/[^\s,;:("„“–-]/.test(text.charAt(start - 1))) return null;
  const turn = turnAt(scan, start);
  const head = turn?.start ?? 0;
  const before = ownWords(scan).flat.slice(Math.max(head, start - BEFORE), start);
  const sentence = lastSentence(before);
  const late = start - head > START;
  const asked = turn && start - head <= LATEST ? lastAsked(promptOf(turn).flat) : '';
  const close = NAMED.exec(before)?.[0];
  const named = close ?? SPOKEN_OF.exec(before)?.[0];
  if (named === undefined && !ASKED.test(asked)) return null;
  const around = named === undefined ? `${asked}${sentence}` : (close ?? before);
  if (OTHER.test(around.replace(SYMBOL_OF, 'symbol'))) return null;
  const fewest = METERED.test(named ?? asked) ? FEWEST_OF_METER : FEWEST;
  const one = longest(text, start, spelled(scan, tokens, n, LIMITS), fewest);
  const faint = named === undefined ? late : close === undefined;
  if (!one || (faint && !isDictated(one))) return null;
  const { end, value } = one;
  const cue = 'CUSTOMER_ID';
  return { start, end, type: cue, rule: 'thing-number', value, cue, score: 0.7 };
}

/** Digit by digit, with a zero in front, or longer than what is counted. */
const isDictated = ({ value, groups }: Reading): boolean =>
  value.startsWith('0') || groups >= value.length || value.length >= FEWEST_OF_METER;

const lastAsked = (prompt: string): string => lastSentence(prompt.slice(-LONGEST_PROMPT));

/** The reading that reaches farthest, unless it is a sum, a date or a year. */
function longest(
  text: string,
  start: number,
  all: readonly Reading[],
  fewest: number,
): Reading | null {
  let top: Reading | null = null;
  for (const one of all) {
    if (one.letters > 0 || one.odd > 0 || one.trails) continue;
    const ahead = top === null ? 1 : one.end - top.end || top.groups - one.groups;
    if (ahead > 0) top = one;
  }
  if (!top || top.value.length < fewest || unitAfter(text, top.end)) return null;
  const said = text.slice(start, top.end);
  return SUM.test(said) ||
    DATE.test(said) ||
    SLASHED.test(said) ||
    GOES_ON.test(text.slice(top.end, top.end + 12))
    ? null
    : top;
}

const SUM = /tis[ií]c|mili[oó]n|^[1-9][0-9]{0,2}[ \u00a0][0-9]00$|^[1-9][0-9]*000$/iu;
const DATE = /^[0-9]{1,2}[./-]\s?[0-9]{1,2}[./-]/;
/** an account, or what is found by its number alone */
const SLASHED =
  /(?:lom(?:eno|[ií]tko)|\/)[^/]{0,3}[0-9]{4}|(?:lom(?:eno|[ií]tko)|\/)(?:\s[^\s]+){3}/u;
/** a symbol is one of a payment */
const SYMBOL_OF = /symbol[a-z]*(?:\s[a-z]+)?\splat[a-z]*/g;
/** a piece of something else */
const GOES_ON = /^(?:[\p{L}/:@.]\S|[\s,]{1,2}lom(?:eno|[ií]tko))/u;
