import { describe, expect, it } from 'vitest';
import { parseBase } from '../../../src/fetch/api/base.ts';

describe('parseBase', () => {
  it.each([
    ['https://api.spinoco.com', 'https://api.spinoco.com/'],
    ['https://example.com/spinoco//', 'https://example.com/spinoco/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['http://[::1]:8080', 'http://[::1]:8080/'],
  ])('takes %s', (text, url) => {
    expect(parseBase(text).href).toBe(url);
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
    expect(() => parseBase(text)).toThrow(
      expect.objectContaining({ exitCode: 78, message: expect.not.stringContaining('secret') }),
    );
  });
});
