import type { Interval } from './interval.ts';
import { mendJoins, type PlacedWord } from './joins.ts';
import type { Piece } from './pack.ts';

/**
 * Brings words with times within a window, in seconds, onto the call's clock. A word in a shortened pause, or across a
 * join, is held in the utterance that is nearest to its middle, or with its sentence (`mendJoins`); times never run
 * backwards.
 */
export function onCallClock<T extends PlacedWord>(
  words: readonly T[],
  pieces: readonly Piece[],
  sampleRate: number,
): T[] {
  const joins: number[] = [];
  let passed = 0;
  for (const { audio } of pieces) {
    passed += (audio.end - audio.start) / sampleRate;
    joins.push(passed);
  }
  const byTime = words.map(({ start, end }) =>
    nearest(toChannel(((start + end) / 2) * sampleRate, pieces), pieces),
  );
  const homes = mendJoins(words, byTime, joins);
  let last = 0;
  return words.map((word, i) => {
    const home = pieces[homes[i] ?? 0]?.speech ?? { start: 0, end: 0 };
    const start = toChannel(word.start * sampleRate, pieces);
    const end = toChannel(word.end * sampleRate, pieces);
    const from = Math.max(last, clamp(start, home) / sampleRate);
    const to = Math.max(from, clamp(end, home) / sampleRate);
    last = to;
    return { ...word, start: from, end: to };
  });
}

/** A position in the window as a position in the channel, both in samples. */
function toChannel(position: number, pieces: readonly Piece[]): number {
  let passed = 0;
  for (const { audio } of pieces) {
    const length = audio.end - audio.start;
    if (position < passed + length) return audio.start + Math.max(0, position - passed);
    passed += length;
  }
  return pieces.at(-1)?.audio.end ?? 0;
}

/** Index of the piece whose speech is nearest to a position in the channel. */
function nearest(position: number, pieces: readonly Piece[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { speech }] of pieces.entries()) {
    const distance = Math.abs(position - clamp(position, speech));
    if (distance < least) {
      best = i;
      least = distance;
    }
  }
  return best;
}

function clamp(position: number, { start, end }: Interval): number {
  return Math.min(Math.max(position, start), end);
}
