import { startsAsOgg } from './ogg.ts';

const HEADER = 27;
const CHECKSUM = 22;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc >>> 0;
});

/** The checksum of an Ogg page as it would be with its own field empty (RFC 3533, §6: CRC-32 0x04c11db7, from 0). */
function checksumOf(page: Buffer): number {
  let crc = 0;
  for (let at = 0; at < page.length; at += 1) {
    const byte = at >= CHECKSUM && at < CHECKSUM + 4 ? 0 : (page[at] as number);
    crc = ((crc << 8) ^ (TABLE[(crc >>> 24) ^ byte] as number)) >>> 0;
  }
  return crc;
}

/** Length of the page that begins here; null when its header is not all here. */
function lengthOf(bytes: Buffer): number | null {
  const segments = bytes[HEADER - 1];
  if (segments === undefined || bytes.length < HEADER + segments) return null;
  let length = HEADER + segments;
  for (const lacing of bytes.subarray(HEADER, length)) length += lacing;
  return length;
}

/**
 * The pages of an Ogg file from its beginning, as long as they are whole and their checksums right. What a crash of
 * the machine left of a download may have any bytes at its end, also zeros that were never received.
 */
export function* soundPages(chunks: Iterable<Buffer>): Generator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const length = lengthOf(rest);
      if (length === null || rest.length < length) break;
      const page = rest.subarray(0, length);
      if (!startsAsOgg(page) || page.readUInt32LE(CHECKSUM) !== checksumOf(page)) return;
      yield page;
      rest = rest.subarray(length);
    }
  }
}
