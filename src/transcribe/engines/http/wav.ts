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
  const put = (at: number, text: string): void => bytes.set(Buffer.from(text, 'latin1'), at);
  put(0, 'RIFF');
  view.setUint32(4, HEAD - 8 + samples.length * 2, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  put(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  // little-endian, as every machine is that the tools run on
  const words = new Int16Array(bytes.buffer, HEAD);
  for (let i = 0; i < samples.length; i += 1) {
    const sample = Math.round((samples[i] as number) * 0x8000);
    words[i] = sample < -0x8000 ? -0x8000 : sample > 0x7fff ? 0x7fff : sample;
  }
  return bytes;
}

/** Seconds of audio in such a file. */
export function secondsOf(wav: Uint8Array): number {
  return (wav.length - HEAD) / 2 / RATE;
}
