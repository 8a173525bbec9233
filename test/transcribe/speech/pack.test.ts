import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onCallClock } from '../../../src/transcribe/speech/call-clock.ts';
import type { Interval } from '../../../src/transcribe/speech/interval.ts';
import { PACKING, pack, windowSamples } from '../../../src/transcribe/speech/pack.ts';

/** a low rate keeps the arrays small; nothing here depends on it */
const RATE = 100;

/** A channel with utterances: pauses and lengths in turn, in samples. */
const channels = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 4000 })), {
      maxLength: 12,
    }),
    fc.integer({ min: 0, max: 500 }),
  )
  .map(([turns, tail]) => {
    const speech: Interval[] = [];
    let at = 0;
    for (const [pause, length] of turns) {
      speech.push({ start: at + pause, end: at + pause + length });
      at += pause + length;
    }
    // every sample tells its own place
    const samples = Float32Array.from({ length: at + tail }, (_, i) => i + 1);
    return { samples, speech };
  });

describe('pack', () => {
  it('keeps every sample of speech once, in order, in windows that the engine takes', () => {
    fc.assert(
      fc.property(channels, ({ samples, speech }) => {
        const windows = pack(samples, speech, RATE);
        const heard: number[] = [];
        for (const window of windows) {
          const audio = windowSamples(samples, window, RATE);
          expect(audio.length).toBeLessThanOrEqual(PACKING.longest * RATE);
          expect(audio.length).toBeGreaterThanOrEqual(PACKING.shortest * RATE);
          heard.push(...audio.filter((place) => place > 0));
        }
        expect(heard.every((place, i) => i === 0 || place > (heard[i - 1] ?? 0))).toBe(true);
        const places = new Set(heard);
        const spoken = speech.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, i) => start + i + 1),
        );
        expect(spoken.filter((place) => !places.has(place))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('brings any times back into speech, never backwards', () => {
    const times = fc.array(
      fc.tuple(
        fc.double({ min: -1, max: 31, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(channels, times, ({ samples, speech }, pairs) => {
        const items = pairs.map(([start, length], i) => ({
          start,
          end: start + length,
          word: i % 3 === 2 ? 'Konec.' : 'Slovo',
        }));
        for (const window of pack(samples, speech, RATE)) {
          let last = 0;
          for (const { start, end } of onCallClock(items, window, RATE)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThanOrEqual(start);
            const inside = (t: number): boolean =>
              speech.some((one) => t * RATE >= one.start - 1e-6 && t * RATE <= one.end + 1e-6);
            expect(inside(start)).toBe(true);
            expect(inside(end)).toBe(true);
            last = end;
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds a word again where it was said', () => {
    const speech = [
      { start: 500, end: 900 },
      { start: 3000, end: 3200 },
    ];
    const [window, ...more] = pack(new Float32Array(4000), speech, RATE);
    expect(more).toEqual([]);
    // window: 15 samples of margin, 400 of speech, two margins, 200 of speech
    const words = [
      { start: 0.15, end: 1, word: 'a' },
      { start: 3.9, end: 4.3, word: 'b' },
      { start: 4.2, end: 4.7, word: 'c' },
      { start: 4.5, end: 6.45, word: 'd' },
    ];
    expect(onCallClock(words, window ?? [], RATE)).toEqual([
      { start: 5, end: 5.85, word: 'a' },
      { start: 8.75, end: 9, word: 'b' },
      { start: 30, end: 30.25, word: 'c' },
      { start: 30.25, end: 32, word: 'd' },
    ]);
  });

  it('cuts an utterance that is too long where it is quietest', () => {
    const samples = new Float32Array(5000).fill(0.5);
    samples.fill(0, 2500, 2520);
    const windows = pack(samples, [{ start: 0, end: 5000 }], RATE);
    expect(windows.map((window) => window.map(({ speech }) => speech))).toEqual([
      [{ start: 0, end: expect.closeTo(2500, -2) }],
      [{ start: expect.closeTo(2500, -2), end: 5000 }],
    ]);
  });

  it('makes no window of silence', () => {
    expect(pack(new Float32Array(1000), [], RATE)).toEqual([]);
  });
});
