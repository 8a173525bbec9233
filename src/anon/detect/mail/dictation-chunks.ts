import type { Token } from '../../spoken/mail-tokens.ts';
import { type Finding, overlaps } from '../finding.ts';
import type { Kind } from './dictation-kinds.ts';
import type { Part, Region } from './mail-region.ts';

/** Pieces and signs in a row, with nothing between them. */
export interface Chunk {
  readonly part: Part;
  /** index of the part in its region */
  readonly turn: number;
  /** indexes of its first and last token */
  readonly first: number;
  readonly last: number;
  /** begins, ends with a sign: what is missing there was said before, or follows */
  readonly opens: boolean;
  readonly closes: boolean;
  /** holds more than signs */
  readonly filled: boolean;
  /** nothing but little words and pauses stands between the chunk before and this one */
  readonly follows: boolean;
}

export const isSign = (kind: Kind | undefined): boolean => kind === 'joint' || kind === 'at';
export const isPiece = (kind: Kind | undefined): boolean =>
  kind === 'word' || kind === 'letter' || kind === 'number' || kind === 'hyphen';

/** turns of a speaker without any piece that may stand inside an address */
const MOST_EMPTY = 2;
/** an address that lacks nothing */
const COMPLETE = /^[^@]+@[^@]+\.[^@.]+$/;

/** What was found in a stream before; sorted. */
export interface Earlier {
  readonly all: readonly Finding[];
  /** addresses and pieces of them */
  readonly mail: readonly Finding[];
  /** what lacks nothing, and is no address */
  readonly whole: readonly Finding[];
}

export const earlierOf = (all: readonly Finding[]): Earlier => ({
  all,
  mail: all.filter(({ type }) => type === 'EMAIL'),
  whole: all.filter(
    ({ type, rule, value }) => type !== 'EMAIL' || (rule === 'email' && COMPLETE.test(value)),
  ),
});

/** All chunks of what one speaker says in a region, in their order. */
export function chunksOf(region: Region, stream: number, { mail, whole }: Earlier): Chunk[] {
  const chunks: Chunk[] = [];
  let clear = false;
  let empty = 0;
  for (const [turn, part] of region.entries()) {
    if (part.stream !== stream) continue;
    const { tokens, kinds } = part;
    const before = chunks.length;
    for (let first = 0; first < tokens.length; first += 1) {
      const { start, end } = tokens[first] as Token;
      const talk = kinds[first] === 'talk' || overlaps(whole, start, end);
      if (talk) clear = false;
      if (talk || !(isSign(kinds[first]) || isPiece(kinds[first]))) continue;
      let last = first;
      while (goesOn(part, last, mail, whole)) last += 1;
      chunks.push({
        ...{ part, turn, first, last, follows: clear },
        opens: isSign(kinds[first]),
        closes: isSign(kinds[last]),
        filled: kinds.slice(first, last + 1).some(isPiece),
      });
      clear = true;
      first = last;
    }
    empty = chunks.length > before ? 0 : empty + 1;
    if (empty > MOST_EMPTY || !part.ends) clear = false;
  }
  return chunks;
}

/** Whether the token behind token `n` is of its chunk; what was found before goes on only beside a sign. */
function goesOn(
  { tokens, kinds }: Part,
  n: number,
  mail: readonly Finding[],
  whole: readonly Finding[],
): boolean {
  const [one, next] = [tokens[n], tokens[n + 1]];
  if (!one || !next || !(isSign(kinds[n + 1]) || isPiece(kinds[n + 1]))) return false;
  if (overlaps(whole, next.start, next.end)) return false;
  if (isSign(kinds[n]) || isSign(kinds[n + 1])) return true;
  return overlaps(mail, one.start, one.end) === overlaps(mail, next.start, next.end);
}
