import { expect, test } from 'vitest';
import { printable, printableJson } from '../../src/cli/printable.ts';

test('nothing that moves a cursor or turns text around comes through', () => {
  expect(printable('a\x1b[31mb\x9bc\nd\u202ee\u2028f')).toBe('a [31mb c d e f');
  expect(printable('Příliš žluťoučký 👍')).toBe('Příliš žluťoučký 👍');
});

test('JSON stays the same value and is one printable line, whatever the character', () => {
  for (let first = 0; first < 0x11000; first += 0x400) {
    const codes = Array.from({ length: 0x400 }, (_, n) => first + n);
    const text = String.fromCodePoint(...codes);
    const line = printableJson({ text });
    expect(JSON.parse(line)).toEqual({ text });
    expect(line).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
  }
});
