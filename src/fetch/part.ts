import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DurableFile } from '../stage/durable-file.ts';
import { StageError } from '../stage/errors.ts';
import type { Artifact, Unfinished } from '../stage/stage.ts';
import { HEAD, PageWalk } from './ogg.ts';
import { soundPages } from './sound-pages.ts';

/** From so many bytes on it is worth a note on disk that a killed process could go on from them. */
const WORTH = 256 * 1024;

function partName(path: string): string {
  return `.${basename(path)}.part`;
}

function notePath(data: string, path: string): string {
  return join(data, dirname(path), `${partName(path)}.note`);
}

/**
 * A recording on its way: `.<id>.ogg.part` beside its place, and a note of the version that its bytes are of. Both
 * outlive failures and the process, and are gone when the recording is settled.
 */
export class Part implements Unfinished {
  /** which version of the recording the bytes are of; null: nobody could tell, so that they are worth nothing later */
  validator: string | null = null;
  /** the first bytes */
  head: Buffer = Buffer.alloc(0);
  #walk = new PageWalk();
  #noted = false;
  #placed = false;
  readonly #file: DurableFile;
  readonly #note: string;

  private constructor(file: DurableFile, note: string) {
    this.#file = file;
    this.#note = note;
  }

  /** `path` of the audio, relative to the data directory. Of what is there, the sound pages are taken up. */
  static async open(data: string, path: string): Promise<Part> {
    const file = await DurableFile.resume(data, path, partName(path));
    const part = new Part(file, notePath(data, path));
    try {
      if (file.size() > 0) await part.#takeUp();
    } catch (error) {
      file.keep();
      throw error;
    }
    return part;
  }

  get bytes(): number {
    return this.#file.bytes;
  }

  /** Whether the bytes so far are whole pages of Ogg. */
  get complete(): boolean {
    return this.#walk.complete;
  }

  /** A kept part: its note says which version it is of, and the bytes of whole, right pages count. */
  async #takeUp(): Promise<void> {
    this.#noted = true;
    const note = await readFile(this.#note, 'utf8').catch(() => '');
    if (/^[\x20-\x7e]+$/.test(note)) {
      this.validator = note;
      for (const page of soundPages(this.#file.contents())) {
        this.#file.adopt(page);
        this.#see(page);
      }
    }
    if (this.bytes === 0) this.validator = null;
    this.#file.cut();
  }

  #see(chunk: Buffer): void {
    if (this.head.length < HEAD) {
      this.head = Buffer.concat([this.head, chunk.subarray(0, HEAD - this.head.length)]);
    }
    this.#walk.push(chunk);
  }

  /** Begins anew, with bytes of this version. */
  async restart(validator: string | null): Promise<void> {
    if (this.bytes > 0) this.#file.restart();
    this.#walk = new PageWalk();
    this.head = Buffer.alloc(0);
    this.validator = validator;
    await this.#forget();
  }

  async write(chunk: Buffer): Promise<void> {
    this.#see(chunk);
    this.#file.write(chunk);
    if (this.bytes >= WORTH) await this.#remember();
  }

  get directory(): string {
    return this.#file.directory;
  }

  get artifact(): Artifact {
    return this.#file.artifact;
  }

  async sync(): Promise<void> {
    await this.#file.sync();
    await this.#forget();
  }

  place(): void {
    this.#file.place();
    this.#placed = true;
  }

  /** After a failure: kept for the next try where that can go on from it, else removed. */
  async leave(error: unknown): Promise<void> {
    if (this.#placed) return;
    const hopeless = error instanceof StageError && error.recovery === 'skippable';
    if (!hopeless && this.bytes > 0 && this.validator !== null) {
      const kept = await this.#remember().then(
        () => true,
        () => false,
      );
      if (kept) return this.#file.keep();
    }
    await this.discard();
  }

  async discard(): Promise<void> {
    await this.#forget();
    await this.#file.leave();
  }

  async #remember(): Promise<void> {
    if (this.#noted || this.validator === null) return;
    await writeFile(this.#note, this.validator, { mode: 0o600 });
    this.#noted = true;
  }

  async #forget(): Promise<void> {
    if (!this.#noted) return;
    await rm(this.#note, { force: true });
    this.#noted = false;
  }
}

/** Removes what is left of a recording that will not be tried again. */
export async function removePart(data: string, path: string): Promise<void> {
  await rm(join(data, dirname(path), partName(path)), { force: true });
  await rm(notePath(data, path), { force: true });
}
