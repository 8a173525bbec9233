import type { Entry, LedgerView, State } from './entry.ts';
import { decodeLine, END_KEY, glanceLine, parseLine, RUN_KEY, STATES } from './ledger-line.ts';
import { type Place, scanLines } from './ledger-scan.ts';

/** A line that cannot be read. `torn`: the end of a write that a crash cut off, acknowledged by the run after it. */
export interface BadLine {
  readonly line: number;
  readonly offset: number;
  readonly torn: boolean;
}

/** Bounds of where a line begins in its block, and of its length: a place is packed into one number, not an object. */
const STARTS = 2 ** 25;
const LENGTHS = 2 ** 13;

/**
 * What a ledger says, read in one pass. Lines are looked at, not parsed: in a ledger of a million, most are of no
 * interest to a run. They stay where they were read, in `#blocks`; the number kept of each is block, start, length and state.
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
  readonly #blocks: Buffer[] = [];

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
      this.#words.set(key, this.#pack(place, STATES.indexOf(state)));
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

  #pack({ block, start, end }: Pick<Place, 'block' | 'start' | 'end'>, state: number): number {
    if (start >= STARTS) {
      const copy = Buffer.from(block.subarray(start, end));
      return this.#pack({ block: copy, start: 0, end: copy.length }, state);
    }
    if (this.#blocks.at(-1) !== block) this.#blocks.push(block);
    const at = (this.#blocks.length - 1) * STARTS + start;
    return (at * LENGTHS + (end - start)) * STATES.length + state;
  }

  #unpack(word: number): Entry | undefined {
    const place = Math.floor(word / STATES.length);
    const at = Math.floor(place / LENGTHS);
    const start = at % STARTS;
    const block = this.#blocks[Math.floor(at / STARTS)] as Buffer;
    return parseLine(block.subarray(start, start + (place % LENGTHS)))?.entry;
  }
}

/**
 * Reads a ledger without a lock. A missing file is an empty ledger. A torn last line is ignored: its writer died
 * or is still writing; a bad line elsewhere is noted in `bad` and skipped.
 */
export async function readLedger(path: string): Promise<LedgerTable> {
  const table = new LedgerTable();
  await scanLines(path, (place) => table.read(place));
  return table;
}
