import type { Engine, Heard } from '../engines/engine.ts';
import { wavOf } from '../engines/http/wav.ts';
import { asError } from './errors.ts';
import type { Answer, Asked } from './protocol.ts';

interface Open {
  resolve(heard: Heard): void;
  reject(error: Error): void;
}

/**
 * Hands windows to the parent, which hears them: decoding stays where a bad file can do no harm, while the token,
 * the connections and the bound on requests in flight stay in one place. One window at a time waits to be taken, so
 * that a child never holds more than it can hand over.
 */
export class HandedEngine implements Engine {
  readonly capabilities = { words: true, probabilities: true };
  readonly #id: number;
  readonly #send: (answer: Answer) => void;
  readonly #open = new Map<number, Open>();
  #given = 0;
  #taken: Promise<void> = Promise.resolve();
  #take: () => void = () => undefined;

  /** @param id of the job whose windows these are */
  constructor(id: number, send: (answer: Answer) => void) {
    this.#id = id;
    this.#send = send;
  }

  async load(): Promise<void> {
    // nothing: the model is elsewhere
  }

  room(): Promise<void> {
    return this.#taken;
  }

  transcribe(samples: Float32Array): Promise<Heard> {
    const window = this.#given;
    this.#given += 1;
    this.#taken = new Promise((resolve) => {
      this.#take = resolve;
    });
    this.#send({ kind: 'window', id: this.#id, window, wav: wavOf(samples) });
    return new Promise((resolve, reject) => {
      this.#open.set(window, { resolve, reject });
    });
  }

  enough(): void {
    void this.#taken.then(() => this.#send({ kind: 'handed', id: this.#id }));
  }

  /** What the parent says of a window. */
  told(asked: Exclude<Asked, { kind: 'job' }>): void {
    if (asked.kind === 'taken') {
      this.#take();
      return;
    }
    const open = this.#open.get(asked.window);
    this.#open.delete(asked.window);
    if (asked.kind === 'heard') open?.resolve(asked.words);
    // one that was never taken must not keep the next one waiting
    else {
      open?.reject(asError(asked.error));
      this.#take();
    }
  }

  async close(): Promise<void> {
    this.#open.clear();
  }
}
