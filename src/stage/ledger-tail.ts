import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Entry } from './entry.ts';
import { decodeLine, END_KEY, glanceLine, PLAN_KEY, RUN_KEY } from './ledger-line.ts';

/** Bytes read at once: about a thousand lines, a few milliseconds of work. */
const BLOCK = 256 * 1024;

const NEWLINE = 0x0a;

/** The stages of a pipeline begin at about the same time, in milliseconds. */
const TOGETHER = 10_000;

/** What a ledger tells of a run as it goes on. Times are epoch milliseconds. */
export interface RunFacts {
  readonly jobs: number;
  ended: number | null;
  /** records that its source has in store; null: not known (yet) */
  plan: { readonly backlog: number; readonly open: number } | null;
  listed: number;
  waiting: number;
  done: number;
  /** quarantined ones among them */
  failed: number;
  /** of the artifacts made */
  bytes: number;
  /** seconds */
  audio: number;
  /** milliseconds of work, of all records together */
  work: number;
  /** when the work on the first record began, and when the last one was done; null: none is done */
  first: number | null;
  last: number | null;
}

/**
 * Follows the ledger of another stage without a lock: reads from where it stopped, never the same line twice, and of a
 * ledger that was long before only its end. Knows the run that began together with this process, or after it.
 */
export class LedgerTail {
  readonly #path: string;
  readonly #started: number;
  /** where to go on reading; null: where to begin is not known yet */
  #offset: number | null = null;
  #run: RunFacts | null = null;
  #reading: Promise<number> | null = null;
  /** until it has once read to the end, what it knows may be of a run long over */
  #caughtUp = false;

  /** @param started when this process began, epoch milliseconds */
  constructor(path: string, started: number) {
    this.#path = path;
    this.#started = started;
  }

  /** The run of this pipeline; null: there is none (yet). */
  get run(): RunFacts | null {
    if (!this.#caughtUp) return null;
    const ended = this.#run?.ended ?? null;
    return ended !== null && ended < this.#started ? null : this.#run;
  }

  /** Takes in what was appended since the last time; bytes read. What cannot be read is as if it were not there. */
  read(): Promise<number> {
    this.#reading ??= this.#read()
      .catch(() => 0)
      .finally(() => {
        this.#reading = null;
      });
    return this.#reading;
  }

  async #read(): Promise<number> {
    // most of the time there is nothing new
    const size = statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
    if (size < (this.#offset ?? 0)) {
      this.#offset = 0;
      this.#run = null;
    }
    if (size === 0 || size === this.#offset) return 0;
    const file = await open(this.#path, 'r');
    try {
      const block = Buffer.allocUnsafe(Math.min(BLOCK, size));
      let total = 0;
      const read = async (at: number): Promise<Buffer> => {
        const { bytesRead } = await file.read(block, 0, block.length, at);
        total += bytesRead;
        return block.subarray(0, bytesRead);
      };
      this.#offset ??= await beginningOf(size, block.length, this.#started - TOGETHER, read);
      for (;;) {
        const there = await read(this.#offset);
        const whole = there.lastIndexOf(NEWLINE) + 1;
        for (let start = 0; start < whole; ) {
          const end = there.indexOf(NEWLINE, start);
          this.#take(there, start, end);
          start = end + 1;
        }
        // a block without a line end holds no line of a ledger
        const none = whole === 0 && there.length === BLOCK;
        this.#offset += none ? there.length : whole;
        if (there.length < block.length || (whole === 0 && !none)) {
          this.#caughtUp = true;
          return total;
        }
      }
    } finally {
      await file.close();
    }
  }

  #take(block: Buffer, start: number, end: number): void {
    const glance = glanceLine(block, start, end);
    if (glance === null) return;
    const { key, state } = glance;
    const run = this.#run;
    // there are as many of these as there are recordings, and they all come at once
    if (state === 'listed' || state === 'reserved' || state === 'cursor') {
      if (run !== null && state === 'listed') run.listed += 1;
      return;
    }
    const entry = decodeLine(block.subarray(start, end))?.entry;
    if (entry === undefined) return;
    if (key === RUN_KEY) {
      const ours = Date.parse(entry.t) >= this.#started - TOGETHER;
      this.#run = ours ? begun(entry) : null;
    } else if (run !== null) count(run, key, entry);
  }
}

function begun({ jobs }: Entry): RunFacts {
  return {
    jobs: jobs ?? 1,
    ended: null,
    plan: null,
    listed: 0,
    waiting: 0,
    done: 0,
    failed: 0,
    bytes: 0,
    audio: 0,
    work: 0,
    first: null,
    last: null,
  };
}

function count(run: RunFacts, key: string, entry: Entry): void {
  const { s, counts, out = [], ms = 0, audio = 0 } = entry;
  const at = Date.parse(entry.t);
  if (key === END_KEY) run.ended = at;
  else if (key === PLAN_KEY) run.plan = { backlog: counts?.backlog ?? 0, open: counts?.open ?? 0 };
  else if (s === 'waiting') {
    // while it lists, a source notes what is awaited; it waits for it only afterwards
    if (run.plan !== null) run.waiting += 1;
  } else if (s === 'failed' || s === 'quarantined') run.failed += 1;
  else if (s === 'done') {
    run.done += 1;
    run.bytes += out.reduce((sum, { bytes }) => sum + bytes, 0);
    run.audio += audio;
    run.work += ms;
    run.first = Math.min(run.first ?? at, at - ms);
    run.last = at;
  }
}

/**
 * A place in a ledger before which no line was written at `since` or later, without reading it all: blocks are looked
 * at from the end until one begins with an older line.
 */
async function beginningOf(
  size: number,
  length: number,
  since: number,
  read: (at: number) => Promise<Buffer>,
): Promise<number> {
  for (let at = size; ; ) {
    at = Math.max(0, at - length);
    if (at === 0) return 0;
    const there = await read(at);
    const start = there.indexOf(NEWLINE) + 1;
    const end = there.indexOf(NEWLINE, start);
    const oldest = start > 0 && end > 0 ? decodeLine(there.subarray(start, end)) : null;
    if (oldest !== null && Date.parse(oldest.entry.t) < since) return at + start;
  }
}
