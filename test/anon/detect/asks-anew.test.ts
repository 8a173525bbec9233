import { expect, test } from 'vitest';
import { redact } from './redact.ts';

test('a question for another number parts two, also where nobody writes signs', () => {
  expect(
    redact(
      'A: řeknete mi rodné číslo',
      'Z: pětapadesát nula devět dvacet jedna lomeno nula sto dvacet tři',
      'A: a poslední čtyři čísla karty máte',
      'Z: devět devět jedna dva',
    ),
  ).toEqual([
    'řeknete mi rodné číslo',
    '@BIRTH_NUMBER_001',
    'a poslední čtyři čísla karty máte',
    '@CARD_001',
  ]);
});

test('a request parts two numbers as a question does', () => {
  const [price, , piece] = redact(
    'Z: Chci zaplatit po telefonu, je to 2 790.',
    'A: Jde to. Diktujte mi prosím číslo karty.',
    'Z: 4188 1856.',
  );
  expect(price).toBe('Chci zaplatit po telefonu, je to 2 790.');
  expect(piece).toMatch(/^@\w+\.$/);
});
