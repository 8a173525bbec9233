import type { Entry } from '../../spoken/lexicon.ts';
import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import { Groups } from './groups.ts';

/** A number read from tokens: the last of them, and its digits. */
export interface ReadNumber {
  readonly last: number;
  readonly value: string;
}

/** More words are no house number and no postcode; cost stays linear. */
const MOST_WORDS = 10;
/** Letters of houses as they are said. */
const LETTERS = new Map([
  ['á', 'a'],
  ['bé', 'b'],
  ['cé', 'c'],
  ['dé', 'd'],
  ['é', 'e'],
  ['gé', 'g'],
]);
const SLASH = new Set(['lomeno', 'lomítko', 'lomené', 'lomene']);
/** Houses that are named together stand in one row. */
const MOST_APART = 20;

/** `lomeno` between the two numbers of a house. */
export const isSlash = ({ lower }: Token): boolean => SLASH.has(lower);

const isNumberWord = ({ marks }: Token): boolean => (marks & MARK.numberWord) !== 0;

/** House numbers and postcodes in a list of tokens, written or spoken. */
export class HouseNumbers {
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** `12`, `12/3a`, `701/III`, `dvanáct lomeno tři`, `60 a 62` from token `at` on: up to four digits, then up to four more. */
  house(at: number): ReadNumber | null {
    const one = this.#house(at) ?? this.#noun(at);
    return one && (this.#twin(one) ?? one);
  }

  /** `60 a 62`: two doors of one house behind its first number. */
  #twin({ last, value }: ReadNumber): ReadNumber | null {
    const [and, next] = [this.#tokens[last + 1], this.#tokens[last + 2]];
    if (!and || !next || and.gap > GAP.blank || next.gap > GAP.blank) return null;
    if (!/^(?:a|až)$/u.test(and.lower)) return null;
    const other = this.#cardinal(last + 2, 4);
    const after = this.#tokens[(other?.last ?? 0) + 1];
    if (!other || (after && after.gap < GAP.comma)) return null;
    const apart = Number(other.value) - Number(value);
    return apart > 0 && apart <= MOST_APART
      ? { last: other.last, value: `${value}-${other.value}` }
      : null;
  }

  #house(at: number): ReadNumber | null {
    const first = this.#cardinal(at, 4);
    if (!first) return null;
    let { last, value } = first;
    const slash = this.#tokens[last + 1];
    const over =
      slash?.number && slash.tie === '/'
        ? last + 1
        : slash && slash.gap <= GAP.comma && isSlash(slash)
          ? last + 2
          : -1;
    const floor = slash?.tie === '/' && /^[ivx]{1,4}$/u.test(slash.lower);
    if (floor) return { last: last + 1, value: `${value}/${slash.lower}` };
    const second = over > 0 && over < this.#tokens.length ? this.#cardinal(over, 4) : null;
    // 3/A, tři lomeno á
    const half =
      second || over === last + 1 ? null : this.#half(slash?.tie === '/' ? last + 1 : over);
    if (half !== null) return { last: slash?.tie === '/' ? last + 1 : over, value: value + half };
    if (second) {
      value += `/${second.value}`;
      last = second.last;
    }
    const letter = this.#letter(last);
    return letter === null ? { last, value } : { last: last + 1, value: value + letter };
  }

  /** The letter behind a slash: `A`, `á`. */
  #half(at: number): string | null {
    const lower = this.#tokens[at]?.lower ?? '';
    return LETTERS.get(lower) ?? (/^[a-h]$/u.test(lower) ? lower : null);
  }

  /** `12a`, `12 B`, `dvanáct bé` behind token `last`: not the words a, i, k, o, s, u, v, z. */
  #letter(last: number): string | null {
    const token = this.#tokens[last + 1];
    if (!token || token.gap > GAP.blank) return null;
    const said = LETTERS.get(token.lower);
    if (said !== undefined) return said;
    if (!/^[a-h]$/u.test(token.lower)) return null;
    const glued = token.start === (this.#tokens[last] as Token).end;
    const after = this.#tokens[last + 2];
    const alone = token.lower !== 'a' || !after || after.gap >= GAP.comma;
    return glued || token.capital || alone ? token.lower : null;
  }

  /** `530 02`, `53002`, `tři sta jedna nula nula`: five digits. */
  postcode(at: number): ReadNumber | null {
    const token = this.#tokens[at] as Token;
    if (token.number) {
      const next = this.#tokens[at + 1];
      const length = token.end - token.start;
      const second = next?.number && next.gap === GAP.blank ? next.end - next.start : 0;
      // 530 02, and 43-300 in Poland
      const two = length + second === 5 && next?.tie === (length === 2 ? '-' : '');
      const joined = length === 5 ? token.lower : two ? token.lower + (next?.lower ?? '') : '';
      if (joined.length !== 5) return null;
      const last = length === 5 ? at : at + 1;
      const after = this.#tokens[last + 1];
      return after?.number && after.gap === GAP.blank ? null : { last, value: joined };
    }
    if (!isNumberWord(token)) return null;
    // three digits and two, each read as a number or digit by digit
    const digits = this.#digits(at);
    return digits?.value.length === 5 ? digits : null;
  }

  /** `Dr. Edvarda Beneše, šestka`: a noun for the number between commas. */
  #noun(at: number): ReadNumber | null {
    const [token, after] = [this.#tokens[at], this.#tokens[at + 1]];
    if (token?.entry?.noun !== true || token.gap !== GAP.comma) return null;
    return after && after.gap < GAP.comma ? null : { last: at, value: String(token.entry.value) };
  }

  #cardinal(at: number, most: number): ReadNumber | null {
    const token = this.#tokens[at];
    if (!token) return null;
    if (token.number) {
      const short = token.end - token.start <= most && token.lower !== '0';
      return short ? { last: at, value: token.lower } : null;
    }
    const { last, groups } = this.#words(at, GAP.blank);
    if (groups.length === 0) return null;
    const value = groups.join('');
    return value.length <= most && Number(value) > 0
      ? { last, value: String(Number(value)) }
      : null;
  }

  #digits(at: number): ReadNumber | null {
    const { last, groups } = this.#words(at, GAP.comma);
    return groups.length > 0 ? { last, value: groups.join('') } : null;
  }

  /** Number words from `at` on, no further apart than `reach`, as groups of digits: `sto dvacet tři` → 123, `nula nula` → 0, 0. */
  #words(at: number, reach: number): { last: number; groups: string[] } {
    const sum = new Groups();
    let last = at - 1;
    for (let n = at; n < this.#tokens.length && n - at < MOST_WORDS; n += 1) {
      const token = this.#tokens[n] as Token;
      if (n > at && token.gap > reach) break;
      if (!isNumberWord(token)) break;
      for (const entry of partsOf(token.entry)) sum.add(entry);
      last = n;
    }
    return { last, groups: sum.end() };
  }
}

const partsOf = (entry: Entry | undefined): readonly Entry[] =>
  entry?.parts ?? (entry ? [entry] : []);
