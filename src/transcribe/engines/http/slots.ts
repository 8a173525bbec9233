/** Things of which each can do one thing at a time, lent in the order in which they were asked for. */
export class Slots<T> {
  readonly #free: T[];
  readonly #waiting: ((thing: T) => void)[] = [];

  constructor(things: readonly T[]) {
    this.#free = [...things];
  }

  /** Resolves with a thing that is free; rejects when aborted while it waits. */
  take(signal: AbortSignal): Promise<T> {
    if (signal.aborted) return Promise.reject(signal.reason);
    const thing = this.#free.pop();
    if (thing !== undefined) return Promise.resolve(thing);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(given), 1);
        reject(signal.reason);
      };
      const given = (lent: T): void => {
        signal.removeEventListener('abort', leave);
        resolve(lent);
      };
      this.#waiting.push(given);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  give(thing: T): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(thing);
    else next(thing);
  }
}
