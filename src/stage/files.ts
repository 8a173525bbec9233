import { closeSync, fsync, openSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { SharedSync } from './shared-sync.ts';

/** Ending of files that are not complete yet; what a killed run left is removed by `sweep`. */
export const UNFINISHED = '.tmp';

const sync = promisify(fsync);

const DIRECTORY_MODE = 0o700;

/**
 * Makes a directory and its parents, durably, 0700 whatever the umask. (Node's own `recursive` never comes back
 * from a place where nothing can be made, such as a dangling link.)
 */
export async function makeDirectory(path: string): Promise<void> {
  let made = await makeOne(path);
  if (made === 'no parent') {
    if (dirname(path) !== path) await makeDirectory(dirname(path));
    made = await makeOne(path);
    if (made === 'no parent') await mkdir(path);
  }
  // its entry is durable only when the parent is synced, too
  if (made === 'made') await syncDirectory(dirname(path));
}

async function makeOne(path: string): Promise<'made' | 'there' | 'no parent'> {
  try {
    await mkdir(path, DIRECTORY_MODE);
    return 'made';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'no parent';
    const there = code === 'EEXIST' && (await stat(path).catch(() => null))?.isDirectory();
    if (there) return 'there';
    throw error;
  }
}

const syncs = new Map<string, SharedSync>();

/** fsync of a directory, shared by all who want it at the same time: many files of one day cost few of them. */
export async function syncDirectory(path: string): Promise<void> {
  const shared = syncs.get(path) ?? new SharedSync(() => syncNow(path));
  syncs.set(path, shared);
  try {
    await shared.call();
  } finally {
    if (shared.idle) syncs.delete(path);
  }
}

async function syncNow(path: string): Promise<void> {
  const fd = openSync(path, 'r');
  try {
    await sync(fd);
  } finally {
    closeSync(fd);
  }
}

/**
 * Removes the unfinished files below `directory` that a killed run left, all or those whose name contains `part`.
 * Only under the stage's lock. Returns how many there were.
 */
export async function sweep(directory: string, part = ''): Promise<number> {
  let removed = 0;
  const entries = await readdir(directory, { withFileTypes: true, recursive: true }).catch(
    () => [],
  );
  for (const entry of entries) {
    const ours = entry.name.startsWith('.') && entry.name.endsWith(UNFINISHED);
    if (!entry.isFile() || !ours || !entry.name.includes(part)) continue;
    await rm(join(entry.parentPath, entry.name), { force: true });
    removed += 1;
  }
  return removed;
}
