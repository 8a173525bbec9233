import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSecond, oggPages, pageChecksum, renumbered } from '../../fixtures/api/ogg.ts';
import { formatOf, PageWalk, startsAsOgg } from '../../src/fetch/ogg.ts';

const audio = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/audio/${name}.ogg`, import.meta.url));
const stereo = audio('08-teplota-a-telefon');
const short = firstSecond(stereo);

function walked(chunks: readonly Buffer[]): boolean {
  const walk = new PageWalk();
  for (const chunk of chunks) walk.push(chunk);
  return walk.complete;
}

/** An Opus head by the letter of RFC 7845. */
function opus(channels: number, rate: number): Buffer {
  const packet = Buffer.alloc(19);
  packet.write('OpusHead\x01', 'latin1');
  packet.writeUInt8(channels, 9);
  packet.writeUInt32LE(rate, 12);
  const page = Buffer.alloc(28);
  page.write('OggS', 'latin1');
  page[26] = 1;
  page[27] = packet.length;
  return Buffer.concat([page, packet]);
}

describe('formatOf', () => {
  it('reads Vorbis and Opus', () => {
    expect(formatOf(stereo)).toEqual({ codec: 'vorbis', sample_rate: 8000, channels: 2 });
    expect(formatOf(audio('06-mono-telefon').subarray(0, 1024))).toMatchObject({ channels: 1 });
    expect(formatOf(opus(2, 8000))).toEqual({ codec: 'opus', sample_rate: 8000, channels: 2 });
    expect(formatOf(opus(1, 0))).toMatchObject({ sample_rate: 48_000 });
  });

  it('says nothing of what it does not know, whatever the bytes', () => {
    expect(formatOf(opus(0, 8000))).toBeNull();
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 80 }),
        (bytes) => formatOf(Buffer.from(bytes)) === null,
      ),
    );
  });
});

describe('startsAsOgg', () => {
  it('knows the four bytes', () => {
    expect(startsAsOgg(stereo)).toBe(true);
    expect(startsAsOgg(Buffer.from('<htm'))).toBe(false);
    expect(startsAsOgg(Buffer.from('Ogg'))).toBe(false);
  });
});

describe('PageWalk', () => {
  it('finds a whole file whole, however it is cut into chunks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: short.length })), (cuts) => {
        const ends = [0, ...cuts.sort((a, b) => a - b), short.length];
        const chunks = ends.slice(1).map((end, n) => short.subarray(ends[n], end));
        return walked(chunks);
      }),
    );
  });

  it('finds every cut that is not at the end of a page', () => {
    const ends = new Set<number>();
    let at = 0;
    for (const page of oggPages(short)) {
      at += page.length;
      ends.add(at);
    }
    for (let length = 0; length <= short.length; length += 1) {
      expect(walked([short.subarray(0, length)])).toBe(ends.has(length));
    }
  });

  it('finds bytes that belong to no page', () => {
    expect(walked([short, Buffer.alloc(40)])).toBe(false);
    expect(walked([short, Buffer.from('x')])).toBe(false);
  });
});

describe('synthetic audio', () => {
  it('differs by serial number, with proper checksums', () => {
    const one = renumbered(short, 1);
    expect(one.equals(renumbered(short, 2))).toBe(false);
    expect(one.length).toBe(short.length);
    for (const page of oggPages(Buffer.from(one))) {
      const checksum = page.readUInt32LE(22);
      page.writeUInt32LE(0, 22);
      expect(pageChecksum(page)).toBe(checksum);
    }
  });

  it('computes the checksums that libogg wrote', () => {
    for (const page of oggPages(Buffer.from(stereo))) {
      const checksum = page.readUInt32LE(22);
      page.writeUInt32LE(0, 22);
      expect(pageChecksum(page)).toBe(checksum);
    }
  });
});
