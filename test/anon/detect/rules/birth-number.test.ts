import { expect, test } from 'vitest';
import { isBirthNumber } from '../../../../src/anon/detect/rules/birth-number.ts';

test('a birth number is a date and a sum, and has no letters', () => {
  expect(isBirthNumber('8504121234')).toBe(8504121234 % 11 === 0);
  expect(isBirthNumber('530112123')).toBe(true);
  expect(isBirthNumber('540112123')).toBe(false);
  expect(isBirthNumber('531312123')).toBe(false);
  expect(isBirthNumber('53010A123')).toBe(false);
  expect(isBirthNumber('5301121X3')).toBe(false);
});
