import type { Cue } from '../cues.ts';
import { mod97 } from '../rules/mod97.ts';
import type { Verdict } from './classify.ts';
import type { Country } from './country.ts';
import { IBAN_LENGTHS } from './iban-lengths.ts';

/** digits from which on a mis-heard IBAN is taken for one */
const FEWEST_OF_IBAN = 12;

/** of a beginning: the most natural reading of it is the best */
export const PART_SCORE = 110;

/** What digits said behind a country's letters, or behind the word IBAN, are as one. */
export function judgeIban(
  country: Country | null,
  digits: string,
  cue: Cue | null,
  whole: boolean,
): Verdict | null {
  const length = IBAN_LENGTHS.get(country?.code ?? '');
  if (country && length !== undefined) {
    const { code } = country;
    const value = code + digits;
    const score = 10 * digits.length + 200;
    const valid =
      value.length === length && mod97(digits.slice(2) + code + digits.slice(0, 2)) === 1;
    if (valid) return { type: 'IBAN', value, rule: 'iban', score, checksum: true };
    // `IBAN je cé zet padesát čtyři …`
    if (whole && cue?.kind === 'IBAN' && digits.length < FEWEST_OF_IBAN)
      return { type: 'IBAN', value, rule: 'iban-part', score: PART_SCORE };
    if (whole && digits.length >= FEWEST_OF_IBAN && digits.length <= length + 4) {
      return {
        type: 'IBAN',
        value,
        rule: 'iban-misheard',
        score: 10 * digits.length + 40,
        checksum: false,
      };
    }
    return null;
  }
  if (cue?.kind !== 'IBAN' || !whole || digits.length < FEWEST_OF_IBAN) return null;
  return {
    type: 'IBAN',
    value: digits,
    rule: 'iban-misheard',
    score: 10 * digits.length + 60,
    checksum: false,
  };
}
