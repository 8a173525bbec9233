import { describe, expect, it } from 'vitest';
import { resample } from '../../../src/transcribe/audio/resample.ts';
import { tone } from '../fixtures.ts';

describe('resample', () => {
  it.each([
    [8000, 1],
    [8000, 186_718],
    [44_100, 100_000],
    [48_000, 48_000],
    [11_025, 40_000],
  ])('from %i Hz: %i samples become just as many seconds', async (rate, length) => {
    const out = await resample(new Float32Array(length), rate);
    expect(out.length).toBe(Math.round((length * 16_000) / rate));
  });

  it('keeps the signal where it was, to the end of a long one', async () => {
    const seconds = 20;
    const [got, wanted] = [await resample(tone(seconds, 8000), 8000), tone(seconds, 16_000)];
    for (const at of [0.5, 10, 19.9]) {
      const from = Math.round(at * 16_000);
      for (let i = from; i < from + 100; i += 1) {
        expect(Math.abs((got[i] ?? 0) - (wanted[i] ?? 0))).toBeLessThan(0.01);
      }
    }
  });

  it('leaves alone what has the rate already', async () => {
    const samples = tone(0.1, 16_000);
    expect(await resample(samples, 16_000)).toEqual(samples);
  });
});
