import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../src/anon/redact/json.ts';
import { apply, diff } from '../../../src/anon/vault/patch.ts';

const value = fc
  .json({ maxDepth: 4 })
  .map((text) => text.replaceAll('"x"', '"__proto__"'))
  .map((text) => JSON.parse(text) as Json);

test('a patch makes the one of the other, in the same order, and survives JSON', () => {
  fc.assert(
    fc.property(value, value, (from, to) => {
      const patch = JSON.parse(JSON.stringify(diff(from, to)));
      expect(JSON.stringify(apply(from, patch))).toBe(JSON.stringify(to));
    }),
  );
});

test('a patch holds what differs, not what is the same', () => {
  const from = { a: 'long text that stays', b: [1, { c: '@PHONE_001' }] };
  const to = { a: 'long text that stays', b: [1, { c: '777' }] };
  expect(diff(from, to)).toEqual({ o: [['b', { a: [[1, { o: [['c', { v: '777' }]] }]] }]] });
});

test('fields that came, went, or changed places', () => {
  const from = JSON.parse('{"a":1,"new":2,"b":3}') as Json;
  const to = JSON.parse('{"b":3,"__proto__":{"x":1},"a":1}') as Json;
  expect(JSON.stringify(apply(from, diff(from, to)))).toBe(JSON.stringify(to));
});

test('a patch for another value is refused', () => {
  expect(() => apply('text', { a: [[0, { v: 1 }]] })).toThrow(TypeError);
  expect(() => apply(['text'], { o: [] })).toThrow(TypeError);
});
