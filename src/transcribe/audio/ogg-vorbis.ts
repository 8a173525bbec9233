import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis';
import { skippable } from '../../stage/errors.ts';
import type { Audio, Warning } from './audio.ts';
import { endsWhole, firstPacket } from './ogg-pages.ts';

const MAX_CHANNELS = 8;

/**
 * Decodes OGG Vorbis, every channel apart. A file that is cut off or damaged gives what there is, with a warning.
 * @throws StageError skippable `no-audio` when nothing can be decoded
 */
export async function decodeOggVorbis(bytes: Uint8Array): Promise<Audio> {
  const { channels, sampleRate } = identification(bytes);
  const decoder = new OggVorbisDecoder();
  await decoder.ready;
  try {
    const decoded = await decoder.decodeFile(bytes);
    // a decoder that saw no usable packet answers with uninitialised fields
    const usable = decoded.channelData.length === channels && decoded.samplesDecoded > 0;
    if (!usable) throw skippable('no-audio', 'the OGG Vorbis file holds no audio');
    return {
      codec: 'vorbis',
      sampleRate,
      channels: decoded.channelData,
      warnings: warningsOf(bytes, decoded.errors.length),
    };
  } finally {
    decoder.free();
  }
}

/** Vorbis identification header (Vorbis I specification, §4.2.2). */
function identification(bytes: Uint8Array): { channels: number; sampleRate: number } {
  const packet = firstPacket(bytes);
  const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
  const channels = packet.length >= 16 ? view.getUint8(11) : 0;
  const sampleRate = packet.length >= 16 ? view.getUint32(12, true) : 0;
  if (channels < 1 || channels > MAX_CHANNELS || sampleRate < 1000 || sampleRate > 384_000) {
    throw skippable('no-audio', 'the OGG Vorbis header is damaged');
  }
  return { channels, sampleRate };
}

function warningsOf(bytes: Uint8Array, errors: number): Warning[] {
  const warnings: Warning[] = [];
  if (!endsWhole(bytes)) {
    warnings.push({ code: 'cut-off', message: 'the audio file ends before its end' });
  }
  if (errors > 0) {
    warnings.push({ code: 'decode-errors', message: `${errors} damaged audio packets left out` });
  }
  return warnings;
}
