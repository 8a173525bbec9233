import { type FileHandle, open } from 'node:fs/promises';

/** What the beginning of a whisper.cpp model file says of the model. */
export interface ModelHeader {
  /** tokens that the decoder sees at once: half of them may be a prompt */
  readonly textContext: number;
  /** the tokens that have a text */
  readonly vocabulary: readonly string[];
}

const MAGIC = 0x67676d6c;
const PARAMETERS = 11;
const TEXT_CONTEXT = 5;

/** Nothing in a sane header is larger: 128 mel bands, 201 frequencies, some 52,000 tokens, 1500 frames. */
const SANE = 1_000_000;
const LONGEST_TOKEN = 4096;

/** Bytes read at once. */
const CHUNK = 256 * 1024;

/**
 * Reads the header of a whisper.cpp (ggml) model: magic, parameters, mel filters, vocabulary.
 * @returns null when the file is no such model
 */
export async function readModelHeader(path: string): Promise<ModelHeader | null> {
  const file = await open(path, 'r');
  try {
    const input = new Input(file);
    if ((await input.int()) !== MAGIC) return null;
    const parameters: number[] = [];
    for (let i = 0; i < PARAMETERS; i += 1) parameters.push(await input.int());
    const filters = (await input.int()) * (await input.int());
    if (!(filters >= 0 && filters < SANE)) return null;
    await input.bytes(filters * 4);
    const count = await input.int();
    if (!(count > 0 && count < SANE)) return null;
    const vocabulary: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const length = await input.int();
      if (!(length >= 0 && length < LONGEST_TOKEN)) return null;
      vocabulary.push((await input.bytes(length)).toString('latin1'));
    }
    return { textContext: parameters[TEXT_CONTEXT] as number, vocabulary };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    await file.close();
  }
}

/** Little-endian numbers and bytes out of a file, one after the other; RangeError at its end. */
class Input {
  readonly #file: FileHandle;
  #held = Buffer.alloc(0);

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async int(): Promise<number> {
    return (await this.bytes(4)).readInt32LE(0);
  }

  async bytes(count: number): Promise<Buffer> {
    while (this.#held.length < count) {
      const { bytesRead, buffer } = await this.#file.read(Buffer.alloc(CHUNK), 0, CHUNK);
      if (bytesRead === 0) throw new RangeError('the file ends here');
      this.#held = Buffer.concat([this.#held, buffer.subarray(0, bytesRead)]);
    }
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }
}
