import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evenly } from '../../../src/transcribe/speech/even.ts';

/** All ways to divide `count` things, in order, into groups that have at least one. */
function* divisions(count: number, groups: number): Generator<number[]> {
  if (groups === 1) {
    if (count > 0) yield [count];
    return;
  }
  for (let first = 1; first < count; first += 1) {
    for (const rest of divisions(count - first, groups - 1)) yield [first, ...rest];
  }
}

/** The weights of the groups. */
function loads(weights: readonly number[], sizes: readonly number[]): number[] {
  let at = 0;
  return sizes.map((size) => {
    const group = weights.slice(at, at + size);
    at += size;
    return group.reduce((sum, weight) => sum + weight, 0);
  });
}

it('finds the most even of all ways to divide, or none when there is none', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 7 });
  const groups = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(weights, groups, fc.integer({ min: 5, max: 60 }), (things, count, most) => {
      const cost = (sizes: readonly number[]): number =>
        loads(things, sizes).reduce((sum, load) => sum + load ** 2, 0);
      const possible = [...divisions(things.length, count)].filter((sizes) =>
        loads(things, sizes).every((load) => load <= most),
      );
      const found = evenly(things, count, most);
      if (possible.length === 0) expect(found).toBeNull();
      else {
        expect(found).toHaveLength(count);
        expect(cost(found ?? [])).toBe(Math.min(...possible.map(cost)));
      }
    }),
  );
});
