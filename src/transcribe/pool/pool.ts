import type { Job, Transcribed } from '../child/protocol.ts';
import { EngineChild, type Environment } from './engine-child.ts';

/**
 * Engine children, started when they are needed, used again for the next record, replaced when one dies.
 * There are as many as jobs run at once, which is for the caller to bound.
 */
export class Pool {
  readonly #script: string;
  readonly #env: Environment;
  readonly #all = new Set<EngineChild>();
  readonly #idle: EngineChild[] = [];

  constructor(script: string, env: Environment) {
    this.#script = script;
    this.#env = env;
  }

  /** process ids of the children that live */
  get pids(): number[] {
    return [...this.#all].filter((child) => child.alive).flatMap((child) => child.pid ?? []);
  }

  async run(job: Job, signal: AbortSignal): Promise<Transcribed> {
    const child = this.#take();
    try {
      return await child.run(job, signal);
    } finally {
      if (child.alive) this.#idle.push(child);
      else this.#all.delete(child);
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

  #take(): EngineChild {
    for (let child = this.#idle.pop(); child !== undefined; child = this.#idle.pop()) {
      if (child.alive) return child;
      this.#all.delete(child);
    }
    const child = new EngineChild(this.#script, this.#env);
    this.#all.add(child);
    return child;
  }
}
