/** Reads one sample at a byte offset as a number in −1…1. */
export type SampleReader = (view: DataView, at: number) => number;

/** A sample format: its name as ffmpeg has it, bytes a sample, and how to read one. */
export interface SampleFormat {
  readonly codec: string;
  readonly bytes: number;
  readonly read: SampleReader;
}

/** By WAV format tag (1 PCM, 3 IEEE float) and bits a sample; a new format is a new line. */
const FORMATS: Readonly<Record<string, SampleFormat>> = {
  '1/8': { codec: 'pcm_u8', bytes: 1, read: (view, at) => (view.getUint8(at) - 128) / 128 },
  '1/16': { codec: 'pcm_s16le', bytes: 2, read: (view, at) => view.getInt16(at, true) / 0x8000 },
  '1/24': { codec: 'pcm_s24le', bytes: 3, read: readInt24 },
  '1/32': {
    codec: 'pcm_s32le',
    bytes: 4,
    read: (view, at) => view.getInt32(at, true) / 0x8000_0000,
  },
  '3/32': { codec: 'pcm_f32le', bytes: 4, read: readFloat32 },
};

/** Names of format tags that are met in telephony but not read. */
const TAG_NAMES: Readonly<Record<number, string>> = {
  2: 'MS ADPCM',
  6: 'A-law',
  7: 'µ-law',
  17: 'IMA ADPCM',
  49: 'GSM 6.10',
  85: 'MP3',
};

/** The format of a `fmt ` chunk's tag and bits, or undefined when it is not supported. */
export function sampleFormat(tag: number, bits: number): SampleFormat | undefined {
  return FORMATS[`${tag}/${bits}`];
}

/** What to call a format that is not supported. */
export function formatName(tag: number, bits: number): string {
  const known = TAG_NAMES[tag];
  if (known !== undefined) return known;
  if (tag === 1) return `${bits}-bit PCM`;
  return tag === 3 ? `${bits}-bit float` : `format tag ${tag}`;
}

function readInt24(view: DataView, at: number): number {
  return ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 0x80_0000;
}

/** Not-a-number and infinities, legal in the format, would poison every later sum. */
function readFloat32(view: DataView, at: number): number {
  const sample = view.getFloat32(at, true);
  return Number.isFinite(sample) ? sample : 0;
}
