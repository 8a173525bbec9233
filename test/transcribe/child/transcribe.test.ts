import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { transcribeFile } from '../../../src/transcribe/child/transcribe.ts';
import { joined, pcm16, tone, wav } from '../fixtures.ts';

const directory = await mkdtemp(join(tmpdir(), 'transcribe-'));
afterAll(() => rm(directory, { recursive: true }));

const sides = { left: 'customer', right: 'agent' };

async function fileOf(
  bytes: Uint8Array,
): Promise<{ file: string; sha256: null; sides: typeof sides }> {
  const file = join(directory, 'call');
  await writeFile(file, bytes);
  return { file, sha256: null, sides };
}

function noEngine(): never {
  throw new Error('the engine was asked for');
}

describe('transcribeFile', () => {
  it.each([
    ['silence', new Float32Array(8000 * 60), 60],
    ['one sample', Float32Array.from([0.3]), 0],
  ])('gives an empty transcript for %s without loading the engine', async (_, samples, seconds) => {
    const made = await transcribeFile(await fileOf(wav(pcm16(samples))), noEngine);
    expect(made).toMatchObject({ duration_s: seconds, speech_s: 0, segments: [], warnings: [] });
  });

  it('gives the engine one window for utterances far apart, and puts words where they were', async () => {
    const heard: number[] = [];
    const gap = new Float32Array(8000 * 20);
    const call = joined(gap, tone(1, 8000), gap, tone(2, 8000), gap);
    const made = await transcribeFile(await fileOf(wav(pcm16(call))), async () => ({
      capabilities: { words: true, probabilities: false },
      load: async () => undefined,
      close: async () => undefined,
      transcribe: async (samples) => {
        heard.push(samples.length / 16_000);
        return [
          { start: 0.15, end: 1.15, word: 'Ano.', probability: null },
          { start: 1.45, end: 3.45, word: 'Děkuji.', probability: null },
        ];
      },
    }));
    expect(heard).toEqual([expect.closeTo(3.6, 1)]);
    expect(made.segments).toMatchObject([
      {
        start: expect.closeTo(20, 1),
        end: expect.closeTo(21, 1),
        text: 'Ano.',
        speaker: 'unknown',
      },
      { start: expect.closeTo(41, 1), end: expect.closeTo(43, 1), text: 'Děkuji.', channel: 0 },
    ]);
    expect(made.speech_s).toBeCloseTo(3, 1);
  });
});
