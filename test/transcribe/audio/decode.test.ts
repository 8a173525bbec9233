import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Likeness, speakerOf } from '../../../src/transcribe/audio/channels.ts';
import { frameLevels } from '../../../src/transcribe/speech/energy.ts';
import { decoded, fixture, pcm16, tone, wav, withoutFfmpeg, withPath } from '../fixtures.ts';

const SIDES = { left: 'customer', right: 'agent' };
const call = await readFile(fixture('audio/01-nefunguje-kotel.ogg'));

function loudness(samples: Float32Array, from: number, to: number): number {
  return Math.max(...frameLevels(samples.subarray(from * 8000, to * 8000), 8000));
}

describe('decoded', () => {
  it('splits an OGG Vorbis call: customer left, agent right', async () => {
    const audio = await decoded(call);
    expect(audio).toMatchObject({ codec: 'vorbis', sampleRate: 8000, warnings: [] });
    const [customer, agent] = audio.channels;
    expect([0, 1].map((channel) => speakerOf(channel, 2, false, SIDES))).toEqual([
      'customer',
      'agent',
    ]);
    // the agent speaks from 0.8 to 4.2 s, the customer from 4.6 to 8.4 s
    expect(loudness(agent as Float32Array, 1, 4)).toBeGreaterThan(-25);
    expect(loudness(customer as Float32Array, 1, 4)).toBeLessThan(-60);
    expect(loudness(customer as Float32Array, 5, 8)).toBeGreaterThan(-25);
    expect(loudness(agent as Float32Array, 5, 8)).toBeLessThan(-60);
  });

  it('gives what there is of a call that is cut off, and says so', async () => {
    for (const length of [call.length - 1, Math.floor(call.length / 2)]) {
      const audio = await decoded(call.subarray(0, length));
      expect(audio.warnings).toContainEqual(expect.objectContaining({ code: 'cut-off' }));
      expect(audio.channels[0]?.length).toBeGreaterThan(90_000);
    }
  });

  it('goes on over damaged packets, and counts them', async () => {
    const damaged = Buffer.from(call);
    damaged.fill(7, 30_000, 30_200);
    const audio = await decoded(damaged);
    expect(audio.warnings).toContainEqual(expect.objectContaining({ code: 'decode-errors' }));
    expect(audio.channels[0]?.length).toBe(186_718);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'the audio file is empty'],
    ['an error page', Buffer.from('<!DOCTYPE html><html>'), 'an HTML page'],
    ['JSON', Buffer.from('{"error":"no"}'), 'JSON'],
    ['noise', Buffer.from([1, 2, 3, 4]), 'unknown data'],
    ['OGG that is none', Buffer.from('OggSnonsense'), 'OGG without Vorbis or Opus audio'],
    ['Opus without audio', opus(), 'the OGG Opus'],
    ['Vorbis without a header', call.subarray(0, 40), 'the OGG Vorbis header is damaged'],
    ['Vorbis without a packet', call.subarray(0, 58), 'the OGG Vorbis file holds no audio'],
  ])('refuses %s in one line', async (_, bytes, message) => {
    const error = await decoded(bytes).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'StageError', recovery: 'skippable' });
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).not.toContain('\n');
  });
});

function opus(): Buffer {
  const page = Buffer.alloc(27 + 1 + 19);
  page.write('OggS');
  page[26] = 1;
  page[27] = 19;
  page.write('OpusHead', 28);
  return page;
}

describe('OGG Opus', async () => {
  const file = await readFile(fixture('audio/formats/01-nefunguje-kotel.opus'));

  it('is decoded at the rate of the engine, its channels apart', async () => {
    const audio = await decoded(file);
    expect(audio).toMatchObject({ codec: 'opus', sampleRate: 16_000, warnings: [] });
    const [customer, agent] = audio.channels;
    expect((customer?.length ?? 0) / 16_000).toBeCloseTo(23.34, 1);
    const at = (samples: Float32Array | undefined, from: number, to: number): number =>
      Math.max(
        ...frameLevels((samples as Float32Array).subarray(from * 16_000, to * 16_000), 16_000),
      );
    // at 20 kbit/s Opus lets one channel leak into the other
    expect(at(agent, 1, 4) - at(customer, 1, 4)).toBeGreaterThan(8);
    expect(at(customer, 5, 8) - at(agent, 5, 8)).toBeGreaterThan(8);
  });

  it('gives what there is of a call that is cut off, and says so', async () => {
    const audio = await decoded(file.subarray(0, Math.floor(file.length / 2)));
    expect(audio.warnings).toContainEqual(expect.objectContaining({ code: 'cut-off' }));
    expect(audio.channels[0]?.length).toBeGreaterThan(100_000);
  });
});

describe('what ffmpeg reads', () => {
  const mp3 = Buffer.from('ID3\x04\x00');

  it('is left to it, and it is named when it is not there', async () => {
    await withoutFfmpeg(async () => {
      await expect(decoded(mp3)).rejects.toMatchObject({
        recovery: 'failed',
        code: 'ffmpeg-missing',
        message: 'the file is MP3, which needs ffmpeg, and that is not on PATH',
        hint: expect.stringContaining('OGG Opus'),
      });
    });
  });

  it.each([
    ['gives its sound', 'exit 0', []],
    ['gives what came before it failed, and says so', 'exit 1', ['cut-off']],
  ])('%s', async (_, end, warnings) => {
    // a stand-in: it is called as the real one is, and answers as that does into a pipe
    const directory = await mkdtemp(join(tmpdir(), 'ffmpeg-'));
    const sound = wav(pcm16(tone(0.5, 8000), tone(0.5, 8000)), { channels: 2, size: 0xffff_ffff });
    await writeFile(join(directory, 'sound.wav'), sound);
    const script = `#!/bin/sh\n[ "$5" = "file:/calls/-one" ] && /bin/cat "${directory}/sound.wav"\n${end}\n`;
    await writeFile(join(directory, 'ffmpeg'), script, { mode: 0o755 });
    const audio = await withPath(directory, () => decoded(mp3, '/calls/-one'));
    expect(audio.codec).toBe('ffmpeg');
    expect(audio.channels.map((samples) => samples.length)).toEqual([4000, 4000]);
    expect(audio.warnings.map(({ code }) => code)).toEqual(warnings);
    await rm(directory, { recursive: true });
  });

  it('is no audio when ffmpeg finds none', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'ffmpeg-'));
    await writeFile(join(directory, 'ffmpeg'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    await withPath(directory, async () => {
      await expect(decoded(mp3)).rejects.toMatchObject({ recovery: 'skippable', code: 'no-audio' });
    });
    await rm(directory, { recursive: true });
  });
});

describe('the sides of a call', () => {
  const a = tone(0.1, 8000);
  const quiet = new Float32Array(a.length);

  function speakers(...channels: Float32Array[]): string[] {
    const likeness = new Likeness();
    for (let at = 0; at < a.length; at += 300) {
      likeness.push(channels.map((samples) => samples.subarray(at, at + 300)));
    }
    return channels.map((_, i) => speakerOf(i, channels.length, likeness.equal, SIDES));
  }

  it('are not known of one channel, two equal ones, or three', () => {
    expect(speakers(a)).toEqual(['unknown']);
    expect(speakers(a, a)).toEqual(['unknown', 'unknown']);
    expect(speakers(quiet, quiet)).toEqual(['unknown', 'unknown']);
    expect(speakers(a, quiet, a)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('are known of two that differ, be one silent', () => {
    expect(speakers(a, quiet)).toEqual(['customer', 'agent']);
    const turned = a.map((sample) => -sample);
    expect(speakers(a, turned)).toEqual(['customer', 'agent']);
  });
});
