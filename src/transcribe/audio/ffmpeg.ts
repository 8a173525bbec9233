import { execa } from 'execa';
import { failed, skippable } from '../../stage/errors.ts';
import { type AudioStream, type Block, CUT_OFF, type Warning } from './audio.ts';
import { ByteReader } from './byte-reader.ts';
import { openWav } from './wav.ts';

/** The first audio track as WAV on stdout; never the terminal, never a word that is no error. */
const OUTPUT = ['-map', '0:a:0', '-c:a', 'pcm_s16le', '-f', 'wav', 'pipe:1'];

/**
 * Decodes what we have no decoder for through `ffmpeg`, as it comes.
 * @param path absolute path of the audio; `name` is what it looks like
 * @throws StageError failed `ffmpeg-missing` when it is not on PATH; skippable `no-audio` when it finds none
 */
export async function openWithFfmpeg(path: string, name: string): Promise<AudioStream> {
  // `file:` keeps a path from being taken for an address
  const input = ['-nostdin', '-v', 'error', '-i', `file:${path}`];
  const running = execa('ffmpeg', [...input, ...OUTPUT], {
    reject: false,
    buffer: false,
    stdin: 'ignore',
    stderr: 'ignore',
  });
  const reader = new ByteReader(running.stdout as AsyncIterable<Uint8Array>);
  const head = await reader.peek(4).catch(() => new Uint8Array(0));
  if (head.length === 0) {
    const { code } = await running;
    if (code === 'ENOENT') throw missing(name);
    throw skippable('no-audio', `ffmpeg finds no audio in the file (it looks like ${name})`);
  }
  const audio = await openWav(reader);
  if ('unread' in audio) throw skippable('no-audio', 'ffmpeg gave what is no PCM');
  const warnings: Warning[] = [];
  async function* blocks(made: AsyncIterable<Block>): AsyncGenerator<Block> {
    try {
      yield* made;
      const { exitCode } = await running;
      if (exitCode !== 0) warnings.push(CUT_OFF);
    } finally {
      running.kill('SIGKILL');
    }
  }
  return { ...audio, codec: 'ffmpeg', warnings, blocks: blocks(audio.blocks) };
}

function missing(name: string): Error {
  return failed(
    'ffmpeg-missing',
    `the file is ${name}, which needs ffmpeg, and that is not on PATH`,
    {
      hint: 'install ffmpeg; without it: OGG Vorbis, OGG Opus, and WAV',
    },
  );
}
