import { expect, test } from 'vitest';
import { redact } from '../redact.ts';

test('the head of an IBAN is read back before the rest was said, whichever reading it was', () => {
  const said = redact(
    'A: IBAN?',
    'Z: dé é osmdesát devět',
    'A: DE89, dál?',
    'Z: třicet sedm nula čtyři, nula nula čtyřicet čtyři, nula pět třicet dva, nula třináct, nula nula',
  );
  expect(said[2]).toBe('@IBAN_001, dál?');
});
