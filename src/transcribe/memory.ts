import { readFile } from 'node:fs/promises';
import { freemem } from 'node:os';
import { dirname, join } from 'node:path';
import { fatal } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';

type Read = (path: string) => Promise<string>;

/** What a child needs besides its model, bytes: engine buffers, speech detector, audio, Node. */
const BESIDES = 450e6;

/**
 * Memory that one job needs, bytes: the binding reads the whole model file and then copies it; a `whisper-server`
 * has one copy.
 */
export function memoryNeed(modelBytes: number, copies = 2): number {
  return copies * modelBytes + BESIDES;
}

const ROOT = '/sys/fs/cgroup';

/** Memory that may be taken now, bytes: of the machine, less what a container's limit takes away. */
export async function freeMemory(
  read: Read = (path) => readFile(path, 'utf8'),
  machine: number = freemem(),
): Promise<number> {
  const text = (path: string): Promise<string> => read(path).catch(() => '');
  const available = /^MemAvailable:\s+(\d+) kB/m.exec(await text('/proc/meminfo'))?.[1];
  let free = available === undefined ? machine : Number(available) * 1024;
  const own = /^0::(\/.*)$/m.exec(await text('/proc/self/cgroup'))?.[1] ?? '/';
  // every group above this one may hold a limit
  for (let group = own; ; group = dirname(group)) {
    const limit = (await text(join(ROOT, group, 'memory.max'))).trim();
    const used = Number(await text(join(ROOT, group, 'memory.current')));
    // pages of files that nobody needs count as used, but give way
    const statistics = await text(join(ROOT, group, 'memory.stat'));
    const pages = Number(/^inactive_file (\d+)$/m.exec(statistics)?.[1] ?? 0);
    if (/^\d+$/.test(limit)) free = Math.min(free, Number(limit) - used + pages);
    if (group === '/') return Math.max(0, free);
  }
}

/** How many of `jobs` fit into memory; at least one, whether or not it fits: `requireMemory` tells. */
export function jobsThatFit(jobs: number, need: number, free: number): number {
  return Math.max(1, Math.min(jobs, Math.floor(free / need)));
}

/** @throws StageError fatal 69 with the numbers when not even one job fits */
export function requireMemory(model: string, need: number, free: number): void {
  if (need <= free) return;
  const message = `model ${model} needs ${gigabytes(need)} of memory, ${gigabytes(free)} are free`;
  throw fatal(EXIT.unavailable, 'memory', message, { hint: 'take a smaller --model' });
}

export function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
