import type { Hit } from '../scan.ts';
import { IBAN_LENGTHS } from './iban-lengths.ts';

/** What stands before a tax number in the European Union (VIES): country code, in Greece EL, after AT a U. */
const VAT: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI'.split(' '),
);

/** A country's letters right before a number. */
export interface Country {
  readonly start: number;
  /** two capitals */
  readonly code: string;
}

/** Countries whose letters are nothing else, and need no cue. */
export const HOME: ReadonlySet<string> = new Set(['CZ', 'SK']);
/** Types whose value may begin with a country's letters. */
export const LETTERED: ReadonlySet<string> = new Set(['IBAN', 'DIC']);

const isCountry = (code: string): boolean => VAT.has(code) || IBAN_LENGTHS.has(code);

/** Two capitals (`ATU`), or letters that are nothing else in any case; names of letters beside figures. */
const WRITTEN =
  /(?<![\p{L}\p{N}])(?:([A-Z])[ .]?([A-Z])U?|(c) ?(z)|(s) ?(k)|(c)[eé] (z)et|e(s) (k)[aá])[ .:-]{0,2}$/u;
const LONGEST = 12;

/** The country whose letters stand right before offset `at`. */
export function countryBefore(text: string, at: number): Country | null {
  const match = WRITTEN.exec(text.slice(Math.max(0, at - LONGEST), at));
  if (!match) return null;
  const [all, ...letters] = match;
  const code = letters.join('').toUpperCase();
  return isCountry(code) ? { start: at - all.length, code } : null;
}

/** The country that the last of the letters said before a number are: `cé zet`, `á té ú`. */
export function countryOf(letters: readonly Hit[]): Country | null {
  const [before, first, last] = [letters.at(-3), letters.at(-2), letters.at(-1)];
  const letter = (hit: Hit | undefined) => (hit?.entry.letter ?? '').toUpperCase();
  if (last && letter(last).length === 2)
    return isCountry(letter(last)) ? { start: last.start, code: letter(last) } : null;
  if (before && letter(before) + letter(first) + letter(last) === 'ATU')
    return { start: before.start, code: 'AT' };
  const code = letter(first) + letter(last);
  return first && isCountry(code) ? { start: first.start, code } : null;
}
