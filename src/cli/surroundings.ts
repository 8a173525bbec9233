import { fstatSync } from 'node:fs';
import { setTimeout as timeout } from 'node:timers/promises';
import type { Log } from '../stage/log.ts';
import type { Tool } from '../stage/tool.ts';
import { createLog } from './log.ts';
import type { SharedOptions } from './options.ts';

/** The clock of the machine, in milliseconds since the epoch. */
export const clock = (): number => Date.now();

/** Resolves after `ms` milliseconds; rejects when aborted. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await timeout(ms, undefined, signal ? { signal } : {});
}

/** Whether stdout feeds another process. */
export function stdoutIsPipe(): boolean {
  try {
    const stdout = fstatSync(1);
    return stdout.isFIFO() || stdout.isSocket();
  } catch {
    return false;
  }
}

/** A directory as stdin looks to Node like an empty input; people want to know. */
export function stdinIsDirectory(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    return false;
  }
}

export function logFor(tool: Tool, shared: SharedOptions): Promise<Log> {
  return createLog({
    tool: tool.name,
    format: shared.logFormat,
    level: shared.quiet ? 'quiet' : shared.verbose || shared.debug ? 'verbose' : 'normal',
    debug: shared.debug,
    clock,
  });
}
