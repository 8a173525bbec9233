/** Hz; what every Whisper model hears */
const RATE = 16_000;

const HEAD = 44;

/**
 * Samples (−1…1, 16 kHz) as a WAV file of 16 bits a sample: what every server takes, and half the bytes of floats.
 * A window of 30 s is 960 kB, just below the 1 MiB that web servers let through unless they are told otherwise.
 */
export function wavOf(samples: Float32Array): Uint8Array {
  const bytes = new Uint8Array(HEAD + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string): void => bytes.set(Buffer.from(text, 'latin1'), at);
  word(0, 'RIFF');
  view.setUint32(4, HEAD - 8 + samples.length * 2, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  word(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  for (let i = 0; i < samples.length; i += 1) {
    const sample = Math.round((samples[i] as number) * 0x8000);
    view.setInt16(HEAD + i * 2, Math.min(Math.max(sample, -0x8000), 0x7fff), true);
  }
  return bytes;
}

/** Seconds of audio in such a file. */
export function secondsOf(wav: Uint8Array): number {
  return (wav.length - HEAD) / 2 / RATE;
}
