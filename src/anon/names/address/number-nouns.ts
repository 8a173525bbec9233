import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import { HouseNumbers, type ReadNumber } from './numbers.ts';

/** `pětka`, `na trojce`, `z dvanáctky`, `k osmičce`: nouns for numbers in all their cases. */
const NOUN =
  /^(?:(jedn|dva|tři|čtyři|pět|šest|sedm|osm|devět)a)?(jednič|dvoj|troj|čtyř|pět|šest|sedm|sedmič|sedumič|osm|osmič|vosmič|devít|desít|(?:jede|dva|tři|čtr|pat|šest|sedm|osm|deva)(?:te)?náct|dvacít|třicít|čtyřicít|padesát|šedesát)(?:ka|ky|ce|ku|kou)$/u;
const VALUES: Readonly<Record<string, number>> = {
  ...{ jednič: 1, dvoj: 2, troj: 3, čtyř: 4, pět: 5, šest: 6, sedm: 7, sedmič: 7, sedumič: 7 },
  ...{ osm: 8, osmič: 8, vosmič: 8, devít: 9, desít: 10, jedenáct: 11, dvanáct: 12, třináct: 13 },
  ...{ čtrnáct: 14, patnáct: 15, šestnáct: 16, sedmnáct: 17, osmnáct: 18, devatenáct: 19 },
  ...{ dvacít: 20, třicít: 30, čtyřicít: 40, padesát: 50, šedesát: 60 },
};
const ONES: Readonly<Record<string, number>> = {
  ...{ jedn: 1, dva: 2, tři: 3, čtyři: 4, pět: 5, šest: 6, sedm: 7, osm: 8, devět: 9 },
};
/** `sto dvacet šestka` */
const MOST_WORDS = 4;

const nounValue = ({ lower }: Token): number | null => {
  const [, one, stem] = NOUN.exec(lower) ?? [];
  const value = stem === undefined ? undefined : VALUES[stem];
  if (value === undefined) return null;
  // pětadvacítka
  return one === undefined ? value : value + (ONES[one] ?? 0);
};

/** A number from token `at` on that ends in a noun: `osmička`, `třicet šestka`, `sto šestnáctka`. */
export function numberNoun(tokens: readonly Token[], at: number): ReadNumber | null {
  for (let n = at; n < tokens.length && n - at < MOST_WORDS; n += 1) {
    const token = tokens[n] as Token;
    if (n > at && token.gap > GAP.blank) return null;
    const value = nounValue(token);
    if (value !== null) {
      const before =
        n === at ? 0 : Number(new HouseNumbers(tokens.slice(at, n)).house(0)?.value ?? -1);
      return fits(before, value) ? { last: n, value: String(before + value) } : null;
    }
    if ((token.marks & MARK.numberWord) === 0) return null;
  }
  return null;
}

/** Tens go before ones, and hundreds before both. */
const fits = (before: number, value: number): boolean =>
  before === 0 || (before > 0 && before % (value < 10 ? 10 : 100) === 0);
