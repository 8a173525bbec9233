import { fold } from '../../spoken/fold.ts';
import { mailTokens, standFree, type Token } from '../../spoken/mail-tokens.ts';
import type { Context } from '../detector.ts';
import { type Finding, overlaps, valuesOf } from '../finding.ts';
import { HINTS } from '../hints.ts';
import { type Scan, speaksOf } from '../scan.ts';
import { pieceBefore } from './mail-piece.ts';
import { OFFICES } from './mail-words.ts';

/** where addresses and the letters of them are spoken of */
const TALK =
  /mail|mejl|zavin[aá]|te[cč]k|podtr[zž]|poml[cč]k|diakri|h[aá][cč][ke]|[cč][aá]rk|(?:kr[aá]tk|dlouh|m[eě]kk|tvrd)\p{L}{2,3}(?!\p{L})|@/iu;
/** turns later still about the address that was asked for */
const MOST_TURNS = 2;
const FEWEST = 4;
/** letters of a single piece that is known again by itself */
const LONG = 5;
const MOST_ADDRESSES = 50;
const MOST_TOKENS = 16;
/**
 * Pieces of addresses that were found anywhere in the recording, where their letters are spoken of: the whole
 * local part over several words, or one long piece as it is written.
 */
export function findAddressPieces(
  scan: Scan,
  claimed: readonly Finding[],
  { memory }: Pick<Context, 'memory'>,
): Finding[] {
  const locals = [...valuesOf(memory, 'EMAIL')]
    .slice(0, MOST_ADDRESSES)
    .map((value) => value.slice(0, Math.max(0, value.indexOf('@'))));
  if (locals.length === 0 || !speaksOf(scan, HINTS.letters)) return [];
  const wholes = new Map(locals.map((local) => [bare(local), local]));
  const pieces = new Map<string, string>();
  for (const local of locals) {
    for (const piece of local.split(/[^\p{L}]+/u)) {
      if (piece.length >= LONG && !OFFICES.has(fold(piece))) pieces.set(fold(piece), local);
    }
  }
  const found: Finding[] = [];
  for (const { from, to } of talks(scan)) {
    const tokens = mailTokens(scan.text, from, to);
    for (let n = 0; n < tokens.length; n += 1) {
      const taken = whole(tokens, n, wholes) ?? single(scan.text, tokens, n, pieces);
      const [start, end] = [tokens[n]?.start ?? 0, tokens[taken?.last ?? n]?.end ?? 0];
      if (!taken || overlaps(claimed, start, end) || !standFree(tokens, n, taken.last)) continue;
      const value = `${taken.local}@`;
      found.push({ start, end, type: 'EMAIL', rule: 'email-piece-again', value, score: 0.7 });
      n = taken.last;
    }
  }
  return found;
}

/** Turns that speak of the letters of an address, or answer such a question; a text without turns is one. */
function* talks({ text, turns }: Scan): Generator<{ from: number; to: number }> {
  if (turns.length === 0) yield { from: 0, to: text.length };
  let age = MOST_TURNS + 1;
  for (const [n, { start, end: to, prompt }] of turns.entries()) {
    const after = turns[n + 1]?.prompt ?? '';
    age = [prompt, text.slice(start, to), after].some((said) => TALK.test(said)) ? 0 : age + 1;
    if (age < MOST_TURNS) yield { from: start, to };
  }
}

interface Taken {
  readonly last: number;
  readonly local: string;
}

/** The local part from token `n` on, over two words or more, read piece by piece. */
function whole(
  tokens: readonly Token[],
  n: number,
  wholes: ReadonlyMap<string, string>,
): Taken | null {
  if (tokens[n]?.sign !== '') return null;
  let read = '';
  let words = 0;
  for (let at = n; at < tokens.length && at < n + MOST_TOKENS; at += 1) {
    const { sign, word } = tokens[at] as Token;
    if (sign !== '') continue;
    const piece = pieceBefore(tokens, at);
    read += bare(piece && piece.first === at ? piece.value : word);
    words += 1;
    const local = wholes.get(read);
    if (local !== undefined && words > 1 && read.length >= FEWEST) return { last: at, local };
    if (![...wholes.keys()].some((one) => one.startsWith(read))) return null;
  }
  return null;
}

/** One piece as it stands in the address: small letters, no diacritics. */
function single(
  text: string,
  tokens: readonly Token[],
  n: number,
  pieces: ReadonlyMap<string, string>,
): Taken | null {
  const { start, end } = tokens[n] as Token;
  const local = pieces.get(text.slice(start, end));
  return local === undefined ? null : { last: n, local };
}

const bare = (text: string): string => fold(text.toLowerCase()).replace(/[^a-z0-9]/g, '');
