import { join } from 'node:path';
import { encode } from './codec.ts';
import { writeDurably } from './commit.ts';
import { fatal, StageError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { sweep } from './files.ts';
import { END_KEY, RUN_KEY } from './ledger-line.ts';
import { Ledger } from './ledger-writer.ts';
import { takeLock } from './lock.ts';
import type { RunOptions, RunTools } from './run.ts';
import { settingsHash } from './settings.ts';
import type { Stage } from './stage.ts';
import { endingError } from './system-errors.ts';
import type { Tally } from './tally.ts';

/** What keeps a run from using its data directory, in words. */
export function dataError(thrown: unknown): StageError {
  if (thrown instanceof StageError) return thrown;
  const code = (thrown as NodeJS.ErrnoException).code;
  if (code === undefined) return endingError(thrown);
  return fatal(EXIT.io, 'data', `cannot use the data directory (${code})`, {
    hint: '--data DIR must be a directory that can be written',
    cause: thrown,
  });
}

/** What a run that keeps something holds while it runs. */
export interface Store {
  readonly ledger: Ledger;
  readonly release: () => Promise<void>;
}

/** Lock, ledger, `run` line, clean-up, in this order. */
export async function openStore<In, Out extends object>(
  stage: Stage<In, Out>,
  options: RunOptions,
  tools: RunTools,
  runId: string,
): Promise<Store> {
  const path = join(options.data, 'ledger', stage.name);
  const lock = await takeLock(`${path}.lock`, {
    wait: options.wait,
    since: new Date(tools.clock()).toISOString(),
    sleep: tools.sleep,
    signal: tools.stop.draining,
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
      jobs: options.jobs,
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

/** `end` line, manifest, and the lock is free. */
export async function closeStore<In, Out extends object>(
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
