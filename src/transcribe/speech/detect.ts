import { FRAME_S, frameLevels, noiseFloor, quantile } from './energy.ts';
import type { Interval } from './interval.ts';
import { VOICE_FRAME, type VoiceDetector } from './silero.ts';

/** What of the detection can be set; part of the settings that change a result. */
export interface DetectionOptions {
  /** how sure the detector must be that a sound is a voice, 0…1 */
  readonly threshold: number;
  /** shorter pauses do not end an utterance, s */
  readonly minSilence: number;
  /** shorter bursts are clicks, s */
  readonly minSpeech: number;
}

/**
 * How loud a sound must be to be looked at, and where its edges are. Silero decides what is a voice; its frames are
 * 32 ms long and it is late by up to half a second on a soft onset, so the edges are drawn by level.
 * A change of any changes results: raise `version` with it.
 */
export const DETECTION = {
  version: 'silero6-1',
  /** a sound stands out from this far above the noise floor, dB … */
  onset: 12,
  /** … until it is below this, dB */
  offset: 8,
  /** silence: further than this below the loud parts of the channel, dB */
  belowLoud: 40,
  /** silence: quieter than this, dB relative to full scale */
  quietest: -60,
  /** how far before and after the frames heard as voice a sound that stands out belongs to it, s */
  before: 0.7,
  after: 0.4,
  /** a sound that stands out and was heard as voice is believed for so long before it is listened to again, s */
  trust: 2,
} as const;

/**
 * Speech intervals of one channel in samples at 16 kHz, in order, not overlapping (margins are the packer's).
 * Only what is not silence is listened to; on a quiet line, where speech stands out, only enough of each sound to know
 * that it is a voice. Without a detector everything is speech, unless all of it is silence.
 */
export function detectSpeech(
  samples: Float32Array,
  sampleRate: number,
  detector: (() => VoiceDetector) | null,
  options: DetectionOptions,
): Interval[] {
  const levels = frameLevels(samples, sampleRate);
  if (levels.length === 0) return [];
  const least = Math.max(DETECTION.quietest, quantile(levels, 0.98) - DETECTION.belowLoud);
  const frame = Math.round(sampleRate * FRAME_S);
  const pause = options.minSilence / FRAME_S;
  const sounds = bridge(
    gate(levels, () => [least, least]),
    pause,
  ).filter(({ start, end }) => (end - start) * FRAME_S >= options.minSpeech);
  if (sounds.length === 0) return [];
  if (detector === null) return [{ start: 0, end: samples.length }];
  const floor = noiseFloor(levels);
  const clear = bridge(
    gate(levels, (n) => {
      const noise = floor[n] ?? 0;
      return [Math.max(noise + DETECTION.onset, least), Math.max(noise + DETECTION.offset, least)];
    }),
    pause,
  );
  const heard = listen(samples, frame, sounds, clear, detector());
  return bridge(withEdges(heard, clear), pause)
    .filter(({ start, end }) => (end - start) * FRAME_S >= options.minSpeech)
    .map(({ start, end }) => ({
      start: start * frame,
      end: Math.min(end * frame, samples.length),
    }));
}

/** Stretches (in frames of 10 ms) in which the detector hears a voice. */
function listen(
  samples: Float32Array,
  frame: number,
  sounds: readonly Interval[],
  clear: readonly Interval[],
  detector: VoiceDetector,
): Interval[] {
  const heard: Interval[] = [];
  const trust = DETECTION.trust / FRAME_S;
  for (const sound of sounds) {
    detector.reset();
    const end = sound.end * frame;
    let at = sound.start * frame;
    while (at < end) {
      const piece = samples.subarray(at, at + VOICE_FRAME);
      const whole = piece.length === VOICE_FRAME ? piece : lengthened(piece);
      const from = at / frame;
      let to = Math.min(sound.end, (at + VOICE_FRAME) / frame);
      if (detector.hears(whole)) {
        const inside = clear.find((one) => one.start <= from && from < one.end);
        if (inside) to = Math.max(to, Math.min(inside.end, from + trust));
        heard.push({ start: Math.floor(from), end: Math.ceil(to) });
      }
      at = Math.ceil(to * frame);
    }
  }
  return bridge(heard, 1);
}

/**
 * What was heard, and the sounds that stand out around it: the whole of one that is short, of a long one (speech that
 * goes on in noise) what is near. Both end where there is silence.
 */
function withEdges(heard: readonly Interval[], clear: readonly Interval[]): Interval[] {
  const before = DETECTION.before / FRAME_S;
  const after = DETECTION.after / FRAME_S;
  const found = [...heard];
  for (const voice of heard) {
    for (const { start, end } of clear) {
      if (start >= voice.end || end <= voice.start) continue;
      found.push({
        start: Math.max(start, voice.start - before),
        end: Math.min(end, voice.end + after),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function lengthened(piece: Float32Array): Float32Array {
  const out = new Float32Array(VOICE_FRAME);
  out.set(piece);
  return out;
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

/** Joins intervals, in order of their start, whose gap is shorter than `gap` frames. */
function bridge(intervals: readonly Interval[], gap: number): Interval[] {
  const joined: Interval[] = [];
  for (const interval of intervals) {
    const last = joined.at(-1);
    if (last !== undefined && interval.start - last.end < gap) {
      const end = Math.max(last.end, interval.end);
      joined[joined.length - 1] = { start: last.start, end };
    } else joined.push(interval);
  }
  return joined;
}
