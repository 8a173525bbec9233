import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/anon/detect/finding.ts';
import { withWholeValues } from '../../../../src/anon/detect/mail/email-values.ts';

const email = (value: string): Finding => ({ start: 0, end: 1, type: 'EMAIL', rule: '', value });
const values = (pieces: readonly string[], memory: readonly string[]): string[] =>
  withWholeValues(pieces.map(email), memory.map(email)).map(({ value }) => value);

test('a piece has the value of the address that holds it', () => {
  const memory = ['jana.vodova@firma.cz', 'petr-vorel@pila-lhota.eu'];
  expect(values(['vodova@', 'vorel@pila', '@pila-lhota', 'lhota@'], memory)).toEqual([
    'jana.vodova@firma.cz',
    ...Array(3).fill('petr-vorel@pila-lhota.eu'),
  ]);
  expect(values(['kolman@', 'jana.vodova@firma.cz'], memory)).toEqual([
    'kolman@',
    'jana.vodova@firma.cz',
  ]);
});

test('or of the only one there is', () => {
  expect(values(['wodowa@'], ['vodova@firma.cz'])).toEqual(['vodova@firma.cz']);
  expect(values(['wodowa@'], [])).toEqual(['wodowa@']);
});

test('other types stay', () => {
  const phone = { ...email('602'), type: 'PHONE' };
  expect(withWholeValues([phone], [email('a602@b.cz')])).toEqual([phone]);
});
