import { mailTokens, type Token } from '../../spoken/mail-tokens.ts';
import { unitAfter } from '../amounts.ts';
import { type Finding, overlaps } from '../finding.ts';
import type { Scan } from '../scan.ts';
import type { Turn } from '../stream.ts';

/** what may be said right before a piece; behind any other word a number is something else's */
const GOES_ON =
  /^(?:začín|konč|kone?c|posledn|první|dál|čísl|zbyte?k|opak|znovu|mám|máme|napiš|zapiš)/u;

/** A number that nothing has taken: tokens that follow each other. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  /** thousands, or a unit behind it */
  readonly amount: boolean;
  /** letters touch it */
  readonly lettered: boolean;
  readonly before: Before;
}

/** The word before something, and whether that is talk. */
interface Before {
  readonly word: string;
  readonly talk: boolean;
}

export interface ReadTurn {
  readonly pieces: readonly Piece[];
  /** words that are no number, no letter and no little word */
  readonly talk: number;
  readonly numbers: number;
}

/** The numbers of a turn that nothing has taken, and how much talk stands beside them. */
export function readTurn(scan: Scan, turn: Turn, claimed: readonly Finding[]): ReadTurn {
  const pieces: Piece[] = [];
  let talk = 0;
  let numbers = 0;
  let open: Token[] = [];
  let last: Before = { word: '', talk: false };
  let before = last;
  const close = () => {
    const piece = pieceOf(scan.text, open, before);
    if (piece) pieces.push(piece);
    open = [];
  };
  let letters: Token | null = null;
  for (const token of mailTokens(scan.text, turn.start, turn.end)) {
    const touched = letters;
    letters = isGrownTo(token) ? token : null;
    if (overlaps(claimed, token.start, token.end)) {
      close();
      numbers += 1;
      last = { word: token.word, talk: false };
      continue;
    }
    let said = false;
    const digits = digitsOf(token);
    if (digits > 0) {
      if (open.length === 0) before = last;
      if (open.length === 0 && touched?.end === token.start) open.push(touched);
      open.push(token);
      numbers += 1;
    } else if (letters && open.at(-1)?.end === token.start) {
      // `1b`
      open.push(token);
    } else if (token.sign === '' && !token.entry?.filler) {
      close();
      said = token.entry?.letter === undefined && token.entry?.spells === undefined;
      if (said) talk += 1;
    }
    if (token.sign === '') last = { word: token.word, talk: said && !GOES_ON.test(token.word) };
  }
  close();
  return { pieces, talk, numbers };
}

/** A few letters, that may touch a number. */
const isGrownTo = ({ sign, word }: Token): boolean => sign === '' && /^\p{L}{1,3}$/u.test(word);

/** About how many digits a token is; 0: it is no number. */
function digitsOf({ entry, word, start, end }: Token): number {
  if (!entry) return /^[0-9]/.test(word) ? end - start : 0;
  if (entry.kind === undefined || entry.weak || (entry.filler && entry.kind !== 'u')) return 0;
  return entry.kind === 'u' ? 1 : entry.kind === 'h' ? 3 : 2;
}

function pieceOf(text: string, tokens: readonly Token[], before: Before): Piece | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  const thousands = tokens.some(({ entry }) => entry?.kind === 'k' || entry?.kind === 'm');
  const digits = tokens.reduce((sum, token) => sum + digitsOf(token), 0);
  const amount = thousands || unitAfter(text, last.end);
  const lettered = tokens.some(
    ({ entry, word }) => entry?.kind === undefined && /^\p{L}/u.test(word),
  );
  return { start: first.start, end: last.end, digits, amount, lettered, before };
}
