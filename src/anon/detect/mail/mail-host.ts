import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { isLittle, isTalk, STOP } from './mail-words.ts';

const TLD = new Set(
  'cz sk com eu net org info pl de at hu uk fr ch us io biz me app dev name mobi online shop store cloud'.split(
    ' ',
  ),
);

/** The part of an address behind its sign. */
export interface Host {
  readonly end: number;
  readonly value: string;
  /** a known host, or one with its domain */
  readonly sure: boolean;
  /** its domain was said */
  readonly dotted: boolean;
}

/** Reads a host from the first token on: `seznam tečka cz`, `gmejl kom`, `firma.cz`, `é mejl cé zet`. */
export function hostOf(tokens: readonly Token[]): Host | null {
  let n = 0;
  while (n < tokens.length && (tokens[n]?.sign === ',' || (n === 0 && tokens[n]?.sign === '.')))
    n += 1;
  const labels: string[] = [];
  let known = false;
  let end = -1;
  let dotted = false;
  for (let expect = true; n < tokens.length && labels.length < 5; ) {
    const token = tokens[n] as Token;
    if (token.sign === '.' || token.sign === '-') {
      const dot = token.sign === '.';
      // a full stop at the end of the sentence is no dot, unless a domain stands behind it
      const next = domainAt(tokens, n + 1);
      if (expect || (dot && !next && !labelAt(tokens, n + 1, token))) break;
      if (dot && next) {
        labels.push(next.value);
        end = next.end;
        dotted = true;
        return { end, value: labels.join('.'), sure: true, dotted };
      }
      if (!dot) labels.push(`${labels.pop()}-`);
      n += 1;
      expect = true;
      continue;
    }
    if (!expect) {
      if (token.sign === ',' && known && domainAt(tokens, n + 1)) {
        n += 1;
        continue;
      }
      const next = domainAt(tokens, n);
      if (next && (known || isSpelled(token) || token.word === 'cz')) {
        labels.push(next.value);
        return { end: next.end, value: labels.join('.'), sure: true, dotted: true };
      }
      break;
    }
    const label = readLabel(tokens, n);
    if (!label) break;
    known ||= label.known;
    const open = labels.at(-1);
    if (open?.endsWith('-')) labels[labels.length - 1] = open + label.value;
    else labels.push(label.value);
    end = label.end;
    n = label.next;
    expect = false;
  }
  return end < 0 ? null : { end, value: labels.join('.'), sure: known, dotted };
}

const isSpelled = (token: Token): boolean => token.entry?.letter !== undefined;

/** After a dot: a label that goes on, tight behind it or after a spoken dot. */
function labelAt(tokens: readonly Token[], n: number, dot: Token): boolean {
  const next = tokens[n];
  if (next?.sign !== '') return false;
  return dot.spoken || next.start === dot.end;
}

interface Label {
  readonly value: string;
  readonly end: number;
  readonly next: number;
  readonly known: boolean;
}

function readLabel(tokens: readonly Token[], n: number): Label | null {
  const token = tokens[n];
  if (token?.sign !== '') return null;
  // `firma24`, `o2`
  let last = n;
  let value = token.word;
  while (tokens[last + 1]?.sign === '' && tokens[last + 1]?.start === tokens[last]?.end) {
    last += 1;
    value += tokens[last]?.word ?? '';
  }
  if (last > n)
    return { value: fold(value), end: (tokens[last] as Token).end, next: last + 1, known: false };
  // `gé mejl`, `dží mejl`, `g mail`, `é mail`
  const after = tokens[n + 1];
  if (after && /^(?:mejl|mail|majl|meil)(?:u|em)?$/.test(after.word) && token.word.length <= 3) {
    const gmail = /^(?:g|gé|dží|dži|gí)$/.test(token.word);
    return { value: gmail ? 'gmail' : 'email', end: after.end, next: n + 2, known: true };
  }
  if (token.entry?.host)
    return { value: token.entry.host, end: token.end, next: n + 1, known: true };
  if (token.entry?.letter && token.word.length <= 3 && !endsThere(token, after)) {
    let value = '';
    let at = n;
    for (; at < tokens.length && tokens[at]?.entry?.letter && !domainAt(tokens, at); at += 1) {
      value += tokens[at]?.entry?.letter ?? '';
    }
    if (at > n)
      return { value: fold(value), end: (tokens[at - 1] as Token).end, next: at, known: false };
  }
  if (endsThere(token, after)) return null;
  return { value: fold(token.word), end: token.end, next: n + 1, known: false };
}

/** A word of the sentence, when no sign goes on behind it: `zavináč, a pak …`. */
const endsThere = (token: Token, after: Token | undefined): boolean =>
  after?.sign !== '.' &&
  after?.sign !== '-' &&
  (after?.entry?.letter === undefined || isLittle(after)) &&
  (STOP.has(token.word) || isLittle(token) || isTalk(token));

/** A top-level domain, written, said or spelled. */
export function domainAt(
  tokens: readonly Token[],
  n: number,
): { value: string; end: number } | null {
  const [token, next] = [tokens[n], tokens[n + 1]];
  if (token?.sign !== '') return null;
  if (TLD.has(token.word)) return { value: token.word, end: token.end };
  const letter = token.entry?.letter;
  if (letter === undefined) return null;
  if (letter.length > 1 && TLD.has(letter)) return { value: letter, end: token.end };
  const pair = letter + (next?.entry?.letter ?? '');
  if (next && pair.length === 2 && TLD.has(pair)) return { value: pair, end: next.end };
  return null;
}
