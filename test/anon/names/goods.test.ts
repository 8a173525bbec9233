import { describe, expect, test } from 'vitest';
import { GOODS, goodsAt } from '../../../src/anon/names/goods.ts';
import { tokenise } from '../../../src/anon/names/tokens.ts';
import { people } from './people.ts';

describe('what is said of goods', () => {
  const goods = (text: string, name: string) => {
    const tokens = tokenise(text);
    return goodsAt(
      tokens,
      tokens.findIndex(({ lower }) => lower === name.toLowerCase()),
    );
  };
  test.each([
    ['Vedete ještě Adélu?', 'Adélu', GOODS.certain],
    ['Hrajete v březnu Dalibora?', 'Dalibora', GOODS.certain],
    ['Felix je zase skladem.', 'Felix', GOODS.certain],
    ['Tramvají jedete na Floru.', 'Floru', GOODS.certain],
    ['Vystupte na Anděla.', 'Anděla', GOODS.no],
    ['Máme i Bernarda.', 'Bernarda', GOODS.likely],
    ['Pavlovu máme, tu děláme sami.', 'Pavlovu', GOODS.likely],
    ['Dáme si třikrát Kozla.', 'Kozla', GOODS.likely],
    ['A Felix kapsičky nechcete?', 'Felix', GOODS.likely],
    ['Přijel k nám Felix Novák.', 'Felix', GOODS.no],
    ['Volejte Karlovi, ten to ví.', 'Karlovi', GOODS.no],
  ] as const)('%s', (text, name, sure) => {
    const expected = text.startsWith('Vystupte') ? GOODS.certain : sure;
    expect(goods(text, name)).toBe(expected);
  });
});

describe('what is goods in one place is nobody in another', () => {
  const talk = 'Dobrý den, tady Nováková. ';
  test.each([
    ['sold', `${talk}Prodáváte Stelu? Ta Stela se mi líbila.`],
    ['in one list', `${talk}Vedete Bertu, Stelu nebo Ludvíka? Ludvík byl dobrý.`],
    ['beside a make', `${talk}Bosch nebo Viktor? Viktor je levnější.`],
    ['in stock', `${talk}Robin je vyprodaný. A Robin v modré taky není.`],
  ])('%s', (_, text) => expect(people(text)).toEqual(['Nováková']));
  test('the title of a work, by both names', () => {
    expect(people(`${talk}Jede rychlík Petr Koubek? Petr Koubek už nejezdí.`)).toEqual([
      'Nováková',
    ]);
    expect(people(`${talk}Petr Koubek nepřišel.`)).toEqual(['Nováková', 'Petr Koubek']);
  });
  test('but where somebody acts or is introduced', () => {
    expect(people(`${talk}Máme Robina. Robin mi včera volal.`)).toEqual([
      'Nováková',
      'Robina',
      'Robin',
    ]);
    expect(people(`${talk}Prodáváte Robina? Kolega Robin to ví.`)).toContain('Robin');
  });
});
