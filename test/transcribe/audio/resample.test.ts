import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ENGINE_RATE,
  ResampledChannel,
  Resampler,
} from '../../../src/transcribe/audio/resample.ts';
import { joined, tone } from '../fixtures.ts';

function resampled(samples: Float32Array, from: number, block = 5000): Float32Array {
  const channel = new ResampledChannel(from);
  const made: Float32Array[] = [];
  for (let at = 0; at < samples.length; at += block) {
    made.push(channel.push(samples.subarray(at, at + block)).slice());
  }
  return joined(...made, channel.end());
}

/** Whether samples are the same bit by bit; a matcher takes a hundred times as long to find out. */
function same(a: Float32Array, b: Float32Array): boolean {
  const bytes = ({ buffer, byteOffset, byteLength }: Float32Array): Buffer =>
    Buffer.from(buffer, byteOffset, byteLength);
  return bytes(a).equals(bytes(b));
}

describe('ResampledChannel', () => {
  it.each([
    [8000, 1],
    [8000, 186_718],
    [44_100, 100_000],
    [48_000, 48_000],
    [11_025, 40_000],
    [7999, 9000],
  ])('from %i Hz: %i samples become just as many seconds', (rate, length) => {
    const out = resampled(new Float32Array(length), rate);
    expect(out.length).toBe(Math.round((length * ENGINE_RATE) / rate));
  });

  it.each([8000, 11_025, 44_100, 48_000])('keeps the signal of %i Hz where it was', (rate) => {
    const seconds = 5;
    const [got, wanted] = [resampled(tone(seconds, rate), rate), tone(seconds, ENGINE_RATE)];
    for (const at of [0.5, 2, 4.9]) {
      const from = Math.round(at * ENGINE_RATE);
      for (let i = from; i < from + 100; i += 1) {
        expect(Math.abs((got[i] ?? 0) - (wanted[i] ?? 0))).toBeLessThan(0.01);
      }
    }
  });

  it('lets nothing above the new bandwidth through', () => {
    const high = Float32Array.from({ length: 48_000 }, (_, i) =>
      Math.sin((2 * Math.PI * 11_000 * i) / 48_000),
    );
    const out = resampled(high, 48_000).subarray(200, -200);
    expect(Math.max(...out.map(Math.abs))).toBeLessThan(0.001);
  });

  it('gives the same, however the input is cut', () => {
    const samples = tone(0.3, 11_025);
    const whole = resampled(samples, 11_025, samples.length);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (block) => {
        expect(same(resampled(samples, 11_025, block), whole)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves alone what has the rate already', () => {
    const samples = tone(0.1, ENGINE_RATE);
    expect(same(resampled(samples, ENGINE_RATE), samples)).toBe(true);
  });
});

describe('Resampler', () => {
  it('makes any stretch as if all had been made', () => {
    const samples = tone(0.2, 8000);
    const resampler = new Resampler(8000);
    const all = resampler.range(samples, 0, resampler.length(samples.length));
    expect(resampler.range(samples, 777, 1777)).toEqual(all.subarray(777, 1777));
    expect(resampler.range(samples.subarray(300), 777, 1777, 300)).toEqual(all.subarray(777, 1777));
  });
});
