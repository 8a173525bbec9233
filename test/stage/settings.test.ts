import { expect, test } from 'vitest';
import { canonical, settingsHash } from '../../src/stage/settings.ts';

test('the order of fields plays no part, at any depth; that of lists does', () => {
  expect(canonical({ b: 1, a: { d: [{ y: 1, x: 2 }], c: null } })).toBe(
    '{"a":{"c":null,"d":[{"x":2,"y":1}]},"b":1}',
  );
  expect(settingsHash({ a: 1, b: { c: 2, d: 3 } })).toBe(settingsHash({ b: { d: 3, c: 2 }, a: 1 }));
  expect(settingsHash({ a: [1, 2] })).not.toBe(settingsHash({ a: [2, 1] }));
});

test('another value, another hash; undefined is absent', () => {
  expect(settingsHash({ a: 1 })).not.toBe(settingsHash({ a: '1' }));
  expect(settingsHash({ a: 1, b: undefined })).toBe(settingsHash({ a: 1 }));
  expect(settingsHash({})).toMatch(/^[0-9a-f]{16}$/);
});
