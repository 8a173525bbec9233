import { expect, it } from 'vitest';
import { AudioProgress } from '../../../src/transcribe/make/audio-progress.ts';

it('tells audio done, the speed and what is left of it', () => {
  let now = 0;
  const progress = new AudioProgress(() => now);
  expect(progress.line(null)).toBeNull();
  const first = progress.begin(0);
  const second = progress.begin(600);
  expect(progress.line(null)).toBe('0 s of audio');
  first.progress({ decoded_s: 100, whole: true, done_s: 40 });
  now = 20_000;
  expect(progress.line(null)).toBe('40 s of audio, 0.50 x real time, ETA 6 min');
  first.end(100);
  second.progress({ decoded_s: 300, whole: false, done_s: 300 });
  now = 100_000;
  expect(progress.line(0)).toBe('400 s of audio, 0.25 x real time, ETA 75 s');
  second.end(600);
  expect(progress.line(null)).toBe('700 s of audio, 0.14 x real time');
});

it('counts what is still to come, as long as calls were so far', () => {
  let now = 0;
  const progress = new AudioProgress(() => now);
  progress.begin(200).end(200);
  const second = progress.begin(400);
  second.progress({ decoded_s: 400, whole: true, done_s: 200 });
  now = 40_000;
  // 200 s of the second, and ten calls of 300 s, at a tenth of real time
  expect(progress.line(10)).toBe('400 s of audio, 0.10 x real time, ETA 5 min');
  expect(progress.line(40)).toBe('400 s of audio, 0.10 x real time, ETA 20 min');
});
