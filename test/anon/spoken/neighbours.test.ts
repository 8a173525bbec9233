import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as polish } from 'n2words/pl-PL';
import { expect, test } from 'vitest';
import { fold } from '../../../src/anon/spoken/fold.ts';
import { lookUp } from '../../../src/anon/spoken/lexicon.ts';
import { read } from './read.ts';

const COUNT = 1000;
const ONES =
  'nula jeden dva tri štyri päť šesť sedem osem deväť desať jedenásť dvanásť trinásť štrnásť pätnásť'
    .concat(' šestnásť sedemnásť osemnásť devätnásť')
    .split(' ');
const TENS =
  'dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat'.split(' ');
const HUNDREDS = 'sto dvesto tristo štyristo päťsto šesťsto sedemsto osemsto deväťsto'.split(' ');

/** A number below 1,000 as Slovak writes it: tens and ones in one word. */
function slovak(n: number): string {
  if (n < 20) return ONES[n] as string;
  if (n < 100) return `${TENS[Math.floor(n / 10) - 2]}${n % 10 === 0 ? '' : ONES[n % 10]}`;
  const hundreds = HUNDREDS[Math.floor(n / 100) - 1] as string;
  return n % 100 === 0 ? hundreds : `${hundreds} ${slovak(n % 100)}`;
}

test.each([
  ['Slovak', slovak],
  ['Polish', polish],
] as const)('all cardinals of %s are read, with their marks and without', (_name, toCardinal) => {
  const lost: string[] = [];
  for (let n = 0; n < COUNT; n += 1) {
    const words = toCardinal(n);
    if (!read(words).includes(String(n))) lost.push(words);
    // without its marks the Polish five is a stove
    const plain = fold(words);
    if (!/\bpiec\b/.test(plain) && !read(plain).includes(String(n))) lost.push(plain);
  }
  expect(lost).toEqual([]);
});

test('Slovak numbers that are written together are read', () => {
  const lost: string[] = [];
  for (let n = 21; n < COUNT; n += 1) {
    const word = slovak(n).replaceAll(' ', '');
    if (!read(word).includes(String(n))) lost.push(word);
  }
  expect(lost).toEqual([]);
});

test('German digits are read', () => {
  for (let n = 0; n < 10; n += 1) expect(read(german(n))).toContain(String(n));
});

test.each([
  ['devadesat', { kind: 'd', value: 90 }],
  ['šedesat', { kind: 'd', value: 60 }],
  ['čtvrty', { ordinal: 4 }],
  ['druheho', { ordinal: 2 }],
  ['dvacatého', { ordinal: 20 }],
  ['pátej', { ordinal: 5 }],
  ['dvacetšestého', { ordinal: 26 }],
  ['tridsiateho', { ordinal: 30 }],
  ['ôsmeho', { ordinal: 8 }],
  ['deveťdesiat', { kind: 'd', value: 90 }],
  ['augusta', { month: 8 }],
  ['kwietnia', { month: 4 }],
] as const)('%s is a form, worn or whole', (word, entry) => {
  expect(lookUp(word)).toMatchObject(entry);
});

test.each(['pátku', 'patku', 'čtvrtě', 'mají', 'piec', 'Květná', 'máté'])(
  '%s is no form that lost its marks',
  (word) => expect(lookUp(word.toLowerCase())).toBeUndefined(),
);
