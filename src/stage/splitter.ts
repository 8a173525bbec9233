/** A line of input, without its end. `number` counts from 1, `offset` is in bytes from the start of the input. */
export type Line =
  | {
      readonly number: number;
      readonly offset: number;
      readonly bytes: Buffer;
      /** false when the input ended without a line end */
      readonly ended: boolean;
    }
  | {
      readonly number: number;
      readonly offset: number;
      /** bytes of a line that was not kept */
      readonly tooLong: number;
      readonly ended: boolean;
    };

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Splits chunks of bytes into lines at `\n` (or `\r\n`), and nowhere else: U+2028 is text.
 * Parts of a line are collected and joined once, so a 32 MB line costs linear time. A line over `maxLine`
 * bytes is not kept: its place and length are reported and the next line is read as if nothing had happened.
 */
export class LineSplitter {
  readonly #maxLine: number;
  #parts: Buffer[] = [];
  #length = 0;
  #number = 1;
  #offset = 0;

  constructor(maxLine: number) {
    this.#maxLine = maxLine;
  }

  /** Lines that end in this chunk. They may share memory with it. */
  push(chunk: Buffer): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, from);
      if (end === -1) break;
      this.#take(chunk.subarray(from, end));
      lines.push(this.#finish(1));
      from = end + 1;
    }
    if (from < chunk.length) this.#take(chunk.subarray(from));
    return lines;
  }

  /** The last line, if the input did not end with a line end. */
  end(): Line[] {
    return this.#length === 0 ? [] : [this.#finish(0)];
  }

  #take(part: Buffer): void {
    this.#length += part.length;
    // the carriage return of `\r\n` does not count as content
    if (this.#length > this.#maxLine + 1) this.#parts = [];
    else this.#parts.push(part);
  }

  #finish(endLength: 0 | 1): Line {
    const number = this.#number;
    const offset = this.#offset;
    const length = this.#length;
    const parts = this.#parts;
    this.#number += 1;
    this.#offset += length + endLength;
    this.#parts = [];
    this.#length = 0;
    const ended = endLength === 1;
    if (length > this.#maxLine + 1) return { number, offset, tooLong: length, ended };
    const joined = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts, length);
    const bytes = joined[joined.length - 1] === CARRIAGE_RETURN ? joined.subarray(0, -1) : joined;
    if (bytes.length > this.#maxLine) return { number, offset, tooLong: length, ended };
    return { number, offset, bytes, ended };
  }
}
