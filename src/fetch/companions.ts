import { stat } from 'node:fs/promises';

export interface CompanionOptions {
  /** ledgers of the stages that may stand behind the pipe */
  readonly ledgers: readonly string[];
  /** when this run began, epoch milliseconds */
  readonly begun: number;
  readonly clock: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/** The shell starts all at once, but none waits for another, ms. */
const HEAD_START = 100;
/** A stage that has not written its first line so long after we began is not there, ms. */
const LONGEST = 5_000;
const LOOK = 25;

/**
 * Waits until the stages that were started together with this one have written their `run` lines: before, nobody knows
 * that they are there, and what is done would count as settled. At most until five seconds after the beginning of the
 * run, which a run that has something to do is past anyway.
 */
export async function companionsBegun(options: CompanionOptions): Promise<void> {
  const { ledgers, begun, clock, sleep, signal } = options;
  while (clock() < begun + LONGEST && !signal.aborted) {
    const written = await Promise.all(ledgers.map(writtenAt));
    if (written.every((at) => at >= begun - HEAD_START)) return;
    await sleep(LOOK, signal);
  }
}

/** When a file was last written, epoch milliseconds; −∞: it is not there. */
async function writtenAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return Number.NEGATIVE_INFINITY;
  }
}
