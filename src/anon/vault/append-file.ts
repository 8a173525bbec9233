import {
  closeSync,
  constants,
  fchmodSync,
  fdatasync,
  fstatSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { makeDirectory, syncDirectory } from '../../stage/files.ts';
import { SharedSync } from '../../stage/shared-sync.ts';

const sync = promisify(fdatasync);
const { O_APPEND, O_CREAT, O_NOFOLLOW, O_RDWR } = constants;

/**
 * A file of lines that only grows. One `writeSync` a line on an O_APPEND descriptor, so that lines of
 * several processes do not mix; a torn last line (a writer was killed) is ended and thereby left behind.
 */
export class AppendFile {
  readonly path: string;
  readonly #descriptor: number;
  readonly #syncs = new SharedSync(() => sync(this.#descriptor));

  private constructor(path: string, descriptor: number) {
    this.path = path;
    this.#descriptor = descriptor;
  }

  /** Opens or makes the file, 0600 in a directory of 0700, whatever the umask. */
  static async open(path: string): Promise<AppendFile> {
    await makeDirectory(dirname(path));
    const descriptor = openOrRefuse(path);
    const file = new AppendFile(path, descriptor);
    try {
      fchmodSync(descriptor, 0o600);
      if (!endsWithNewline(descriptor)) file.#write(Buffer.from('\n'));
      await syncDirectory(dirname(path));
    } catch (error) {
      closeSync(descriptor);
      throw error;
    }
    return file;
  }

  /** Writes one line at once; it is durable after the next `flush`. */
  append(line: string): void {
    this.#write(Buffer.from(`${line}\n`));
  }

  #write(bytes: Buffer): void {
    const written = writeSync(this.#descriptor, bytes);
    if (written === bytes.length) return;
    throw fatal(EXIT.io, 'vault-full', 'write to the vault stopped short (no space left?)');
  }

  /** Resolves when everything appended so far is on disk; calls that wait meanwhile share one sync. */
  flush(): Promise<void> {
    return this.#syncs.call();
  }

  async close(): Promise<void> {
    await this.flush().finally(() => closeSync(this.#descriptor));
  }
}

function openOrRefuse(path: string): number {
  try {
    return openSync(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw fatal(EXIT.io, 'vault-open', `${path}: ${code ?? 'cannot be opened'}`, { cause });
  }
}

function endsWithNewline(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, size - 1);
  return last[0] === 0x0a;
}
