import { StageError } from '../../stage/errors.ts';
import type { Job, Made } from '../child/protocol.ts';
import type { Surroundings } from './conversation.ts';
import { EngineChild, type Environment } from './engine-child.ts';

/** How often a job is begun again that did nothing but wait in a child that died. */
const AGAIN = 2;

/**
 * Engine children, started when they are needed, used again for the next record, replaced when one dies.
 * Further jobs wait, first come first served, until one of at most `most` children is free.
 */
export class Pool {
  readonly #script: string;
  readonly #env: Environment;
  readonly #most: number;
  readonly #all = new Set<EngineChild>();
  readonly #idle: EngineChild[] = [];
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  /** @param most children at once; without it as many as there are jobs, which the caller bounds */
  constructor(script: string, env: Environment, most = Number.POSITIVE_INFINITY) {
    this.#script = script;
    this.#env = env;
    this.#most = most;
  }

  /** process ids of the children that live */
  get pids(): number[] {
    return [...this.#all].filter((child) => child.alive).flatMap((child) => child.pid ?? []);
  }

  async run(job: Job, around: Surroundings): Promise<Made> {
    const { signal } = around;
    for (let again = 0; ; again += 1) {
      signal.throwIfAborted();
      while (this.#busy >= this.#most) await this.#turn(signal);
      const child = this.#take();
      const begun = child.begin(job, around);
      void begun.free.then(() => this.#release(child));
      try {
        return await begun.made;
      } catch (error) {
        const died = error instanceof StageError && error.code === 'engine-died';
        if (!died || !begun.handed || again >= AGAIN) throw error;
      }
    }
  }

  /** Kills all children and waits until they are gone. */
  async close(): Promise<void> {
    const all = [...this.#all];
    this.#all.clear();
    this.#idle.length = 0;
    for (const child of all) child.kill();
    await Promise.all(all.map((child) => child.gone()));
  }

  /** Resolves when a child may be free. */
  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(wake), 1);
        reject(signal.reason);
      };
      this.#waiting.push(wake);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #take(): EngineChild {
    this.#busy += 1;
    for (let child = this.#idle.pop(); child !== undefined; child = this.#idle.pop()) {
      if (child.alive) return child;
      this.#all.delete(child);
    }
    const child = new EngineChild(this.#script, this.#env);
    this.#all.add(child);
    return child;
  }

  #release(child: EngineChild): void {
    this.#busy -= 1;
    if (child.alive) this.#idle.push(child);
    else this.#all.delete(child);
    this.#waiting.shift()?.();
  }
}
