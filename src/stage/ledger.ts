import { createReadStream } from 'node:fs';
import type { Entry, LedgerView } from './entry.ts';
import { decodeLine, END_KEY, MAX_LEDGER_LINE, RUN_KEY } from './ledger-line.ts';
import { LineSplitter } from './splitter.ts';

/** A line that cannot be read. `torn`: the end of a write that a crash cut off, acknowledged by the run after it. */
export interface BadLine {
  readonly line: number;
  readonly offset: number;
  readonly torn: boolean;
}

/** What a ledger says, read in one pass. */
export class LedgerTable implements LedgerView {
  readonly bad: BadLine[] = [];
  /** runs and their ends in order, for `status` */
  readonly runs: { readonly start: Entry; end?: Entry }[] = [];
  piped = false;
  /** whether the file ends in the middle of a line */
  openEnd = false;
  /** offset of the torn last line, if there is one */
  tornAt: number | undefined;
  bytes = 0;
  highestNumber = 0;
  readonly #entries = new Map<string, Entry>();

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  *entries(): IterableIterator<[string, Entry]> {
    for (const pair of this.#entries) if (!pair[0].startsWith('@')) yield pair;
  }

  /** Takes one entry as the last word on its key; an output number stays with its key for ever. */
  apply(key: string, entry: Entry): Entry {
    if (key === RUN_KEY) {
      this.runs.push({ start: entry });
      if (entry.mode === 'pipe') this.piped = true;
      return entry;
    }
    if (key === END_KEY) {
      const last = this.runs.findLast((run) => run.start.run === entry.run);
      if (last) last.end = entry;
      return entry;
    }
    const no = entry.no ?? this.#entries.get(key)?.no;
    const kept = no === undefined || entry.no !== undefined ? entry : { ...entry, no };
    if (no !== undefined && no > this.highestNumber) this.highestNumber = no;
    this.#entries.set(key, kept);
    return kept;
  }
}

/**
 * Reads a ledger without a lock. A missing file is an empty ledger. A torn last line is ignored: its writer died
 * or is still writing; a bad line elsewhere is noted in `bad` and skipped.
 */
export async function readLedger(path: string): Promise<LedgerTable> {
  const table = new LedgerTable();
  const splitter = new LineSplitter(MAX_LEDGER_LINE * 4);
  const take = (line: ReturnType<LineSplitter['push']>[number]): void => {
    const read = 'tooLong' in line ? null : decodeLine(line.bytes);
    table.openEnd = !line.ended;
    if (read) {
      const last = table.bad.at(-1);
      if (last && read.key === RUN_KEY && read.entry.torn === last.offset) {
        table.bad[table.bad.length - 1] = { ...last, torn: true };
      }
      table.apply(read.key, read.entry);
    } else if (line.ended) table.bad.push({ line: line.number, offset: line.offset, torn: false });
    else table.tornAt = line.offset;
  };
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      table.bytes += (chunk as Buffer).length;
      for (const line of splitter.push(chunk as Buffer)) take(line);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return table;
    throw error;
  }
  for (const line of splitter.end()) take(line);
  return table;
}
