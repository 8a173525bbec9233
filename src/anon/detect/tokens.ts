import { mailTokens, type Token } from '../spoken/mail-tokens.ts';
import { firstFrom } from './first-from.ts';
import type { Scan } from './scan.ts';

/** several detectors read the same text */
const kept = new WeakMap<Scan, readonly Token[]>();

/** The words, numbers and signs of a text; made when first asked for. */
export function tokensOf(scan: Scan): readonly Token[] {
  let tokens = kept.get(scan);
  if (!tokens) {
    tokens = mailTokens(scan.text, 0, scan.text.length);
    kept.set(scan, tokens);
  }
  return tokens;
}

/** Those that begin in `[from, to)`. */
export function tokensIn(scan: Scan, from: number, to: number): readonly Token[] {
  const tokens = tokensOf(scan);
  return tokens.slice(firstFrom(tokens, from), firstFrom(tokens, to));
}
