import { expect, test } from 'vitest';
import { find, findings } from './find.ts';

test.each([
  ['pište na jan.novak@example.cz.', 'jan.novak@example.cz'],
  ['(jan_novak+kotel@mail.example.com)', 'jan_novak+kotel@mail.example.com'],
  ['jan.novák@příklad.cz, ano', 'jan.novák@příklad.cz'],
  ['e-mail: novak@seznam. cz, děkuji', 'novak@seznam. cz'],
  ['novak @ seznam.cz', 'novak @ seznam.cz'],
  ['je to novak@seznam a hotovo', 'novak@seznam'],
  ['kotel777123456@example.org', 'kotel777123456@example.org'],
  ['<novak-jan@example.eu>', 'novak-jan@example.eu'],
  ['novak＠example.cz', 'novak＠example.cz'],
])('%s', (text, address) => {
  expect(find(text)).toEqual([`EMAIL:${address}`]);
});

test.each(['zavináč @ nic', '@novak', '@@@@', 'a @ b', 'novak@', 'a.a.a.a'])(
  '%s is none',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);

test('case, blanks and diacritics do not make another address', () => {
  const values = ['Jan.Novák@Example.cz', 'jan.novak@example. cz', 'JAN.NOVAK @ EXAMPLE.CZ'].map(
    (text) => findings(text)[0]?.value,
  );
  expect(new Set(values)).toEqual(new Set(['jan.novak@example.cz']));
});
