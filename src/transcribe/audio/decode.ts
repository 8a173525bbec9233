import { skippable } from '../../stage/errors.ts';
import type { Audio } from './audio.ts';
import { decodeOggVorbis } from './ogg-vorbis.ts';
import { sniff } from './sniff.ts';
import { decodeWav } from './wav.ts';

const SUPPORTED = 'supported: OGG Vorbis and WAV';

/**
 * Decodes a whole audio file, told by its content.
 * @throws StageError skippable: `empty-audio` (zero length), `unsupported-audio` (names what it looks like), `no-audio`
 */
export async function decodeAudio(bytes: Uint8Array): Promise<Audio> {
  if (bytes.length === 0) throw skippable('empty-audio', 'the audio file is empty');
  const { kind, name } = sniff(bytes);
  if (kind === 'ogg-vorbis') return decodeOggVorbis(bytes);
  if (kind === 'wav') return decodeWav(bytes);
  throw skippable('unsupported-audio', `the file is no supported audio (it looks like ${name})`, {
    hint: SUPPORTED,
  });
}
