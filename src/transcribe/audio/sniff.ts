import { firstPacket } from './ogg-pages.ts';

/** What the first bytes of a file say that it is: `kind` for the code, `name` for people. */
export interface Sniffed {
  readonly kind: 'ogg-vorbis' | 'wav' | 'other';
  readonly name: string;
}

type Signature = readonly [offset: number, bytes: string, name: string];

/** Formats that are told apart only to name them in the error message. */
const SIGNATURES: readonly Signature[] = [
  [0, 'ID3', 'MP3'],
  [0, 'fLaC', 'FLAC'],
  [4, 'ftyp', 'MP4/M4A'],
  [0, '\x1aE\xdf\xa3', 'WebM/Matroska'],
  [0, '#!AMR', 'AMR'],
  [0, '.snd', 'AU'],
  [8, 'AIFF', 'AIFF'],
  [0, 'RIFX', 'big-endian WAV'],
  [0, 'RF64', 'RF64 WAV'],
  [0, 'PK\x03\x04', 'a ZIP archive'],
  [0, '%PDF', 'PDF'],
];

const OGG_CODECS: readonly (readonly [string, string])[] = [
  ['OpusHead', 'OGG Opus'],
  ['\x7fFLAC', 'OGG FLAC'],
  ['Speex   ', 'OGG Speex'],
];

/** Looks at content, never at the file's name: recordings are named after ids. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (starts(bytes, 0, 'OggS')) return sniffOgg(bytes);
  if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WAVE')) return { kind: 'wav', name: 'WAV' };
  for (const [offset, signature, name] of SIGNATURES) {
    if (starts(bytes, offset, signature)) return { kind: 'other', name };
  }
  const mpegSync = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0;
  if (mpegSync) return { kind: 'other', name: 'MP3/AAC' };
  return { kind: 'other', name: textual(bytes) ? sniffText(bytes) : 'unknown data' };
}

function sniffOgg(bytes: Uint8Array): Sniffed {
  const packet = firstPacket(bytes);
  if (starts(packet, 0, '\x01vorbis')) return { kind: 'ogg-vorbis', name: 'OGG Vorbis' };
  for (const [signature, name] of OGG_CODECS) {
    if (starts(packet, 0, signature)) return { kind: 'other', name };
  }
  return { kind: 'other', name: 'OGG without Vorbis audio' };
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
