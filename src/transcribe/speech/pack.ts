import { frameLevels } from './energy.ts';
import type { Interval } from './interval.ts';

/**
 * How speech is laid into windows. A change of any changes results: raise `version` with it.
 * Measured on the fixture calls (14 channels; character errors, windows): whole channels 9.1 % in 14 windows;
 * every utterance apart 2.5 % in 60; packed with a margin of 0.1, 0.15, 0.25 s 1.3 % in 14, of 0.2 s 2.6 %,
 * of 0.3 s and more 4–8 %. Every window costs a full 30 s encoder run, so packing is both the cheapest and the best.
 */
export const PACKING = {
  version: 'packed-4',
  /**
   * longest window, s. An encoder takes 30, but windows filled to the brim with speech lose sentences (3 minutes of turns
   * without pauses, micro model: 30 s 16 % character errors in 6 windows, 26 s 3.3 % in 7, 20 s 3.1 % in 9).
   */
  longest: 26,
  /** audio kept before and after an utterance, s; a longer pause shrinks to two of these */
  margin: 0.15,
  /** shorter windows give an empty text without a word of warning, s */
  shortest: 1.1,
  /** an utterance that does not fit is cut only if the window would lose more than this, s */
  waste: 5,
  /** where an utterance may be cut, at its quietest point: this much before the end of the window, s */
  search: 5,
} as const;

/** A stretch of the channel that lies in a window: `speech` inside `audio`, in samples of the channel. */
export interface Piece {
  readonly audio: Interval;
  readonly speech: Interval;
}

/** What the engine hears at once: pieces of one channel, in order, put end to end. */
export interface Window {
  readonly pieces: readonly Piece[];
  /** the audio of the pieces; silence is added when it is too short to be heard */
  readonly samples: Float32Array;
}

/** Audio of a channel as far as it is held: `samples[0]` is the channel's sample `offset`. */
export interface Held {
  readonly samples: Float32Array;
  readonly offset: number;
}

/** Lays the utterances of one channel, in order, into as few windows as that needs. */
export class Packer {
  readonly #rate: number;
  #pieces: Piece[] = [];
  #parts: Float32Array[] = [];
  #length = 0;

  constructor(sampleRate: number) {
    this.#rate = sampleRate;
  }

  /** Takes the next utterances, whose audio is held now; gives the windows that are full. */
  add(utterances: readonly Interval[], held: Held): Window[] {
    const full: Window[] = [];
    for (const piece of this.#withMargins(utterances, held)) {
      let rest: Piece | null = piece;
      while (rest !== null) rest = this.#place(rest, held, full);
    }
    return full;
  }

  /** The window that was not full yet, if there is one. */
  end(): Window[] {
    return this.#pieces.length === 0 ? [] : [this.#close()];
  }

  /** Puts a piece, or its beginning, into the open window; gives what is left of it. */
  #place(piece: Piece, held: Held, full: Window[]): Piece | null {
    const { start, end } = piece.audio;
    const room = PACKING.longest * this.#rate - this.#length;
    if (end - start <= room) {
      this.#put(piece, held);
      return null;
    }
    if (room <= PACKING.waste * this.#rate) {
      full.push(this.#close());
      return piece;
    }
    const { speech } = piece;
    // only the margin is too long
    if (speech.end <= start + room) {
      this.#put({ audio: { start, end: start + room }, speech }, held);
      return null;
    }
    const at = this.#quietest(Math.max(start, speech.start), start + room, held);
    this.#put({ audio: { start, end: at }, speech: { start: speech.start, end: at } }, held);
    full.push(this.#close());
    return { audio: { start: at, end }, speech: { start: at, end: speech.end } };
  }

  #put(piece: Piece, { samples, offset }: Held): void {
    const { start, end } = piece.audio;
    this.#pieces.push(piece);
    this.#parts.push(samples.slice(start - offset, end - offset));
    this.#length += end - start;
  }

  #close(): Window {
    const shortest = Math.ceil(PACKING.shortest * this.#rate);
    const samples = new Float32Array(Math.max(this.#length, shortest));
    let at = 0;
    for (const part of this.#parts) {
      samples.set(part, at);
      at += part.length;
    }
    const window = { pieces: this.#pieces, samples };
    this.#pieces = [];
    this.#parts = [];
    this.#length = 0;
    return window;
  }

  /** Margins reach at most to the middle of a pause, so that no sample is heard twice. */
  #withMargins(utterances: readonly Interval[], { samples, offset }: Held): Piece[] {
    const margin = Math.round(PACKING.margin * this.#rate);
    const limit = offset + samples.length;
    const heard = this.#pieces.at(-1)?.audio.end ?? 0;
    return utterances.map((speech, i) => {
      const before = utterances[i - 1];
      const after = utterances[i + 1];
      const from = before ? Math.ceil((before.end + speech.start) / 2) : Math.max(offset, heard);
      const to = after ? Math.ceil((speech.end + after.start) / 2) : limit;
      const start = Math.min(speech.start, Math.max(speech.start - margin, from));
      return { audio: { start, end: Math.min(speech.end + margin, to) }, speech };
    });
  }

  /** The quietest 50 ms towards the end of a stretch: where a cut hurts least. */
  #quietest(start: number, end: number, { samples, offset }: Held): number {
    const earliest = Math.max(start, end - PACKING.search * this.#rate);
    const levels = frameLevels(samples.subarray(earliest - offset, end - offset), this.#rate);
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let n = 2; n + 2 < levels.length; n += 1) {
      const around = levels.subarray(n - 2, n + 3).reduce((sum, level) => sum + level, 0);
      if (around < least) [best, least] = [n, around];
    }
    return earliest + Math.round(((best + 0.5) / levels.length) * (end - earliest));
  }
}
