import { join } from 'node:path';
import { encode, MAX_LINE, readRecords } from './codec.ts';
import type { Selection } from './decide.ts';
import type { StageError } from './errors.ts';
import type { ExitCode } from './exit-codes.ts';
import { sweep, writeDurably } from './files.ts';
import { END_KEY, RUN_KEY } from './ledger-line.ts';
import { Ledger } from './ledger-writer.ts';
import { takeLock } from './lock.ts';
import type { Log } from './log.ts';
import { runLoop } from './loop.ts';
import { Rejects } from './rejects.ts';
import type { RetryOptions } from './retry.ts';
import { settingsHash } from './settings.ts';
import type { Item, Stage } from './stage.ts';
import type { Stop } from './stop.ts';
import { endingError } from './system-errors.ts';
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
  /** tells who watches the run (progress) that it has begun */
  started?(tally: Tally): void;
}

/** Tries of a record inside one run when it fails for a while, and the pauses between them. */
const RETRY = { tries: 4, base: 500, maxWait: 120_000 };

/**
 * The life of a run: lock, ledger, `run` line, clean-up, preparation, the loop, `end` line, manifest.
 * Returns the exit code; what ended the run early has been said by then.
 */
export async function runStage<In, Out extends object>(
  opened: Opened<In, Out>,
  options: RunOptions,
  tools: RunTools,
): Promise<ExitCode> {
  const { stage } = opened;
  const runId = ulid(tools.clock(), tools.random);
  const tally = new Tally();
  const begun = tools.clock();
  const store = options.mode === 'filter' ? null : await openStore(stage, options, tools, runId);
  const rejects = store ? new Rejects(options.data, stage.name, runId) : null;
  let ended: StageError | null = null;
  try {
    await stage.prepare?.();
    tools.started?.(tally);
    const worker = new Worker(stage, {
      store: store && { ...store, data: options.data, set: settingsHash(stage.settings) },
      selection: options.selection,
      maxAttempts: options.maxAttempts,
      retry: { ...RETRY, random: tools.random, sleep: tools.sleep },
      clock: tools.clock,
      log: tools.log,
      signal: tools.stop.signal,
    });
    ended = await runLoop(sourceOf(opened, options, tools, store?.ledger), worker, {
      jobs: Math.min(options.jobs, opened.jobs ?? options.jobs),
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
    await tools.writer.end();
  } catch (error) {
    ended ??= endingError(error);
  } finally {
    await stage.close?.();
    rejects?.close();
  }
  const exit = ended?.exitCode ?? tools.stop.exitCode ?? tally.exitCode();
  if (ended) tools.log.error(ended.message, ended.hint);
  if (ended) tools.log.trace?.(ended.cause instanceof Error ? ended.cause : ended);
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

interface Store {
  readonly ledger: Ledger;
  readonly release: () => Promise<void>;
}

async function openStore<In, Out extends object>(
  stage: Stage<In, Out>,
  options: RunOptions,
  tools: RunTools,
  runId: string,
): Promise<Store> {
  const path = join(options.data, 'ledger', stage.name);
  const lock = await takeLock(`${path}.lock`, {
    wait: options.wait,
    since: new Date(tools.clock()).toISOString(),
    onWait: (who) => tools.log.info(`waiting for ${who}`),
  });
  try {
    const ledger = await Ledger.open(`${path}.jsonl`, runId, tools.clock);
    const { bad, tornAt } = ledger.table;
    for (const { line, torn } of bad) {
      if (!torn) tools.log.warn(`${stage.name}.jsonl:${line}: bad ledger line, skipped`);
    }
    ledger.append(RUN_KEY, {
      s: 'run',
      version: options.version,
      mode: options.mode === 'pipe' ? 'pipe' : 'files',
      flags: options.flags,
      ...(tornAt === undefined ? {} : { torn: tornAt }),
    });
    await ledger.sync();
    await sweep(join(options.data, stage.directory));
    await sweep(join(options.data, 'metadata'), `.${stage.name}.`);
    return { ledger, release: () => lock.release() };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function closeStore<In, Out extends object>(
  store: Store,
  about: {
    readonly stage: Stage<In, Out>;
    readonly options: RunOptions;
    readonly runId: string;
    readonly tally: Tally;
    readonly exit: ExitCode;
    readonly begun: number;
    readonly now: number;
  },
): Promise<void> {
  const { stage, options, runId, tally, exit, begun, now } = about;
  try {
    store.ledger.append(END_KEY, { s: 'end', counts: tally.counts(), exit, ms: now - begun });
    await store.ledger.close();
    const manifest = {
      run_id: runId,
      stage: stage.name,
      version: options.version,
      flags: options.flags,
      mode: options.mode,
      jobs: options.jobs,
      settings_hash: settingsHash(stage.settings),
      started_at: new Date(begun).toISOString(),
      ended_at: new Date(now).toISOString(),
      wall_s: (now - begun) / 1000,
      exit,
      counts: tally.counts(),
      bytes: tally.bytes,
      failures: tally.failures,
    };
    const path = join('metadata', 'runs', `${runId}.${stage.name}.json`);
    await writeDurably(options.data, { path, data: encode(manifest) });
  } finally {
    await store.release();
  }
}

/** Where the records come from: the stage itself, named files, or stdin. */
async function* sourceOf<In, Out extends object>(
  opened: Opened<In, Out>,
  options: RunOptions,
  tools: RunTools,
  ledger: Ledger | undefined,
): AsyncGenerator<Item<In>> {
  if (opened.source && ledger) yield* opened.source(ledger);
  else if (options.files.length === 0) {
    const lines = readRecords(tools.stdin, 'stdin', options.maxLine ?? MAX_LINE);
    for await (const item of lines) yield checked(item, opened.stage);
  }
  for (const file of options.files) {
    if (file === '-') {
      for await (const item of readRecords(tools.stdin, 'stdin', options.maxLine)) {
        yield checked(item, opened.stage);
      }
    } else if (opened.fromFile) yield* opened.fromFile(file);
  }
}

/** A parsed line, checked by the stage that is to work on it. */
function checked<In, Out extends object>(item: Item<object>, stage: Stage<In, Out>): Item<In> {
  if (!('record' in item)) return item;
  if (stage.passes?.(item.record)) return { pass: item.record, where: item.where };
  try {
    return { record: stage.parse(item.record), where: item.where };
  } catch (error) {
    const raw = Buffer.from(JSON.stringify(item.record));
    return { reject: (error as Error).message, where: item.where, raw };
  }
}
