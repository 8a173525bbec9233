import type { Log } from '../stage/log.ts';
import type { Tally } from '../stage/tally.ts';

const PLAIN_MS = 30_000;
const TERMINAL_MS = 100;

export interface WatchOptions {
  readonly log: Log;
  readonly quiet: boolean;
  readonly stdoutIsPipe: boolean;
  readonly plain: boolean;
}

/**
 * Says how far a run is: one line that is redrawn, for the last stage of a pipeline on a terminal;
 * otherwise a plain line every 30 s. Returns a function that ends it.
 *
 * @param progress what the stage itself has to say; null for nothing
 */
export function watch(
  tally: Tally,
  progress: () => string | null,
  options: WatchOptions,
): () => void {
  return watchLine(() => {
    const more = progress();
    const counts = `${tally.summary()}, ${tally.inFlight} in flight`;
    return more === null ? counts : `${counts}; ${more}`;
  }, options);
}

/** Shows a line as `watch` does, whatever it says. */
export function watchLine(line: () => string, options: WatchOptions): () => void {
  if (options.quiet) return () => undefined;
  const redraw = !options.plain && process.stderr.isTTY === true && !options.stdoutIsPipe;
  if (!redraw) {
    const timer = setInterval(() => options.log.info(line()), PLAIN_MS).unref();
    return () => clearInterval(timer);
  }
  let shown = '';
  const timer = setInterval(() => {
    const next = line();
    if (next !== shown) process.stderr.write(`\r\x1b[K${next}`);
    shown = next;
  }, TERMINAL_MS).unref();
  return () => {
    clearInterval(timer);
    if (shown !== '') process.stderr.write('\r\x1b[K');
    shown = '';
  };
}
