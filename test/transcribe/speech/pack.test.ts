import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onCallClock } from '../../../src/transcribe/speech/call-clock.ts';
import type { Interval } from '../../../src/transcribe/speech/interval.ts';
import { PACKING, Packer, type Window } from '../../../src/transcribe/speech/pack.ts';

/** a low rate keeps the arrays small; nothing here depends on it */
const RATE = 100;

function pack(samples: Float32Array, speech: readonly Interval[]): Window[] {
  const packer = new Packer(RATE);
  return [...packer.add(speech, { samples, offset: 0 }), ...packer.end()];
}

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
        const windows = pack(samples, speech);
        const heard: number[] = [];
        for (const window of windows) {
          const audio = window.samples;
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
      { numRuns: 100 },
    );
  });

  it('brings a word back to within 20 ms of where it was said, outside the joins', () => {
    fc.assert(
      fc.property(channels, ({ samples, speech }) => {
        for (const { pieces } of pack(samples, speech)) {
          let passed = 0;
          // a word in the middle of every piece, as the engine would time it in the window
          const words = pieces.map(({ audio, speech: said }) => {
            const middle = passed + (said.start + said.end) / 2 - audio.start;
            passed += audio.end - audio.start;
            const half = Math.min(10, (said.end - said.start) / 4);
            return { start: (middle - half) / RATE, end: (middle + half) / RATE, word: 'Ano.' };
          });
          const back = onCallClock(words, pieces, RATE);
          for (const [i, { speech: said }] of pieces.entries()) {
            const middle = (said.start + said.end) / 2 / RATE;
            const half = Math.min(10, (said.end - said.start) / 4) / RATE;
            expect(Math.abs((back[i]?.start ?? 0) - (middle - half))).toBeLessThan(0.02);
            expect(Math.abs((back[i]?.end ?? 0) - (middle + half))).toBeLessThan(0.02);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('fills windows: none but the last wastes more than a few seconds', () => {
    fc.assert(
      fc.property(channels, ({ samples, speech }) => {
        const windows = pack(samples, speech);
        const lengths = windows.map(({ pieces }) =>
          pieces.reduce((sum, { audio }) => sum + audio.end - audio.start, 0),
        );
        for (const length of lengths.slice(0, -1)) {
          expect(length).toBeGreaterThanOrEqual(
            (PACKING.longest - Math.max(PACKING.waste, PACKING.search)) * RATE,
          );
        }
        const all = lengths.reduce((sum, length) => sum + length, 0);
        expect(windows.length).toBeLessThanOrEqual(1 + 1.3 * (all / (PACKING.longest * RATE)));
      }),
      { numRuns: 100 },
    );
  });

  it('goes on with a window that the audio before has begun', () => {
    const packer = new Packer(RATE);
    const first = { samples: new Float32Array(2000).fill(1), offset: 0 };
    expect(packer.add([{ start: 500, end: 900 }], first)).toEqual([]);
    const second = { samples: new Float32Array(2000).fill(2), offset: 1500 };
    expect(packer.add([{ start: 1600, end: 1700 }], second)).toEqual([]);
    const [window] = packer.end();
    expect(window?.samples.length).toBe(430 + 130);
    expect(window?.samples.subarray(0, 430)).toEqual(new Float32Array(430).fill(1));
    expect(window?.samples.subarray(430)).toEqual(new Float32Array(130).fill(2));
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
        for (const window of pack(samples, speech)) {
          let last = 0;
          for (const { start, end } of onCallClock(items, window.pieces, RATE)) {
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
      { numRuns: 100 },
    );
  });

  it('finds a word again where it was said', () => {
    const speech = [
      { start: 500, end: 900 },
      { start: 3000, end: 3200 },
    ];
    const [window, ...more] = pack(new Float32Array(4000), speech);
    expect(more).toEqual([]);
    // window: 15 samples of margin, 400 of speech, two margins, 200 of speech
    const words = [
      { start: 0.15, end: 1, word: 'a' },
      { start: 3.9, end: 4.3, word: 'b' },
      { start: 4.2, end: 4.7, word: 'c' },
      { start: 4.5, end: 6.45, word: 'd' },
    ];
    expect(onCallClock(words, window?.pieces ?? [], RATE)).toEqual([
      { start: 5, end: 5.85, word: 'a' },
      { start: 8.75, end: 9, word: 'b' },
      { start: 30, end: 30.25, word: 'c' },
      { start: 30.25, end: 32, word: 'd' },
    ]);
  });

  it('cuts an utterance that is too long where it is quietest', () => {
    const samples = new Float32Array(5000).fill(0.5);
    samples.fill(0, 2500, 2520);
    const windows = pack(samples, [{ start: 0, end: 5000 }]);
    expect(windows.map((window) => window.pieces.map(({ speech }) => speech))).toEqual([
      [{ start: 0, end: expect.closeTo(2500, -2) }],
      [{ start: expect.closeTo(2500, -2), end: 5000 }],
    ]);
  });

  it('makes no window of silence', () => {
    expect(pack(new Float32Array(1000), [])).toEqual([]);
  });
});
