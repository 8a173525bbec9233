import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { voices } from '../../../src/transcribe/audio/channels.ts';
import { decodeAudio } from '../../../src/transcribe/audio/decode.ts';
import { frameLevels } from '../../../src/transcribe/speech/energy.ts';
import { fixture, pcm16, tone, wav } from '../fixtures.ts';

const SIDES = { left: 'customer', right: 'agent' };
const call = await readFile(fixture('audio/01-nefunguje-kotel.ogg'));

function loudness(samples: Float32Array, from: number, to: number): number {
  return Math.max(...frameLevels(samples.subarray(from * 8000, to * 8000), 8000));
}

describe('decodeAudio', () => {
  it('splits an OGG Vorbis call: customer left, agent right', async () => {
    const audio = await decodeAudio(call);
    expect(audio).toMatchObject({ codec: 'vorbis', sampleRate: 8000, warnings: [] });
    const [customer, agent] = voices(audio, SIDES);
    expect(customer).toMatchObject({ channel: 0, speaker: 'customer' });
    expect(agent).toMatchObject({ channel: 1, speaker: 'agent' });
    // the agent speaks from 0.8 to 4.2 s, the customer from 4.6 to 8.4 s
    expect(loudness(agent?.samples as Float32Array, 1, 4)).toBeGreaterThan(-25);
    expect(loudness(customer?.samples as Float32Array, 1, 4)).toBeLessThan(-60);
    expect(loudness(customer?.samples as Float32Array, 5, 8)).toBeGreaterThan(-25);
    expect(loudness(agent?.samples as Float32Array, 5, 8)).toBeLessThan(-60);
  });

  it('gives what there is of a call that is cut off, and says so', async () => {
    for (const length of [call.length - 1, Math.floor(call.length / 2)]) {
      const audio = await decodeAudio(call.subarray(0, length));
      expect(audio.warnings).toContainEqual(expect.objectContaining({ code: 'cut-off' }));
      expect(audio.channels[0]?.length).toBeGreaterThan(90_000);
    }
  });

  it('goes on over damaged packets, and counts them', async () => {
    const damaged = Buffer.from(call);
    damaged.fill(7, 30_000, 30_200);
    const audio = await decodeAudio(damaged);
    expect(audio.warnings).toContainEqual(expect.objectContaining({ code: 'decode-errors' }));
    expect(audio.channels[0]?.length).toBe(186_718);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'the audio file is empty'],
    ['an error page', Buffer.from('<!DOCTYPE html><html>'), 'an HTML page'],
    ['JSON', Buffer.from('{"error":"no"}'), 'JSON'],
    ['MP3', Buffer.from('ID3\x04\x00'), 'MP3'],
    ['FLAC', Buffer.from('fLaC\x00'), 'FLAC'],
    ['noise', Buffer.from([1, 2, 3, 4]), 'unknown data'],
    ['OGG that is none', Buffer.from('OggSnonsense'), 'OGG without Vorbis audio'],
    ['Opus', opus(), 'OGG Opus'],
    ['Vorbis without a header', call.subarray(0, 40), 'the OGG Vorbis header is damaged'],
    ['Vorbis without a packet', call.subarray(0, 58), 'the OGG Vorbis file holds no audio'],
  ])('refuses %s in one line', async (_, bytes, message) => {
    const error = await decodeAudio(bytes).catch((thrown: unknown) => thrown);
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

describe('voices', () => {
  const a = tone(0.1, 8000);
  const quiet = new Float32Array(a.length);

  async function speakers(...channels: Float32Array[]): Promise<string[]> {
    const file = wav(pcm16(...channels), { channels: channels.length });
    return voices(await decodeAudio(file), SIDES).map(({ speaker }) => speaker);
  }

  it('does not know who speaks on one channel, two equal ones, or three', async () => {
    expect(await speakers(a)).toEqual(['unknown']);
    expect(await speakers(a, a)).toEqual(['unknown']);
    expect(await speakers(quiet, quiet)).toEqual(['unknown']);
    expect(await speakers(a, quiet, a)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('knows the sides of two that differ, be one silent', async () => {
    expect(await speakers(a, quiet)).toEqual(['customer', 'agent']);
    expect(
      await speakers(
        a,
        a.map((sample) => -sample),
      ),
    ).toEqual(['customer', 'agent']);
  });
});
