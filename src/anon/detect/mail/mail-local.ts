import { isOrdinary } from '../../names/ordinary.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { JOINING, pieceBefore } from './mail-piece.ts';
import { isAbout, STOP } from './mail-words.ts';
import { spelledRuns } from './spelled-runs.ts';

/** The part of an address before its sign. */
export interface Local {
  readonly start: number;
  readonly value: string;
  /** made of several pieces, with dots, letters or numbers: no ordinary words */
  readonly composed: boolean;
}

const MOST_PIECES = 24;
/** words beside those about its letters: `s háčkem na c`, `a bez čárek` */
const BESIDE_MODIFIERS = new Set(
  's se bez na nad a i v jen jenom celé všechno jedním dvěma ypsilon ypsilonem'.split(' '),
);
const MOST_MODIFIERS = 12;
/** said before the sign */
const BEFORE_SIGN = new Set('a pak potom ehm teda tedy no'.split(' '));

/** Reads the local part that ends with the last of `tokens`, from right to left; `loose`: two plain words may be one. */
export function localOf(tokens: readonly Token[], text: string, loose = false): Local | null {
  let n = withoutWords(tokens, tokens.length - 1);
  const runs = spelledRuns(tokens);
  const parts: string[] = [];
  let start = -1;
  let composed = false;
  let words = 0;
  for (let count = 0; n >= 0 && count < MOST_PIECES; count += 1) {
    const run = runs.find(({ last, single }) => last === n && !single);
    const piece = run
      ? { first: run.first, value: run.letters, small: true }
      : pieceBefore(tokens, n);
    if (!piece) break;
    const { first, value, small } = piece;
    const next = tokens[first - 1];
    const joint =
      next && JOINING.has(next.sign) && isJoint(next, tokens[first] as Token) ? next.sign : '';
    if (
      start >= 0 &&
      !composedNow(tokens, n) &&
      !small &&
      words > 0 &&
      !parts[0]?.match(/^[._+-]$/)
    ) {
      // a further plain word is the name's other half, or none of the address
      const paired = pair(tokens, n, text) || lastPair(tokens, n, words) || fills(tokens, n, text);
      if (!(loose && words < 2) && !paired) break;
    }
    parts.unshift(value);
    start = (tokens[first] as Token).start;
    if (!small) words += 1;
    if (small || joint !== '' || /[0-9]/.test(value)) composed = true;
    n = first - 1;
    // letters are spelled with pauses
    while (small && tokens[n]?.sign === ',' && (pieceBefore(tokens, n - 1)?.small || words === 0))
      n -= 1;
    if (joint !== '') {
      parts.unshift(joint);
      n -= 1;
    } else if (small && words === 0) n = behindLittle(tokens, n);
    // `jan . novak`: a joint must have a piece before it
    if (joint !== '' && !pieceBefore(tokens, n)) {
      parts.shift();
      break;
    }
  }
  if (start < 0) return null;
  return { start, value: parts.join(''), composed };
}

/**
 * Index of the last token of the address, without what is said about it or before its sign: `malá, bez
 * háčků a čárek, a zavináč`.
 */
function withoutWords(tokens: readonly Token[], last: number): number {
  let n = last;
  let end = last;
  let modified = false;
  for (let count = 0; n >= 0 && count < MOST_MODIFIERS; count += 1) {
    const { sign, word } = tokens[n] as Token;
    const about = isAbout(tokens[n] as Token, tokens[n - 1]);
    modified ||= about;
    if (sign === ',' || about) end = n - 1;
    else if (sign !== '' || !(BESIDE_MODIFIERS.has(word) || isNamed(tokens, n))) break;
    n -= 1;
  }
  while (modified && (BESIDE_MODIFIERS.has(tokens[end]?.word ?? '') || tokens[end]?.sign === ','))
    end -= 1;
  // `svoboda, a zavináč`
  while (end > 0 && BEFORE_SIGN.has(tokens[end]?.word ?? '') && tokens[end - 1]?.sign === ',')
    end -= 2;
  return end;
}

/** A letter that is spoken of: `s háčkem na c`. */
const isNamed = (tokens: readonly Token[], n: number): boolean =>
  tokens[n]?.word.length === 1 && /^(?:na|nad|s|bez)$/.test(tokens[n - 1]?.word ?? '');

/** `fiala, a pak nula osm`: index of the piece behind little words and a pause; `n` when there is none. */
function behindLittle(tokens: readonly Token[], n: number): number {
  let at = n;
  while (BEFORE_SIGN.has(tokens[at]?.word ?? '')) at -= 1;
  if (at === n) return n;
  if (tokens[at]?.sign === ',') at -= 1;
  return pieceBefore(tokens, at) ? at : n;
}

/** Whether the token after `n` is a joint that asks for a piece before it. */
const composedNow = (tokens: readonly Token[], n: number): boolean => {
  const after = tokens[n + 1];
  return after !== undefined && JOINING.has(after.sign);
};

/** A written sign joins only what it touches: a full stop after a sentence does not. */
function isJoint(sign: Token, after: Token): boolean {
  return sign.spoken || sign.end === after.start || sign.sign === '_';
}

/** First name and surname, both in capitals, or a first name of the spelling alphabets. */
function pair(tokens: readonly Token[], n: number, text: string): boolean {
  const [one, other] = [tokens[n] as Token, tokens[n + 1]];
  if (other?.sign !== '' || /[.!?]/.test(text.slice(one.end, other.start))) return false;
  return (one.capital && other.capital && n > 0) || one.entry?.spells !== undefined;
}

/** Two plain words between the sentence and the sign, or a joint: both are the address. */
function lastPair(tokens: readonly Token[], n: number, words: number): boolean {
  const before = tokens[n - 1];
  const after = tokens[n + 1];
  if (words > 2 || after?.sign !== '' || !before) return false;
  return (
    before.sign === ',' || before.sign === ':' || (before.sign === '' && STOP.has(before.word))
  );
}

/** words of a clause that may all be the address */
const MOST_OF_CLAUSE = 3;

/** Nothing but words without a meaning from the head of the clause on: `m krásenská ucto, dohromady`. */
function fills(tokens: readonly Token[], n: number, text: string): boolean {
  let at = n;
  while (at >= 0 && tokens[at]?.sign === '' && !startsTurn(tokens, at + 1, text)) {
    const token = tokens[at] as Token;
    if (n - at >= MOST_OF_CLAUSE || (token.word.length > 1 && isOrdinary(token.word))) return false;
    at -= 1;
  }
  return at < 0 || tokens[at]?.sign === ',' || startsTurn(tokens, at + 1, text);
}

const startsTurn = (tokens: readonly Token[], n: number, text: string): boolean =>
  n > 0 && text.slice(tokens[n - 1]?.end, tokens[n]?.start).includes('\n');
