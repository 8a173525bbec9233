import libsamplerate from '@alexanderolsen/libsamplerate-js';

/** What every Whisper model hears, Hz. */
export const ENGINE_RATE = 16_000;

/** Samples a call of the WebAssembly converter: far below its fixed buffers. */
const BLOCK = 16_384;

/** Silence fed after the end, so that what the filter holds back comes out. */
const TAIL_S = 0.05;

/**
 * Resamples one channel (libsamplerate, medium sinc: 97 % bandwidth, −121 dB noise). The result has exactly
 * round(length × to / from) samples, and no delay against the input.
 */
export async function resample(
  samples: Float32Array,
  from: number,
  to: number = ENGINE_RATE,
): Promise<Float32Array> {
  if (from === to) return samples;
  const out = new Float32Array(Math.round((samples.length * to) / from));
  const converter = await libsamplerate.create(1, from, to, {
    converterType: libsamplerate.ConverterType.SRC_SINC_MEDIUM_QUALITY,
  });
  try {
    let written = 0;
    const feed = (block: Float32Array): void => {
      const piece = converter.full(block).subarray(0, out.length - written);
      out.set(piece, written);
      written += piece.length;
    };
    for (let at = 0; at < samples.length; at += BLOCK) feed(samples.subarray(at, at + BLOCK));
    while (written < out.length) {
      const before = written;
      feed(new Float32Array(Math.ceil(from * TAIL_S)));
      if (written === before) break;
    }
    return out;
  } finally {
    converter.destroy();
  }
}
