import { fold } from '../../spoken/fold.ts';
import { type Atom, readings } from '../../spoken/lattice.ts';
import { FOLDED_LETTERS } from '../../spoken/lexicon.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { isAbout, isTalk, STOP } from './mail-words.ts';

/** Signs between the pieces of an address. */
export const JOINING: ReadonlySet<string> = new Set(['.', '_', '-', '+']);

/** A piece of an address. */
export interface Piece {
  /** index of its first token */
  readonly first: number;
  readonly value: string;
  /** a letter or a number, which may be one of many */
  readonly small: boolean;
}

/** The piece of an address that ends with token `n`: a word, a letter, a number said in words. */
export function pieceBefore(tokens: readonly Token[], n: number): Piece | null {
  const token = tokens[n];
  if (token?.sign !== '') return null;
  if (/^[0-9]/.test(token.word)) return { first: n, value: token.word, small: true };
  const { entry } = token;
  // `novák jako Novák`
  const named = tokens[n - 2]?.sign === ',' ? n - 3 : n - 2;
  if (
    tokens[n - 1]?.word === 'jako' &&
    tokens[named]?.word.length !== 1 &&
    same(token, tokens[named])
  )
    return { first: named, value: fold(token.word), small: false };
  // `en jako Nina`
  const [jako, letter] = [tokens[n - 1], tokens[n - 2]];
  if (jako?.word === 'jako' && letter?.entry?.letter) {
    return { first: n - 2, value: fold(letter.entry.letter), small: true };
  }
  if (entry?.kind) return numberBefore(tokens, n);
  const plain = FOLDED_LETTERS.get(token.word);
  if (plain && (beside(tokens, n) || opens(tokens, n)))
    return { first: n, value: plain, small: true };
  if (token.word.length === 1) {
    // `kučera m zavináč`
    const initial =
      tokens[n + 1] === undefined && tokens[n - 1]?.sign === '' && !STOP.has(token.word);
    if (initial && !STOP.has(tokens[n - 1]?.word ?? ''))
      return { first: n, value: fold(token.word), small: true };
    // `m krásenská`
    const leads = tokens[n - 1]?.sign === ',' && tokens[n + 1]?.sign === '';
    if (leads && !STOP.has(token.word) && !/^[iou]$/.test(token.word))
      return { first: n, value: fold(token.word), small: true };
    const near = [tokens[n - 1], tokens[n + 1], tokens[n - 2], tokens[n + 2]].some(
      (one) => one?.entry?.letter !== undefined,
    );
    return near || JOINING.has(tokens[n + 1]?.sign ?? '')
      ? { first: n, value: fold(token.word), small: true }
      : null;
  }
  if (entry?.letter && token.word.length <= 3 && !STOP.has(token.word))
    return { first: n, value: fold(entry.letter), small: true };
  if (STOP.has(token.word)) {
    if (!JOINING.has(tokens[n + 1]?.sign ?? '')) return null;
  } else if (isTalk(token) || isAbout(token, tokens[n - 1])) return null;
  return { first: n, value: fold(token.word), small: false };
}

/** Between two letters, or between one and a sign. */
function beside(tokens: readonly Token[], n: number): boolean {
  const letter = (one: Token | undefined) => one?.entry?.letter !== undefined;
  const sign = (one: Token | undefined) => one === undefined || JOINING.has(one.sign);
  const [before, after] = [tokens[n - 1], tokens[n + 1]];
  return (
    (letter(before) && (letter(after) || sign(after))) ||
    (letter(after) && sign(before) && before !== undefined)
  );
}

/** At the head of what is spelled: `na mail ve e es`, `adresa je je a er`; a `je` alone is the sentence's. */
export function opens(tokens: readonly Token[], n: number): boolean {
  const letter = (one: Token | undefined) => one?.entry?.letter !== undefined && one.word !== 'a';
  const next = tokens[n + 1];
  if (!letter(next) && !(next?.word === 'a' && letter(tokens[n + 2]))) return false;
  if (tokens[n]?.word !== 'je') return true;
  return tokens[n - 1]?.word === 'je' || tokens[n - 2]?.word === 'na';
}

/** Number words in a row, read the natural way. */
function numberBefore(tokens: readonly Token[], n: number): Piece {
  let first = n;
  while (n - first < 8 && tokens[first - 1]?.entry?.kind && tokens[first - 1]?.sign === '')
    first -= 1;
  const atoms: Atom[] = [];
  for (const { start, end, entry } of tokens.slice(first, n + 1)) {
    const { kind = 'u', value = 0 } = entry ?? {};
    const known =
      kind === 'u' || kind === 't' || kind === 'i' || kind === 'd' || kind === 'h' || kind === 'k';
    atoms.push({
      start,
      end,
      kind: known ? kind : 'h',
      value,
      digits: '',
      noun: entry?.noun === true,
      gap: 1,
      sign: '',
      and: false,
      loose: false,
      weak: false,
    });
  }
  let value = '';
  readings(atoms, 0, atoms.length, 64, (last, all) => {
    if (last === atoms.length - 1)
      value = [...all].sort((a, b) => a.groups - b.groups)[0]?.digits ?? '';
  });
  return { first, value, small: true };
}

const same = (one: Token, other: Token | undefined): boolean =>
  other !== undefined && fold(one.word) === fold(other.word);
