import type { Entry, LedgerWriter, NewEntry } from '../../src/stage/entry.ts';
import { LedgerTable } from '../../src/stage/ledger.ts';

/** A ledger without a file; `lines` is what was appended. */
export class MemoryLedger extends LedgerTable implements LedgerWriter {
  readonly lines: [string, NewEntry][] = [];
  readonly #clock: () => number;

  constructor(clock: () => number = () => 0) {
    super();
    this.#clock = clock;
  }

  append(key: string, entry: NewEntry): void {
    this.lines.push([key, entry]);
    this.apply(key, { ...entry, t: new Date(this.#clock()).toISOString(), run: 'test' } as Entry);
  }

  async sync(): Promise<void> {}

  /** states by key */
  stateByKey(): Record<string, string> {
    return Object.fromEntries(this.states());
  }
}
