import { frameLevels } from './energy.ts';
import type { Interval } from './interval.ts';

/**
 * How speech is laid into windows. A change of any changes results: raise `version` with it.
 * Measured on the fixture calls (14 channels; character errors, windows): whole channels 9.1 % in 14 windows;
 * every utterance apart 2.5 % in 60; packed with a margin of 0.1, 0.15, 0.25 s 1.3 % in 14, of 0.2 s 2.6 %,
 * of 0.3 s and more 4–8 %. Every window costs a full 30 s encoder run, so packing is both the cheapest and the best.
 */
export const PACKING = {
  version: 'packed-2',
  /** longest window, s: what a Whisper encoder takes at once */
  longest: 30,
  /** audio kept before and after an utterance, s; a longer pause shrinks to two of these */
  margin: 0.15,
  /** shorter windows give an empty text without a word of warning, s */
  shortest: 1.1,
  /** where a longer utterance may be cut, at its quietest point: this much before its end, s */
  search: 8,
} as const;

/** A stretch of the channel that lies in a window: `speech` inside `audio`, in samples of the channel. */
export interface Piece {
  readonly audio: Interval;
  readonly speech: Interval;
}

/** What the engine hears at once: pieces of one channel, in order, put end to end. */
export type Window = readonly Piece[];

/** Lays the utterances of one channel, in order, into as few windows of at most 30 s as that needs. */
export function pack(
  samples: Float32Array,
  utterances: readonly Interval[],
  sampleRate: number,
): Window[] {
  const longest = PACKING.longest * sampleRate;
  const whole = utterances.flatMap((utterance) => cut(samples, utterance, sampleRate));
  const windows: Piece[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const piece of withMargins(whole, samples.length, sampleRate)) {
    const more = piece.audio.end - piece.audio.start;
    if (length + more > longest) {
      windows.push([]);
      length = 0;
    }
    windows.at(-1)?.push(piece);
    length += more;
  }
  return windows;
}

/** The samples of a window, silence added when it is too short to be heard. */
export function windowSamples(
  samples: Float32Array,
  window: Window,
  sampleRate: number,
): Float32Array {
  const length = window.reduce((sum, { audio }) => sum + audio.end - audio.start, 0);
  const out = new Float32Array(Math.max(length, Math.ceil(PACKING.shortest * sampleRate)));
  let at = 0;
  for (const { audio } of window) {
    out.set(samples.subarray(audio.start, audio.end), at);
    at += audio.end - audio.start;
  }
  return out;
}

/** Margins reach at most to the middle of a pause, so that no sample is heard twice. */
function withMargins(speech: readonly Interval[], length: number, sampleRate: number): Piece[] {
  const margin = Math.round(PACKING.margin * sampleRate);
  return speech.map((interval, i) => {
    const before = speech[i - 1];
    const after = speech[i + 1];
    const from = before ? Math.ceil((before.end + interval.start) / 2) : 0;
    const to = after ? Math.ceil((interval.end + after.start) / 2) : length;
    const start = Math.max(interval.start - margin, from);
    const end = Math.min(interval.end + margin, to);
    return { audio: { start, end }, speech: interval };
  });
}

/** An utterance too long for a window, cut where it is quietest. */
function cut(samples: Float32Array, utterance: Interval, sampleRate: number): Interval[] {
  const most = Math.floor((PACKING.longest - 2 * PACKING.margin) * sampleRate);
  const parts: Interval[] = [];
  let start = utterance.start;
  while (utterance.end - start > most) {
    const latest = start + most;
    const earliest = latest - Math.round(PACKING.search * sampleRate);
    const levels = frameLevels(samples.subarray(earliest, latest), sampleRate);
    const quietest = levels.indexOf(Math.min(...levels));
    const end = earliest + Math.round(((quietest + 0.5) / levels.length) * (latest - earliest));
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: utterance.end });
  return parts;
}
