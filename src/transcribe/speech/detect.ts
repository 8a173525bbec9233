import { FRAME_S, frameLevels, noiseFloor, quantile } from './energy.ts';
import type { Interval } from './interval.ts';

/** Thresholds of the energy detector. A change of any changes results: raise `version` with it. */
export const DETECTION = {
  version: 'energy-1',
  /** speech starts this far above the noise floor, dB … */
  onset: 12,
  /** … and ends below this, dB */
  offset: 8,
  /** never speech: further than this below the loud parts of the channel (echo of the other side), dB */
  belowLoud: 40,
  /** never speech: quieter than this, dB relative to full scale */
  quietest: -60,
  /** pauses shorter than this do not end an utterance, s */
  pause: 0.3,
  /** shorter bursts are clicks, s */
  shortest: 0.08,
} as const;

/**
 * Speech intervals of one channel by energy, in samples, in order, not overlapping, edges on the sound itself
 * (margins are the packer's). A two-threshold gate over an adaptive noise floor.
 */
export function detectSpeech(samples: Float32Array, sampleRate: number): Interval[] {
  const levels = frameLevels(samples, sampleRate);
  if (levels.length === 0) return [];
  const floor = noiseFloor(levels);
  const least = Math.max(DETECTION.quietest, quantile(levels, 0.98) - DETECTION.belowLoud);
  const loud = gate(levels, (n) => {
    const noise = floor[n] ?? 0;
    return [Math.max(noise + DETECTION.onset, least), Math.max(noise + DETECTION.offset, least)];
  });
  const frame = Math.round(sampleRate * FRAME_S);
  return bridge(loud, DETECTION.pause / FRAME_S)
    .filter(({ start, end }) => (end - start) * FRAME_S >= DETECTION.shortest)
    .map(({ start, end }) => ({
      start: start * frame,
      end: Math.min(end * frame, samples.length),
    }));
}

/** Frames from where a level exceeds the upper threshold to where it falls below the lower one. */
function gate(
  levels: Float32Array,
  thresholds: (n: number) => readonly [number, number],
): Interval[] {
  const found: Interval[] = [];
  let start: number | null = null;
  for (let n = 0; n <= levels.length; n += 1) {
    const level = levels[n] ?? Number.NEGATIVE_INFINITY;
    const [onset, offset] = thresholds(n);
    if (start === null && level >= onset) start = n;
    else if (start !== null && level < offset) {
      found.push({ start, end: n });
      start = null;
    }
  }
  return found;
}

/** Joins intervals whose gap is shorter than `gap` frames. */
function bridge(intervals: readonly Interval[], gap: number): Interval[] {
  const joined: Interval[] = [];
  for (const interval of intervals) {
    const last = joined.at(-1);
    if (last !== undefined && interval.start - last.end < gap) {
      joined[joined.length - 1] = { start: last.start, end: interval.end };
    } else joined.push(interval);
  }
  return joined;
}
