import { expect, test } from 'vitest';
import { redact } from '../redact.ts';

test('the code behind the expiry of a card is the card’s, too', () => {
  expect(redact('Z: Platím kartou 4532 0151 1283 0366, expirace 9/28 a kód je 317.')).toEqual([
    'Platím kartou @CARD_001, expirace @CARD_002 a kód je @CARD_003.',
  ]);
  expect(redact('Z: průkaz platí do 9/28, kód pojišťovny 111')[0]).toContain('kód pojišťovny 111');
});

test('last digits that are offered beside others are no less anybody’s', () => {
  expect(redact('A: Je to ta s koncovkou 0366, nebo 4471?', 'Z: Ta druhá, 4471.')).toEqual([
    'Je to ta s koncovkou @PHONE_001, nebo @PHONE_002?',
    'Ta druhá, @PHONE_002.',
  ]);
  // a price has other digits
  expect(redact('Z: Karta končí 0366, a ne 12 korun.')).toEqual([
    'Karta končí @CARD_001, a ne 12 korun.',
  ]);
});

test('how many digits are dictated, or asked for, is none of them', () => {
  const turns = [
    'A: Diktujte mi prosím číslo karty po čtyřech.',
    'Z: 4188',
    'A: Tak 4188',
    'Z: 1856, 9427',
    'A: 9427. A poslední čtyři?',
  ];
  const said = redact(...turns);
  expect(said[0]).toBe(turns[0]?.slice(3));
  // a number over turns is one tag, in the first of them
  expect(said[4]).toBe('A poslední čtyři?');
});

test('a card that was announced may be said in any two turns', () => {
  const digits =
    'čtyři pět tři dva nula jedna pět jedna jedna dva osm tři nula tři šest šest'.split(' ');
  for (let cut = 4; cut < 13; cut += 1) {
    const [first, rest] = [digits.slice(0, cut).join(' '), digits.slice(cut).join(' ')];
    const said = redact(`Z: karta ${first}`, 'A: Hm.', `Z: ${rest}, děkuji.`);
    expect(said.join(' '), String(cut)).toMatch(/^karta @CARD_001 Hm\. (?:@CARD_001, )?děkuji\.$/);
  }
});

test('the code on the back of a card by where it stands', () =>
  expect(redact('A: A ty tři čísla vzadu?', 'Z: Tři sta sedmnáct.').at(-1)).toBe('@CARD_001.'));

test('when a card is valid, though nobody says that it is that', () => {
  expect(
    redact(
      'A: Číslo karty?',
      'Z: 4163 2727 9008 1436.',
      'A: Dobře.',
      'Z: A tady je napsáno nula devět lomeno dvacet osm.',
      'A: 09/28.',
    ).slice(3),
  ).toEqual(['A tady je napsáno @CARD_002.', '@CARD_002.']);
  expect(redact('Z: Na kotli je napsáno 09/28.')).toEqual(['Na kotli je napsáno 09/28.']);
});

test('the ends of several cards in a row, and one whose middle is read out as stars', () => {
  expect(
    redact(
      'A: Vidím kartu s koncovkou 5581, kreditní 0046 a virtuální 9913.',
      'Z: Tu 9913 nechte.',
    ),
  ).toEqual([
    'Vidím kartu s koncovkou @CARD_001, kreditní @CARD_002 a virtuální @CARD_003.',
    'Tu @CARD_003 nechte.',
  ]);
  expect(redact('Z: Kartu 5242 31, hvězdičky, 6679.')).toEqual(['Kartu @CARD_001.']);
});
