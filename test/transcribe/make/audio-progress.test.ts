import { expect, it } from 'vitest';
import { AudioProgress } from '../../../src/transcribe/make/audio-progress.ts';

it('tells audio done, in flight, the speed and what is left', () => {
  let now = 0;
  const progress = new AudioProgress(() => now);
  expect(progress.line()).toBeNull();
  const first = progress.begin(0);
  const second = progress.begin(600);
  expect(progress.line()).toBe('0 s of audio done, 600 s in flight');
  first.progress({ decoded_s: 100, whole: true, done_s: 40 });
  now = 20_000;
  expect(progress.line()).toBe(
    '40 s of audio done, 660 s in flight, 0.50 x real time, 6 min left of it',
  );
  first.end(100);
  second.progress({ decoded_s: 300, whole: false, done_s: 300 });
  now = 100_000;
  expect(progress.line()).toBe(
    '400 s of audio done, 300 s in flight, 0.25 x real time, 75 s left of it',
  );
  second.end(600);
  expect(progress.line()).toBe('700 s of audio done, 0.14 x real time');
});
