import type { Progress } from '../child/protocol.ts';

interface Running {
  /** length of the call as far as known, s */
  length: number;
  done: number;
}

/** How much audio a run has transcribed, how fast, and how long the rest of what is at work will take. */
export class AudioProgress {
  readonly #clock: () => number;
  readonly #running = new Set<Running>();
  #finished = 0;
  #begun: number | null = null;

  /** @param clock milliseconds */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** A recording begins; `expected`: its length as its record has it, s. Returns what to tell of it. */
  begin(expected: number): { progress(progress: Progress): void; end(length: number): void } {
    this.#begun ??= this.#clock();
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

  /** `1240 s of audio done, 63 s in flight, 0.42 x real time, 1 min left`; null before there is any. */
  line(): string | null {
    if (this.#begun === null) return null;
    const running = [...this.#running];
    const done = this.#finished + running.reduce((sum, one) => sum + one.done, 0);
    const left = running.reduce((sum, one) => sum + Math.max(0, one.length - one.done), 0);
    const parts = [`${Math.round(done)} s of audio done`];
    if (running.length > 0) parts.push(`${Math.round(left)} s in flight`);
    if (done > 0) {
      const factor = (this.#clock() - this.#begun) / 1000 / done;
      parts.push(`${factor.toFixed(2)} x real time`);
      if (left > 0) parts.push(`${duration(left * factor)} left of it`);
    }
    return parts.join(', ');
  }
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
