import { expect, test } from 'vitest';
import { redact } from './redact.ts';

test.each([
  [
    'a flat that was asked for, in a call without any address',
    ['Patro a číslo bytu?', 'Třetí patro, byt číslo dvanáct.'],
    ['Patro a číslo bytu?', 'Třetí patro, byt číslo #.'],
  ],
  [
    'a flat that is another now',
    ['Adresa?', 'Havlíčkova 3, jenom se změnilo číslo bytu, teď je to čtrnáct.'],
    ['Adresa?', '#, jenom se změnilo číslo bytu, teď je to #.'],
  ],
  [
    'a noun for its number',
    ['Která bytová jednotka?', 'No asi sedmička.'],
    ['Která bytová jednotka?', 'No asi #.'],
  ],
])('%s', (_, turns, redacted) => expect(redact(...turns)).toEqual(redacted));

test('a flat of so many rooms is none', () => {
  const turns = ['Adresa Lipová 5, Kolín?', 'Ano, byt dva plus jedna.'];
  expect(redact(...turns).at(-1)).toBe('Ano, byt dva plus jedna.');
});
