import type { Interval } from './interval.ts';
import type { Window } from './pack.ts';

/** Something with a start and an end in seconds. */
export interface Timed {
  readonly start: number;
  readonly end: number;
}

/**
 * Brings times within a window, in seconds, onto the call's clock. An item in a shortened pause, or across a join,
 * is held in the utterance that is nearest to its middle; times never run backwards.
 */
export function onCallClock<T extends Timed>(
  items: readonly T[],
  window: Window,
  sampleRate: number,
): T[] {
  let last = 0;
  return items.map((item) => {
    const start = toChannel(item.start * sampleRate, window);
    const end = toChannel(item.end * sampleRate, window);
    const middle = toChannel(((item.start + item.end) / 2) * sampleRate, window);
    const home = nearest(middle, window);
    const from = Math.max(last, clamp(start, home) / sampleRate);
    const to = Math.max(from, clamp(end, home) / sampleRate);
    last = to;
    return { ...item, start: from, end: to };
  });
}

/** A position in the window as a position in the channel, both in samples. */
function toChannel(position: number, window: Window): number {
  let passed = 0;
  for (const { audio } of window) {
    const length = audio.end - audio.start;
    if (position < passed + length) return audio.start + Math.max(0, position - passed);
    passed += length;
  }
  return window.at(-1)?.audio.end ?? 0;
}

function nearest(position: number, window: Window): Interval {
  let best: Interval = { start: 0, end: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const { speech } of window) {
    const distance = Math.abs(position - clamp(position, speech));
    if (distance < least) {
      best = speech;
      least = distance;
    }
  }
  return best;
}

function clamp(position: number, { start, end }: Interval): number {
  return Math.min(Math.max(position, start), end);
}
