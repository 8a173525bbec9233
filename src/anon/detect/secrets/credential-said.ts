import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { type Limits, spelled } from '../codes/spelled.ts';
import { exampleEnd, isNumber } from '../codes/spelled-letters.ts';
import type { Scan } from '../scan.ts';
import { isJoint, isModifier } from './credential-words.ts';
import type { Again, Values } from './credentials-again.ts';

const LIMITS: Limits = { signs: 12, tokens: 16, kind: 'SECRET' };
/** words between two pieces: `a potom velké` */
const MOST_SKIPPED = 4;
/** tokens that a value is said in */
const MOST_TOKENS = 40;

/** A value that token `n` begins, said piece by piece: words, letters by their names, numbers, signs. */
export function saidAgain(
  scan: Scan,
  tokens: readonly Token[],
  n: number,
  values: Values,
): Again | null {
  const first = tokens[n] as Token;
  if (first.sign !== '' && !first.spoken) return null;
  for (const [value, known] of values) {
    // most words begin no value
    if (pieceOf(first, value) === 0) continue;
    const end = endOf(scan, tokens, n, value);
    if (end > 0) return { end, known };
  }
  return null;
}

/** Where all of a value is said; 0: something else is. */
function endOf(scan: Scan, tokens: readonly Token[], n: number, value: string): number {
  let [done, skipped, pieces] = [0, 0, 0];
  for (let at = n; at < Math.min(tokens.length, n + MOST_TOKENS); ) {
    const token = tokens[at] as Token;
    const rest = value.slice(done);
    const example = done > 0 ? exampleEnd(tokens, at, value.charAt(done - 1)) : null;
    const { letters, next, end } = example
      ? { letters: 0, next: example.next, end: example.end }
      : isNumber(token)
        ? numberIn(scan, tokens, at, rest)
        : { letters: pieceOf(token, rest), next: at + 1, end: token.end };
    if (letters > 0) {
      done += letters;
      pieces += 1;
      skipped = 0;
      if (done === value.length) return pieces > 1 ? end : 0;
    } else if (!example) {
      const folded = fold(token.word);
      const passed = token.sign !== '' || token.spoken || isModifier(folded) || isJoint(folded);
      skipped += 1;
      if (!passed || skipped > MOST_SKIPPED || /^[.?!]$/.test(token.word)) return 0;
    }
    at = next;
  }
  return 0;
}

/** How many signs of the beginning of a value a word is: the whole word, or a letter. */
function pieceOf({ word, entry, sign }: Token, value: string): number {
  if (sign !== '') return 0;
  const folded = fold(word);
  if (value.startsWith(folded)) return folded.length;
  const letter = entry?.letter;
  if (letter !== undefined && letter.length < 3 && value.startsWith(fold(letter)))
    return letter.length;
  const number = entry?.kind !== undefined && /^[0-9]/.test(value);
  return number && value.startsWith(`${entry?.value ?? ''}`.charAt(0)) ? 1 : 0;
}

interface Piece {
  readonly letters: number;
  readonly next: number;
  readonly end: number;
}

/** The longest reading of the number that token `at` begins with which the value goes on. */
function numberIn(scan: Scan, tokens: readonly Token[], at: number, value: string): Piece {
  let top: Piece = { letters: 0, next: at + 1, end: 0 };
  if (!/^[0-9]/.test(value)) return top;
  for (const { value: read, end } of spelled(scan, tokens, at, LIMITS)) {
    if (!/^[0-9]+$/.test(read) || read.length <= top.letters || !value.startsWith(read)) continue;
    let next = at + 1;
    while ((tokens[next]?.end ?? end + 1) <= end) next += 1;
    top = { letters: read.length, next, end };
  }
  return top;
}
