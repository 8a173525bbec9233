import { expect, test } from 'vitest';
import { detectAll } from '../../../../src/anon/detect/detect.ts';
import { NOTHING_KNOWN } from '../../../../src/anon/detect/detector.ts';
import { TYPES } from '../../../../src/anon/detect/finding.ts';
import { lone } from '../../../../src/anon/detect/stream.ts';
import { Random } from '../../../quality/generate/random.ts';
import { email } from '../../../quality/generate/values.ts';
import { groupAsNumber } from '../../../quality/generate/words.ts';

const found = (...texts: string[]) => {
  const streams = texts.map(lone);
  return detectAll(streams, NOTHING_KNOWN, { types: new Set(TYPES) }).map((list, n) =>
    list.map(({ type, value, start, end }) => `${type} ${value}: ${texts[n]?.slice(start, end)}`),
  );
};

test('an address said again with pauses and little words is the same one, whole', () => {
  const random = new Random(67);
  const signs: Readonly<Record<string, string>> = { '.': 'tečka', _: 'podtržítko', '-': 'pomlčka' };
  for (let n = 0; n < 100; n += 1) {
    const { local, host } = email(random);
    const value = `${local.join('')}@${host}`;
    const pause = random.pick([', ', ' ', ', a pak ']);
    const words = local
      .map((piece) => signs[piece] ?? (/[0-9]/.test(piece) ? groupAsNumber(piece, 'plain') : piece))
      .join(pause);
    const said = `${words}, zavináč, ${host}`;
    expect(found(`e-mail ${value}`, `Takže ${said}, je to tak?`)).toEqual([
      [`EMAIL ${value}: ${value}`],
      [`EMAIL ${value}: ${said}`],
    ]);
  }
});

test('a letter, a name and a number before the sign are pieces of one address', () => {
  const said = 'A, wagnerova, a pak osm jedna, zavináč, gmejl, kom';
  expect(found('mail awagnerova81@gmail.com', `Nový je. ${said}.`)[1]).toEqual([
    `EMAIL awagnerova81@gmail.com: ${said}`,
  ]);
});

test('another address stays another one', () => {
  expect(found('mail novak@seznam.cz', 'mail svoboda zavináč seznam.cz')[1]).toEqual([
    'EMAIL svoboda@seznam.cz: svoboda zavináč seznam.cz',
  ]);
});
