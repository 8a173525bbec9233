import { closeSync, openSync, readSync } from 'node:fs';
import type { Entry, LedgerView, State } from './entry.ts';
import { decodeLine, END_KEY, glanceLine, RUN_KEY, STATES } from './ledger-line.ts';
import { type Place, scanLines } from './ledger-scan.ts';

/** A line that cannot be read. `torn`: the end of a write that a crash cut off, acknowledged by the run after it. */
export interface BadLine {
  readonly line: number;
  readonly offset: number;
  readonly torn: boolean;
}

/** Bound of a line's length: where it begins, its length and its state are packed into one number, not an object. */
const LENGTHS = 2 ** 13;

/**
 * What a ledger says, read in one pass. Lines are looked at, not parsed: in a ledger of a million, most are of no
 * interest to a run. They stay in the file, which only grows, and are read from there when somebody asks.
 */
export class LedgerTable implements LedgerView {
  readonly bad: BadLine[] = [];
  /** runs and their ends in order, for `status` */
  readonly runs: { readonly start: Entry; end?: Entry }[] = [];
  piped = false;
  /** whether the file ends in the middle of a line */
  openEnd = false;
  /** offset of the torn last line, if there is one */
  tornAt: number | undefined;
  highestNumber = 0;
  /** the last word on a key: a packed place, or what was appended in this run */
  readonly #words = new Map<string, number | Entry>();
  readonly #numbers = new Map<string, number>();
  readonly #path: string;
  #fd: number | undefined;

  /** `path` of the ledger that `read` is called for */
  constructor(path = '') {
    this.#path = path;
  }

  get(key: string): Entry | undefined {
    const word = this.#words.get(key);
    if (word === undefined) return undefined;
    const entry = typeof word === 'number' ? this.#unpack(word) : word;
    const no = this.#numbers.get(key);
    return entry === undefined || no === undefined ? entry : { ...entry, no };
  }

  /** The output number that a key has. */
  numberOf(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  *entries(): IterableIterator<[string, Entry]> {
    for (const [key] of this.states()) {
      const entry = this.get(key);
      if (entry) yield [key, entry];
    }
  }

  *states(): IterableIterator<[string, State]> {
    for (const [key, word] of this.#words) {
      if (key.startsWith('@')) continue;
      yield [key, typeof word === 'number' ? (STATES[word % STATES.length] as State) : word.s];
    }
  }

  /** Takes one entry as the last word on its key; an output number stays with its key for ever. */
  apply(key: string, entry: Entry): void {
    if (key === RUN_KEY) {
      this.runs.push({ start: entry });
      if (entry.mode === 'pipe') this.piped = true;
    } else if (key === END_KEY) {
      const last = this.runs.findLast((run) => run.start.run === entry.run);
      if (last) last.end = entry;
    } else {
      this.#number(key, entry.no);
      this.#words.set(key, entry);
    }
  }

  /** The same for a line of the file. */
  read(place: Place): void {
    const { block, start, end, number, offset, ended } = place;
    this.openEnd = !ended;
    const glance = end - start < LENGTHS ? glanceLine(block, start, end) : null;
    if (glance === null) {
      if (ended) this.bad.push({ line: number, offset, torn: false });
      else this.tornAt = offset;
      return;
    }
    const { key, state, no } = glance;
    if (key === RUN_KEY || key === END_KEY) this.#readRun(key, block.subarray(start, end));
    else {
      this.#number(key, no);
      const at = offset * LENGTHS + (end - start);
      this.#words.set(key, at * STATES.length + STATES.indexOf(state));
    }
  }

  #readRun(key: string, line: Buffer): void {
    const entry = decodeLine(line)?.entry;
    if (entry === undefined) return;
    const last = this.bad.at(-1);
    if (last && key === RUN_KEY && entry.torn === last.offset) {
      this.bad[this.bad.length - 1] = { ...last, torn: true };
    }
    this.apply(key, entry);
  }

  #number(key: string, no: number | undefined): void {
    if (no === undefined) return;
    this.#numbers.set(key, no);
    if (no > this.highestNumber) this.highestNumber = no;
  }

  #unpack(word: number): Entry | undefined {
    const place = Math.floor(word / STATES.length);
    const length = place % LENGTHS;
    this.#fd ??= openSync(this.#path, 'r');
    const read = readSync(this.#fd, LINE, 0, length, Math.floor(place / LENGTHS));
    return decodeLine(LINE.subarray(0, read))?.entry;
  }

  /** Closes the file; whoever asks for a line of it later opens it again. */
  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }
}

/** Where a line is read to and parsed at once. */
const LINE = Buffer.allocUnsafeSlow(LENGTHS);

/**
 * Reads a ledger without a lock. A missing file is an empty ledger. A torn last line is ignored: its writer died
 * or is still writing; a bad line elsewhere is noted in `bad` and skipped.
 */
export async function readLedger(path: string): Promise<LedgerTable> {
  const table = new LedgerTable(path);
  await scanLines(path, (place) => table.read(place));
  return table;
}
