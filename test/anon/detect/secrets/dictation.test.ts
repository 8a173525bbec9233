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

test('what is tried after a code is another one of as many signs', () => {
  const [, tried] = redact(
    'A: Jaký kód jste si nastavila?',
    'Z: Že 0911. Pak jsem zkoušela 9110, 1109, nic.',
  );
  expect(tried).toMatch(
    /^Že @SECRET_001\. Pak jsem zkoušela @SECRET_002(?:, @SECRET_003)?, nic\.$/,
  );
});

test('a code that is begun wrong and said anew, behind how many digits it has', () =>
  expect(
    redact(
      'A: Potřebujeme kód na odemknutí, abychom otestovali dotyk.',
      'Z: Aha, to je šest číslic, jedna devět šest čtyři... ne, to je čtyři. 196 488.',
    ).at(-1),
  ).toMatch(/^Aha, to je šest číslic, @SECRET_001\.\.\. ne, to je .*@SECRET_002\.$/));

test('the last letter of a password that is spelled is no little word', () =>
  expect(redact('Z: heslo je p t 4 z 9 k', 'A: pt4z9k připojeno')).toEqual([
    'heslo je @SECRET_001',
    '@SECRET_001 připojeno',
  ]));

test('what a padlock opens on', () =>
  expect(
    redact('A: Na boxu máte vlastní zámek.', 'Z: Ten mám visací, na 721. Nebo 712.').at(-1),
  ).toBe('Ten mám visací, na @SECRET_001. Nebo @SECRET_002.'));

test('the name of a user: a word and a letter, or what one calls oneself there', () => {
  expect(redact('A: Jaký máš login?', 'Z: kolarova l').at(-1)).toBe('@USERNAME_001');
  expect(redact('Z: hlásím se jako mnovotny')).toEqual(['hlásím se jako @USERNAME_001']);
  expect(redact('Z: hlásím se jako svědek')).toEqual(['hlásím se jako svědek']);
});
