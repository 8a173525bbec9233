import { createHash } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsync,
  ftruncateSync,
  open as openFile,
  readSync,
  renameSync,
  writevSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeDirectory, UNFINISHED } from './files.ts';
import type { Artifact, Unfinished } from './stage.ts';

const sync = promisify(fsync);
const open = promisify(openFile);

const FILE_MODE = 0o600;

let serial = 0;

/** Directories that were made or seen: one look is enough for the thousands of files of a day. */
const there = new Set<string>();

async function openIn(directory: string, name: string, flags: string): Promise<number> {
  const known = there.has(directory);
  if (!known) await makeDirectory(directory);
  there.add(directory);
  try {
    const fd = await open(join(directory, name), flags, FILE_MODE);
    fchmodSync(fd, FILE_MODE);
    return fd;
  } catch (error) {
    there.delete(directory);
    // somebody took it away meanwhile
    if (known && (error as NodeJS.ErrnoException).code === 'ENOENT') {
      return openIn(directory, name, flags);
    }
    throw error;
  }
}

/** Chunks are gathered up to so many bytes: one write for a whole recording of a few minutes. */
const GATHER = 256 * 1024;

/**
 * A file that appears under its name only when it is complete: temporary file in the same directory, write, fsync,
 * rename, fsync of the directory (see `commit`). Counts and hashes what passes. Only what waits for the disk goes to the
 * thread pool (making a file does: for the journal that others sync); for the rest the way there is longer than the work.
 */
export class DurableFile implements Unfinished {
  bytes = 0;
  #hash = createHash('sha256');
  #gathered: Uint8Array[] = [];
  #waiting = 0;
  #fd: number | undefined;
  #sha: string | undefined;
  readonly #temporary: string;
  readonly #final: string;
  readonly #path: string;

  private constructor(fd: number, temporary: string, final: string, path: string) {
    this.#fd = fd;
    this.#temporary = temporary;
    this.#final = final;
    this.#path = path;
  }

  /** Opens a new file; `path` is relative to the data directory `data`. */
  static async create(data: string, path: string): Promise<DurableFile> {
    serial += 1;
    const name = `.${basename(path)}.${process.pid}-${serial}${UNFINISHED}`;
    return DurableFile.#at(data, path, name, 'wx');
  }

  /**
   * The same with an unfinished file of a fixed name beside the final one, which outlives `keep` and a killed run: the
   * caller says how much of what is in it is good.
   */
  static async resume(data: string, path: string, name: string): Promise<DurableFile> {
    // appending: the end of the file is wherever it was cut
    return DurableFile.#at(data, path, name, 'a+');
  }

  static async #at(data: string, path: string, name: string, flags: string) {
    const final = join(data, path);
    const fd = await openIn(dirname(final), name, flags);
    return new DurableFile(fd, join(dirname(final), name), final, path);
  }

  get #descriptor(): number {
    if (this.#fd === undefined) throw new Error('the file is closed');
    return this.#fd;
  }

  /** Bytes in the file, good or not. */
  size(): number {
    return fstatSync(this.#descriptor).size;
  }

  /** What is in the file already, from its beginning. */
  *contents(): Generator<Buffer> {
    for (let at = 0; ; ) {
      const chunk = Buffer.allocUnsafe(GATHER);
      const bytes = readSync(this.#descriptor, chunk, 0, chunk.length, at);
      if (bytes === 0) return;
      at += bytes;
      yield chunk.subarray(0, bytes);
    }
  }

  /** Counts a chunk that is in the file already. */
  adopt(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.bytes += chunk.length;
  }

  /** Cuts off what was not adopted or written. */
  cut(): void {
    ftruncateSync(this.#descriptor, this.bytes - this.#waiting);
  }

  /** Begins anew. */
  restart(): void {
    this.#gathered = [];
    this.#waiting = 0;
    this.bytes = 0;
    this.#hash = createHash('sha256');
    this.#sha = undefined;
    this.cut();
  }

  /** Leaves the unfinished file for a later `resume`. */
  keep(): void {
    try {
      this.#flush();
    } finally {
      this.#close();
    }
  }

  /** Appends a chunk, which must not change afterwards; the kernel has it at the latest when the file is committed. */
  write(chunk: Uint8Array): void {
    this.adopt(chunk);
    this.#gathered.push(chunk);
    this.#waiting += chunk.length;
    if (this.#waiting >= GATHER) this.#flush();
  }

  #flush(): void {
    while (this.#waiting > 0) {
      let written = writevSync(this.#descriptor, this.#gathered);
      this.#waiting -= written;
      // a short write: what is left goes again
      while (written > 0) {
        const [first, ...rest] = this.#gathered as [Uint8Array, ...Uint8Array[]];
        this.#gathered = first.length > written ? [first.subarray(written), ...rest] : rest;
        written -= Math.min(written, first.length);
      }
    }
    this.#gathered = [];
  }

  #close(): void {
    const fd = this.#fd;
    this.#fd = undefined;
    if (fd !== undefined) closeSync(fd);
  }

  get directory(): string {
    return dirname(this.#final);
  }

  get artifact(): Artifact {
    this.#sha ??= this.#hash.digest('hex');
    return { path: this.#path, bytes: this.bytes, sha: this.#sha };
  }

  async sync(): Promise<void> {
    this.#flush();
    await sync(this.#descriptor);
  }

  place(): void {
    this.#close();
    renameSync(this.#temporary, this.#final);
  }

  /** Throws the unfinished file away. Safe to call after an error. */
  async leave(): Promise<void> {
    try {
      this.#close();
    } catch {
      // it was not to be kept
    }
    await rm(this.#temporary, { force: true });
  }
}
