import { GAP, type Token } from '../tokens.ts';
import type { Candidate, Look } from './alone.ts';
import { isNumber } from './bare.ts';
import { isCounted } from './reading.ts';

const FLAT = /^byt(?:u|ě|em)?$/u;
const MOST_AMID = 4;
const AMID_FLAT =
  /^(?:číslo|čísla|č|je|má|mám|máme|teď|to|bude|teda|tedy|asi|ten|pořád|mění|změní)$/u;

/** `byt osm`, `byt je devítka` in a call that has an address. */
export function flatAlone(
  { turn, search, book, numbers, telling }: Look,
  at: number,
): Candidate | null {
  const { tokens } = search;
  if (!FLAT.test((tokens[at] as Token).lower)) return null;
  if (book.empty && turn.answer?.wanted !== 'number') return null;
  let first = at + 1;
  while (first <= at + MOST_AMID && AMID_FLAT.test(tokens[first]?.lower ?? '')) first += 1;
  const token = tokens[first];
  if (!token || token.gap > GAP.comma || first > turn.to) return null;
  const { entry } = token;
  const digit = entry?.noun === true ? { last: first, value: String(entry.value) } : null;
  const read = digit ?? (isNumber(token) ? numbers.house(first) : null);
  if (!read || isCounted(tokens, read.last)) return null;
  const value = telling.any(read.value);
  return { first, last: read.last, kind: 'unit', part: read.value, value };
}
