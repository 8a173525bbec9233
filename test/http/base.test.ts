import { describe, expect, it } from 'vitest';
import { parseBase } from '../../src/http/base.ts';

const words = { what: 'the API address', hint: 'check it' };

describe('parseBase', () => {
  it.each([
    ['https://api.spinoco.com', 'https://api.spinoco.com/'],
    ['https://example.com/spinoco//', 'https://example.com/spinoco/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['http://[::1]:8080', 'http://[::1]:8080/'],
  ])('takes %s', (text, url) => {
    expect(parseBase(text, { ...words, secret: true }).href).toBe(url);
  });

  it.each([
    '',
    'api.spinoco.com',
    'ftp://example.com',
    'http://example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'https://user:secret@example.com',
  ])('refuses %j, without repeating it', (text) => {
    expect(() => parseBase(text, { ...words, secret: true })).toThrow(
      expect.objectContaining({ exitCode: 78, message: expect.not.stringContaining('secret') }),
    );
  });

  it('takes plain http anywhere when no secret goes there', () => {
    expect(parseBase('http://asr.example.com', { ...words, secret: false }).protocol).toBe('http:');
    expect(() => parseBase('ftp://asr.example.com', { ...words, secret: false })).toThrow();
  });
});
