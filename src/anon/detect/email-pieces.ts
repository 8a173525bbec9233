import { fold } from '../spoken/fold.ts';
import { mailTokens, type Token } from '../spoken/mail-tokens.ts';
import type { Context } from './detect.ts';
import { type Finding, overlaps, valuesOf } from './finding.ts';
import { HINTS } from './hints.ts';
import { localOf, pieceBefore } from './mail-local.ts';
import { type Scan, speaksOf } from './scan.ts';

/** where addresses and the letters of them are spoken of */
const TALK =
  /mail|mejl|zavin[aá]|te[cč]k|podtr[zž]|poml[cč]k|diakri|h[aá][cč][ke]|[cč][aá]rk|(?:kr[aá]tk|dlouh|m[eě]kk|tvrd)\p{L}{2,3}(?!\p{L})|@/iu;
const MAIL = /mail|mejl|zavin[aá]|@/iu;
/** the question for what stands behind the sign */
const HOST_ASKED = /zavin[aá][cč]\p{L}*\s?(?:je|m[aá]te|tam|co)?\s?[?.…]*\s*$/iu;
/** turns later still about the address that was asked for */
const MOST_TURNS = 2;
const FEWEST = 4;
/** letters of a single piece that is known again by itself */
const LONG = 5;
const MOST_ADDRESSES = 50;
const MOST_TOKENS = 16;
/** words of a host: `firma tečka cz` */
const MOST_OF_HOST = 5;
/** an answer of more is no piece of an address */
const MOST_OF_ANSWER = 32;
/** mailboxes of offices: words of every talk */
const OFFICES = new Set(
  'info fakturace faktury faktura objednavky objednavka reklamace servis obchod prodej podpora podatelna sekretariat recepce office sales support kontakt ucetni uctarna posta mail email firma'.split(
    ' ',
  ),
);

/**
 * An address over turns: the answer is its local part without any sign (`věra tečka malá`), or, asked what
 * stands behind the sign, the host by itself. Only whole turns, shortly after somebody spoke of mail.
 */
export function findAddressParts(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const { text, turns } = scan;
  const found: Finding[] = [];
  if (!speaksOf(scan, HINTS.mail)) return found;
  let age = MOST_TURNS + 1;
  for (const { start, end: to, prompt } of turns) {
    age = MAIL.test(prompt) || MAIL.test(text.slice(start, to)) ? 0 : age + 1;
    if (age > MOST_TURNS || overlaps(claimed, start, to)) continue;
    const tokens = unmodified(answered(mailTokens(text, start, to)), text);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last || tokens.length > MOST_OF_ANSWER) continue;
    const host = HOST_ASKED.test(prompt) && isHost(tokens);
    if (!host && !isLocal(tokens, text)) continue;
    const said = bare(text.slice(first.start, last.end));
    if (said === '') continue;
    const value = host ? `@${said}` : `${localOf(tokens, text)?.value ?? said}@`;
    const place = { start: first.start, end: last.end };
    found.push({ ...place, type: 'EMAIL', rule: 'email-part', value, cue: 'EMAIL', score: 0.7 });
  }
  return found;
}

/** Without the little words before an answer, the pauses, and the full stop behind it. */
function answered(tokens: readonly Token[]): Token[] {
  const plain = tokens.filter(({ sign, spoken }, n) => {
    const pause = sign === ',' || sign === '?' || sign === '!' || sign === '.';
    return !pause || spoken || (sign === '.' && tokens[n + 1]?.start === tokens[n]?.end);
  });
  const from = plain.findIndex(({ entry, word }) => !entry?.filler || word.length === 1);
  return from < 0
    ? []
    : plain.slice(from).filter(({ sign }, n, all) => n < all.length - 1 || sign !== '.');
}

/** Without what is said of its letters: `bez diakritiky`, `všechno malým`. */
function unmodified(tokens: Token[], text: string): Token[] {
  if (tokens.length > MOST_OF_ANSWER) return tokens;
  const value = localOf(tokens, text)?.value;
  let length = tokens.length;
  while (length > 1 && localOf(tokens.slice(0, length - 1), text)?.value === value) length -= 1;
  return tokens.slice(0, length);
}

/** A joint said between pieces, and nothing in the turn that is no piece. */
function isLocal(tokens: readonly Token[], text: string): boolean {
  if (!tokens.some(({ sign, spoken }) => spoken && /^[._-]$/.test(sign))) return false;
  const local = localOf(tokens, text);
  const letters = local?.value.replace(/[^\p{L}]/gu, '') ?? '';
  return local?.composed === true && local.start === tokens[0]?.start && letters.length >= FEWEST;
}

const isHost = (tokens: readonly Token[]): boolean =>
  tokens.length <= MOST_OF_HOST &&
  tokens.filter(({ sign }) => sign === '').length <=
    (tokens.some(({ sign }) => sign === '.') ? 4 : 1) &&
  !/^(?:ano|ne|jo|co|moment|nevím|cože|prosím|jasně|dobře)$/.test(tokens[0]?.word ?? '');

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
      if (!taken || overlaps(claimed, start, end)) continue;
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
