const HEADER = 27;
const LAST_PAGE = 0x04;
const CAPTURE = 0x5367674f; // 'OggS', little endian

/**
 * Whether the last page of an OGG file is there, whole and marked as last (RFC 3533 §6): it was not cut off.
 * Walks the pages without decoding anything; bytes that are no page are skipped.
 */
export function endsWhole(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let complete = false;
  while (at + HEADER <= bytes.length) {
    if (view.getUint32(at, true) !== CAPTURE) {
      at = nextCapture(bytes, at + 1);
      continue;
    }
    const end = pageEnd(bytes, at);
    complete = end !== null && ((bytes[at + 5] ?? 0) & LAST_PAGE) !== 0;
    if (end === null) break;
    at = end;
  }
  // a fragment too short for a page header is what is left of a cut page
  return complete && at >= bytes.length;
}

/** The bytes of the first page's packet: where a codec names itself. */
export function firstPacket(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER) return new Uint8Array(0);
  return bytes.subarray(HEADER + (bytes[26] ?? 0));
}

function pageEnd(bytes: Uint8Array, at: number): number | null {
  const segments = bytes[at + 26] ?? 0;
  let end = at + HEADER + segments;
  if (end > bytes.length) return null;
  for (let i = 0; i < segments; i += 1) end += bytes[at + HEADER + i] ?? 0;
  return end > bytes.length ? null : end;
}

function nextCapture(bytes: Uint8Array, from: number): number {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('OggS', from);
  return found < 0 ? bytes.length : found;
}
