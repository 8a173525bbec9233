import { describe, expect, it } from 'vitest';
import { networkError, retryAfter, transientError } from '../../../src/fetch/api/errors.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('retryAfter', () => {
  it.each([
    ['0', 0],
    ['120', 120],
    [' 7 ', 7],
    ['Sun, 22 Nov 2026 12:00:30 GMT', 30],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['Sunday, 22-Nov-26 12:01:00 GMT', 60],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['2026-11-22', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j as %j seconds', (text, seconds) => {
    expect(retryAfter(text, NOW)).toBe(seconds);
  });
});

describe('transientError', () => {
  it.each([408, 425, 429, 500, 502, 503, 504, 599])('retries %i', (status) => {
    const error = transientError(status, '3', NOW);
    expect(error).toMatchObject({ recovery: 'retriable', code: `http-${status}`, retryAfter: 3 });
  });

  it.each([200, 204, 302, 400, 401, 403, 404, 410])('leaves %i alone', (status) => {
    expect(transientError(status, '3', NOW)).toBeNull();
  });
});

describe('networkError', () => {
  it('tells silence from the rest, by the name of the code', () => {
    const silent = Object.assign(new Error('secret'), { code: 'UND_ERR_BODY_TIMEOUT' });
    const reset = Object.assign(new Error('secret'), { code: 'ECONNRESET' });
    expect(networkError(silent)).toMatchObject({ recovery: 'retriable', code: 'timeout' });
    expect(networkError(reset)).toMatchObject({
      code: 'network',
      message: 'no answer from the API (ECONNRESET)',
    });
  });
});
