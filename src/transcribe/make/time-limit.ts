/** However short the audio: the model must be loaded first, s. */
const LEAST = 300;

/**
 * The time that a job may take: `factor` times its audio, as far as that is known; more as more of it is decoded.
 * `outlast` resolves when it is over, and rejects when aborted.
 */
export class TimeLimit {
  readonly #factor: number;
  readonly #sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  #audio: number;

  /** @param expected length of the audio as its record has it, s */
  constructor(
    factor: number,
    expected: number,
    sleep: (ms: number, signal?: AbortSignal) => Promise<void>,
  ) {
    this.#factor = factor;
    this.#audio = expected;
    this.#sleep = sleep;
  }

  /** s */
  get seconds(): number {
    return Math.max(LEAST, this.#factor * this.#audio);
  }

  /** More audio is known of, s in all. */
  extend(audio: number): void {
    this.#audio = Math.max(this.#audio, audio);
  }

  async outlast(signal: AbortSignal): Promise<void> {
    for (let passed = 0; passed < this.seconds; ) {
      const left = this.seconds - passed;
      await this.#sleep(left * 1000, signal);
      passed += left;
    }
  }
}
