import { isOrdinary } from '../../names/ordinary.ts';
import { fold } from '../../spoken/fold.ts';
import { standFree, type Token } from '../../spoken/mail-tokens.ts';
import { type Finding, firstEndingAfter, merge, overlaps } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { isPiece, isSign } from './dictation-chunks.ts';
import { plain } from './dictation-reading.ts';
import { pieceBefore } from './mail-piece.ts';
import { mailRegions, type Part } from './mail-region.ts';
import { OFFICES } from './mail-words.ts';

const MOST_ADDRESSES = 50;
/** pieces of an address that are known again; those of longer ones are looked at as if they ended there */
const MOST_PIECES = 8;
/** letters of a piece that is known again when nothing else is said, and when something is */
const FEWEST = 3;
const LONG = 4;
/** and of one that a longer piece begins or ends with */
const LONGER = 5;
/** tokens of which a piece may be made: `pily vorel` */
const MOST_TOKENS = 8;

/**
 * The findings of all streams of a recording with the pieces of its addresses wherever they are said again while
 * addresses are spoken of, by whoever it is: where nothing else is said (`Servis, mám`), as what somebody's
 * letters are like (`jako malina`), and where the piece is no word.
 */
export function withPiecesAgain(
  scans: readonly Scan[],
  found: readonly (readonly Finding[])[],
  memory: readonly Finding[],
): readonly (readonly Finding[])[] {
  const pieces = piecesOf(memory);
  if (pieces.size === 0) return found;
  const parts = mailRegions(scans, found).flat();
  return found.map((claimed, stream) => {
    const again = parts
      .filter((part) => part.stream === stream)
      .flatMap((part) => piecesIn(part, pieces));
    if (again.length === 0) return claimed;
    // several pieces in a row are the address, whatever one of them may be by itself
    const several = again.filter((one) => one.several && isFree(claimed, one.finding));
    const whole = several.map(({ finding }) => finding);
    const taken = merge(
      claimed.filter(({ start, end }) => !overlaps(whole, start, end)),
      whole,
    );
    const all = again.map(({ finding }) => finding);
    return merge(
      taken,
      all.filter(({ start, end }) => !overlaps(taken, start, end)),
    );
  });
}

interface Again {
  readonly finding: Finding;
  /** made of several pieces, written as an address is */
  readonly several: boolean;
}

/** No finding stands there but names, and these whole. */
function isFree(claimed: readonly Finding[], { start, end }: Finding): boolean {
  for (let n = firstEndingAfter(claimed, start); n < claimed.length; n += 1) {
    const one = claimed[n] as Finding;
    if (one.start >= end) break;
    if (one.type !== 'PERSON' || one.start < start || one.end > end) return false;
  }
  return true;
}

/** Pieces of all addresses, one or several in a row, without signs and diacritics, and whose they are. */
function piecesOf(memory: readonly Finding[]): ReadonlyMap<string, string> {
  const values = new Set(memory.filter(({ type }) => type === 'EMAIL').map(({ value }) => value));
  const pieces = new Map<string, string>();
  for (const value of [...values].slice(0, MOST_ADDRESSES)) {
    const [local = '', host = ''] = value.split('@');
    for (const half of [local, host.replace(/\.[^.]*$/, '')]) {
      const parts = half.match(/\p{L}+|\p{N}+/gu)?.slice(0, MOST_PIECES) ?? [];
      for (let from = 0; from < parts.length; from += 1) {
        let joined = '';
        for (const part of parts.slice(from)) {
          joined += plain(part);
          if (joined.length >= FEWEST && !pieces.has(joined)) pieces.set(joined, value);
        }
      }
    }
  }
  return pieces;
}

interface Match {
  readonly first: number;
  readonly last: number;
  readonly value: string;
  /** not only the beginning or end of a piece */
  readonly exact: boolean;
}

function piecesIn(part: Part, pieces: ReadonlyMap<string, string>): Again[] {
  const { tokens, kinds } = part;
  const found: Again[] = [];
  const matches = matchesIn(part, pieces);
  for (let from = 0; from < tokens.length; from += 1) {
    let to = from;
    while (to < tokens.length && kinds[to] !== 'pause') to += 1;
    const here = matches.filter(({ first, last }) => first >= from && last < to);
    const within = (n: number) => here.some(({ first, last }) => first <= n && n <= last);
    let pure = true;
    for (let n = from; n < to && pure; n += 1)
      pure = within(n) || kinds[n] === 'gap' || isSign(kinds[n]) || isBeforeHost(part, n);
    for (const { first, last, value, exact } of here) {
      const known = exact && (isPointedAt(part, first) || isNoWord(part, first, last));
      if (!pure && !known) continue;
      const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
      const place = { start, end, type: 'EMAIL', rule: 'email-piece-again' } as const;
      const several = last > first && isWritten(part, first, last);
      found.push({ finding: { ...place, value, score: several ? 0.8 : 0.7 }, several });
    }
    from = to;
  }
  return found;
}

/** The longest pieces in the tokens of a part. */
function matchesIn({ tokens, kinds }: Part, pieces: ReadonlyMap<string, string>): Match[] {
  const matches: Match[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isPiece(kinds[first]) && !isLike(tokens, first)) continue;
    let match: Match | null = null;
    // `u dvou` may be written with the word or with the digit
    let said = '';
    let written = '';
    for (let n = first; n < tokens.length && n < first + MOST_TOKENS; n += 1) {
      if (kinds[n] === 'joint') continue;
      const { word, entry, sign } = tokens[n] as Token;
      if (sign !== '') break;
      written += plain(word);
      if (kinds[n] === 'number') {
        // a number in several words is read from its end
        if (kinds[n + 1] === 'number') continue;
        const piece = pieceBefore(tokens, n);
        said += piece && piece.first >= first ? plain(piece.value) : plain(word);
      } else said += plain(entry?.host ?? entry?.letter ?? word);
      const exact = pieces.get(said) ?? pieces.get(written);
      const value = exact ?? edgeOf(written, pieces);
      if (value !== undefined) match = { first, last: n, value, exact: exact !== undefined };
    }
    if (!match || !standFree(tokens, first, match.last)) continue;
    matches.push(match);
    first = match.last;
  }
  return matches;
}

/** Whose piece begins or ends with a long word. */
function edgeOf(word: string, pieces: ReadonlyMap<string, string>): string | undefined {
  if (word.length < LONGER) return undefined;
  for (const [piece, value] of pieces)
    if (piece.startsWith(word) || piece.endsWith(word)) return value;
  return undefined;
}

/** `Na seznamu?` */
const isBeforeHost = ({ tokens }: Part, n: number): boolean =>
  /^(?:na|u|v)$/u.test(tokens[n]?.word ?? '') && tokens[n + 1]?.entry?.host !== undefined;

/** `jako malina`, `pošlete to na office` */
const isPointedAt = ({ tokens }: Part, n: number): boolean =>
  isLike(tokens, n) || (tokens[n - 1]?.word === 'na' && tokens[n]?.capital === false);

const isLike = (tokens: readonly Token[], n: number): boolean =>
  /^(?:jako|ako|jak)$/u.test(tokens[n - 1]?.word ?? '');

/** As an address is; a firm, or somebody, is called like one: `Pily Vorel`. */
const isWritten = ({ tokens, kinds }: Part, first: number, last: number): boolean =>
  tokens[first]?.capital === false || kinds.slice(first, last).includes('joint');

/** Written small, and no word that has a meaning. */
function isNoWord(part: Part, first: number, last: number): boolean {
  const { tokens, kinds } = part;
  const { word, capital, entry } = tokens[first] as Token;
  if (OFFICES.has(fold(word))) return false;
  if (last > first) return isWritten(part, first, last);
  return (
    kinds[first] === 'word' &&
    word.length >= LONG &&
    !capital &&
    entry === undefined &&
    !isOrdinary(word)
  );
}
