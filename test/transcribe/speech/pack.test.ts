import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onCallClock } from '../../../src/transcribe/speech/call-clock.ts';
import type { Interval } from '../../../src/transcribe/speech/interval.ts';
import { PACKING, Packer, type Window } from '../../../src/transcribe/speech/pack.ts';

/** a low rate keeps the arrays small; nothing here depends on it */
const RATE = 100;

const { longest: LONGEST } = PACKING;

function pack(samples: Float32Array, speech: readonly Interval[], longest: number = LONGEST) {
  const packer = new Packer(RATE, longest);
  return [...packer.add(speech, { samples, offset: 0 }), ...packer.end()];
}

/** Samples of the channel in a window. */
function lengthOf({ pieces }: Window): number {
  return pieces.reduce((sum, { audio }) => sum + audio.end - audio.start, 0);
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
        const lengths = windows.map((window) => window.samples.length);
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(LONGEST * RATE);
        expect(Math.min(1e9, ...lengths)).toBeGreaterThanOrEqual(PACKING.shortest * RATE);
        const heard = windows.flatMap((window) => [...window.samples.filter((place) => place > 0)]);
        expect(heard.every((place, i) => i === 0 || place > (heard[i - 1] ?? 0))).toBe(true);
        const places = new Set(heard);
        const lost: number[] = [];
        for (const { start, end } of speech) {
          for (let place = start + 1; place <= end; place += 1) {
            if (!places.has(place)) lost.push(place);
          }
        }
        expect(lost).toEqual([]);
      }),
      { numRuns: 60 },
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

  it('wastes no windows, and fills none that is left more than it must', () => {
    fc.assert(
      fc.property(channels, ({ samples, speech }) => {
        const lengths = pack(samples, speech).map(lengthOf);
        const all = lengths.reduce((sum, length) => sum + length, 0);
        const least = (LONGEST - PACKING.waste) * RATE;
        expect(lengths.length).toBeLessThanOrEqual(1 + all / least);
        // with as many windows as are shared, no two neighbours would fit into one
        if (lengths.length > PACKING.shared) return;
        const pairs = lengths.slice(1).map((length, i) => length + (lengths[i] as number));
        expect(pairs.every((pair) => pair > least)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('shares a short call between its windows, and goes by the longest one it may make', () => {
    // nine utterances of 5 s, far apart: 5.3 s each in a window
    const speech = Array.from({ length: 9 }, (_, i) => ({ start: 1000 * i, end: 1000 * i + 500 }));
    const samples = new Float32Array(9000);
    const counts = (longest: number): number[] =>
      pack(samples, speech, longest).map(({ pieces }) => pieces.length);
    expect(counts(28)).toEqual([5, 4]);
    expect(counts(26)).toEqual([3, 3, 3]);
    expect(counts(20)).toEqual([3, 3, 3]);
    expect(counts(12)).toEqual([2, 2, 2, 2, 1]);
  });

  it('gives what it is sure of, and keeps the last windows to share what comes', () => {
    const packer = new Packer(RATE, LONGEST);
    // a sentence of 20 s fills a window
    const speech = Array.from({ length: 6 }, (_, i) => ({ start: 3000 * i, end: 3000 * i + 2000 }));
    const given = packer.add(speech, { samples: new Float32Array(18_000), offset: 0 });
    expect(given).toHaveLength(6 - PACKING.shared);
    expect(packer.end()).toHaveLength(PACKING.shared);
    expect(packer.end()).toEqual([]);
  });

  it('goes on with a window that the audio before has begun', () => {
    const packer = new Packer(RATE, LONGEST);
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
