import { digitsEnd, isDigit, lettersEnd, lowerOf } from './letters.ts';
import type { Entry } from './lexicon.ts';
import { wordAt } from './words.ts';

/** A piece of text around an address: a word, digits, or a sign. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** lower case, NFC */
  readonly word: string;
  readonly entry: Entry | undefined;
  /** `. _ - @ + /`, written or said; empty for a word */
  readonly sign: string;
  readonly spoken: boolean;
  /** begins with a capital */
  readonly capital: boolean;
}

const WRITTEN = new Map([
  ['@', '@'],
  ['＠', '@'],
  ['﹫', '@'],
  ['.', '.'],
  ['_', '_'],
  ['-', '-'],
  ['–', '-'],
  ['+', '+'],
  ['/', '/'],
  [':', ':'],
  [',', ','],
]);
/** signs that are said; `et` and `dot` only count where an address is expected */
const SAID = new Set(['@', '.', '_', '-', '+', '/', ':']);

/** Splits a stretch of text; offsets are those of the whole text. */
export function mailTokens(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const end = Math.min(to, tokenEnd(text, at));
    if (end > at) tokens.push(tokenOf(text, at, end));
    at = Math.max(end, at + 1);
  }
  return tokens;
}

/** Whether no letter or digit touches tokens `first…last`: a tag in their place would not end there. */
export function standFree(tokens: readonly Token[], first: number, last: number): boolean {
  const touch = (one: Token | undefined, other: Token | undefined) =>
    one?.sign === '' && other?.sign === '' && one.end === other.start;
  return !touch(tokens[first - 1], tokens[first]) && !touch(tokens[last], tokens[last + 1]);
}

/** End of the token that begins at `at`: letters, digits, or one sign; `at` itself for a blank. */
function tokenEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return digitsEnd(text, at);
  const end = lettersEnd(text, at);
  if (end > at || code === 0x20 || (code >= 9 && code <= 13)) return end;
  if (/\s/.test(text.charAt(at))) return at;
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function tokenOf(text: string, start: number, end: number): Token {
  const code = text.charCodeAt(start);
  if (!(code < MARKS ? lowerOf(code) !== 0 : LETTER.test(text.slice(start, end)))) {
    const raw = text.slice(start, end);
    const sign = WRITTEN.get(raw) ?? (isDigit(code) ? '' : raw);
    const word = raw.toLowerCase().normalize('NFC');
    return { start, end, word, entry: undefined, sign, spoken: false, capital: false };
  }
  const { lower: word, entry } = wordAt(text, start, end);
  const said = entry?.sign !== undefined && SAID.has(entry.sign) ? entry.sign : undefined;
  const first = text.charAt(start);
  return {
    start,
    end,
    word,
    entry,
    sign: said ?? '',
    spoken: said !== undefined,
    capital: first !== first.toLowerCase(),
  };
}

const LETTER = /^\p{L}/u;
/** below, what is no sign is a letter by itself */
const MARKS = 0x300;
