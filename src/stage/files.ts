import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Artifact, NewFile } from './stage.ts';

/** Ending of files that are not complete yet; what a killed run left is removed by `sweep`. */
export const UNFINISHED = '.tmp';

const FILE_MODE = 0o600;
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

const syncing = new Map<string, Promise<void>>();

/**
 * fsync of a directory. Calls that arrive while one is waiting to start share it:
 * many files of one day cost few syncs.
 */
export function syncDirectory(path: string): Promise<void> {
  const waiting = syncing.get(path);
  if (waiting) return waiting;
  const turn = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    syncing.delete(path);
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
  syncing.set(path, turn);
  return turn;
}

let serial = 0;

/**
 * A file that appears under its name only when it is complete: temporary file in the same directory,
 * write, fsync, rename, fsync of the directory. Counts and hashes what passes.
 */
export class DurableFile {
  bytes = 0;
  #hash = createHash('sha256');
  readonly #handle: FileHandle;
  readonly #temporary: string;
  readonly #final: string;
  readonly #path: string;

  private constructor(handle: FileHandle, temporary: string, final: string, path: string) {
    this.#handle = handle;
    this.#temporary = temporary;
    this.#final = final;
    this.#path = path;
  }

  /** Opens a new file; `path` is relative to the data directory `data`. */
  static async create(data: string, path: string): Promise<DurableFile> {
    const final = join(data, path);
    await makeDirectory(dirname(final));
    serial += 1;
    const temporary = join(
      dirname(final),
      `.${basename(final)}.${process.pid}-${serial}${UNFINISHED}`,
    );
    const handle = await open(temporary, 'wx', FILE_MODE);
    await handle.chmod(FILE_MODE);
    return new DurableFile(handle, temporary, final, path);
  }

  /**
   * The same with an unfinished file of a fixed name beside the final one, which outlives `keep` and a killed run: the
   * caller says how much of what is in it is good.
   */
  static async resume(data: string, path: string, name: string): Promise<DurableFile> {
    const final = join(data, path);
    await makeDirectory(dirname(final));
    const temporary = join(dirname(final), name);
    // appending: the end of the file is wherever it was cut
    const handle = await open(temporary, 'a+', FILE_MODE);
    await handle.chmod(FILE_MODE);
    return new DurableFile(handle, temporary, final, path);
  }

  /** Bytes in the file, good or not. */
  async size(): Promise<number> {
    return (await this.#handle.stat()).size;
  }

  /** What is in the file already, from its beginning. */
  async *contents(): AsyncGenerator<Buffer> {
    for (let at = 0; ; ) {
      const chunk = Buffer.allocUnsafe(1 << 18);
      const { bytesRead } = await this.#handle.read(chunk, 0, chunk.length, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  }

  /** Counts a chunk that is in the file already. */
  adopt(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.bytes += chunk.length;
  }

  /** Cuts off what was not adopted or written. */
  async cut(): Promise<void> {
    await this.#handle.truncate(this.bytes);
  }

  /** Begins anew. */
  async restart(): Promise<void> {
    this.bytes = 0;
    this.#hash = createHash('sha256');
    await this.cut();
  }

  /** Leaves the unfinished file for a later `resume`. */
  async keep(): Promise<void> {
    await this.#handle.close();
  }

  /** Appends a chunk; resolves when the kernel has taken all of it. */
  async write(chunk: Uint8Array): Promise<void> {
    let rest = chunk;
    while (rest.length > 0) {
      const { bytesWritten } = await this.#handle.write(rest);
      rest = rest.subarray(bytesWritten);
    }
    this.adopt(chunk);
  }

  /** Puts the file under its final name, durably. */
  async commit(): Promise<Artifact> {
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.#temporary, this.#final);
    await syncDirectory(dirname(this.#final));
    return { path: this.#path, bytes: this.bytes, sha: this.#hash.digest('hex') };
  }

  /** Throws the unfinished file away. Safe to call after an error. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(this.#temporary, { force: true });
  }
}

/** Writes a whole file durably; `file.path` is relative to the data directory `data`. */
export async function writeDurably(data: string, file: NewFile): Promise<Artifact> {
  const durable = await DurableFile.create(data, file.path);
  try {
    await durable.write(typeof file.data === 'string' ? Buffer.from(file.data) : file.data);
    return await durable.commit();
  } catch (error) {
    await durable.discard();
    throw error;
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
