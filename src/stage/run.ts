import type { Selection } from './decide.ts';
import type { StageError } from './errors.ts';
import type { ExitCode } from './exit-codes.ts';
import { PLAN_KEY } from './ledger-line.ts';
import type { Log } from './log.ts';
import { runLoop } from './loop.ts';
import { Rejects } from './rejects.ts';
import type { RetryOptions } from './retry.ts';
import { settingsHash } from './settings.ts';
import { sourceOf } from './source.ts';
import type { Stop } from './stop.ts';
import { closeStore, dataError, openStore, type Store } from './store.ts';
import { endingError, sayEnd } from './system-errors.ts';
import { Tally } from './tally.ts';
import type { Mode, Opened } from './tool.ts';
import { ulid } from './ulid.ts';
import { Worker } from './worker.ts';
import type { RecordWriter } from './writer.ts';

export interface RunOptions {
  readonly data: string;
  readonly mode: Mode;
  readonly files: readonly string[];
  readonly jobs: number;
  readonly keepOrder: boolean;
  readonly limit: number;
  readonly strict: boolean;
  readonly maxLine: number;
  readonly wait: boolean;
  readonly maxAttempts: number;
  readonly selection: Selection;
  readonly version: string;
  /** names of the flags given, never their values */
  readonly flags: readonly string[];
}

/** What a run needs of its surroundings. */
export interface RunTools {
  readonly stdin: NodeJS.ReadableStream;
  readonly writer: RecordWriter;
  readonly stop: Stop;
  readonly log: Log;
  readonly clock: () => number;
  readonly random: () => number;
  readonly sleep: RetryOptions['sleep'];
  /** tells who watches the run that it has begun */
  started?(watched: Watched): void;
}

/** A run as those see it who watch it. */
export interface Watched {
  readonly tally: Tally;
  /** records after which the run ends */
  readonly limit: number;
  /** what the stage itself has to say, see `Stage.progress` */
  progress(toCome: number | null): string | null;
  /** records that the source of this run has in store; null: nobody knows (yet) */
  planned(): number | null;
}

/** Tries of a record inside one run when it fails for a while, and the pauses between them. */
const RETRY = { tries: 4, base: 500, maxWait: 120_000 };

/**
 * The life of a run: lock, ledger, `run` line, clean-up, preparation, the loop, `end` line, manifest.
 * Returns the exit code; what ended the run early has been said by then.
 */
export async function runStage<In, Out extends object>(
  opened: Opened<In, Out>,
  wished: RunOptions,
  tools: RunTools,
): Promise<ExitCode> {
  const { stage } = opened;
  const options = { ...wished, jobs: Math.min(wished.jobs, opened.jobs ?? wished.jobs) };
  const runId = ulid(tools.clock(), tools.random);
  const tally = new Tally();
  const begun = tools.clock();
  let store: Store | null = null;
  try {
    if (options.mode !== 'filter' && !opened.preview)
      store = await openStore(stage, options, tools, runId);
  } catch (thrown) {
    if (tools.stop.exitCode !== undefined) return tools.stop.exitCode;
    return sayEnd(dataError(thrown), tools.log);
  }
  const rejects = store ? new Rejects(options.data, stage.name, runId) : null;
  let ended: StageError | null = null;
  try {
    await stage.prepare?.();
    tools.started?.({
      tally,
      limit: options.limit,
      progress: (toCome) => stage.progress?.(toCome) ?? null,
      planned() {
        const plan = store?.ledger.get(PLAN_KEY);
        if (plan?.run !== runId) return null;
        return (plan.counts?.backlog ?? 0) + (plan.counts?.open ?? 0);
      },
    });
    const worker = new Worker(stage, {
      store: store && { ...store, data: options.data, set: settingsHash(stage.settings) },
      selection: options.selection,
      maxAttempts: options.maxAttempts,
      retry: { ...RETRY, ...opened.retry, random: tools.random, sleep: tools.sleep },
      clock: tools.clock,
      log: tools.log,
      signal: tools.stop.signal,
    });
    const source = new Whole(sourceOf(opened, options, tools, store?.ledger));
    ended = await runLoop(source, worker, {
      jobs: options.jobs,
      keepOrder: options.keepOrder,
      limit: options.limit,
      strict: options.strict,
      runId,
      log: tools.log,
      stop: tools.stop,
      tally,
      emit: (record) => tools.writer.write(record),
      keepReject: async (item) => rejects?.keep(item),
    });
    if (source.read && ended === null) sayUnmet(opened, options.selection, tally, tools.log);
    await tools.writer.end();
  } catch (error) {
    ended ??= endingError(error);
  }
  // a source that is still waiting for something must not go on behind a closed ledger
  if (tools.stop.draining.aborted) tools.stop.abort();
  try {
    await stage.close?.();
  } catch (error) {
    ended ??= endingError(error);
  }
  rejects?.close();
  const exit = ended?.exitCode ?? tools.stop.exitCode ?? tally.exitCode();
  if (ended) sayEnd(ended, tools.log);
  if (store) {
    try {
      await closeStore(store, { stage, options, runId, tally, exit, begun, now: tools.clock() });
    } catch (error) {
      const failed = endingError(error);
      if (failed.message !== ended?.message) tools.log.error(failed.message, failed.hint);
      return ended?.exitCode ?? failed.exitCode;
    }
  }
  return exit;
}

/** A source that tells whether it was read to its end. */
class Whole<T> implements AsyncIterable<T> {
  readonly #source: AsyncIterable<T>;
  read = false;

  constructor(source: AsyncIterable<T>) {
    this.#source = source;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    yield* this.#source;
    this.read = true;
  }
}

/** Says which ids of `--only` were nowhere in a whole source: whoever mistyped one must not take silence for success. */
function sayUnmet<In, Out extends object>(
  opened: Opened<In, Out>,
  { only }: Selection,
  tally: Tally,
  log: Log,
): void {
  const unmet = only?.unmet ?? [];
  tally.notFound = unmet.length;
  for (const [n, id] of unmet.entries()) {
    const what = opened.source ? `nothing is known of ${id}` : `${id} is not in the input`;
    log.error(`--only: ${what}`, n === unmet.length - 1 ? opened.unmetHint : undefined);
  }
}
