import { join } from 'node:path';
import { encode } from '../../src/stage/codec.ts';
import type { Selection } from '../../src/stage/decide.ts';
import { Ledger } from '../../src/stage/ledger-writer.ts';
import { silentLog } from '../../src/stage/log.ts';
import { runLoop } from '../../src/stage/loop.ts';
import type { Item, Stage, Task } from '../../src/stage/stage.ts';
import { Stop } from '../../src/stage/stop.ts';
import { Tally } from '../../src/stage/tally.ts';
import { Worker } from '../../src/stage/worker.ts';
import { temporary } from '../helpers/shell.ts';

export interface Note {
  readonly id: string;
  readonly text: string;
}

export const note = (id: string, text = id): Note => ({ id, text });

/** A stage of the tests: `work` is called with every note before its file is made. */
export function upper(
  work: (note: Note, task: Task) => unknown = () => undefined,
): Stage<Note, object> {
  return {
    name: 'upper',
    settings: {},
    directory: 'upper',
    parse: (value) => value as Note,
    key: (given) => given.id,
    fingerprint: (given) => given.text,
    async work(given, task) {
      await work(given, task);
      const record = { id: given.id, text: given.text.toUpperCase(), n: await task.reserve() };
      return { record, files: [{ path: `upper/${given.id}.json`, data: encode(record) }] };
    },
  };
}

export interface BenchOptions {
  readonly selection?: Partial<Selection>;
  readonly maxAttempts?: number;
  readonly jobs?: number;
  readonly keepOrder?: boolean;
  readonly limit?: number;
  readonly strict?: boolean;
  readonly stop?: Stop;
  readonly emit?: (record: object) => Promise<void>;
  /** what is in the ledger before the first record */
  readonly before?: (ledger: Ledger) => void;
}

/** One data directory, and runs of a stage on it without a process around them. */
export async function workbench() {
  const data = await temporary();
  const { makeDirectory } = await import('../../src/stage/files.ts');
  await makeDirectory(join(data, 'ledger'));
  const path = join(data, 'ledger', 'upper.jsonl');
  let now = Date.UTC(2026, 10, 22);
  const pauses: number[] = [];
  async function run(
    stage: Stage<Note, object>,
    source: Iterable<Item<Note>> | AsyncIterable<Item<Note>>,
    options: BenchOptions = {},
  ) {
    const stop = options.stop ?? new Stop();
    const tally = new Tally();
    const emitted: Record<string, unknown>[] = [];
    const ledger = await Ledger.open(path, 'RUN', () => now);
    options.before?.(ledger);
    const worker = new Worker(stage, {
      store: { data, ledger, set: 'S' },
      selection: { retryFailed: false, force: false, only: null, ...options.selection },
      maxAttempts: options.maxAttempts ?? 3,
      retry: {
        tries: 4,
        base: 500,
        maxWait: 120_000,
        random: () => 1,
        async sleep(ms) {
          pauses.push(ms);
          now += ms;
        },
      },
      clock: () => now,
      log: silentLog,
      signal: stop.signal,
    });
    async function* items(): AsyncGenerator<Item<Note>> {
      yield* source;
    }
    const ended = await runLoop(items(), worker, {
      jobs: options.jobs ?? 1,
      keepOrder: options.keepOrder ?? false,
      limit: options.limit ?? Number.MAX_SAFE_INTEGER,
      strict: options.strict ?? false,
      runId: 'RUN',
      log: silentLog,
      stop,
      tally,
      async emit(record) {
        await options.emit?.(record);
        emitted.push(record as Record<string, unknown>);
      },
      keepReject: async () => undefined,
    });
    const entry = (key: string) => ledger.get(key);
    await ledger.close();
    return { ended, tally, emitted, entry, counts: tally.counts() };
  }
  return { data, path, run, pauses };
}

export function items(...notes: Note[]): Item<Note>[] {
  return notes.map((record, n) => ({ record, where: `test:${n + 1}` }));
}
