import { inWords } from '../../stage/duration.ts';
import type { Progress } from '../child/protocol.ts';

interface Running {
  /** length of the call as far as known, s */
  length: number;
  done: number;
}

/** How much audio a run has transcribed, how fast, and how long the rest will take. */
export class AudioProgress {
  readonly #clock: () => number;
  readonly #running = new Set<Running>();
  #calls = 0;
  #finished = 0;
  #begun: number | null = null;

  /** @param clock milliseconds */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** A recording begins; `expected`: its length as its record has it, s. Returns what to tell of it. */
  begin(expected: number): { progress(progress: Progress): void; end(length: number): void } {
    this.#begun ??= this.#clock();
    this.#calls += 1;
    const running: Running = { length: expected, done: 0 };
    this.#running.add(running);
    return {
      progress({ decoded_s, whole, done_s }) {
        running.length = whole ? decoded_s : Math.max(running.length, decoded_s);
        running.done = done_s;
      },
      end: (length) => {
        this.#running.delete(running);
        this.#finished += length;
      },
    };
  }

  /**
   * `1240 s of audio, 0.42 x real time, ETA 12 min`; null before there is any.
   *
   * @param toCome recordings that are still to come: each counts as long as those so far were; null: nobody knows
   */
  line(toCome: number | null): string | null {
    if (this.#begun === null) return null;
    const running = [...this.#running];
    const done = this.#finished + running.reduce((sum, one) => sum + one.done, 0);
    const parts = [`${Math.round(done)} s of audio`];
    if (done > 0) {
      const factor = (this.#clock() - this.#begun) / 1000 / done;
      parts.push(`${factor.toFixed(2)} x real time`);
      const rest = running.reduce((sum, one) => sum + Math.max(0, one.length - one.done), 0);
      const whole = this.#finished + running.reduce((sum, one) => sum + one.length, 0);
      const left = rest + (toCome ?? 0) * (whole / this.#calls);
      if (left > 0) parts.push(`ETA ${inWords(left * factor)}`);
    }
    return parts.join(', ');
  }
}
