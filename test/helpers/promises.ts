/** A promise that the test settles. */
export interface Held {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: Error): void;
}

export function held(): Held {
  const settle = {} as Pick<Held, 'resolve' | 'reject'>;
  const promise = new Promise<void>((resolve, reject) =>
    Object.assign(settle, { resolve, reject }),
  );
  return { promise, ...settle };
}

/** Resolves when everything that was ready to go on has gone on. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
