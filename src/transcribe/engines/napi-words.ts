import type { HeardWord } from './engine.ts';
import { bordersIn, spread } from './segment-times.ts';

/** A piece as the binding reports it: one word, times in centiseconds. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Words with usable times out of the pieces of one window (`maxLen 1`, `splitOnWord`).
 * whisper.cpp 1.7.2 gives the first piece of a segment the segment's true start and the last one its true end; all
 * borders between are counted from the end of the segment before, wrong after a pause. So segments are found where a
 * piece does not start at the end of the one before, and their inner borders are brought into their true span.
 * Pieces that are not valid UTF-8 are dropped by the binding: then the words are those of `text`, times by length.
 */
export function wordsOf(pieces: readonly Piece[], text: string, duration: number): HeardWord[] {
  const spoken = pieces.filter((piece) => piece.text.trim() !== '');
  const heard = segmentsOf(spoken).flatMap(({ pieces: inside, before }) => timed(inside, before));
  const words = heard.map((word) => ({ ...word, end: Math.min(word.end, duration) }));
  const wanted = text.trim().split(/\s+/).filter(Boolean);
  if (words.map(({ word }) => word).join(' ') === wanted.join(' ')) return words;
  return spread(wanted, { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? duration });
}

interface Segment {
  readonly pieces: readonly Piece[];
  /** where the segment before ended, centiseconds */
  readonly before: number;
}

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const spans: { pieces: Piece[]; before: number }[] = [];
  let end: number | null = null;
  for (const piece of pieces) {
    if (piece.start !== end) spans.push({ pieces: [], before: end ?? 0 });
    spans.at(-1)?.pieces.push(piece);
    end = piece.end;
  }
  return spans;
}

function timed(pieces: readonly Piece[], before: number): HeardWord[] {
  const start = pieces[0]?.start ?? 0;
  const ends = pieces.map(({ end }) => end);
  const borders = bordersIn({ start, end: ends.at(-1) ?? start }, ends, before);
  return pieces.map((piece, i) => ({
    start: (borders[i - 1] ?? start) / 100,
    end: (borders[i] as number) / 100,
    word: piece.text.trim(),
    probability: null,
  }));
}
