/** One turn of a speaker inside a stream. */
export interface Turn {
  /** `[start, end)` in the stream; what joins it to the next turn belongs to neither */
  readonly start: number;
  readonly end: number;
  /** when it begins on the call's clock, in seconds; null when nobody knows */
  readonly at: number | null;
  /** what the other speakers said since this speaker's turn before: their words announce numbers and names */
  readonly prompt: string;
  /** its place among the turns of all speakers; absent: nobody knows, and it stands by itself */
  readonly place?: number;
}

/**
 * What detection runs on: one speaker's words of a recording (turns joined by line ends, so that a number
 * dictated over two turns is one), or any other single string.
 */
export interface Stream {
  readonly text: string;
  /** sorted by start; empty for a string that nobody said */
  readonly turns: readonly Turn[];
}

/** A string by itself. */
export const lone = (text: string): Stream => ({ text, turns: [] });

/** The turn that holds offset `at` (binary search); undefined when there is none. */
export function turnAt(stream: Stream, at: number): Turn | undefined {
  return stream.turns[turnIndexAt(stream, at)];
}

/** Index of the turn that holds offset `at`, or -1. */
export function turnIndexAt({ turns }: Stream, at: number): number {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle] as Turn).start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * What was said before offset `at`, at most `reach` characters, in the order of the call: where a turn
 * begins within reach, what the others said before it stands between (`… \n prompt \n …`).
 */
export function saidBefore(stream: Stream, at: number, reach: number): string {
  const from = Math.max(0, at - reach);
  const turn = turnAt(stream, at);
  if (!turn || turn.start < from || turn.prompt === '') return stream.text.slice(from, at);
  const own = stream.text.slice(turn.start, at);
  const left = reach - own.length;
  return `${turn.prompt}\n${own}`.slice(-Math.max(left, 0) - own.length - 1);
}
