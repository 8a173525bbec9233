import type { Token } from '../../spoken/mail-tokens.ts';
import { unitAfter } from '../amounts.ts';
import { type Limits, type Reading, spelled } from '../codes/spelled.ts';
import { isSureLetter } from '../codes/spelled-letters.ts';
import { type Finding, overlaps } from '../finding.ts';
import { firstFrom } from '../first-from.ts';
import { ownWords } from '../heard.ts';
import { HINTS } from '../hints.ts';
import { isBank } from '../rules/account.ts';
import { type DigitSpan, type Scan, speaksOf } from '../scan.ts';
import { tokensIn } from '../tokens.ts';
import { type Before, beforeCode } from './access-before.ts';
import { besideKey, isAccessCode, mayOpen } from './access-context.ts';
import { isTried } from './lock-phrases.ts';
import { topicsOf } from './secret-topics.ts';

const LIMITS: Limits = { signs: 12, tokens: 24, kind: 'SECRET' };
const LONGEST = 160;
/** digits of a code; of one with letters in it */
const FEWEST = 3;
const FEWEST_WITH_LETTERS = 2;
const MOST = 10;
/** signs of most codes */
const WHOLE = 4;
/** tokens among which these are, and of what stands before a number */
const MOST_TOKENS = 12;
const FEW = 8;
const KEY = /^(?:hv[eě]zd|k[rř][ií][zž]|zvon|kl[ií][cč]|enter|potvrd|bzu[cč]|po[cč]k)/;
/** turns behind the one in which a code was spoken of */
const MOST_TURNS = 3;
/** keys of a door, and of nothing else; `*101#` is dialled */
const DOOR_KEYS = /(?<![a-z])(?:klicek|zvon(?:ecek|ek))(?![a-z])/;
/** characters of a question in which a bank is named */
const PROMPT_OF_BANK = 160;
/** characters before a code in which the number of an account stands */
const BEFORE_BANK = 40;
/** `ZIMA10` is a voucher, whatever is spoken of */
const WORDY = /[A-Z]{4}/;
/** `hvězdička 4 4 1 9`, `klíček 1590`: a piece of the code */
const KEY_BEFORE = /(?<![a-z])(?:hvezdick[aou]|krizek|klicek|zvon(?:ecek|ek))[\s,]{1,2}$/;
/** characters behind a code within which another one is tried */
const NEXT_WITHIN = 24;
/** `6602, pak 6062`, `502, ne, 503`: another one of as many signs */
const NEXT =
  /^(?:[\s,.?!]{0,3}(?:(?:a|pak|potom|nebo|ne|teda|tedy|pardon|i|ani)[\s,.]{1,3}){1,3}|,\s)$/;
/** turns behind the one in which a lock was named */
const MOST_TURNS_OF_LOCK = 2;

/** Codes that let somebody in: a PIN, a PUK, the code of a door, an alarm, a box, a message. */
export function findAccessCodes(scan: Scan, claimed: readonly Finding[]): Finding[] {
  if (!speaksOf(scan, HINTS.access)) return [];
  if (scan.digits.length === 0 && scan.hits.length === 0) return [];
  const { text } = scan;
  const found: Finding[] = [];
  for (const { from, to, age } of topicsOf(scan)) {
    // nothing is dictated in most turns
    if (!holds(scan.digits, from, to) && !holds(scan.hits, from, to)) continue;
    const said = ownWords(scan).flat.slice(from, to);
    const keys = DOOR_KEYS.test(said);
    const about = Math.min(age.code, age.password) <= MOST_TURNS || age.lock === 0 || keys;
    if (!about && !(age.lock <= MOST_TURNS_OF_LOCK && isTried(said))) continue;
    const tokens = tokensIn(scan, from, to + LONGEST);
    for (let n = 0; n < tokens.length; n += 1) {
      const { start, end } = tokens[n] as Token;
      if (start >= to) break;
      // `je to šest číslic, …`
      if (start < (found.at(-1)?.end ?? 0) || unitAfter(text, end)) continue;
      if (!(isNumber(tokens[n]) || isSureLetter(text, tokens, n))) continue;
      const before = overlaps(claimed, start, start + 1)
        ? null
        : beforeCode(scan, start, { keys, age });
      const last = found.at(-1);
      const next = last !== undefined && isNext(scan, last.end, start);
      if (!before || !(keys || next || mayOpen(before) || (before.locked && isSaidSo(tokens, n)))) {
        // a run of digits is asked about once
        n = lastOfRun(tokens, n);
        continue;
      }
      const all = spelled(scan, tokens, n, LIMITS);
      const most = longest(text, start, all);
      const fits = (one: Reading | null) => one !== null && isAccessCode(scan, before, one, age);
      // `jedna devět šest čtyři... ne, to je šest číslic, 196 488`
      const whole = fits(most);
      const stops = before.asked && !whole ? all.filter((one) => isStop(text, one.end)) : [];
      const stop = longest(text, start, stops.filter(fits));
      const read = stop ?? most;
      const first = n;
      const reach = stop?.end ?? all.reduce((most, one) => Math.max(most, one.end), 0);
      while ((tokens[n + 1]?.end ?? reach + 1) <= reach) n += 1;
      if (!read || overlaps(claimed, start, read.end)) continue;
      const key = keys && besideKey(tokens, first, read.end);
      const other = next && read.value.length === last.value.length;
      if (!key && !other && !whole && !stop) continue;
      if (isBank(read.value) && (isBehindNumber(tokens, first) || isOfBank(scan, before))) continue;
      if (WORDY.test(read.value)) continue;
      const star = KEY_BEFORE.exec(ownWords(scan).flat.slice(Math.max(0, start - 16), start));
      found.push({
        start: start - (star?.[0].length ?? 0),
        end: read.end,
        type: 'SECRET',
        rule: 'access-code',
        value: read.value,
        cue: 'SECRET',
        score: 0.8,
      });
    }
  }
  return found;
}

/** A sentence, or what was begun, ends at an offset. */
const isStop = (text: string, at: number): boolean => /^\s?[.?!…]/.test(text.slice(at, at + 2));

const isNext = (scan: Scan, end: number, start: number): boolean =>
  start - end <= NEXT_WITHIN && NEXT.test(ownWords(scan).flat.slice(end, start));

/** Whether one of them begins in `[from, to)`. */
const holds = (spans: readonly DigitSpan[], from: number, to: number): boolean =>
  (spans[firstFrom(spans, from)]?.start ?? to) < to;

/** Figures, or a word of a number. */
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word !== 'set' &&
  (/^[0-9]/.test(token.word) || (token.entry?.kind !== undefined && !token.entry.weak));

/** Index of the last of the numbers from token `n` on, between which nothing but pauses and fillers stand. */
function lastOfRun(tokens: readonly Token[], n: number): number {
  let last = n;
  for (let at = n + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (isNumber(token)) last = at;
    else if (!(token.sign === ',' || token.entry?.filler)) break;
  }
  return last;
}

/** Where nothing but a lock was spoken of, it is dictated, or a key is pressed behind it. */
function isSaidSo(tokens: readonly Token[], n: number): boolean {
  const { word, entry } = tokens[n] as Token;
  if (word.startsWith('0') || entry?.value === 0) return true;
  let single = 0;
  for (let at = n; at < Math.min(tokens.length, n + MOST_TOKENS); at += 1) {
    const token = tokens[at] as Token;
    if (KEY.test(token.word)) return true;
    if (/^[0-9]$/.test(token.word) || (token.entry?.kind === 'u' && !token.entry.weak)) single += 1;
  }
  return single >= WHOLE;
}

/** `86-2571024208, kód 3030`: the bank's */
function isBehindNumber(tokens: readonly Token[], n: number): boolean {
  const [number, code] = tokens
    .slice(Math.max(0, n - FEW), n)
    .filter(({ sign }) => sign !== ',')
    .slice(-2);
  return /^k[óo]d/.test(code?.word ?? '') && isNumber(number);
}

/** `a kód banky? … kód 0800`, `2000145399. … kód 0800` */
function isOfBank(scan: Scan, { start, words, prompt }: Before): boolean {
  if (!/kod(?:em|u)?[\s:,]{1,3}$/.test(words)) return false;
  const own = ownWords(scan).flat.slice(Math.max(0, start - BEFORE_BANK), start);
  return BANK.test(`${prompt.slice(-PROMPT_OF_BANK)} ${words}`) || /[0-9]{5,}/.test(own);
}
const BANK = /(?<![a-z])(?:bank|uc(?:et|t[ue])|predcis|lomen|lomitk)/;

/** The reading that reaches farthest; what is long enough is not said on in the next turn. */
function longest(text: string, start: number, all: readonly Reading[]): Reading | null {
  const line = text.slice(start, start + LONGEST).indexOf('\n');
  const turn = all.filter(({ end }) => line < 0 || end <= start + line);
  const whole = farthest(text, turn);
  return whole && whole.value.length >= WHOLE ? whole : farthest(text, all);
}

function farthest(text: string, all: readonly Reading[]): Reading | null {
  let top: Reading | null = null;
  for (const one of all) {
    const digits = one.value.replace(/[^0-9]/g, '').length;
    if (one.trails || digits > MOST || unitAfter(text, one.end)) continue;
    if (digits < (one.letters > 0 ? FEWEST_WITH_LETTERS : FEWEST)) continue;
    const ahead =
      top === null ? 1 : one.end - top.end || top.odd - one.odd || top.groups - one.groups;
    if (ahead > 0) top = one;
  }
  return top;
}
