import { expect, test } from 'vitest';
import { find, findings } from '../find.ts';

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

test.each([
  'petr tečka svoboda, a zavináč volný cz',
  'kučera m zavináč post cz',
  'v jako Václav tečka horák at gmail tečka com',
  'sedláček s háčkem na c, zavináč, seznam, tečka, cz',
  'petra malá, dohromady, bez háčků a čárek, zavináč seznam cz',
  'novak, jako Novák, zavináč seznam tečka cz',
  'jana. Tečka. Malá. Zavináč. Seznam. Tečka. Cz',
  'ká, o, vé, á, er, zavináč, atlas, tečka, cz',
  'pavel podtržítko malý na seznamu',
  'jana zavináč firma24 tečka cz',
  'jana zavináč o2 tečka cz',
  'jan novák zavináč gmail tečka kom',
  'petra vondrová pomlčka brno zavináč seznam cz',
])('an address is found however it is told: %s', (said) => {
  expect(find(`Můj e-mail je ${said}.`)).toEqual([`EMAIL:${said}`]);
});

test.each([
  'zavináč je ten kroužek',
  'mám mail na seznamu, volejte',
  'napište zavináč na klávesnici',
  'sejdeme se at home',
])('%s holds no address', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ['kopii jvorel@firma.cz, zavináč jsem slyšela', 'jvorel@firma.cz'],
  ['tu j.vorel@firma.cz, s tečkou', 'j.vorel@firma.cz'],
  ['jana tečka vorel@firma.cz', 'jana tečka vorel@firma.cz'],
  ['vorel 83@firma.cz, pomlčka tam není', 'vorel 83@firma.cz'],
])('what is written has nothing before it but what a sign joins: %s', (text, address) => {
  expect(find(`Pošlete to na ${text}.`)).toEqual([`EMAIL:${address}`]);
});

test.each([
  'normálně zavináč firma tečka cz',
  'vždycky zavináč firma tečka cz',
  'stejnou doménu, zavináč firma tečka cz',
])('a word of talk is no local part: %s', (text) => {
  expect(find(`Mail je ${text}`)).toEqual(['EMAIL:zavináč firma tečka cz']);
});
