import { fstatSync, readFileSync } from 'node:fs';
import { setTimeout as timeout } from 'node:timers/promises';
import type { Log } from '../stage/log.ts';
import type { Tool } from '../stage/tool.ts';
import { createLog } from './log.ts';
import type { SharedOptions } from './options.ts';
import { Screen } from './screen.ts';

/** The clock of the machine, in milliseconds since the epoch. */
export const clock = (): number => Date.now();

/** Resolves after `ms` milliseconds; rejects when aborted. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await timeout(ms, undefined, signal ? { signal } : {});
}

/** Whether stdout feeds another process. */
export const stdoutIsPipe = (): boolean => isPipe(1);

/** Whether another process feeds stdin. */
export const stdinIsPipe = (): boolean => isPipe(0);

function isPipe(descriptor: number): boolean {
  try {
    const file = fstatSync(descriptor);
    return file.isFIFO() || file.isSocket();
  } catch {
    return false;
  }
}

/** When this process began, epoch milliseconds. */
export const started = (): number => performance.timeOrigin;

/** Calls something every so many milliseconds, without keeping the process alive for it; returns what ends it. */
export function every(ms: number, action: () => void): () => void {
  const timer = setInterval(action, ms).unref();
  return () => clearInterval(timer);
}

/**
 * Whether this process is in the foreground of its terminal, as the kernel tells it (proc(5): process group and
 * the terminal's). Where it tells nothing, it is.
 */
export function inForeground(): boolean {
  let stat: string;
  try {
    stat = readFileSync('/proc/self/stat', 'latin1');
  } catch {
    return true;
  }
  // the name of the program, in parentheses, may hold anything
  const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(foreground) <= 0 || group === foreground;
}

/** A directory as stdin looks to Node like an empty input; people want to know. */
export function stdinIsDirectory(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    return false;
  }
}

/** stderr, as one of its tools may use it: `draws`: nobody behind this one draws there. */
export function screenFor(shared: SharedOptions, draws: boolean): Screen {
  const plain = shared.logFormat === 'json' || process.env.TERM === 'dumb';
  return new Screen(process.stderr, { shared: !draws, plain, inForeground });
}

export function logFor(tool: Tool, shared: SharedOptions, screen: Screen): Promise<Log> {
  return createLog({
    screen,
    tool: tool.name,
    format: shared.logFormat,
    level: shared.quiet ? 'quiet' : shared.verbose || shared.debug ? 'verbose' : 'normal',
    debug: shared.debug,
    clock,
  });
}
