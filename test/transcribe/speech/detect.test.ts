import { describe, expect, it } from 'vitest';
import { detectSpeech } from '../../../src/transcribe/speech/detect.ts';
import { joined, noise, tone } from '../fixtures.ts';

const RATE = 16_000;

function seconds(samples: Float32Array): number[][] {
  return detectSpeech(samples, RATE).map(({ start, end }) => [start / RATE, end / RATE]);
}

const silence = (s: number): Float32Array => new Float32Array(s * RATE);
const quieter = (samples: Float32Array, db: number): Float32Array =>
  samples.map((sample) => sample * 10 ** (db / 20));

describe('detectSpeech', () => {
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

  it.each([-70, -50, -35])('adapts to a line with noise at %i dB', (db) => {
    const samples = joined(silence(3), tone(1, RATE), silence(3));
    const line = quieter(noise(7, RATE, Math.sqrt(3)), db);
    const [only, ...more] = seconds(samples.map((sample, i) => sample + (line[i] ?? 0)));
    expect(more).toEqual([]);
    expect(only?.[0]).toBeCloseTo(3, 1);
    expect(only?.[1]).toBeCloseTo(4, 1);
  });

  it.each([
    ['nothing', new Float32Array(0)],
    ['one sample', Float32Array.from([0.3])],
    ['digital silence', silence(5)],
    ['steady noise', noise(5, RATE, 0.02)],
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
