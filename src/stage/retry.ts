import { StageError } from './errors.ts';
import type { Log } from './log.ts';

export interface RetryOptions {
  /** tries in all, the first one included */
  readonly tries: number;
  /** first pause in milliseconds; doubles with every try */
  readonly base: number;
  /** longest pause in milliseconds, Retry-After included: a longer one is not waited for */
  readonly maxWait: number;
  readonly random: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/**
 * Runs `attempt` again while it throws retriable errors, pausing with full jitter
 * (0…base·2ⁿ; "Exponential Backoff And Jitter", AWS Architecture Blog) or as long as the other side asked.
 */
export async function retry<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (let n = 1; ; n += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StageError) || error.recovery !== 'retriable') throw error;
      const asked = error.retryAfter === undefined ? undefined : error.retryAfter * 1000;
      if (n >= options.tries || options.signal.aborted || (asked ?? 0) > options.maxWait) {
        throw error;
      }
      const jittered = options.random() * Math.min(options.base * 2 ** (n - 1), options.maxWait);
      // "at once" is not what a server means that is in trouble
      const pause = Math.max(asked ?? 0, jittered);
      options.log.debug(`${error.message}; try ${n + 1} in ${Math.round(pause)} ms`);
      await options.sleep(pause, options.signal);
    }
  }
}
