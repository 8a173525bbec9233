import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitWork } from './commit.ts';
import { decide, type Selection } from './decide.ts';
import type { Entry, NewEntry } from './entry.ts';
import { StageError, skippable } from './errors.ts';
import type { Ledger } from './ledger-writer.ts';
import type { Log } from './log.ts';
import { type RetryOptions, retry } from './retry.ts';
import type { Stage, Task, Work } from './stage.ts';
import { asStageError, isFatal } from './system-errors.ts';
import { writeViews } from './views.ts';

/** What became of one record. */
export type Outcome =
  | {
      readonly kind: 'record';
      readonly record: object;
      readonly cached: boolean;
      /** of the artifacts made */
      readonly bytes?: number;
      readonly run: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: 'failed';
      readonly key: string;
      readonly error: Error;
      readonly quarantined: boolean;
    }
  | { readonly kind: 'fatal'; readonly error: Error }
  | { readonly kind: 'quarantined' | 'not-asked' | 'repeated' | 'waiting' | 'aborted' };

export interface WorkerOptions {
  /** where files and ledger are; null in a pure filter, which remembers nothing */
  readonly store: { readonly data: string; readonly ledger: Ledger; readonly set: string } | null;
  readonly selection: Selection;
  /** runs in which a record may fail before it is quarantined */
  readonly maxAttempts: number;
  readonly retry: Omit<RetryOptions, 'signal' | 'log'>;
  readonly clock: () => number;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Takes one record through a stage: decides, works, makes durable, writes the ledger. Never throws. */
export class Worker<In, Out extends object> {
  readonly #stage: Stage<In, Out>;
  readonly #options: WorkerOptions;
  /** fingerprints met in this run: each record is emitted at most once */
  readonly #seen = new Map<string, string>();
  /** the same key twice in a row must not be worked on twice at once */
  readonly #inFlight = new Map<string, Promise<Outcome>>();

  constructor(stage: Stage<In, Out>, options: WorkerOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  async handle(record: In): Promise<Outcome> {
    if (this.#options.signal.aborted) return { kind: 'aborted' };
    let key = '';
    try {
      key = usableKey(this.#stage.key(record));
      if (!this.asked([key, ...(this.#stage.aliases?.(record) ?? [])])) {
        return { kind: 'not-asked' };
      }
    } catch (thrown) {
      return { kind: 'failed', key: 'a record', error: asStageError(thrown), quarantined: false };
    }
    if (this.#options.store === null) return this.#guard(key, () => this.#filter(record));
    while (this.#inFlight.has(key)) await this.#inFlight.get(key);
    const turn = this.#guard(key, () => this.#keep(record, key));
    this.#inFlight.set(key, turn);
    const outcome = await turn;
    this.#inFlight.delete(key);
    return outcome;
  }

  /** Whether `--only` lets through what is known by these ids. */
  asked(ids: readonly string[]): boolean {
    return this.#options.selection.only?.takes(ids) ?? true;
  }

  async #guard(key: string, work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await work();
    } catch (thrown) {
      if (this.#options.signal.aborted) return { kind: 'aborted' };
      const error = asStageError(thrown);
      if (isFatal(error)) return { kind: 'fatal', error };
      if (error instanceof StageError && error.recovery === 'waiting') return { kind: 'waiting' };
      return { kind: 'failed', key, error, quarantined: false };
    }
  }

  async #filter(record: In): Promise<Outcome> {
    const work = await this.#work(record, 1, null, async () => null);
    await work.before;
    return { kind: 'record', record: work.record, cached: false, run: work.run ?? {} };
  }

  async #keep(record: In, key: string): Promise<Outcome> {
    const store = this.#options.store as NonNullable<WorkerOptions['store']>;
    const fingerprint = await this.#stage.fingerprint(record);
    if (this.#seen.get(key) === fingerprint) return { kind: 'repeated' };
    this.#seen.set(key, fingerprint);
    const entry = store.ledger.get(key);
    const now = { in: fingerprint, set: store.set, data: store.data };
    const decision = decide(entry, now, this.#options.selection);
    if (decision === 'cached') {
      const stored = readStored(entry as Entry, store.data);
      if (stored) {
        await writeViews(this.#stage, stored as Out, store.data);
        return { kind: 'record', record: stored, cached: true, run: {} };
      }
    } else if (decision !== 'work') return { kind: decision };

    // tries count for one input: a changed one starts anew
    const attempt = (entry?.in === fingerprint && entry.s !== 'done' ? (entry.try ?? 0) : 0) + 1;
    const about = { in: fingerprint, set: store.set, try: attempt };
    const started = this.#options.clock();
    try {
      let reserved = false;
      const reserve = async (): Promise<number> => {
        reserved = true;
        return store.ledger.reserve(key);
      };
      const work = await this.#work(record, attempt, store.data, reserve);
      const before = Promise.all([work.before, reserved ? store.ledger.sync() : undefined]);
      const out = await commitWork(store.data, work.files, before);
      await writeViews(this.#stage, work.record, store.data);
      const ms = Math.round(this.#options.clock() - started);
      const audio = work.audio === undefined ? {} : { audio: work.audio };
      store.ledger.append(key, { s: 'done', ...about, out, ms, ...audio });
      const bytes = out.reduce((sum, artifact) => sum + artifact.bytes, 0);
      return { kind: 'record', record: work.record, cached: false, bytes, run: work.run ?? {} };
    } catch (thrown) {
      if (this.#options.signal.aborted) return { kind: 'aborted' };
      const error = asStageError(thrown);
      if (isFatal(error)) return { kind: 'fatal', error };
      const outcome = this.#failed(key, error, about, entry);
      if (outcome.kind === 'failed' && outcome.quarantined) {
        await this.#stage.abandon?.(record, store.data);
      }
      return outcome;
    }
  }

  #failed(
    key: string,
    error: Error,
    about: Pick<NewEntry, 'in' | 'set'> & { readonly try: number },
    before: Entry | undefined,
  ): Outcome {
    const ledger = (this.#options.store as NonNullable<WorkerOptions['store']>).ledger;
    const known = error instanceof StageError ? error : null;
    const kept = remembered(before);
    if (known?.recovery === 'waiting') {
      const since = kept.since ?? new Date(this.#options.clock()).toISOString();
      ledger.append(key, { ...kept, s: 'waiting', in: about.in as string, since });
      return { kind: 'waiting' };
    }
    const hopeless = known?.recovery === 'skippable';
    const quarantined = hopeless || about.try >= this.#options.maxAttempts;
    // only our own messages are known to be free of personal data
    const err = {
      code: known?.code ?? 'unexpected',
      message: known?.message ?? error.name,
      retryable: !hopeless,
    };
    ledger.append(key, { ...kept, s: quarantined ? 'quarantined' : 'failed', ...about, err });
    return { kind: 'failed', key, error, quarantined };
  }

  #work(
    record: In,
    attempt: number,
    data: string | null,
    reserve: Task['reserve'],
  ): Promise<Work<Out>> {
    const { signal, log } = this.#options;
    const task: Task = { signal, data, attempt, log, reserve };
    return retry(() => this.#stage.work(record, task), { ...this.#options.retry, signal, log });
  }
}

/** What a line about a failure keeps of the line before it, as only the last line of a key counts. */
function remembered(before: Entry | undefined): Pick<NewEntry, 'out' | 'at' | 'since'> {
  const { out, at, since } = before ?? {};
  return {
    ...(out === undefined ? {} : { out }),
    ...(at === undefined ? {} : { at }),
    ...(since === undefined ? {} : { since }),
  };
}

/** Longest key in bytes: it must leave room in a ledger line. */
const MAX_KEY = 512;

function usableKey(key: string): string {
  // `@…` are the ledger's own
  if (key !== '' && !key.startsWith('@') && Buffer.byteLength(key) <= MAX_KEY) return key;
  throw skippable('bad-id', 'its id cannot be used as a key');
}

/** The stored record of a finished key; null when it cannot be read, which makes it work again. */
function readStored(entry: Entry, data: string): object | null {
  const artifact = entry.out?.find((file) => file.path.endsWith('.json'));
  if (!artifact) return null;
  try {
    // as in `present`: the thread pool would cost more than the read
    return JSON.parse(readFileSync(join(data, artifact.path), 'utf8'));
  } catch {
    return null;
  }
}
