import fc from 'fast-check';
import { toCardinal } from 'n2words/cs-CZ';
import { describe, expect, test } from 'vitest';
import { makeRun } from '../../../src/anon/detect/numbers/spoken-runs.ts';
import { BANK_CODES } from '../../../src/anon/detect/rules/account.ts';
import { allItems, scan } from '../../../src/anon/detect/scan.ts';
import { readings } from '../../../src/anon/spoken/lattice.ts';
import { Random } from '../../quality/generate/random.ts';
import { folded, render } from '../../quality/generate/render.ts';
import { fourDigits, groupAsNumber, VARIANTS } from '../../quality/generate/words.ts';
import { read } from './read.ts';

const groups = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'));

describe.each(VARIANTS)('%s words', (variant) => {
  test('of all groups of three digits are read', () => {
    const lost = groups.filter((group) => !read(groupAsNumber(group, variant)).includes(group));
    expect(lost).toEqual([]);
  });
  test('without diacritics, too', () => {
    const lost = groups.filter(
      (group) => !read(folded(groupAsNumber(group, variant))).includes(group),
    );
    expect(lost).toEqual([]);
  });
});

test('all cardinals of n2words below 10,000 are read', () => {
  const lost: string[] = [];
  for (let n = 1; n < 10_000; n += 1) {
    const text = toCardinal(n);
    if (!read(text).includes(String(n))) lost.push(text);
  }
  expect(lost).toEqual([]);
});

test('all bank codes are read digit by digit, in pairs, and as a number', () => {
  const random = new Random(1);
  for (const code of BANK_CODES) {
    const forms = [
      render([...code], 'digit', random),
      render([code.slice(0, 2), code.slice(2)], 'cardinal', random),
      code.startsWith('0') ? groupAsNumber(code, 'plain') : fourDigits(Number(code)),
    ];
    for (const form of forms) expect([form, read(form).includes(code)]).toEqual([form, true]);
  }
});

test('what is rendered in any style is among the readings', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 12 });
  const style = fc.constantFrom('cardinal', 'digit', 'noun', 'mixed');
  fc.assert(
    fc.property(
      digits,
      style,
      fc.integer({ min: 1, max: 3 }),
      fc.integer(),
      (list, how, size, seed) => {
        const all = list.join('');
        const cut = all.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
        const text = render(cut, how as 'digit', new Random(seed));
        expect([text, read(text).includes(all)]).toEqual([text, true]);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['sedm set třicet čtyři', ['734', '70034', '7304', '700304']],
  ['čtyři sta dvacet osm', ['428', '4208', '40028', '400208']],
  ['dvě nuly pět', ['005', '205']],
  ['tři sedmičky', ['777', '37']],
  ['dvakrát nula pět', ['005']],
  ['dvojitá pětka', ['55']],
  ['pět a dvacet', ['25', '520']],
  ['tisíc třicet sedm', ['1037']],
  ['dva tisíce šest set sedmdesát devět', ['2679']],
  ['dva tisíce deset', ['2010']],
  ['nulanula', ['00']],
  ['sedm set 23', ['723', '70023']],
  ['3x7', ['777']],
  ['2 nuly 5', ['005']],
] as const)('%s', (text, wanted) => {
  expect(read(text)).toEqual(expect.arrayContaining([...wanted]));
});

test.each(['ještě jednou', 'raz', 'stovka', 'litr', 'stodola', 'sestra', 'jednatel'])(
  '%s begins no number',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test('no reading stands twice among those of a stretch, few or many of them', () => {
  const words = 'sedm set dvacet tři nula a sto tisíc dva pět 77 4 lomeno jedenáct dvakrát'.split(
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 12 }), (said) => {
      const scanned = scan(said.join(' '));
      const items = allItems(scanned);
      for (const most of [4, 512]) {
        readings(makeRun(scanned, items, 0, 64), 0, 64, most, (_last, all) => {
          const keys = all.map((one) => JSON.stringify({ ...one, groups: 0, open: 0 }));
          expect(new Set(keys).size).toBe(keys.length);
          expect(keys.length).toBeLessThanOrEqual(most);
        });
      }
    }),
    { numRuns: 150, seed: 4 },
  );
});
