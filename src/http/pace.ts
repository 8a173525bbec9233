/** Spaces requests evenly, so that no more than `rate` of them begin in a second. */
export class Pace {
  /** milliseconds between two requests */
  readonly #gap: number;
  readonly #clock: () => number;
  readonly #sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  #last = Number.NEGATIVE_INFINITY;
  /** when the next request may begin */
  #next = 0;

  constructor(
    rate: number,
    clock: () => number,
    sleep: (ms: number, signal?: AbortSignal) => Promise<void>,
  ) {
    this.#gap = 1000 / rate;
    this.#clock = clock;
    this.#sleep = sleep;
  }

  /** Resolves when it is this request's turn. */
  async turn(signal: AbortSignal): Promise<void> {
    const now = this.#clock();
    // a clock that was set back must not hold everything up for as long as it went back
    if (now < this.#last) this.#next = now;
    this.#last = now;
    const at = Math.max(now, this.#next);
    this.#next = at + this.#gap;
    if (at > now) await this.#sleep(at - now, signal);
  }
}
