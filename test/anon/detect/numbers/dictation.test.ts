import { expect, test } from 'vitest';
import { redact } from '../redact.ts';

/** Whether no digit and no number word of a turn is left. */
const gone = (turn: string | undefined): boolean =>
  !/[0-9]|sed|osm|dva|nul|tři|šest|pět/u.test(turn?.replace(/@[A-Z_]+_\d+/g, '') ?? '');

test('pieces of a number that was found belong to it, whoever says them', () => {
  const left = redact(
    'Z: Telefon je 602 123 456, ne, počkejte.',
    'A: Nula šest?',
    'Z: Ano.',
    'A: Čtyři, pět, šest.',
    'Z: Dvacet tři.',
  );
  expect(left[1]).toMatch(/^@PHONE_\d+\??$/);
  expect(left.slice(3).every(gone)).toBe(true);
});

test('what was asked for may come in pieces too short to be anything', () => {
  const left = redact(
    'A: Číslo pojistné smlouvy?',
    'Z: Šest osm nula.',
    'A: Šest set osmdesát.',
    'Z: Sedmdesát tři.',
    'A: Ano.',
    'Z: Dva.',
  );
  expect(left.filter((_, n) => n > 0).every(gone)).toBe(true);
  expect(new Set(left.join(' ').match(/@CUSTOMER_ID_\d+/g))).toHaveLength(1);
});

test.each([
  'Přijedu v deset.',
  'Stojí to tři sta korun.',
  'Poplatek 300.',
  'Za pět minut jsem tam.',
  'Je to na dva roky, tedy do 30. 6.',
  'A kolik lidí vás bude, pět nebo šest, a máte s sebou nářadí?',
])('a dictation is over where the talk goes on: %s', (talk) => {
  const left = redact('Z: Telefon je 602 123 456.', 'A: Mám.', `Z: ${talk}`);
  expect(left[2]).toBe(talk);
});

test('a question for something else ends it', () => {
  const left = redact(
    'Z: Telefon je 602 123 456.',
    'A: A kolik je vám let, prosím vás?',
    'Z: Třicet dva.',
  );
  expect(left[2]).toBe('Třicet dva.');
});

test('the number of an insurance is nobody’s', () => {
  const left = redact(
    'Z: Rodné číslo 841118/9272.',
    'A: Pojišťovna?',
    'Z: Sto jedenáctka.',
    'A: A manžel?',
    'Z: Jeho pojišťovna je dvě stě jedenáct.',
  );
  expect(left.slice(1)).toEqual([
    'Pojišťovna?',
    'Sto jedenáctka.',
    'A manžel?',
    'Jeho pojišťovna je dvě stě jedenáct.',
  ]);
});
