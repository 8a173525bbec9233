import { skippable } from '../../stage/errors.ts';
import { type AudioStream, type Block, CUT_OFF, type Warning } from './audio.ts';
import type { ByteReader } from './byte-reader.ts';
import { formatName, type SampleFormat, sampleFormat } from './samples.ts';

const EXTENSIBLE = 0xfffe;
const UNKNOWN_SIZE = 0xffff_ffff;

/** Longest `fmt ` chunk that is read; the formats in use have at most 40 bytes. */
const LONGEST_FORMAT = 1024;

/** A WAV file whose samples are of no format that is read here; `name` is the format's. */
export interface Unread {
  readonly unread: string;
}

interface Format {
  readonly sample: SampleFormat;
  readonly channels: number;
  readonly sampleRate: number;
}

/**
 * Reads WAV (RIFF, little endian) as it comes: PCM of 8, 16, 24 and 32 bits, 32- and 64-bit float, A-law and µ-law,
 * plain or extensible. A data chunk that ends early gives what there is, with a warning; sizes of 0 and 2³²−1, as
 * writers to a pipe leave them, mean "to the end of the file".
 * @throws StageError skippable `no-audio`
 */
export async function openWav(reader: ByteReader): Promise<AudioStream | Unread> {
  await reader.skip(12);
  let format: Format | undefined;
  for (;;) {
    const head = await reader.take(8);
    if (head.length < 8) throw skippable('no-audio', 'the WAV file has no data chunk');
    const id = Buffer.from(head.subarray(0, 4)).toString('latin1');
    const size = viewOf(head).getUint32(4, true);
    if (id === 'data') {
      if (format !== undefined) return stream(reader, format, size);
      throw skippable('no-audio', 'the WAV file has no format before its data');
    }
    if (id === 'fmt ' && size <= LONGEST_FORMAT) {
      const read = readFormat(viewOf(await reader.take(size)));
      if ('unread' in read) return read;
      format = read;
    } else await reader.skip(size);
    // chunks begin at even offsets
    await reader.skip(size % 2);
  }
}

function readFormat(view: DataView): Format | Unread {
  if (view.byteLength < 16) throw skippable('no-audio', 'the WAV format chunk is too short');
  const tag = view.getUint16(0, true);
  const channels = view.getUint16(2, true);
  const sampleRate = view.getUint32(4, true);
  const bits = view.getUint16(14, true);
  // the true tag of an extensible file is the start of its sub-format GUID
  const actual = tag === EXTENSIBLE && view.byteLength >= 26 ? view.getUint16(24, true) : tag;
  const sample = sampleFormat(actual, bits);
  if (sample === undefined) return { unread: `WAV with ${formatName(actual, bits)}` };
  if (channels < 1 || sampleRate < 1000 || sampleRate > 384_000) {
    const message = `the WAV header is damaged (${channels} channels, ${sampleRate} Hz)`;
    throw skippable('no-audio', message);
  }
  return { sample, channels, sampleRate };
}

function stream(reader: ByteReader, format: Format, size: number): AudioStream {
  const warnings: Warning[] = [];
  const { sample, channels, sampleRate } = format;
  const blocks = samples(reader, format, size, warnings);
  return { codec: sample.codec, channels, sampleRate, warnings, blocks };
}

async function* samples(
  reader: ByteReader,
  format: Format,
  size: number,
  warnings: Warning[],
): AsyncGenerator<Block> {
  const announced = size === UNKNOWN_SIZE || size === 0 ? null : size;
  const frame = format.sample.bytes * format.channels;
  let bytes = 0;
  let frames = 0;
  let held: Uint8Array = new Uint8Array(0);
  for await (const chunk of reader.rest(announced ?? undefined)) {
    bytes += chunk.length;
    const all = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const whole = Math.floor(all.length / frame);
    held = all.subarray(whole * frame);
    frames += whole;
    if (whole > 0) yield block(viewOf(all), whole, format);
  }
  if (frames === 0) throw skippable('no-audio', 'the WAV file holds no audio');
  if (announced !== null && bytes < announced) warnings.push(CUT_OFF);
}

function block(view: DataView, frames: number, { sample, channels }: Format): Block {
  const frame = sample.bytes * channels;
  return Array.from({ length: channels }, (_, channel) => {
    const out = new Float32Array(frames);
    for (let i = 0; i < frames; i += 1) {
      out[i] = sample.read(view, i * frame + channel * sample.bytes);
    }
    return out;
  });
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
