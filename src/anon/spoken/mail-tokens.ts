import { type Entry, lookUp } from './lexicon.ts';

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

const TOKEN = /[\p{L}\p{M}]+|[0-9]+|[^\s\p{L}\p{M}0-9]/gu;
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
  for (const { 0: raw, index } of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + index;
    const word = raw.toLowerCase().normalize('NFC');
    const letters = /^\p{L}/u.test(raw);
    const entry = letters ? lookUp(word) : undefined;
    const written = letters ? undefined : (WRITTEN.get(raw) ?? (/^[0-9]/.test(raw) ? '' : raw));
    const said = entry?.sign !== undefined && SAID.has(entry.sign) ? entry.sign : undefined;
    tokens.push({
      start,
      end: start + raw.length,
      word,
      entry,
      sign: written ?? said ?? '',
      spoken: said !== undefined,
      capital: letters && raw.charAt(0) !== raw.charAt(0).toLowerCase(),
    });
  }
  return tokens;
}
