/** Recordings as they are listed, and their bytes as they arrive, for people who watch. */
export class Meter {
  #listed = 0;
  #bytes = 0;
  #since: number | null = null;
  readonly #clock: () => number;

  /** `clock`: epoch milliseconds */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  add(bytes: number): void {
    this.#since ??= this.#clock();
    this.#bytes += bytes;
  }

  list(recordings: number): void {
    this.#listed += recordings;
  }

  /** `250 listed`; `12.3 MB, 4.5 MB/s` since the first byte. */
  toString(): string {
    if (this.#bytes === 0 && this.#listed > 0) return `${this.#listed} listed`;
    const seconds = (this.#clock() - (this.#since ?? this.#clock())) / 1000;
    const megabytes = this.#bytes / 1e6;
    const rate = seconds > 0 ? `, ${(megabytes / seconds).toFixed(1)} MB/s` : '';
    return `${megabytes.toFixed(1)} MB${rate}`;
  }
}
