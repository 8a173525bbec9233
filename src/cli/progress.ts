import { join } from 'node:path';
import { LedgerTail } from '../stage/ledger-tail.ts';
import type { Log } from '../stage/log.ts';
import type { Watched } from '../stage/run.ts';
import type { Tool } from '../stage/tool.ts';
import { viewPipeline } from './pipeline.ts';
import { pipelineForms } from './pipeline-text.ts';
import type { Screen } from './screen.ts';

const PLAIN_MS = 30_000;
const TERMINAL_MS = 100;

export interface WatchOptions {
  readonly log: Log;
  readonly quiet: boolean;
  readonly screen: Screen;
  /** calls something every so many milliseconds; returns what ends it */
  readonly every: (ms: number, action: () => void) => () => void;
}

/** What is shown of something that takes long. */
export interface Shown {
  /** the line to draw, and shorter forms of it for narrow terminals */
  forms(): readonly string[];
  /** the line to say where none can be drawn; null: there is no need */
  plain(): string | null;
  /** brings up to date what the others tell; never rejects */
  refresh?(): Promise<unknown>;
}

/** Shows how far something is: one line that is redrawn, or a plain one every 30 s. Returns a function that ends it. */
export function watch(shown: Shown, { log, quiet, screen, every }: WatchOptions): () => void {
  if (quiet) return () => undefined;
  if (screen.draws) {
    const end = every(TERMINAL_MS, () => {
      void shown.refresh?.();
      screen.draw(shown.forms());
    });
    return () => {
      end();
      screen.clear();
    };
  }
  let over = false;
  const end = every(PLAIN_MS, async () => {
    await shown.refresh?.();
    const line = over ? null : shown.plain();
    if (line !== null) log.info(line);
  });
  return () => {
    over = true;
    end();
  };
}

export interface Surroundings {
  /** data directory */
  readonly data: string;
  /** when this process began, epoch milliseconds */
  readonly started: number;
  readonly stdinIsPipe: boolean;
  readonly stdoutIsPipe: boolean;
}

/**
 * Shows how far a run is. The last stage of a pipeline draws a line of all of them, with what their ledgers tell; one
 * whose stdout is a pipe says a plain line, but not on a terminal where a stage behind it draws that line.
 */
export function watchRun(
  tool: Pick<Tool, 'stage' | 'before' | 'after'>,
  watched: Watched,
  { data, started, stdinIsPipe, stdoutIsPipe }: Surroundings,
  options: WatchOptions,
): () => void {
  const follow = (stages: readonly string[] = []) =>
    stages.map((stage) => ({
      stage,
      tail: new LedgerTail(join(data, 'ledger', `${stage}.jsonl`), started),
    }));
  const before = stdinIsPipe ? follow(tool.before) : [];
  const after = stdoutIsPipe && options.screen.isTerminal ? follow(tool.after) : [];
  const view = () =>
    viewPipeline(
      before.map(({ stage, tail }) => ({ stage, run: tail.run })),
      { stage: tool.stage, watched },
    );
  return watch(
    {
      forms: () => pipelineForms(view()),
      plain() {
        if (after.some(({ tail }) => tail.run !== null)) return null;
        const more = view().at(-1)?.more ?? null;
        const { tally } = watched;
        const begun = Object.keys(tally.counts()).length > 0;
        const counts = `${begun ? tally.summary() : '0 done'}, ${tally.inFlight} in flight`;
        return more === null ? counts : `${counts}; ${more}`;
      },
      refresh: () => Promise.all([...before, ...after].map(({ tail }) => tail.read())),
    },
    options,
  );
}
