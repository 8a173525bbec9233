/** Reads one sample at a byte offset as a number in −1…1. */
export type SampleReader = (view: DataView, at: number) => number;

/** A sample format: its name as ffmpeg has it, bytes a sample, and how to read one. */
export interface SampleFormat {
  readonly codec: string;
  readonly bytes: number;
  readonly read: SampleReader;
}

/** A-law (ITU-T G.711): sign, 3 bits of exponent, 4 of mantissa, every other bit inverted. */
const A_LAW = Float32Array.from({ length: 256 }, (_, byte) => {
  const code = byte ^ 0x55;
  const exponent = (code >> 4) & 7;
  const mantissa = (code & 15) * 2 + 1;
  const size = exponent === 0 ? mantissa : (mantissa + 32) << (exponent - 1);
  return ((code & 0x80) !== 0 ? size : -size) / 0x1000;
});

/** µ-law (ITU-T G.711): all bits inverted, a bias of 33 in units of 2⁻¹³. */
const MU_LAW = Float32Array.from({ length: 256 }, (_, byte) => {
  const code = ~byte & 0xff;
  const size = (((code & 15) * 2 + 33) << ((code >> 4) & 7)) - 33;
  return ((code & 0x80) !== 0 ? -size : size) / 0x2000;
});

/** By WAV format tag (1 PCM, 3 IEEE float, 6 A-law, 7 µ-law) and bits a sample; a new format is a new line. */
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
  '3/64': { codec: 'pcm_f64le', bytes: 8, read: readFloat64 },
  '6/8': { codec: 'pcm_alaw', bytes: 1, read: (view, at) => A_LAW[view.getUint8(at)] as number },
  '7/8': { codec: 'pcm_mulaw', bytes: 1, read: (view, at) => MU_LAW[view.getUint8(at)] as number },
};

/** Names of format tags that are met in telephony but not read. */
const TAG_NAMES: Readonly<Record<number, string>> = {
  2: 'MS ADPCM',
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

function readFloat32(view: DataView, at: number): number {
  return finite(view.getFloat32(at, true));
}

function readFloat64(view: DataView, at: number): number {
  return finite(view.getFloat64(at, true));
}

/** Not-a-number and infinities, legal in the format, would poison every later sum. */
function finite(sample: number): number {
  return Number.isFinite(sample) ? sample : 0;
}
