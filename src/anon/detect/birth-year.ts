import { fold } from '../spoken/fold.ts';

/** A year of the last century as an ordinal, `v osmdesátém třetím`; offsets are those of the text. */
export interface OrdinalYear {
  readonly start: number;
  readonly end: number;
  /** of two digits */
  readonly year: number;
}

const TENS = [
  'dvacat',
  'tricat',
  'ctyricat',
  'padesat',
  'sedesat',
  'sedmdesat',
  'osmdesat',
  'devadesat',
];
const ONES = ['prvni', 'druh', 'treti', 'ctvrt', 'pat', 'sest', 'sedm', 'osm', 'devat'];
const FIRST_TENS = 2;
/** `dvacátého třetího` is a day: the twenties and thirties are years in one case only */
const YEAR = new RegExp(
  `(?<![a-z])(?!(?:dva|tri)cat(?!em))(${TENS.join('|')})` +
    `(?:(?:em|ym)(?:\\s(${ONES.join('|')})(?:em|ym|m))?|(?:eho|yho)(?:\\s(${ONES.join('|')})(?:eho|yho|ho))?)(?![a-z])`,
  'g',
);

/** All years said as ordinals; a text whose folding moves offsets has none. */
export function ordinalYears(text: string): OrdinalYear[] {
  const folded = fold(text.toLowerCase());
  if (folded.length !== text.length) return [];
  return [...folded.matchAll(YEAR)].map(
    ({ 0: { length }, 1: tens = '', 2: one, 3: other, index }) => ({
      start: index,
      end: index + length,
      year: 10 * (TENS.indexOf(tens) + FIRST_TENS) + ONES.indexOf(one ?? other ?? '') + 1,
    }),
  );
}
