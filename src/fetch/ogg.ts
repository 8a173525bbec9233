import type { Recording } from '../records/index.ts';

/** Bytes of the beginning of a file that `formatOf` needs at most. */
export const HEAD = 1024;

/** Whether these bytes can be the beginning of an Ogg file. */
export function startsAsOgg(head: Uint8Array): boolean {
  return Buffer.from('OggS').equals(head.subarray(0, 4));
}

/**
 * What the first page of an Ogg file says of its audio: the identification header of Vorbis (Vorbis I, §4.2.2) or of
 * Opus (RFC 7845, §5.1). Null for other codecs.
 */
export function formatOf(head: Buffer): Recording['format'] {
  const segments = head[26] ?? 0;
  const packet = head.subarray(27 + segments);
  if (packet.length >= 16 && packet.toString('latin1', 0, 7) === '\x01vorbis') {
    return proper('vorbis', packet.readUInt32LE(12), packet.readUInt8(11));
  }
  if (packet.length >= 16 && packet.toString('latin1', 0, 8) === 'OpusHead') {
    // 0: the encoder did not say; Opus itself always runs at 48 kHz
    return proper('opus', packet.readUInt32LE(12) || 48_000, packet.readUInt8(9));
  }
  return null;
}

function proper(codec: string, sampleRate: number, channels: number): Recording['format'] {
  return sampleRate > 0 && channels > 0 ? { codec, sample_rate: sampleRate, channels } : null;
}

const PAGE_HEADER = 27;

/** Follows the pages of an Ogg file (RFC 3533, §6) as it streams by, to see whether it ends where a page ends. */
export class PageWalk {
  #pages = 0;
  #broken = false;
  /** bytes of the present page's body still to come */
  #body = 0;
  #header = Buffer.alloc(0);

  /** Whether everything so far is whole pages. */
  get complete(): boolean {
    return !this.#broken && this.#pages > 0 && this.#body === 0 && this.#header.length === 0;
  }

  push(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0 && !this.#broken) {
      const skipped = Math.min(this.#body, rest.length);
      this.#body -= skipped;
      rest = rest.subarray(skipped);
      if (rest.length > 0) rest = this.#readHeader(rest);
    }
  }

  #readHeader(bytes: Buffer): Buffer {
    const fixed = Math.max(0, PAGE_HEADER - this.#header.length);
    const segments = this.#header[PAGE_HEADER - 1] ?? 0;
    const missing = fixed > 0 ? fixed : PAGE_HEADER + segments - this.#header.length;
    const taken = bytes.subarray(0, missing);
    this.#header = Buffer.concat([this.#header, taken]);
    const whole = PAGE_HEADER + (this.#header[PAGE_HEADER - 1] ?? 0);
    if (this.#header.length >= PAGE_HEADER && this.#header.length === whole) {
      this.#broken = !startsAsOgg(this.#header);
      for (const lacing of this.#header.subarray(PAGE_HEADER)) this.#body += lacing;
      this.#header = Buffer.alloc(0);
      this.#pages += 1;
    }
    return bytes.subarray(taken.length);
  }
}
