import type { Engine, Heard } from './engine.ts';

/**
 * Gives the windows of one recording to an engine: one after the other, or as many at once as the engine has room
 * for. What they become comes back in the order in which they were given.
 */
export class Hearing<T> {
  readonly #engine: () => Promise<Engine>;
  readonly #made: Promise<T>[] = [];
  #used: Engine | null = null;
  #failure: { readonly error: unknown } | null = null;

  /** @param engine is asked for with the first window, so that silence costs no engine */
  constructor(engine: () => Promise<Engine>) {
    this.#engine = engine;
  }

  /**
   * Resolves when the next window may be made.
   * @throws what an earlier window failed with
   */
  async give(samples: Float32Array, then: (heard: Heard) => T): Promise<void> {
    this.#used ??= await this.#engine();
    const engine = this.#used;
    await engine.room?.();
    if (this.#failure !== null) throw this.#failure.error;
    const made = engine.transcribe(samples).then(then);
    this.#made.push(made);
    made.catch((error: unknown) => {
      this.#failure ??= { error };
    });
    if (engine.room === undefined) await made;
  }

  /** What all windows became, when the last one is heard. */
  async all(): Promise<T[]> {
    this.#used?.enough?.();
    return Promise.all(this.#made);
  }
}
