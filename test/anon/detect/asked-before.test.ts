import { expect, test } from 'vitest';
import { Random } from '../../quality/generate/random.ts';
import { cut, render } from '../../quality/generate/render.ts';
import { redact } from './redact.ts';

const random = new Random(1009);
/** eight digits that begin as no telephone number does */
const digits = (): string =>
  `1${Array.from({ length: 7 }, () => random.pick([...'123456789'])).join('')}`;
const said = (value: string): string =>
  render(cut(value, [2]), random.pick(['digit', 'mixed']), random);

const ASKED: readonly [string, string][] = [
  ['Řeknete mi číslo smlouvy?', 'CUSTOMER_ID'],
  ['Budu potřebovat vaše klientské číslo.', 'CUSTOMER_ID'],
  ['A číslo elektroměru, prosím?', 'CUSTOMER_ID'],
  ['Číslo zákaznické karty?', 'CUSTOMER_ID'],
];
const BETWEEN: readonly (readonly string[])[] = [
  ['Z: Moment, vezmu si brýle.', 'A: Nespěchejte.'],
  ['Z: Hned to najdu.', 'A: Je to vpravo nahoře.'],
  ['Z: To je to pod tím čárovým kódem?', 'A: Ano, osm číslic.'],
  ['Z: Počkejte.', 'A: Ano.', 'Z: Mám jich tu víc.', 'A: To delší.'],
];

test.each(ASKED)('%s: the answer comes some turns later', (question, type) => {
  for (const between of BETWEEN) {
    for (let n = 0; n < 5; n += 1) {
      const left = redact(`A: ${question}`, ...between, `Z: ${said(digits())}.`);
      expect(left.at(-1)).toBe(`@${type}_001.`);
    }
  }
});

test.each([
  ['another question', ['A: Číslo smlouvy?', 'Z: Nemám ji tu.', 'A: Nevadí. Kolik tam svítí?']],
  ['a number between', ['A: Číslo smlouvy?', 'Z: Mám tu jen objednávku 20241.', 'A: To stačí.']],
  ['something else named', ['A: Číslo smlouvy?', 'Z: To nevím, jaká je ta chyba?', 'A: Prosím?']],
])('%s: what was asked for before is over', (_name, before) => {
  expect(redact(...before, 'Z: Čtyři sta padesát dva.').at(-1)).toBe(
    'Z: Čtyři sta padesát dva.'.slice(3),
  );
});

test('thousands are an amount, whatever was asked for before', () => {
  const before = ['A: Máte číslo smlouvy?', 'Z: Hledám ho.', 'A: Dobře.'];
  for (const amount of ['Truhlář chtěl čtyřicet tři tisíc.', 'Dal jsem tam osm tisíc pět set.'])
    expect(redact(...before, `Z: ${amount}`).at(-1)).toBe(amount);
});

test('a number read back before a question of another kind is at its end', () => {
  for (let n = 0; n < 10; n += 1) {
    const value = digits();
    expect(
      redact(
        'A: Číslo elektroměru?',
        `Z: ${said(value)}.`,
        `A: ${value}. A kolik tam svítí vlevo nahoře?`,
        'Z: Šestnáct tisíc čtyři sta.',
      ),
    ).toEqual([
      'Číslo elektroměru?',
      '@CUSTOMER_ID_001.',
      '@CUSTOMER_ID_001. A kolik tam svítí vlevo nahoře?',
      'Šestnáct tisíc čtyři sta.',
    ]);
  }
});

test.each([
  ['K7XRP2', 'A: Kód rezervace?'],
  ['K 7 X R P 2', 'A: Kód rezervace?'],
  ['PU 24 118 30', 'A: Číslo pojistné smlouvy?'],
  ['Q41ZTB', 'A: Číslo rezervace, prosím?'],
])('a code in signs and groups, and read back: %s', (code, question) => {
  expect(redact(question, `Z: ${code}.`, `A: Takže ${code}, děkuji.`)).toEqual([
    question.slice(3),
    '@CUSTOMER_ID_001.',
    'Takže @CUSTOMER_ID_001, děkuji.',
  ]);
  expect(redact('A: Jaký je to model?', `Z: ${code.slice(0, 6)}.`).at(-1)).toBe(
    `${code.slice(0, 6)}.`,
  );
});

test.each(['x4k9tt', 'q7bm4x', 'ab2c3d4'])(
  'a made-up code is a password where one is named: %s',
  (code) => {
    expect(redact(`Z: A heslo ${code}.`)).toEqual(['A heslo @SECRET_001.']);
    expect(redact('A: Jaké je heslo?', `Z: ${code}.`).at(-1)).toBe('@SECRET_001.');
  },
);

test('how long a password must be is none', () => {
  for (const rule of ['aspoň osm znaků', 'minimálně dvanáct znaků', 'nejméně 8 znaků'])
    expect(redact(`A: Zvolte si nové heslo, ${rule}.`)).toEqual([`Zvolte si nové heslo, ${rule}.`]);
});

test.each(['esemeskou', 'SMS zprávou', 'v esemesce'])('a code that comes by message: %s', (how) => {
  const left = redact(
    `A: Pošlu vám kód ${how}, řekněte mi ho.`,
    'Z: Přišlo šest jedna nula, devět dva sedm.',
  );
  expect(left.at(-1)).toBe('Přišlo @SECRET_001.');
});
