import { expect, test } from 'vitest';
import { redact } from '../redact.ts';

test('a password is dictated letter by letter over turns, and read back', () => {
  const turns = redact(
    'A: Nadiktuju vám to heslo, máte čím psát?',
    'Z: Ano.',
    'A: Velké gé.',
    'Z: G.',
    'A: Malé em.',
    'Z: m, jo.',
    'A: Šest, dva.',
    'Z: Šest, dva.',
    'A: A velké pé jako Pavel.',
    'Z: Takže Gm62P.',
  );
  expect(turns.slice(2).filter((turn) => !turn.includes('@SECRET') && turn !== '')).toEqual([]);
});

test.each([
  ['Heslo je habr2018.', 'S velkým H?', 'S velkým @SECRET_002?'],
  ['Heslo je luna44.', 'To malé l jako Lída?', 'To malé @SECRET_002'],
])('a letter of which only the size is said again: %s %s', (one, other, left) => {
  expect(redact(`A: ${one}`, `Z: ${other}`)[1]).toContain(left);
});

test.each([
  ['Heslo je ruka.9most.', 'Ruka tečka devět most.'],
  ['Heslo je sumava2015les.', 'Šumava dvacet patnáct les, jo?'],
  ['Heslo je xk7qr.', 'Iks ká sedm kvé er.'],
])('a password is known again as it is said: %s %s', (one, other) => {
  const [, said = ''] = redact(`A: ${one}`, `Z: ${other}`);
  expect(said).toMatch(/^@SECRET_001(?:\.|, jo\?)$/);
});

test.each([
  ['A: Heslo pošleme. Jak se píše vaše příjmení?', 'Z: Bé er á zet.'],
  ['A: Pod heslem to není. Jaká je úroveň?', 'Z: Dvě skupiny a čtyři kurzy.'],
  ['A: Heslo změňte.', 'Z: Byt je 3+kk, 64 m2 a má balkon.'],
])('no password is spelled in: %s %s', (...lines) => {
  expect(redact(...lines)[1]).not.toContain('@SECRET');
});
