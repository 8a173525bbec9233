import { expect, it } from 'vitest';
import { secondsOf, wavOf } from '../../../../src/transcribe/engines/http/wav.ts';

it('is a WAV file of 16 bits, 16 kHz, one channel, as its head says', () => {
  const bytes = Buffer.from(wavOf(Float32Array.from([0, 0.5, -0.5, 1, -1, 2, -2])));
  expect(bytes.toString('latin1', 0, 4)).toBe('RIFF');
  expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
  expect(bytes.toString('latin1', 8, 16)).toBe('WAVEfmt ');
  expect([16, 20, 22, 32, 34].map((at) => bytes.readUInt16LE(at))).toEqual([16, 1, 1, 2, 16]);
  expect([bytes.readUInt32LE(24), bytes.readUInt32LE(28)]).toEqual([16_000, 32_000]);
  expect(bytes.toString('latin1', 36, 40)).toBe('data');
  expect(bytes.readUInt32LE(40)).toBe(14);
  const samples = Array.from({ length: 7 }, (_, i) => bytes.readInt16LE(44 + 2 * i));
  // what is too loud is clipped, never wrapped
  expect(samples).toEqual([0, 16_384, -16_384, 32_767, -32_768, 32_767, -32_768]);
});

it('holds a window of 30 s in less than the 1 MiB that web servers let through', () => {
  const bytes = wavOf(new Float32Array(30 * 16_000));
  expect(bytes.length).toBeLessThan(1024 * 1024 - 4096);
  expect(secondsOf(bytes)).toBe(30);
});
