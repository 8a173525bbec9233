const HEADER = 27;
const LAST_PAGE = 0x04;
const CAPTURE = 'OggS';

/** The bytes of the first page's packet: where a codec names itself. */
export function firstPacket(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER) return new Uint8Array(0);
  return bytes.subarray(HEADER + (bytes[26] ?? 0));
}

/**
 * Follows the pages of an OGG file as it streams by (RFC 3533 §6), without decoding anything; bytes that are no page
 * are skipped.
 */
export class PageWalk {
  #held: Buffer = Buffer.alloc(0);
  /** bytes of the present page still to come */
  #body = 0;
  #last = false;

  /** Whether the last page so far is there, whole and marked as last: the file was not cut off. */
  get endsWhole(): boolean {
    return this.#last && this.#body === 0 && this.#held.length === 0;
  }

  push(chunk: Uint8Array): void {
    let bytes =
      this.#held.length === 0
        ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
        : Buffer.concat([this.#held, chunk]);
    while (bytes.length > 0) {
      if (this.#body > 0) {
        const passed = Math.min(this.#body, bytes.length);
        this.#body -= passed;
        bytes = bytes.subarray(passed);
        continue;
      }
      const at = bytes.indexOf(CAPTURE);
      // what is left of no page may be the beginning of the next one's capture pattern
      bytes = bytes.subarray(at < 0 ? Math.max(0, bytes.length - CAPTURE.length + 1) : at);
      const length = headerLength(bytes);
      if (at < 0 || length === null) break;
      this.#last = ((bytes[5] ?? 0) & LAST_PAGE) !== 0;
      for (const lacing of bytes.subarray(HEADER, length)) this.#body += lacing;
      bytes = bytes.subarray(length);
    }
    this.#held = Buffer.from(bytes);
  }
}

/** Length of the page header at the start of some bytes; null when it is not all there. */
function headerLength(bytes: Buffer): number | null {
  const length = HEADER + (bytes[26] ?? 0);
  return bytes.length < length ? null : length;
}
