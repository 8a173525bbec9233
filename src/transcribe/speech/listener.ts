import { type DetectionOptions, detectSpeech } from './detect.ts';
import { FRAME_S, frameLevels } from './energy.ts';
import { type Interval, total } from './interval.ts';
import { Packer, type Window } from './pack.ts';
import type { VoiceDetector } from './silero.ts';

/** How much of a channel is held; a change changes results of calls that are longer. */
export const HOLDING = {
  /** audio that is looked at together, s: the length of a call does not matter to memory */
  chunk: 300,
  /** before the end of a chunk, s: what lies there is judged with the next one, when more of what follows is known */
  ahead: 10,
  /** kept from the chunk before, s: for the noise floor */
  context: 8,
} as const;

/**
 * Listens to one channel as it comes: finds speech, lays it into windows, holds no more than a chunk of audio.
 * All positions are samples of the channel at 16 kHz.
 */
export class Listener {
  readonly #rate: number;
  readonly #frame: number;
  readonly #packer: Packer;
  readonly #options: DetectionOptions;
  readonly #levels: Int8Array[] = [];
  #held: Float32Array;
  #length = 0;
  /** of the first held sample */
  #offset = 0;
  /** up to here speech is settled */
  #settled = 0;
  /** everything found so far */
  readonly speech: Interval[] = [];

  /** @param options how to detect speech, and the longest window in s */
  constructor(sampleRate: number, options: DetectionOptions & { readonly window: number }) {
    this.#rate = sampleRate;
    this.#frame = sampleRate * FRAME_S;
    this.#packer = new Packer(sampleRate, options.window);
    this.#options = options;
    this.#held = new Float32Array(sampleRate);
  }

  /** whether enough is held to look at it */
  get full(): boolean {
    return this.#length >= HOLDING.chunk * this.#rate;
  }

  /** up to where this channel is done, s */
  get settledSeconds(): number {
    return this.#settled / this.#rate;
  }

  /** detected speech, s */
  get speechSeconds(): number {
    return total(this.speech) / this.#rate;
  }

  push(samples: Float32Array): void {
    if (this.#length + samples.length > this.#held.length) {
      const room = Math.max(2 * this.#held.length, this.#length + samples.length);
      const most = (HOLDING.chunk + 60) * this.#rate;
      const larger = new Float32Array(
        Math.max(Math.min(room, most), this.#length + samples.length),
      );
      larger.set(this.#held.subarray(0, this.#length));
      this.#held = larger;
    }
    this.#held.set(samples, this.#length);
    this.#length += samples.length;
  }

  /** Windows that are ready; `last`: no more will come. */
  settle(detector: (() => VoiceDetector) | null, last: boolean): Window[] {
    const samples = this.#held.subarray(0, this.#length);
    const horizon = this.#horizon(last);
    const found = detectSpeech(samples, this.#rate, detector, this.#options)
      .map((one) => ({ start: one.start + this.#offset, end: one.end + this.#offset }))
      .filter((one) => one.end > this.#settled)
      .map((one) => ({ ...one, start: Math.max(one.start, this.#settled) }));
    const ready = last ? found : found.filter((one) => one.end < horizon);
    const open = found[ready.length];
    // somebody speaks over the horizon: that waits for the next chunk, unless it fills half of this one
    let settled = Math.min(horizon, open?.start ?? horizon);
    if (open && !last && horizon - settled > (HOLDING.chunk / 2) * this.#rate) {
      ready.push({ start: open.start, end: horizon });
      settled = horizon;
    }
    const windows = this.#packer.add(ready, { samples, offset: this.#offset });
    this.speech.push(...ready);
    this.#pass(settled);
    return last ? [...windows, ...this.#packer.end()] : windows;
  }

  /** Lets what is held pass unheard. */
  skip(last: boolean): void {
    this.#pass(this.#horizon(last));
  }

  /** Levels in dB, one a frame of 10 ms, from sample `start` up to `end`, both settled. */
  levels({ start, end }: Interval): Int8Array {
    return this.#all().subarray(Math.floor(start / this.#frame), Math.ceil(end / this.#frame));
  }

  /** Up to where there is enough after it to judge; on a frame, so that levels go on without a seam. */
  #horizon(last: boolean): number {
    const end = this.#offset + this.#length;
    return last ? end : Math.floor(end / this.#frame) * this.#frame - HOLDING.ahead * this.#rate;
  }

  #pass(settled: number): void {
    const until = Math.max(settled, this.#settled);
    this.#note(until);
    this.#settled = until;
    this.#forget(until - HOLDING.context * this.#rate);
  }

  #all(): Int8Array {
    if (this.#levels.length > 1) {
      const joined = new Int8Array(this.#levels.reduce((sum, one) => sum + one.length, 0));
      let at = 0;
      for (const one of this.#levels.splice(0)) {
        joined.set(one, at);
        at += one.length;
      }
      this.#levels.push(joined);
    }
    return this.#levels[0] ?? new Int8Array(0);
  }

  /** Keeps the levels of what is settled now: a byte for 10 ms. */
  #note(until: number): void {
    const levels = frameLevels(
      this.#held.subarray(
        this.#settled - this.#offset,
        Math.min(this.#length, until - this.#offset),
      ),
      this.#rate,
    );
    this.#levels.push(Int8Array.from(levels, Math.round));
  }

  #forget(before: number): void {
    const passed = Math.max(0, Math.floor(before) - this.#offset);
    this.#held.copyWithin(0, passed, this.#length);
    this.#length -= passed;
    this.#offset += passed;
  }
}
