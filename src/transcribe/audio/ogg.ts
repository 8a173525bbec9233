import { skippable } from '../../stage/errors.ts';
import { type AudioStream, type Block, CUT_OFF, type Warning } from './audio.ts';
import type { ByteReader } from './byte-reader.ts';
import { firstPacket, PageWalk } from './ogg-pages.ts';
import { ENGINE_RATE } from './resample.ts';

const MAX_CHANNELS = 8;

/** Bytes that hold the first page of any OGG file. */
const FIRST_PAGE = 4096;

interface Head {
  readonly codec: 'vorbis' | 'opus';
  readonly channels: number;
  readonly sampleRate: number;
}

interface Decoded {
  readonly channelData: readonly Float32Array[];
  readonly samplesDecoded: number;
  readonly errors: readonly unknown[];
}

/** What both WebAssembly decoders have in common. */
interface Decoder {
  readonly ready: Promise<void>;
  decode(bytes: Uint8Array): Promise<Decoded> | Decoded;
  flush(): Promise<Decoded>;
  free(): void;
}

/**
 * Decodes OGG Vorbis or Opus as it comes, every channel apart. A file that is cut off or damaged gives what there is,
 * with a warning.
 * @throws StageError skippable `no-audio` when its header is no use
 */
export async function openOgg(reader: ByteReader, codec: Head['codec']): Promise<AudioStream> {
  const packet = firstPacket(await reader.peek(FIRST_PAGE));
  const head = codec === 'vorbis' ? vorbisHead(packet) : opusHead(packet);
  const warnings: Warning[] = [];
  return { ...head, warnings, blocks: decoded(reader, head, warnings) };
}

/** Vorbis identification header (Vorbis I specification, §4.2.2). */
function vorbisHead(packet: Uint8Array): Head {
  const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
  const channels = packet.length >= 16 ? view.getUint8(11) : 0;
  const sampleRate = packet.length >= 16 ? view.getUint32(12, true) : 0;
  if (channels < 1 || channels > MAX_CHANNELS || sampleRate < 1000 || sampleRate > 384_000) {
    throw skippable('no-audio', 'the OGG Vorbis header is damaged');
  }
  return { codec: 'vorbis', channels, sampleRate };
}

/** Opus identification header (RFC 7845 §5.1); Opus decodes at the engine's rate, whatever was recorded. */
function opusHead(packet: Uint8Array): Head {
  const channels = packet.length >= 19 ? (packet[9] ?? 0) : 0;
  if (channels < 1 || channels > MAX_CHANNELS) {
    throw skippable('no-audio', 'the OGG Opus header is damaged');
  }
  return { codec: 'opus', channels, sampleRate: ENGINE_RATE };
}

/** Loads the decoder that is needed, not both. */
async function decoderOf({ codec }: Head): Promise<Decoder> {
  if (codec === 'vorbis') {
    const { OggVorbisDecoder } = await import('@wasm-audio-decoders/ogg-vorbis');
    return new OggVorbisDecoder();
  }
  const { OggOpusDecoder } = await import('ogg-opus-decoder');
  // its types leave out the rate, which its documentation has
  const options = { sampleRate: ENGINE_RATE } as ConstructorParameters<typeof OggOpusDecoder>[0];
  return new OggOpusDecoder(options);
}

async function* decoded(
  reader: ByteReader,
  head: Head,
  warnings: Warning[],
): AsyncGenerator<Block> {
  const decoder = await decoderOf(head);
  await decoder.ready;
  const pages = new PageWalk();
  let errors = 0;
  let samples = 0;
  const usable = (out: Decoded): boolean => {
    errors += out.errors.length;
    // a decoder that saw no usable packet answers with uninitialised fields
    if (out.channelData.length !== head.channels || !(out.samplesDecoded > 0)) return false;
    samples += out.samplesDecoded;
    return true;
  };
  try {
    for await (const chunk of reader.rest()) {
      pages.push(chunk);
      // the decoder keeps what it was given
      const out = await decoder.decode(Uint8Array.from(chunk));
      if (usable(out)) yield out.channelData;
    }
    const out = await decoder.flush();
    if (usable(out)) yield out.channelData;
  } finally {
    decoder.free();
  }
  const name = head.codec === 'vorbis' ? 'Vorbis' : 'Opus';
  if (samples === 0) throw skippable('no-audio', `the OGG ${name} file holds no audio`);
  if (!pages.endsWhole) warnings.push(CUT_OFF);
  if (errors > 0) {
    const message = `${errors} damaged audio packets left out`;
    warnings.push({ code: 'decode-errors', message, count: errors });
  }
}
