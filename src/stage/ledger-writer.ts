import { closeSync, fchmodSync, fdatasync, openSync, writeSync } from 'node:fs';
import type { Entry, LedgerView, LedgerWriter, NewEntry, State } from './entry.ts';
import { fatal, skippable } from './errors.ts';
import { EXIT } from './exit-codes.ts';
import { type LedgerTable, readLedger } from './ledger.ts';
import { encodeLine, MAX_LEDGER_LINE } from './ledger-line.ts';
import { SharedSync } from './shared-sync.ts';

/** At most this many lines or milliseconds are lost by a power cut; they are work done again, never wrong. */
const GROUP_LINES = 64;
const GROUP_MS = 200;

/** System calls that a fault test replaces. */
export interface LedgerCalls {
  writeSync(fd: number, data: Buffer): number;
  fdatasync(fd: number, done: (error: Error | null) => void): void;
}

const realCalls: LedgerCalls = { writeSync: (fd, data) => writeSync(fd, data), fdatasync };

/** The one writer of a stage's ledger. The caller holds the stage's lock. */
export class Ledger implements LedgerWriter {
  readonly table: LedgerTable;
  readonly #fd: number;
  readonly #run: string;
  readonly #clock: () => number;
  readonly #calls: LedgerCalls;
  readonly #syncs = new SharedSync(() => this.#syncNow());
  #unsynced = 0;
  #timer: NodeJS.Timeout | undefined;
  #error: Error | undefined;
  /** the file ends in the middle of a line: the next write ends it first */
  #openEnd: boolean;
  #nextNumber: number;

  private constructor(
    table: LedgerTable,
    fd: number,
    run: string,
    clock: () => number,
    calls: LedgerCalls,
  ) {
    this.table = table;
    this.#fd = fd;
    this.#run = run;
    this.#clock = clock;
    this.#calls = calls;
    this.#openEnd = table.openEnd;
    this.#nextNumber = table.highestNumber + 1;
  }

  /** Reads what is there and opens the file for appending. */
  static async open(
    path: string,
    run: string,
    clock: () => number,
    calls: LedgerCalls = realCalls,
  ): Promise<Ledger> {
    const table = await readLedger(path);
    const fd = openSync(path, 'a', 0o600);
    fchmodSync(fd, 0o600);
    return new Ledger(table, fd, run, clock, calls);
  }

  get piped(): LedgerView['piped'] {
    return this.table.piped;
  }

  get(key: string): Entry | undefined {
    return this.table.get(key);
  }

  entries(): IterableIterator<[string, Entry]> {
    return this.table.entries();
  }

  states(): IterableIterator<[string, State]> {
    return this.table.states();
  }

  append(key: string, entry: NewEntry): void {
    const no = entry.no ?? this.table.numberOf(key);
    const whole: Entry = {
      ...entry,
      ...(no === undefined ? {} : { no }),
      t: new Date(this.#clock()).toISOString(),
      run: this.#run,
    };
    let line = encodeLine(key, whole);
    if (Buffer.byteLength(line) > MAX_LEDGER_LINE && whole.err) {
      // an error message is the only part without a bound of its own
      const err = { ...whole.err, message: whole.err.message.slice(0, 300) };
      line = encodeLine(key, { ...whole, err });
    }
    if (Buffer.byteLength(line) > MAX_LEDGER_LINE) {
      throw skippable('ledger-line', 'too much to say of it in one ledger line');
    }
    this.#write(line);
    this.table.apply(key, whole);
    this.#unsynced += 1;
    if (this.#unsynced >= GROUP_LINES) void this.sync().catch(() => undefined);
    else {
      this.#timer ??= setTimeout(() => void this.sync().catch(() => undefined), GROUP_MS).unref();
    }
  }

  /** Reserves the next output number for a key, or returns the one it has. On disk after the next `sync`. */
  reserve(key: string): number {
    const entry = this.table.get(key);
    if (entry?.no !== undefined) return entry.no;
    const no = this.#nextNumber;
    this.#nextNumber += 1;
    this.append(key, { ...carried(entry), s: 'reserved', no });
    return no;
  }

  sync(): Promise<void> {
    if (this.#error) return Promise.reject(this.#error);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#syncs.call();
  }

  /** Makes everything durable and closes the file; whoever still appends afterwards is refused. */
  async close(): Promise<void> {
    try {
      await this.sync();
    } finally {
      // the number of a closed descriptor may be another file's by then
      this.#error ??= fatal(EXIT.io, 'ledger', 'the ledger is closed');
      clearTimeout(this.#timer);
      closeSync(this.#fd);
      this.table.close();
    }
  }

  async #syncNow(): Promise<void> {
    if (this.#error) throw this.#error;
    if (this.#unsynced === 0) return;
    this.#unsynced = 0;
    await new Promise<void>((resolve, reject) => {
      this.#calls.fdatasync(this.#fd, (error) => (error ? reject(this.#fail(error)) : resolve()));
    });
  }

  /** One write; a short one is finished, and whatever stays unfinished is ended before the next line. */
  #write(line: string): void {
    if (this.#error) throw this.#error;
    let rest = Buffer.from(this.#openEnd ? `\n${line}` : line);
    try {
      while (rest.length > 0) {
        const written = this.#calls.writeSync(this.#fd, rest);
        this.#openEnd = written < rest.length;
        rest = rest.subarray(written);
      }
    } catch (error) {
      throw this.#fail(error as Error);
    }
  }

  #fail(error: Error): Error {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    this.#error ??= fatal(EXIT.io, 'ledger', `cannot write the ledger (${code})`, { cause: error });
    return this.#error;
  }
}

/** What a `reserved` line keeps of the line before it, as only the last line of a key counts. */
function carried(entry: Entry | undefined): Partial<NewEntry> {
  if (!entry) return {};
  const { s: _state, t: _time, run: _run, ...kept } = entry;
  return kept;
}
