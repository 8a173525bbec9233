import { expect, test } from 'vitest';
import { Meter } from '../../src/fetch/meter.ts';

test('says what was listed, then how much came, and how fast since the first byte', () => {
  let now = 1000;
  const meter = new Meter(() => now);
  expect(String(meter)).toBe('0.0 MB');
  meter.list(50);
  meter.list(7);
  expect(String(meter)).toBe('57 listed');
  now += 60_000;
  meter.add(1_500_000);
  expect(String(meter)).toBe('1.5 MB');
  now += 2000;
  meter.add(1_500_000);
  expect(String(meter)).toBe('3.0 MB, 1.5 MB/s');
});
