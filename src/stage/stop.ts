import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Log } from './log.ts';

/**
 * Whether a run should go on. It goes from running to draining (no new work, what is in flight is finished)
 * to aborted (what is in flight is given up), never back.
 */
export class Stop {
  readonly #draining = new AbortController();
  readonly #aborted = new AbortController();
  /** exit code of the signal that ended the run, if one did */
  exitCode: ExitCode | undefined;

  /** aborted when no new work may be taken */
  get draining(): AbortSignal {
    return this.#draining.signal;
  }

  /** aborted when work in flight must be given up */
  get signal(): AbortSignal {
    return this.#aborted.signal;
  }

  drain(): void {
    this.#draining.abort();
  }

  abort(): void {
    this.#draining.abort();
    this.#aborted.abort();
  }
}

const SIGNALS = { SIGINT: EXIT.sigint, SIGTERM: EXIT.sigterm, SIGHUP: EXIT.sigterm } as const;

/**
 * First SIGINT, SIGTERM or SIGHUP: drains, and aborts after `grace` milliseconds. The second ends the process at once,
 * by the signal itself, so that the shell sees it. Returns a function that takes the handlers off.
 */
export function handleSignals(stop: Stop, grace: number, log: Log): () => void {
  let timer: NodeJS.Timeout | undefined;
  const handlers = Object.entries(SIGNALS).map(([name, exitCode]) => {
    const handler = (): void => {
      if (stop.exitCode !== undefined) {
        for (const [other, listener] of handlers) process.off(other, listener);
        process.kill(process.pid, name);
        return;
      }
      stop.exitCode = exitCode;
      log.warn(`${name.toLowerCase()}: finishing what is in flight`, 'once more to stop at once');
      stop.drain();
      timer = setTimeout(() => stop.abort(), grace).unref();
    };
    process.on(name, handler);
    return [name, handler] as const;
  });
  return () => {
    clearTimeout(timer);
    for (const [name, handler] of handlers) process.off(name, handler);
  };
}

/** The source, ended early when `signal` is aborted, even while it waits for its next item. */
export async function* until<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  let wake = (): void => undefined;
  const listener = (): void => wake();
  signal.addEventListener('abort', listener, { once: true });
  try {
    while (!signal.aborted) {
      // one promise a turn: racing against a promise that lives as long as the run would leak
      const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
        wake = () => resolve(null);
        iterator.next().then(resolve, reject);
      });
      if (next === null || next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', listener);
    // a source that waits for input would never finish its return: it is told, not waited for
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
