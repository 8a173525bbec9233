import { skippable } from '../../stage/errors.ts';
import type { AudioStream } from './audio.ts';
import { ByteReader } from './byte-reader.ts';
import { openOgg } from './ogg.ts';
import { sniff } from './sniff.ts';
import { openWav } from './wav.ts';

/** What `sniff` looks at, bytes. */
const HEAD = 4096;

/**
 * Opens audio, told by its content. `path` is where ffmpeg finds the same bytes, should it be needed.
 * @throws StageError skippable: `empty-audio` (zero length), `unsupported-audio` (names what it looks like), `no-audio`;
 * failed: `ffmpeg-missing`
 */
export async function openAudio(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
): Promise<AudioStream> {
  const reader = new ByteReader(bytes);
  const head = await reader.peek(HEAD);
  if (head.length === 0) throw skippable('empty-audio', 'the audio file is empty');
  const { kind, name } = sniff(head);
  switch (kind) {
    case 'vorbis':
    case 'opus':
      return openOgg(reader, kind);
    case 'wav': {
      const audio = await openWav(reader);
      if (!('unread' in audio)) return audio;
      await reader.close();
      return withFfmpeg(path, audio.unread);
    }
    case 'foreign':
      await reader.close();
      return withFfmpeg(path, name);
    default:
      throw skippable(
        'unsupported-audio',
        `the file is no supported audio (it looks like ${name})`,
        {
          hint: 'supported: OGG Vorbis, OGG Opus, WAV, and with ffmpeg on PATH what it reads',
        },
      );
  }
}

/** Loads only now what starts processes: 12 MB and a tenth of a second that most calls do not need. */
async function withFfmpeg(path: string, name: string): Promise<AudioStream> {
  const { openWithFfmpeg } = await import('./ffmpeg.ts');
  return openWithFfmpeg(path, name);
}
