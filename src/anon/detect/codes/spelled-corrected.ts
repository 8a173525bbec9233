import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { wordList } from '../../spoken/word-list.ts';
import { exampleEnd, lettersAt } from './spelled-letters.ts';

/** What somebody says who takes a letter or a digit back, without diacritics. */
const TAKES_BACK = wordList('ne nie pardon oprava vlastne teda tedy spis spise');
/** signs and little words between that and what is right: `ne, počkejte, dé` */
const MOST_BETWEEN = 4;
const BETWEEN = /^(?:pockejte|pockej|moment|pardon|teda|tedy|vlastne|to|je|tam|ze)$/;

/** What was read so far: see `Reading`. */
interface Read {
  readonly value: string;
  readonly letter: string;
}

/** Another value for what was read, and the token that comes next. */
export interface Corrected {
  readonly value: string;
  /** the last letter as far as an example may follow it */
  readonly letter: string;
  readonly end: number;
  readonly next: number;
  /** the right sign is still to come */
  readonly open: boolean;
}

/** What the reading may be when token `n` takes the last of it back: `bé, ne bé, dé`, `B, ne D`, `D jako David, ne B`. */
export function correctedAt(
  text: string,
  tokens: readonly Token[],
  n: number,
  { value, letter }: Read,
): Corrected[] {
  const at = afterCorrection(tokens, n);
  if (at === null) return [];
  const sign = signAt(text, tokens, at);
  const last = value.slice(-1);
  if (sign === null || /[0-9]/.test(sign.value) !== /[0-9]/.test(last)) return [];
  const { end, next } = exampleEnd(tokens, sign.next, sign.value) ?? sign;
  const kept = value.slice(0, -1);
  if (sign.value === last) return [{ value: kept, letter: '', end, next, open: true }];
  // an example has said which one it is, and this is what it is not
  const denied = letter === '' && next === sign.next && tokens[n + 1]?.sign === '';
  if (denied) return [{ value, letter: '', end, next, open: false }];
  return [{ value: kept + sign.value, letter: sign.value, end, next, open: false }];
}

/** Whether token `n` takes all of it back: what follows begins as that did. */
export function beginsAnew(
  text: string,
  tokens: readonly Token[],
  n: number,
  value: string,
): boolean {
  if (value.length < 2) return false;
  const at = afterCorrection(tokens, n);
  if (at === null) return false;
  let read = '';
  for (let k = at; k < at + MOST_BETWEEN && read.length < 2; ) {
    const sign = signAt(text, tokens, k);
    if (sign === null) return false;
    read += sign.value;
    k = sign.next;
  }
  return read !== '' && (value.startsWith(read) || read.startsWith(value));
}

/** The token behind one that takes something back, and the little words after it. */
function afterCorrection(tokens: readonly Token[], n: number): number | null {
  if (!TAKES_BACK.has(fold(tokens[n]?.word ?? ''))) return null;
  for (let at = n + 1; at <= n + MOST_BETWEEN; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    const between = token.sign !== '' || BETWEEN.test(fold(token.word));
    if (!between) return at;
  }
  return null;
}

/** The letter, the letters, or the digits of token `n`. */
function signAt(
  text: string,
  tokens: readonly Token[],
  n: number,
): { readonly value: string; readonly end: number; readonly next: number } | null {
  const token = tokens[n];
  if (!token) return null;
  const { word, entry, end } = token;
  if (/^[0-9]+$/.test(word)) return { value: word, end, next: n + 1 };
  const digit = entry?.kind === 'u' ? entry.value : undefined;
  if (digit !== undefined) return { value: String(digit), end, next: n + 1 };
  const letters = lettersAt(text, tokens, n);
  return letters.find(({ odd }) => !odd) ?? letters[0] ?? null;
}
