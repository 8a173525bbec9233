import type { HeardWord } from '../engines/engine.ts';

/** How words become segments. A change of any changes results: raise `version` with it. */
export const SEGMENTS = {
  version: 'sentences-1',
  /** a pause from this length ends a segment, s; people pause less inside a dictated number */
  pause: 0.8,
} as const;

/** A segment of a transcript; times in seconds on the call's clock. */
export interface CallSegment {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly channel: number;
  readonly text: string;
  readonly confidence: number | null;
  readonly words: readonly HeardWord[];
}

/** The words of one channel, on the call's clock, in order. */
export interface Said {
  readonly channel: number;
  readonly speaker: string;
  readonly words: readonly HeardWord[];
}

/** Segments of a whole call in the order of the call's clock, ties by channel; times in whole milliseconds. */
export function segmentsOf(said: readonly Said[]): CallSegment[] {
  return said
    .flatMap(({ channel, speaker, words }) =>
      sentences(words).map((inside) => segment(inside, speaker, channel)),
    )
    .sort((a, b) => a.start - b.start || a.channel - b.channel)
    .map((one, id) => ({ ...one, id }));
}

/** Rounds seconds to milliseconds. */
export function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

function segment(words: readonly HeardWord[], speaker: string, channel: number): CallSegment {
  const rounded = words.map(({ start, end, word, probability }) => ({
    start: milliseconds(start),
    end: milliseconds(end),
    word,
    probability,
  }));
  return {
    id: 0,
    start: rounded[0]?.start ?? 0,
    end: rounded.at(-1)?.end ?? 0,
    speaker,
    channel,
    text: rounded.map(({ word }) => word).join(' '),
    confidence: confidenceOf(words),
    words: rounded,
  };
}

/** Words in groups that a long pause or the end of a sentence divides. */
export function sentences(words: readonly HeardWord[]): HeardWord[][] {
  const found: HeardWord[][] = [];
  let before: HeardWord | undefined;
  for (const word of words) {
    if (before === undefined || endsBetween(before, word)) found.push([]);
    found.at(-1)?.push(word);
    before = word;
  }
  return found;
}

/** A long pause, or the end of a sentence; `15. května` and `č. 5` are none. */
function endsBetween(before: HeardWord, after: HeardWord): boolean {
  if (after.start - before.end >= SEGMENTS.pause) return true;
  return /[.?!…]["'“”)]*$/u.test(before.word) && /^["'„“(]*\p{Lu}/u.test(after.word);
}

/**
 * Geometric mean of the probabilities of the words; where a word has none, of the likelihood of the engine's own
 * segment around it. null unless every word has one or the other.
 */
function confidenceOf(words: readonly HeardWord[]): number | null {
  let sum = 0;
  for (const { probability, likelihood } of words) {
    const known = probability ?? likelihood ?? null;
    if (known === null) return null;
    sum += Math.log(known);
  }
  return words.length === 0 ? null : Math.exp(sum / words.length);
}
