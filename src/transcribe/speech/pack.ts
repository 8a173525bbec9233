import { frameLevels } from './energy.ts';
import { evenly } from './even.ts';
import type { Interval } from './interval.ts';

/**
 * How speech is laid into windows. A change of any changes results: raise `version` with it.
 * Measured with the micro model (`node test/bench/transcribe.mjs turns words`): what counts is how much is said in a
 * window, and how far apart. Of 16 words 1 % of the characters come out wrong, of 32 5 %, of 48 13 %, with pauses of
 * 0.3 s; with pauses of 0.9 s it is 2, 9 and 20 %. So windows are no fuller, and pauses no longer, than they need be.
 */
export const PACKING = {
  version: 'packed-5',
  /**
   * longest window, s, unless `--window` says otherwise. Every window costs a full encoder run of 30 s. Character
   * errors and windows by this: 26 s 5.1 % in 56, 20 s 2.5 % in 72, 16 s 1.5 % in 92; whole channels 1.8 % in 134.
   */
  longest: 26,
  /** audio kept before and after an utterance, s; a longer pause shrinks to two of these */
  margin: 0.15,
  /** shorter windows give an empty text without a word of warning, s */
  shortest: 1.1,
  /**
   * an utterance that does not fit is cut only if the window would lose more than this, s: half a dictated number in
   * each of two windows is worse than another window (5 s: 7.3 % character errors in 36 windows, 10 s: 5.4 % in 37)
   */
  waste: 10,
  /** where an utterance may be cut, at its quietest point: this much before the end of the window, s */
  search: 5,
  /** the last windows of a channel, so many of them, share what there is (one full, the rest: 9.0 %; shared: 7.3 %) */
  shared: 4,
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

/** A piece and its sound. */
interface Item {
  readonly piece: Piece;
  readonly sound: Float32Array;
}

/** Lays the utterances of one channel, in order, into as few windows as that needs. */
export class Packer {
  readonly #rate: number;
  readonly #longest: number;
  /** full windows that are kept back, and the one that is being filled */
  #windows: Item[][] = [[]];
  /** of the one that is being filled, samples */
  #length = 0;
  /** the channel is in windows up to here */
  #heard = 0;

  /** @param longest window, s */
  constructor(sampleRate: number, longest: number) {
    this.#rate = sampleRate;
    this.#longest = Math.round(longest * sampleRate);
  }

  /** Takes the next utterances, whose audio is held now; gives windows that are full. */
  add(utterances: readonly Interval[], held: Held): Window[] {
    for (const piece of this.#withMargins(utterances, held)) {
      let rest: Piece | null = piece;
      while (rest !== null) rest = this.#place(rest, held);
    }
    const full = this.#windows.splice(0, Math.max(0, this.#windows.length - PACKING.shared));
    return full.map((items) => this.#close(items));
  }

  /** The windows that are left, if there are any, one about as full as the other. */
  end(): Window[] {
    const windows = this.#windows;
    const items = windows.flat();
    if (items.length === 0) return [];
    this.#windows = [[]];
    this.#length = 0;
    const weights = items.map(({ sound }) => sound.length);
    // as they were filled is one way, so there is a best one
    const sizes = evenly(weights, windows.length, this.#longest) as number[];
    return sizes.map((size) => this.#close(items.splice(0, size)));
  }

  /** Puts a piece, or its beginning, into the window that is being filled; gives what is left of it. */
  #place(piece: Piece, held: Held): Piece | null {
    const { start, end } = piece.audio;
    const room = this.#longest - this.#length;
    if (end - start <= room) {
      this.#put(piece, held);
      return null;
    }
    if (room <= Math.min(PACKING.waste * this.#rate, this.#longest / 2)) {
      this.#next();
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
    this.#next();
    return { audio: { start: at, end }, speech: { start: at, end: speech.end } };
  }

  #put(piece: Piece, { samples, offset }: Held): void {
    const { start, end } = piece.audio;
    this.#windows.at(-1)?.push({ piece, sound: samples.slice(start - offset, end - offset) });
    this.#length += end - start;
    this.#heard = end;
  }

  #next(): void {
    this.#windows.push([]);
    this.#length = 0;
  }

  #close(items: readonly Item[]): Window {
    const length = items.reduce((sum, { sound }) => sum + sound.length, 0);
    const samples = new Float32Array(Math.max(length, Math.ceil(PACKING.shortest * this.#rate)));
    let at = 0;
    for (const { sound } of items) {
      samples.set(sound, at);
      at += sound.length;
    }
    return { pieces: mended(items.map(({ piece }) => piece)), samples };
  }

  /** Margins reach at most to the middle of a pause, so that no sample is heard twice. */
  #withMargins(utterances: readonly Interval[], { samples, offset }: Held): Piece[] {
    const margin = Math.round(PACKING.margin * this.#rate);
    const limit = offset + samples.length;
    return utterances.map((speech, i) => {
      const before = utterances[i - 1];
      const after = utterances[i + 1];
      const from = before
        ? Math.ceil((before.end + speech.start) / 2)
        : Math.max(offset, this.#heard);
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

/** The pieces of an utterance that was cut, but whose parts met again in one window, are one. */
function mended(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last?.speech.end !== piece.speech.start) whole.push(piece);
    else
      whole[whole.length - 1] = {
        audio: { start: last.audio.start, end: piece.audio.end },
        speech: { start: last.speech.start, end: piece.speech.end },
      };
  }
  return whole;
}
