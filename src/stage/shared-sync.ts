/**
 * A sync that callers share. A sync that is under way says nothing of what was written after its start, so whoever comes
 * meanwhile waits for the next one, and all of them for the same: the slower the disk, the larger the groups.
 */
export class SharedSync {
  readonly #sync: () => Promise<void>;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(sync: () => Promise<void>) {
    this.#sync = sync;
  }

  /** Nobody waits for anything. */
  get idle(): boolean {
    return this.#running === null && this.#next === null;
  }

  /** Resolves when what was written before the call is on disk; rejects as the sync that was to cover it. */
  call(): Promise<void> {
    this.#next ??= this.#turn(this.#running);
    return this.#next;
  }

  async #turn(before: Promise<void> | null): Promise<void> {
    if (before) await before.catch(() => undefined);
    // those who get as far in the same turn of the event loop come along
    else await new Promise<void>((resolve) => setImmediate(resolve));
    this.#running = this.#next;
    this.#next = null;
    try {
      await this.#sync();
    } finally {
      this.#running = null;
    }
  }
}
