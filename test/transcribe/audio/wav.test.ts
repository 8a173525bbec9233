import { describe, expect, it } from 'vitest';
import { decoded, wav, withoutFfmpeg } from '../fixtures.ts';

const VALUES = [0, 0.5, -0.5, -1];

/** the four values in each format, little endian */
const ENCODED: readonly (readonly [string, number, number, Buffer])[] = [
  ['pcm_u8', 1, 8, Buffer.from([128, 192, 64, 0])],
  ['pcm_s16le', 1, 16, bytes(2, (buffer, v, at) => buffer.writeInt16LE(v * 0x8000, at))],
  ['pcm_s24le', 1, 24, bytes(3, (buffer, v, at) => buffer.writeIntLE(v * 0x80_0000, at, 3))],
  ['pcm_s32le', 1, 32, bytes(4, (buffer, v, at) => buffer.writeInt32LE(v * 0x8000_0000, at))],
  ['pcm_f32le', 3, 32, bytes(4, (buffer, v, at) => buffer.writeFloatLE(v, at))],
  ['pcm_f64le', 3, 64, bytes(8, (buffer, v, at) => buffer.writeDoubleLE(v, at))],
];

function bytes(size: number, write: (buffer: Buffer, v: number, at: number) => void): Buffer {
  const buffer = Buffer.alloc(size * VALUES.length);
  VALUES.forEach((value, i) => {
    write(buffer, value, i * size);
  });
  return buffer;
}

describe('a WAV file', () => {
  it.each(ENCODED)('reads %s, plain and extensible', async (codec, tag, bits, data) => {
    for (const extensible of [false, true]) {
      const audio = await decoded(wav(data, { tag, bits, extensible }));
      expect(audio.codec).toBe(codec);
      expect(audio.sampleRate).toBe(8000);
      expect(audio.channels.map((channel) => [...channel])).toEqual([VALUES]);
      expect(audio.warnings).toEqual([]);
    }
  });

  it('keeps the channels apart', async () => {
    const data = Buffer.from([192, 64, 192, 64]);
    const audio = await decoded(wav(data, { bits: 8, channels: 2 }));
    expect(audio.channels.map((channel) => [...channel])).toEqual([
      [0.5, 0.5],
      [-0.5, -0.5],
    ]);
  });

  it('gives what there is of a file that is cut off, and says so', async () => {
    const whole = wav(Buffer.alloc(1000), { bits: 16 });
    const audio = await decoded(whole.subarray(0, whole.length - 501));
    expect(audio.channels[0]?.length).toBe(249);
    expect(audio.warnings.map(({ code }) => code)).toEqual(['cut-off']);
  });

  it.each([0, 0xffff_ffff])('takes a data size of %i as "to the end"', async (size) => {
    const audio = await decoded(wav(Buffer.alloc(20), { size }));
    expect(audio.channels[0]?.length).toBe(10);
    expect(audio.warnings).toEqual([]);
  });

  it('reads a file of one sample', async () => {
    expect((await decoded(wav(Buffer.alloc(2)))).channels[0]?.length).toBe(1);
  });

  it('does not let not-a-number through', async () => {
    const data = Buffer.alloc(4);
    data.writeFloatLE(Number.NaN);
    const audio = await decoded(wav(data, { tag: 3, bits: 32 }));
    expect([...(audio.channels[0] ?? [])]).toEqual([0]);
  });

  it.each([
    ['no samples', wav(Buffer.alloc(0)), 'the WAV file holds no audio'],
    ['no data chunk', wav(Buffer.alloc(0)).subarray(0, 36), 'the WAV file has no data chunk'],
    ['no channels', wav(Buffer.alloc(8), { channels: 0 }), 'the WAV header is damaged'],
  ])('refuses a file with %s', async (_, file, message) => {
    const error = await decoded(file).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ recovery: 'skippable' });
    expect((error as Error).message).toContain(message);
  });

  it('reads A-law and µ-law as G.711 has them', async () => {
    // the codes of silence, of the loudest and of a middle value (ITU-T G.711, tables 1 and 2)
    const aLaw = await decoded(
      wav(Buffer.from([0xd5, 0x55, 0xaa, 0x2a, 0x80]), { tag: 6, bits: 8 }),
    );
    expect(aLaw.codec).toBe('pcm_alaw');
    const scaled = [...(aLaw.channels[0] ?? [])].map((value) => value * 4096);
    expect(scaled).toEqual([1, -1, 4032, -4032, 688]);
    const muLaw = await decoded(
      wav(Buffer.from([0xff, 0x7f, 0x80, 0x00, 0xc0]), { tag: 7, bits: 8 }),
    );
    expect(muLaw.codec).toBe('pcm_mulaw');
    const wide = [...(muLaw.channels[0] ?? [])].map((value) => value * 8192);
    expect(wide).toEqual([0, -0, 8031, -8031, 471]);
  });

  it('asks for ffmpeg by name for a format that it does not read', async () => {
    await withoutFfmpeg(async () => {
      const file = wav(Buffer.alloc(8), { tag: 49, bits: 8 });
      await expect(decoded(file)).rejects.toMatchObject({
        code: 'ffmpeg-missing',
        message: 'the file is WAV with GSM 6.10, which needs ffmpeg, and that is not on PATH',
      });
    });
  });
});
