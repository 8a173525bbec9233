import { describe, expect, it } from 'vitest';
import { decodeWav } from '../../../src/transcribe/audio/wav.ts';
import { wav } from '../fixtures.ts';

const VALUES = [0, 0.5, -0.5, -1];

/** the four values in each format, little endian */
const ENCODED: readonly (readonly [string, number, number, Buffer])[] = [
  ['pcm_u8', 1, 8, Buffer.from([128, 192, 64, 0])],
  ['pcm_s16le', 1, 16, bytes(2, (buffer, v, at) => buffer.writeInt16LE(v * 0x8000, at))],
  ['pcm_s24le', 1, 24, bytes(3, (buffer, v, at) => buffer.writeIntLE(v * 0x80_0000, at, 3))],
  ['pcm_s32le', 1, 32, bytes(4, (buffer, v, at) => buffer.writeInt32LE(v * 0x8000_0000, at))],
  ['pcm_f32le', 3, 32, bytes(4, (buffer, v, at) => buffer.writeFloatLE(v, at))],
];

function bytes(size: number, write: (buffer: Buffer, v: number, at: number) => void): Buffer {
  const buffer = Buffer.alloc(size * VALUES.length);
  VALUES.forEach((value, i) => {
    write(buffer, value, i * size);
  });
  return buffer;
}

describe('decodeWav', () => {
  it.each(ENCODED)('reads %s, plain and extensible', (codec, tag, bits, data) => {
    for (const extensible of [false, true]) {
      const audio = decodeWav(wav(data, { tag, bits, extensible }));
      expect(audio.codec).toBe(codec);
      expect(audio.sampleRate).toBe(8000);
      expect(audio.channels.map((channel) => [...channel])).toEqual([VALUES]);
      expect(audio.warnings).toEqual([]);
    }
  });

  it('keeps the channels apart', () => {
    const data = Buffer.from([192, 64, 192, 64]);
    const audio = decodeWav(wav(data, { bits: 8, channels: 2 }));
    expect(audio.channels.map((channel) => [...channel])).toEqual([
      [0.5, 0.5],
      [-0.5, -0.5],
    ]);
  });

  it('gives what there is of a file that is cut off, and says so', () => {
    const whole = wav(Buffer.alloc(1000), { bits: 16 });
    const audio = decodeWav(whole.subarray(0, whole.length - 501));
    expect(audio.channels[0]?.length).toBe(249);
    expect(audio.warnings.map(({ code }) => code)).toEqual(['cut-off']);
  });

  it.each([0, 0xffff_ffff])('takes a data size of %i as "to the end"', (size) => {
    const audio = decodeWav(wav(Buffer.alloc(20), { size }));
    expect(audio.channels[0]?.length).toBe(10);
    expect(audio.warnings).toEqual([]);
  });

  it('reads a file of one sample', () => {
    expect(decodeWav(wav(Buffer.alloc(2))).channels[0]?.length).toBe(1);
  });

  it('does not let not-a-number through', () => {
    const data = Buffer.alloc(4);
    data.writeFloatLE(Number.NaN);
    expect([...(decodeWav(wav(data, { tag: 3, bits: 32 })).channels[0] ?? [])]).toEqual([0]);
  });

  it.each([
    ['A-law', wav(Buffer.alloc(8), { tag: 6, bits: 8 }), 'WAV with A-law is not supported'],
    ['12 bits', wav(Buffer.alloc(8), { bits: 12 }), 'WAV with 12-bit PCM is not supported'],
    ['no samples', wav(Buffer.alloc(0)), 'the WAV file holds no audio'],
    ['no data chunk', wav(Buffer.alloc(0)).subarray(0, 36), 'the WAV file has no data chunk'],
    ['no channels', wav(Buffer.alloc(8), { channels: 0 }), 'the WAV header is damaged'],
  ])('refuses a file with %s', (_, file, message) => {
    expect(() => decodeWav(file)).toThrow(message);
    expect(() => decodeWav(file)).toThrow(expect.objectContaining({ recovery: 'skippable' }));
  });
});
