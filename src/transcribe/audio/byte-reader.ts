/** Bytes that come in chunks of any size, read in pieces of a wanted size. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);
  #ended = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /** The next bytes without taking them: `count` of them, fewer at the end. */
  async peek(count: number): Promise<Uint8Array> {
    const parts = [this.#held];
    let length = this.#held.length;
    while (length < count && !this.#ended) {
      const { value, done } = await this.#chunks.next();
      if (done) this.#ended = true;
      else {
        parts.push(value);
        length += value.length;
      }
    }
    if (parts.length > 1) this.#held = Buffer.concat(parts);
    return this.#held.subarray(0, count);
  }

  /** Takes `count` bytes, fewer at the end. */
  async take(count: number): Promise<Uint8Array> {
    const taken = await this.peek(count);
    this.#held = this.#held.subarray(taken.length);
    return taken;
  }

  /** Lets `count` bytes go; returns how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    for await (const chunk of this.rest(count)) left -= chunk.length;
    return count - left;
  }

  /** At most `most` of the bytes to come, in chunks as they come. */
  async *rest(most = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
    let left = most;
    while (left > 0) {
      if (this.#held.length === 0) await this.peek(1);
      if (this.#held.length === 0) return;
      const chunk = this.#held.subarray(0, Math.min(left, this.#held.length));
      this.#held = this.#held.subarray(chunk.length);
      left -= chunk.length;
      yield chunk;
    }
  }

  /** Lets go of the source; nothing more is read. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }
}
