import { describe, expect, test } from 'vitest';
import { find, findings } from '../find.ts';

const cut = (digits: string, ...sizes: number[]): string[] => {
  let at = 0;
  return sizes.map((size) => {
    const group = digits.slice(at, at + size);
    at += size;
    return group;
  });
};

/** Every grouping and separator that Whisper is known to write. */
const FORMS: Readonly<Record<string, (digits: string) => string>> = {
  joined: (d) => d,
  threes: (d) => cut(d, 3, 3, 3).join(' '),
  'threes, no-break space': (d) => cut(d, 3, 3, 3).join('\u00a0'),
  'threes, narrow no-break space': (d) => cut(d, 3, 3, 3).join('\u202f'),
  commas: (d) => cut(d, 3, 3, 3).join(', '),
  'full stops': (d) => cut(d, 3, 3, 3).join('. '),
  'dots without blanks': (d) => cut(d, 3, 3, 3).join('.'),
  dashes: (d) => cut(d, 3, 3, 3).join('-'),
  'long dashes': (d) => cut(d, 3, 3, 3).join(' – '),
  'slash and blank': (d) => `${cut(d, 3, 6)[0]}/${cut(d, 3, 3, 3).slice(1).join(' ')}`,
  mixture: (d) => {
    const [a, b, c] = cut(d, 3, 3, 3);
    return `${a}, ${b}.${c}`;
  },
  'one by one': (d) => d.split('').join(' '),
  'one by one, commas': (d) => d.split('').join(', '),
  pairs: (d) => cut(d, 2, 2, 2, 2, 1).join(' '),
  '3-2-2-2': (d) => cut(d, 3, 2, 2, 2).join(' '),
  '1-2-2-2-2': (d) => cut(d, 1, 2, 2, 2, 2).join(' '),
  '3-4-2': (d) => cut(d, 3, 4, 2).join(' '),
  '3-3-2-1': (d) => cut(d, 3, 3, 2, 1).join(' '),
  'digits, then threes': (d) =>
    `${d.slice(0, 3).split('').join(', ')}, ${cut(d.slice(3), 3, 3).join(' ')}`,
  '+420': (d) => `+420${d}`,
  '+420 blank': (d) => `+420 ${cut(d, 3, 3, 3).join(' ')}`,
  '+ 420': (d) => `+ 420 ${cut(d, 3, 3, 3).join(' ')}`,
  '(+420)': (d) => `+420) ${cut(d, 3, 3, 3).join(' ')}`,
  '00420': (d) => `00420${d}`,
  '00 420': (d) => `00 420 ${cut(d, 3, 3, 3).join(' ')}`,
  '420': (d) => `420 ${cut(d, 3, 3, 3).join(', ')}`,
  '4 2 0': (d) => `4 2 0 ${d.split('').join(' ')}`,
};

/** Invented numbers over the whole plan: a fixed sequence, so that a failure can be repeated. */
function numbers(count: number): string[] {
  const heads = [
    '601',
    '608',
    '702',
    '720',
    '737',
    '775',
    '792',
    '222',
    '257',
    '312',
    '475',
    '541',
    '596',
    '800',
    '840',
    '910',
  ];
  let state = 20261122;
  return Array.from({ length: count }, (_, n) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return heads[n % heads.length] + String(state % 1_000_000).padStart(6, '0');
  });
}

describe.each(Object.entries(FORMS))('%s', (_name, form) => {
  const frames = [
    (number: string) => number,
    (number: string) => `Moje číslo je ${number}.`,
    (number: string) => `volejte na ${number}, děkuji`,
    (number: string) => `Ano,${number}?`,
  ];
  test('is found whole, and as one value', () => {
    for (const digits of numbers(64)) {
      for (const frame of frames) {
        const number = form(digits);
        const found = findings(frame(number));
        expect([frame(number), found.map(({ value }) => value)]).toEqual([
          frame(number),
          [`+420${digits}`],
        ]);
        expect(find(frame(number))).toEqual([`PHONE:${number}`]);
      }
    }
  });
});

test.each([
  ['+421 905 123 456', '+421905123456'],
  ['00421905123456', '+421905123456'],
  ['421 905 123 456', '+421905123456'],
  ['0905 123 456', '+421905123456'],
  ['+44 20 7946 0958', '+442079460958'],
  ['+49 30 901820', '+4930901820'],
  ['0048 22 123 45 67', '+48221234567'],
  ['+1 (212) 555-0123', '+12125550123'],
])('%s is a number of another country', (text, value) => {
  expect(findings(`volám z ${text} teď`).map((one) => one.value)).toEqual([value]);
});

test('a number with a home code and a digit too few is redacted all the same', () => {
  expect(find('je to +420 777 123 45, prosím')).toEqual(['PHONE:+420 777 123 45']);
});

test('two numbers in one breath are two', () => {
  expect(find('777 123 456, 605 111 222')).toEqual(['PHONE:777 123 456', 'PHONE:605 111 222']);
  expect(find('7 7 7 1 2 3 4 5 6, 6 0 5 1 1 1 2 2 2')).toHaveLength(2);
  expect(find('7 7 7 1 2 3 4 5 6 6 0 5 1 1 1 2 2 2')).toHaveLength(2);
});

test('a digit too many goes with its number, what is set apart from it stays', () => {
  expect(find('přijeďte 15. 777 123 456')).toEqual(['PHONE:777 123 456']);
  expect(find('777 123 456 7')).toEqual(['PHONE:777 123 456 7']);
  expect(find('volejte 7, 7, 7, 1, 2, 3, 4, 5, 6, 6, děkuji')).toEqual([
    'PHONE:7, 7, 7, 1, 2, 3, 4, 5, 6, 6',
  ]);
  expect(find('volejte šest set dva sto dvacet tři čtyři sta padesát šest sedm')).toEqual([
    'PHONE:šest set dva sto dvacet tři čtyři sta padesát šest sedm',
  ]);
  for (const rest of [' 3 kusy', ' 14:30', ' 9. 5.', ' 9. května', '\n3', ', 3 kusy']) {
    expect(find(`volejte 777 123 456${rest}`)).toEqual(['PHONE:777 123 456']);
  }
});

test('what stands outside stays outside', () => {
  expect(find('(777 123 456), ano')).toEqual(['PHONE:777 123 456']);
  expect(find('(777) 123 456.')).toEqual(['PHONE:(777) 123 456']);
});

test.each([
  'cena je 777 123 456 korun',
  'stálo to 15 000 Kč, pak 1 250 000 korun a 20 000 000,- Kč',
  'v roce 2024 nebo 1998, 2025',
  '12. 3. 2024 v 8.30',
  '22. 3. 2024 15:30',
  'mezi 8.00 a 15.30, nebo 16:45',
  'objednávka 383 458',
  'číslo objednávky je 777 123 456',
  'zakázka číslo 602 123 456',
  'výrobní číslo: 605 111 222',
  'variabilní symbol 777123456',
  'chyba H74, F28, E119',
  'typ CZ12345678 a model 24KKV',
  'je tam 21 stupňů, venku -5, tlak 1,5 baru',
  '192.168.100.200',
  '4111 1111 1111 1111',
  '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
  '19-2000145399/0800',
  '777123456/0800',
  '123 456 789',
  'PSČ 602 00, IČO 12 34 56 78',
  'odečet 55e8400-446655440000a7',
])('%s holds no telephone number', (text) => {
  expect(find(text).filter((one) => one.startsWith('PHONE'))).toEqual([]);
});
