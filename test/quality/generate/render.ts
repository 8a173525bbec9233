import type { Random } from './random.ts';
import { fourDigits, groupAsDigits, groupAsNumber, VARIANTS } from './words.ts';

export const STYLES = ['written', 'cardinal', 'digit', 'noun', 'mixed'] as const;
export type Style = (typeof STYLES)[number];

/** Cuts digits into groups of the given sizes; what is left over goes on in the last size. */
export function cut(digits: string, sizes: readonly number[]): string[] {
  const groups: string[] = [];
  let at = 0;
  for (let n = 0; at < digits.length; n += 1) {
    const size = sizes[Math.min(n, sizes.length - 1)] as number;
    groups.push(digits.slice(at, at + size));
    at += size;
  }
  return groups;
}

/** Ways to group an identifier, see the grammar's table of reading styles. */
export const GROUPINGS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  PHONE: [[3, 3, 3], [3, 3, 3], [3, 2, 2, 2], [1, 2, 2, 2, 2], [2, 2, 2, 2, 1], [1]],
  BIRTH: [[2, 2, 2], [6], [1], [2, 2, 2]],
  SUFFIX: [[4], [2, 2], [1], [3, 1]],
  ROOT: [[2], [3], [1]],
  CARD: [[4], [2], [1], [4, 4, 4, 4]],
  IBAN: [[2, 4], [2], [1]],
  ICO: [[2, 3, 3], [3, 2, 3], [2, 2, 2, 2], [1], [3, 3, 2]],
  ID: [[3], [2], [1]],
};

const PAUSES = [
  ' ',
  ', ',
  ' ',
  ', ',
  '. ',
  ' a ',
  ', potom ',
  ' a pak ',
  ', ehm, ',
  ', dál ',
  ' mezera ',
];

/** Groups of digits in a style; `pause` parts the groups. */
export function render(groups: readonly string[], style: Style, random: Random): string {
  if (style === 'written') return groups.join(random.pick([' ', ' ', ', ', '. ', '-', '']));
  const variant = random.pick(VARIANTS);
  const pause = random.pick(PAUSES);
  const said = groups.map((group) => {
    const figures = style === 'mixed' && random.chance(0.5);
    if (figures) return group;
    const number = style === 'cardinal' || (style === 'mixed' && random.chance(0.7));
    // longer groups are read digit by digit, or in pairs
    if (number && group.length === 4 && !group.startsWith('0') && random.chance(0.5))
      return fourDigits(Number(group));
    if (number && group.length <= 3) return groupAsNumber(group, variant);
    if (number)
      return cut(group, [2])
        .map((pair) => groupAsNumber(pair, variant))
        .join(' ');
    return groupAsDigits(group, random, style === 'noun', variant === 'sloppy');
  });
  // a written group beside another written one needs a separator that shows
  return said.join(pause);
}

const LETTERS: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'bé',
  c: 'cé',
  d: 'dé',
  e: 'é',
  f: 'ef',
  g: 'gé',
  h: 'há',
  i: 'í',
  j: 'jé',
  k: 'ká',
  l: 'el',
  m: 'em',
  n: 'en',
  o: 'ó',
  p: 'pé',
  q: 'kvé',
  r: 'er',
  s: 'es',
  t: 'té',
  u: 'ú',
  v: 'vé',
  w: 'dvojité vé',
  x: 'iks',
  y: 'ypsilon',
  z: 'zet',
};

export const letterName = (letter: string): string => LETTERS[letter.toLowerCase()] ?? letter;

/** Takes the diacritics away, as some recognisers do. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
