import { describe, expect, it } from 'vitest';
import { networkError, retryAfter, transientError } from '../../src/http/errors.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('retryAfter', () => {
  it.each([
    ['0', 0],
    ['120', 120],
    [' 7 ', 7],
    ['99999999999999999999999', 1e23],
    ['Sun, 22 Nov 2026 12:00:30 GMT', 30],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['Sunday, 22-Nov-26 12:01:00 GMT', 60],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['2026-11-22', undefined],
    ['', undefined],
    [['1', '2'], undefined],
  ])('reads %j as %j seconds', (text, seconds) => {
    expect(retryAfter({ 'retry-after': text }, NOW)).toBe(seconds);
  });

  it('goes by the clock of the server where it tells it: ours may be years off', () => {
    const headers = {
      'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT',
      date: 'Sun, 22 Nov 2026 12:00:20 GMT',
    };
    expect(retryAfter(headers, 0)).toBe(10);
    expect(retryAfter({ ...headers, date: 'nonsense' }, NOW)).toBe(30);
  });
});

describe('transientError', () => {
  it.each([408, 425, 429, 500, 502, 503, 504, 599])('retries %i', (status) => {
    const error = transientError('the API', status, { 'retry-after': '3' }, NOW);
    expect(error).toMatchObject({ recovery: 'retriable', code: `http-${status}`, retryAfter: 3 });
  });

  it.each([200, 204, 302, 400, 401, 403, 404, 410])('leaves %i alone', (status) => {
    expect(transientError('the API', status, { 'retry-after': '3' }, NOW)).toBeNull();
  });
});

describe('networkError', () => {
  const failure = (code: string, message = 'secret') => Object.assign(new Error(message), { code });

  it('tells silence from the rest, by the name of the code', () => {
    expect(networkError('the API', failure('UND_ERR_BODY_TIMEOUT'))).toMatchObject({
      recovery: 'retriable',
      code: 'timeout',
    });
    expect(networkError('the API', failure('ECONNRESET'))).toMatchObject({
      code: 'network',
      message: 'no answer from the API (ECONNRESET)',
    });
  });

  it.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_HAS_EXPIRED',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('does not try again after %s', (code) => {
    expect(networkError('the API', failure(code))).toMatchObject({
      recovery: 'fatal',
      exitCode: 69,
      message: `the certificate of the API is refused (${code})`,
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  it('tells the proxy from the service', () => {
    const message = 'Proxy response (407) !== 200 when HTTP Tunneling';
    expect(networkError('the API', failure('UND_ERR_ABORTED', message))).toMatchObject({
      code: 'proxy',
      message: 'the proxy refused to connect (407)',
    });
  });
});
