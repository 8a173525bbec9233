import { open } from 'node:fs/promises';

/** Bytes read at once, a few thousand lines. */
const BLOCK = 4 * 1024 * 1024;

const NEWLINE = 0x0a;

/** A line in a block of bytes, without its end. */
export interface Place {
  readonly block: Buffer;
  readonly start: number;
  readonly end: number;
  /** from 1 */
  readonly number: number;
  /** of its first byte in the file */
  readonly offset: number;
  /** false: the file ends here, without a line end */
  readonly ended: boolean;
}

/**
 * Every line of a file where it lies, without a copy: blocks are read so that they begin with a line, one after the other
 * into the same memory. The place given is only good during the call. A missing file has no lines.
 */
export async function scanLines(path: string, take: (place: Place) => void): Promise<void> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return;
  try {
    let number = 1;
    let offset = 0;
    let length = BLOCK;
    let space = Buffer.alloc(0);
    for (;;) {
      const { size } = await file.stat();
      // a small file needs no large block; one more byte tells that it has ended
      const wanted = Math.min(length, Math.max(0, size - offset) + 1);
      if (space.length < wanted) space = Buffer.allocUnsafeSlow(wanted);
      const { bytesRead } = await file.read(space, 0, space.length, offset);
      const last = space.subarray(0, bytesRead).lastIndexOf(NEWLINE);
      const whole = bytesRead < space.length;
      if (last === -1 && !whole) {
        length *= 2;
        continue;
      }
      length = BLOCK;
      let start = 0;
      while (start <= last) {
        const end = space.indexOf(NEWLINE, start);
        take({ block: space, start, end, number, offset: offset + start, ended: true });
        number += 1;
        start = end + 1;
      }
      if (whole) {
        if (start < bytesRead) {
          take({
            block: space,
            start,
            end: bytesRead,
            number,
            offset: offset + start,
            ended: false,
          });
        }
        return;
      }
      offset += start;
    }
  } finally {
    await file.close();
  }
}
