import { expect, test } from 'vitest';
import { ulid } from '../../src/stage/ulid.ts';

test('the example of the specification, and the ends of the range', () => {
  expect(ulid(1469918176385, () => 0)).toBe('01ARYZ6S410000000000000000');
  expect(ulid(0, () => 0)).toBe('0'.repeat(26));
  expect(ulid(2 ** 48 - 1, () => 1 - 2 ** -53)).toBe(`7ZZZZZZZZZ${'Z'.repeat(16)}`);
});

test('later ones sort later', () => {
  const times = [1, 31, 32, 1023, 1024, 2 ** 40, 2 ** 40 + 1];
  const ids = times.map((time) => ulid(time, Math.random));
  expect([...ids].sort()).toEqual(ids);
});
