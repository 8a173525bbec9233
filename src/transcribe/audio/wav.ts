import { skippable } from '../../stage/errors.ts';
import type { Audio, Warning } from './audio.ts';
import { formatName, type SampleFormat, sampleFormat } from './samples.ts';

const EXTENSIBLE = 0xfffe;
const UNKNOWN_SIZE = 0xffff_ffff;

interface Format {
  readonly sample: SampleFormat;
  readonly channels: number;
  readonly sampleRate: number;
}

interface Chunk {
  readonly id: string;
  readonly view: DataView;
  /** the chunk says that it is longer than the file */
  readonly cut: boolean;
}

/**
 * Reads WAV (RIFF, little endian): PCM of 8, 16, 24 and 32 bits and 32-bit float, plain or extensible.
 * A data chunk that ends early gives what there is, with a warning; sizes of 0 and 2³²−1, as writers to a
 * pipe leave them, mean "to the end of the file".
 * @throws StageError skippable `no-audio` or `unsupported-audio`
 */
export function decodeWav(bytes: Uint8Array): Audio {
  let format: Format | undefined;
  for (const chunk of chunks(bytes)) {
    if (chunk.id === 'fmt ') format = readFormat(chunk.view);
    if (chunk.id !== 'data') continue;
    if (format === undefined)
      throw skippable('no-audio', 'the WAV file has no format before its data');
    return readSamples(chunk, format);
  }
  throw skippable('no-audio', 'the WAV file has no data chunk');
}

function* chunks(bytes: Uint8Array): Generator<Chunk> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 12;
  while (at + 8 <= bytes.length) {
    const id = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    const size = file.getUint32(at + 4, true);
    const rest = bytes.length - at - 8;
    const open = id === 'data' && (size === UNKNOWN_SIZE || size === 0);
    const length = open ? rest : Math.min(size, rest);
    yield {
      id,
      view: new DataView(bytes.buffer, bytes.byteOffset + at + 8, length),
      cut: !open && size > rest,
    };
    // chunks begin at even offsets
    at += 8 + length + (length % 2);
  }
}

function readFormat(view: DataView): Format {
  if (view.byteLength < 16) throw skippable('no-audio', 'the WAV format chunk is too short');
  const tag = view.getUint16(0, true);
  const channels = view.getUint16(2, true);
  const sampleRate = view.getUint32(4, true);
  const bits = view.getUint16(14, true);
  // the true tag of an extensible file is the start of its sub-format GUID
  const actual = tag === EXTENSIBLE && view.byteLength >= 26 ? view.getUint16(24, true) : tag;
  const sample = sampleFormat(actual, bits);
  if (sample === undefined) {
    throw skippable('unsupported-audio', `WAV with ${formatName(actual, bits)} is not supported`, {
      hint: 'supported: OGG Vorbis, and WAV with PCM of 8, 16, 24 or 32 bits or 32-bit float',
    });
  }
  if (channels < 1 || sampleRate < 1000 || sampleRate > 384_000) {
    throw skippable(
      'no-audio',
      `the WAV header is damaged (${channels} channels, ${sampleRate} Hz)`,
    );
  }
  return { sample, channels, sampleRate };
}

function readSamples(chunk: Chunk, { sample, channels, sampleRate }: Format): Audio {
  const frame = sample.bytes * channels;
  const frames = Math.floor(chunk.view.byteLength / frame);
  if (frames === 0) throw skippable('no-audio', 'the WAV file holds no audio');
  const warnings: Warning[] = [];
  if (chunk.cut) {
    warnings.push({ code: 'cut-off', message: 'the audio file ends before its end' });
  }
  return {
    codec: sample.codec,
    sampleRate,
    channels: Array.from({ length: channels }, (_, channel) =>
      Float32Array.from({ length: frames }, (_, i) =>
        sample.read(chunk.view, i * frame + channel * sample.bytes),
      ),
    ),
    warnings,
  };
}
