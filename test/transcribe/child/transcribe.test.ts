import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/transcribe/child/protocol.ts';
import { type TranscribeTools, transcribeFile } from '../../../src/transcribe/child/transcribe.ts';
import type { Engine, Heard } from '../../../src/transcribe/engines/engine.ts';
import { PACKING } from '../../../src/transcribe/speech/pack.ts';
import { openSilero } from '../../../src/transcribe/speech/silero.ts';
import { EVERYTHING, joined, noise, pcm16, SILERO, tone, wav } from '../fixtures.ts';

const directory = await mkdtemp(join(tmpdir(), 'transcribe-'));
afterAll(() => rm(directory, { recursive: true }));

const listen = { model: SILERO, threshold: 0.5, minSilence: 0.3, minSpeech: 0.08, window: 26 };
const about = { sha256: null, sides: { left: 'customer', right: 'agent' }, listen, clean: [] };

async function jobOf(bytes: Uint8Array) {
  const file = join(directory, 'call');
  await writeFile(file, bytes);
  return { ...about, file };
}

function engineThat(transcribe: Engine['transcribe']): Engine {
  return {
    capabilities: { words: true, probabilities: false },
    load: async () => undefined,
    close: async () => undefined,
    transcribe,
  };
}

function toolsWith(engine: () => Promise<Engine>): TranscribeTools & { readonly told: Progress[] } {
  const told: Progress[] = [];
  return {
    engine,
    detector: () => EVERYTHING,
    progress: (progress) => told.push(progress),
    clock: () => 0,
    told,
  };
}

function asked(): never {
  throw new Error('the engine was asked for');
}

describe('transcribeFile', () => {
  it.each([
    ['silence', new Float32Array(8000 * 60), 60],
    ['one sample', Float32Array.from([0.3]), 0],
  ])(
    'gives an empty transcript for %s without loading engine or detector',
    async (_, samples, seconds) => {
      const tools = { ...toolsWith(asked), detector: asked };
      const { result, effort } = await transcribeFile(await jobOf(wav(pcm16(samples))), tools);
      expect(result).toMatchObject({ duration_s: seconds, segments: [], warnings: [] });
      expect(result.speech_s).toBe(0);
      expect(effort).toMatchObject({ windows: 0 });
    },
  );

  it('gives an empty transcript for what is loud and no voice', async () => {
    const call = joined(tone(3, 8000), new Float32Array(8000), noise(3, 8000, 0.2));
    const silero = openSilero(SILERO, 0.5);
    const tools = { ...toolsWith(asked), detector: () => silero };
    const { result } = await transcribeFile(await jobOf(wav(pcm16(call))), tools);
    expect(result).toMatchObject({ speech_s: 0, segments: [] });
  });

  it('gives the engine one window for utterances far apart, and puts words where they were', async () => {
    const heard: number[] = [];
    const gap = new Float32Array(8000 * 20);
    const call = joined(gap, tone(1, 8000), gap, tone(2, 8000), gap);
    const tools = toolsWith(async () =>
      engineThat(async (samples) => {
        heard.push(samples.length / 16_000);
        return [
          { start: 0.15, end: 1.15, word: 'Ano.', probability: null },
          { start: 1.45, end: 3.45, word: 'Děkuji.', probability: null },
        ];
      }),
    );
    const { result, effort } = await transcribeFile(await jobOf(wav(pcm16(call))), tools);
    expect(heard).toEqual([expect.closeTo(3.6, 1)]);
    expect(result.segments).toMatchObject([
      {
        start: expect.closeTo(20, 1),
        end: expect.closeTo(21, 1),
        text: 'Ano.',
        speaker: 'unknown',
      },
      { start: expect.closeTo(41, 1), end: expect.closeTo(43, 1), text: 'Děkuji.', channel: 0 },
    ]);
    expect(result.speech_s).toBeCloseTo(3, 1);
    expect(effort.windows).toBe(1);
    expect(tools.told.at(-1)).toEqual({ decoded_s: 63, whole: true, done_s: 63 });
  });

  it('listens once to two equal channels, and reports a leak once, on the louder one', async () => {
    const spoken = joined(
      new Float32Array(8000),
      tone(1, 8000),
      new Float32Array(8000),
      tone(2, 8000),
    );
    const words: Heard = [
      { start: 0.15, end: 1.15, word: 'Radiátory', probability: null },
      { start: 1.45, end: 2.4, word: 'jsou', probability: null },
      { start: 2.4, end: 3.45, word: 'studené.', probability: null },
    ];
    let windows = 0;
    const tools = toolsWith(async () =>
      engineThat(async () => {
        windows += 1;
        return words;
      }),
    );
    const equal = wav(pcm16(spoken, spoken), { channels: 2 });
    const { result: same } = await transcribeFile(await jobOf(equal), tools);
    expect(windows).toBe(1);
    expect(same.segments.map(({ speaker }) => speaker)).toEqual(['unknown', 'unknown']);
    const leak = spoken.map((sample) => sample * 0.1);
    const leaked = wav(pcm16(leak, spoken), { channels: 2 });
    const { result } = await transcribeFile(await jobOf(leaked), tools);
    expect(windows).toBe(3);
    expect(result.segments.every(({ speaker }) => speaker === 'agent')).toBe(true);
    expect(result.segments.map(({ text }) => text).join(' ')).toBe('Radiátory jsou studené.');
    expect(result.warnings).toMatchObject([{ code: 'cross-talk', count: 3 }]);
  });

  it('gives the same for a long call as for its parts, and holds no more than a few minutes', async () => {
    // three times what is looked at together, a sound of 2 s every 10 s
    const minutes = 11;
    const part = joined(new Float32Array(8 * 8000), tone(2, 8000));
    const call = joined(...Array.from({ length: minutes * 6 }, () => part));
    let most = 0;
    let seconds = 0;
    const tools = toolsWith(async () =>
      engineThat(async (samples) => {
        most = Math.max(most, samples.length);
        seconds += samples.length / 16_000;
        return [];
      }),
    );
    const { result, effort } = await transcribeFile(await jobOf(wav(pcm16(call))), tools);
    expect(result.speech_s).toBeCloseTo(minutes * 6 * 2, 0);
    expect(effort.windows).toBe(Math.ceil((minutes * 6) / Math.floor(PACKING.longest / 2.3)));
    expect(most).toBeLessThanOrEqual(30 * 16_000);
    expect(seconds).toBeCloseTo(minutes * 6 * 2.3, 0);
    const done = tools.told.map(({ done_s }) => done_s);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    // told of while it is at work, not at the end
    expect(done.filter((at) => at > 0 && at < minutes * 60).length).toBeGreaterThan(5);
  });
});
