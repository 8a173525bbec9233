import { firstPacket } from './ogg-pages.ts';

/** What the first bytes of a file say that it is: `kind` for the code, `name` for people. */
export interface Sniffed {
  /** `foreign`: audio, but not of a format that is decoded here */
  readonly kind: 'vorbis' | 'opus' | 'wav' | 'foreign' | 'none';
  readonly name: string;
}

type Signature = readonly [offset: number, bytes: string, name: string];

/** Audio that only ffmpeg reads. */
const FOREIGN: readonly Signature[] = [
  [0, 'ID3', 'MP3'],
  [0, 'fLaC', 'FLAC'],
  [4, 'ftyp', 'MP4/M4A'],
  [0, '\x1aE\xdf\xa3', 'WebM/Matroska'],
  [0, '#!AMR', 'AMR'],
  [0, '.snd', 'AU'],
  [8, 'AIFF', 'AIFF'],
  [0, 'RIFX', 'big-endian WAV'],
  [0, 'RF64', 'RF64 WAV'],
  [0, '0&\xb2u', 'WMA/ASF'],
  [0, 'caff', 'CAF'],
];

/** What is met where audio should be, and is none. */
const NO_AUDIO: readonly Signature[] = [
  [0, 'PK\x03\x04', 'a ZIP archive'],
  [0, '%PDF', 'PDF'],
];

const OGG_CODECS: readonly (readonly [string, string])[] = [
  ['\x7fFLAC', 'OGG FLAC'],
  ['Speex   ', 'OGG Speex'],
];

/** Looks at content, never at the file's name: recordings are named after ids. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (starts(bytes, 0, 'OggS')) return sniffOgg(bytes);
  if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WAVE')) return { kind: 'wav', name: 'WAV' };
  for (const [offset, signature, name] of FOREIGN) {
    if (starts(bytes, offset, signature)) return { kind: 'foreign', name };
  }
  for (const [offset, signature, name] of NO_AUDIO) {
    if (starts(bytes, offset, signature)) return { kind: 'none', name };
  }
  const mpegSync = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0;
  if (mpegSync) return { kind: 'foreign', name: 'MP3/AAC' };
  return { kind: 'none', name: textual(bytes) ? sniffText(bytes) : 'unknown data' };
}

function sniffOgg(bytes: Uint8Array): Sniffed {
  const packet = firstPacket(bytes);
  if (starts(packet, 0, '\x01vorbis')) return { kind: 'vorbis', name: 'OGG Vorbis' };
  if (starts(packet, 0, 'OpusHead')) return { kind: 'opus', name: 'OGG Opus' };
  for (const [signature, name] of OGG_CODECS) {
    if (starts(packet, 0, signature)) return { kind: 'foreign', name };
  }
  return { kind: 'none', name: 'OGG without Vorbis or Opus audio' };
}

function starts(bytes: Uint8Array, offset: number, signature: string): boolean {
  for (let i = 0; i < signature.length; i += 1) {
    if (bytes[offset + i] !== signature.charCodeAt(i)) return false;
  }
  return true;
}

/** An error page saved as a recording is the usual non-audio file. */
function sniffText(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart().toLowerCase();
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) return 'an HTML page';
  return head.startsWith('{') || head.startsWith('[') ? 'JSON' : 'text';
}

function textual(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).every((byte) => byte >= 0x20 || [9, 10, 13].includes(byte));
}
