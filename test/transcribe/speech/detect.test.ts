import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ResampledChannel } from '../../../src/transcribe/audio/resample.ts';
import { detectSpeech } from '../../../src/transcribe/speech/detect.ts';
import { openSilero } from '../../../src/transcribe/speech/silero.ts';
import { decoded, EVERYTHING, fixture, joined, noise, SILERO, tone } from '../fixtures.ts';

const RATE = 16_000;

const OPTIONS = { threshold: 0.5, minSilence: 0.3, minSpeech: 0.08 };

function seconds(
  samples: Float32Array,
  detector = () => EVERYTHING,
  options = OPTIONS,
): number[][] {
  return detectSpeech(samples, RATE, detector, options).map(({ start, end }) => [
    start / RATE,
    end / RATE,
  ]);
}

const silence = (s: number): Float32Array => new Float32Array(s * RATE);
const quieter = (samples: Float32Array, db: number): Float32Array =>
  samples.map((sample) => sample * 10 ** (db / 20));

describe('detectSpeech, by level', () => {
  it('finds sound between silences, to a frame', () => {
    const found = seconds(joined(silence(1), tone(2, RATE), silence(1), tone(0.3, RATE)));
    expect(found).toEqual([
      [1, 3],
      [4, 4.3],
    ]);
  });

  it('bridges short pauses and keeps longer ones', () => {
    const parts = [tone(1, RATE), silence(0.2), tone(1, RATE), silence(0.5), tone(1, RATE)];
    expect(seconds(joined(...parts))).toEqual([
      [0, 2.2],
      [2.7, 3.7],
    ]);
  });

  it.each([
    ['nothing', new Float32Array(0)],
    ['one sample', Float32Array.from([0.3])],
    ['digital silence', silence(5)],
    ['a click', joined(silence(1), tone(0.03, RATE), silence(1))],
    ['a faint hum', quieter(joined(silence(1), tone(2, RATE), silence(1)), -70)],
  ])('hears no speech in %s', (_, samples) => {
    expect(seconds(samples)).toEqual([]);
  });

  it('takes the faint echo of the other side for none', () => {
    const samples = joined(tone(2, RATE), silence(1), quieter(tone(2, RATE), -45), silence(1));
    expect(seconds(samples)).toEqual([[0, 2]]);
  });
});

describe('detectSpeech, by voice', async () => {
  const silero = openSilero(SILERO, 0.5);
  const call = await decoded(await readFile(fixture('audio/01-nefunguje-kotel.ogg')));
  const line = new ResampledChannel(call.sampleRate);
  const agent = joined(line.push(call.channels[1] as Float32Array), line.end());
  /** the agent's turns, as they were spoken */
  const turns = [
    [0.8, 4.17],
    [8.89, 10.09],
    [13.14, 15.63],
    [21.06, 22.34],
  ];

  it.each([
    ['a clean line', (samples: Float32Array) => samples],
    ['a noisy line', (samples: Float32Array) => noisy(samples, -45)],
  ])('finds the turns of a speaker on %s', (_, over) => {
    const found = seconds(over(agent), () => silero);
    expect(found.length).toBeGreaterThanOrEqual(turns.length);
    for (const [start, end] of turns as [number, number][]) {
      expect(found.some(([from = 0]) => Math.abs(from - start) < 0.3)).toBe(true);
      expect(found.some(([, to = 0]) => Math.abs(to - end) < 0.4)).toBe(true);
    }
  });

  it('hears a voice that hardly stands out of the noise', () => {
    const loud = noisy(agent, -40);
    const sum = (found: number[][]): number =>
      found.reduce((all, [from = 0, to = 0]) => all + to - from, 0);
    const spoken = sum(turns);
    expect(sum(seconds(loud, () => silero))).toBeGreaterThan(0.8 * spoken);
    expect(sum(seconds(loud, () => silero))).toBeLessThan(1.3 * spoken);
  });

  it.each([
    ['a tone', tone(4, RATE)],
    ['noise', noise(4, RATE, 0.3)],
    ['a ringing telephone', joined(tone(1, RATE), silence(2), tone(1, RATE), silence(2))],
  ])('hears no voice in %s', (_, samples) => {
    expect(seconds(samples, () => silero)).toEqual([]);
  });

  it('forgets nothing that it was told before: the same audio gives the same speech', () => {
    const first = seconds(agent, () => silero);
    seconds(noise(3, RATE, 0.2), () => silero);
    expect(seconds(agent, () => silero)).toEqual(first);
  });

  it('asks nobody about silence, and takes everything without a detector', () => {
    const asked = (): never => {
      throw new Error('asked');
    };
    expect(seconds(silence(10), asked)).toEqual([]);
    const all = detectSpeech(agent, RATE, null, OPTIONS);
    expect(all).toEqual([{ start: 0, end: agent.length }]);
    expect(detectSpeech(silence(10), RATE, null, OPTIONS)).toEqual([]);
  });

  it('listens to a fraction of what stands out', () => {
    let frames = 0;
    const counting = {
      hears: (frame: Float32Array) => {
        frames += 1;
        return silero.hears(frame);
      },
      reset: () => silero.reset(),
    };
    seconds(agent, () => counting);
    expect((frames * 512) / agent.length).toBeLessThan(0.15);
  });

  it('keeps to its options', () => {
    const strict = seconds(agent, () => silero, { ...OPTIONS, minSpeech: 2 });
    expect(strict.length).toBe(2);
    const bridged = seconds(agent, () => silero, { ...OPTIONS, minSilence: 5 });
    expect(bridged.length).toBeLessThan(turns.length);
  });
});

function noisy(samples: Float32Array, db: number): Float32Array {
  const line = noise(samples.length / RATE, RATE, Math.sqrt(3) * 10 ** (db / 20));
  return samples.map((sample, i) => sample + (line[i] ?? 0));
}
