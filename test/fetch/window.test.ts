import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCursor, parseDuration, parseSince, windowStart } from '../../src/fetch/window.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;

describe('parseSince', () => {
  it.each([
    ['last', { kind: 'last' }],
    ['all', { kind: 'all' }],
    ['7d', { kind: 'ago', ms: 7 * 24 * HOUR }],
    ['12h', { kind: 'ago', ms: 12 * HOUR }],
    ['30m', { kind: 'ago', ms: HOUR / 2 }],
    ['45s', { kind: 'ago', ms: 45_000 }],
    ['2026-11-01', { kind: 'from', at: Date.UTC(2026, 10, 1) }],
    ['2026-11-01T10:30', { kind: 'from', at: Date.UTC(2026, 10, 1, 10, 30) }],
    ['2026-11-01T10:30:05.5Z', { kind: 'from', at: Date.UTC(2026, 10, 1, 10, 30, 5, 500) }],
    ['2026-11-01T10:30+02:00', { kind: 'from', at: Date.UTC(2026, 10, 1, 8, 30) }],
    ['2024-02-29', { kind: 'from', at: Date.UTC(2024, 1, 29) }],
  ])('reads %s', (text, since) => {
    expect(parseSince(text)).toEqual(since);
  });

  it.each([
    '',
    'yesterday',
    '7',
    '7w',
    '-7d',
    '1.5h',
    '2026-02-31',
    '2026-13-01',
    '2026-11-01T25:00',
    '2026-11',
    '20261101',
    'LAST',
  ])('refuses %j', (text) => {
    expect(parseSince(text)).toBeNull();
  });

  it('reads every whole number of every unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom(['s', 1000], ['m', 60_000], ['h', HOUR], ['d', 24 * HOUR]),
        (amount, [unit, ms]) => parseDuration(`${amount}${unit}`) === amount * Number(ms),
      ),
    );
  });
});

describe('windowStart', () => {
  const at = { cursor: NOW - 5 * HOUR, overlap: HOUR, now: NOW };

  it('asks from the cursor minus the overlap', () => {
    expect(windowStart({ kind: 'last' }, at)).toBe(NOW - 6 * HOUR);
  });

  it('asks for everything without a cursor, and under all', () => {
    expect(windowStart({ kind: 'last' }, { ...at, cursor: undefined })).toBe(0);
    expect(windowStart({ kind: 'all' }, at)).toBe(0);
  });

  it('takes a date as it is and a duration from the clock', () => {
    expect(windowStart({ kind: 'from', at: 42 }, at)).toBe(42);
    expect(windowStart({ kind: 'ago', ms: 2 * HOUR }, at)).toBe(NOW - 2 * HOUR);
  });

  it('never asks for a time before the epoch', () => {
    expect(windowStart({ kind: 'last' }, { ...at, cursor: 10 })).toBe(0);
    expect(windowStart({ kind: 'ago', ms: 2 * NOW }, at)).toBe(0);
  });
});

describe('nextCursor', () => {
  const time = fc.integer({ min: 0, max: 10_000 });

  it('goes to the latest update, but not past what is awaited', () => {
    expect(nextCursor(undefined, 100, [])).toBe(100);
    expect(nextCursor(50, 100, [70, 90])).toBe(70);
    expect(nextCursor(50, undefined, [])).toBe(50);
  });

  it('never goes back and never past the latest update', () => {
    fc.assert(
      fc.property(
        fc.option(time, { nil: undefined }),
        time,
        fc.array(time),
        (cursor, latest, awaited) => {
          const next = nextCursor(cursor, latest, awaited) as number;
          expect(next).toBeGreaterThanOrEqual(cursor ?? 0);
          expect(next).toBeLessThanOrEqual(Math.max(latest, cursor ?? 0));
          if (cursor === undefined) for (const at of awaited) expect(next).toBeLessThanOrEqual(at);
        },
      ),
    );
  });
});
