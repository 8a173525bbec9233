import { pMapIterable } from 'p-map';
import { fatal, StageError } from './errors.ts';
import { EXIT } from './exit-codes.ts';
import type { Log } from './log.ts';
import type { Item } from './stage.ts';
import { type Stop, until } from './stop.ts';
import { endingError } from './system-errors.ts';
import type { Tally } from './tally.ts';
import type { Outcome, Worker } from './worker.ts';

export interface LoopOptions {
  readonly jobs: number;
  readonly keepOrder: boolean;
  /** stop after so many emitted records */
  readonly limit: number;
  /** end at the first input that is no record */
  readonly strict: boolean;
  readonly runId: string;
  readonly log: Log;
  readonly stop: Stop;
  readonly tally: Tally;
  emit(record: object): Promise<void>;
  keepReject(item: Extract<Item<never>, { reject: string }>): Promise<void>;
}

type Result =
  | Outcome
  | { readonly kind: 'pass'; readonly record: object }
  | { readonly kind: 'rejected'; readonly item: Extract<Item<never>, { reject: string }> };

/**
 * Input → worker → output with bounded parallelism and backpressure: nothing is read that cannot be worked on soon.
 * Returns the error that ended the run early, if one did.
 */
export async function runLoop<In, Out extends object>(
  source: AsyncIterable<Item<In>>,
  worker: Worker<In, Out>,
  options: LoopOptions,
): Promise<StageError | null> {
  const { stop, tally, log } = options;
  let ended: StageError | null = null;
  const drain = (error: StageError): void => {
    ended ??= error;
    stop.drain();
  };
  const end = (error: unknown): void => {
    ended ??= endingError(error);
    stop.abort();
  };
  const slots = new Slots(options.limit);
  const failed = (error: unknown): void => {
    ended ??= endingError(error);
  };
  const inputs = slots.limited(guarded(until(source, stop.draining), failed));
  const work = async (item: Item<In>): Promise<Result> => {
    tally.inFlight += 1;
    // read ahead, but not begun when the run was told to take no new work
    const result = stop.draining.aborted
      ? ({ kind: 'aborted' } as const)
      : await handle(item, worker);
    tally.inFlight -= 1;
    // at once, not when a slow reader has taken what is before it
    if (result.kind === 'fatal') end(result.error);
    slots.settled(result.kind === 'record' || result.kind === 'pass');
    return result;
  };
  const results = pMapIterable(inputs, work, {
    concurrency: options.jobs,
    backpressure: options.jobs * 2,
    preserveOrder: options.keepOrder,
  });
  for await (const result of results) {
    try {
      await settle(result as Result, options, drain);
    } catch (error) {
      end(error);
    }
  }
  if (ended === null && tally.aborted > 0) log.debug(`${tally.aborted} given up, not counted`);
  return ended;
}

async function handle<In, Out extends object>(
  item: Item<In>,
  worker: Worker<In, Out>,
): Promise<Result> {
  if ('reject' in item) return { kind: 'rejected', item };
  if ('pass' in item) {
    return worker.asked(item.ids) ? { kind: 'pass', record: item.pass } : { kind: 'not-asked' };
  }
  return worker.handle(item.record);
}

async function settle(
  result: Result,
  options: LoopOptions,
  drain: (error: StageError) => void,
): Promise<void> {
  const { tally, log } = options;
  switch (result.kind) {
    case 'record':
      tally[result.cached ? 'cached' : 'done'] += 1;
      tally.bytes += result.bytes ?? 0;
      await options.emit({
        ...result.record,
        run: { run_id: options.runId, cached: result.cached, ...result.run },
      });
      return;
    case 'pass':
      tally.passed += 1;
      await options.emit(result.record);
      return;
    case 'rejected':
      tally.rejected += 1;
      log.error(`${result.item.where}: ${result.item.reject}`);
      await options.keepReject(result.item);
      if (options.strict) {
        drain(fatal(EXIT.data, 'strict', 'stopped at the first bad line'));
      }
      return;
    case 'failed': {
      const { error, key, quarantined } = result;
      tally.fail(key, error, quarantined);
      const known = error instanceof StageError;
      const what = known ? error.message : `unexpected ${error.name}`;
      log.error(
        `${key}: ${what}${quarantined ? ' (quarantined)' : ''}`,
        known ? error.hint : undefined,
      );
      log.trace?.(error);
      return;
    }
    case 'fatal':
      return;
    case 'quarantined':
      tally.knownQuarantined += 1;
      return;
    case 'not-asked':
      tally.notAsked += 1;
      return;
    default:
      tally[result.kind] += 1;
  }
}

/** Items until the source ends or fails; a failure is told, and what is in flight is still finished. */
async function* guarded<T>(
  source: AsyncIterable<T>,
  failed: (error: unknown) => void,
): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (error) {
    failed(error);
  }
}

/** Lets only so many items through that they can fill the limit; one that gave no record frees its place. */
class Slots {
  readonly #limit: number;
  #emitted = 0;
  #pending = 0;
  #wake: (() => void) | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  settled(emitted: boolean): void {
    this.#pending -= 1;
    if (emitted) this.#emitted += 1;
    this.#wake?.();
  }

  async *limited<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
    if (this.#limit <= 0) return;
    for await (const item of source) {
      this.#pending += 1;
      yield item;
      while (this.#emitted + this.#pending >= this.#limit) {
        if (this.#emitted >= this.#limit) return;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
