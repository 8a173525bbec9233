import { cueBefore } from '../cues.ts';
import { type Finding, overlaps } from '../finding.ts';
import { ownWords, promptOf } from '../heard.ts';
import { HINTS } from '../hints.ts';
import { isBirthNumber } from '../rules/birth-number.ts';
import { isIco } from '../rules/company.ts';
import type { Scan } from '../scan.ts';
import type { Verdict } from './classify.ts';
import { PART_SCORE } from './iban-words.ts';

/**
 * Tax numbers of the European Union with letters in them, and those of Czech and Slovak firms (formats of
 * the Commission's VIES); what is a country's letters and plain digits is found with all other digits.
 */
const WRITTEN =
  /(?<![\p{L}\p{N}])(?:(CZ ?([0-9]{8,10})|SK ?([0-9]{10}))|AT ?U ?[0-9]{8}|CY ?[0-9]{8}[A-Z]|ES ?(?:[A-Z] ?[0-9]{7}[0-9A-Z]|[0-9]{8} ?[A-Z])|FR ?[0-9A-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}|IE ?[0-9][0-9A-Z][0-9]{5}[A-Z]{1,2}|NL ?[0-9]{9} ?B ?[0-9]{2})(?![\p{L}\p{N}])/gu;

/** Czech: a company or a birth number; Slovak: ten digits divisible by 11. */
const isTax = (code: string, digits: string): boolean =>
  code === 'SK'
    ? digits.length === 10 && Number(digits) % 11 === 0
    : isIco(digits) || isBirthNumber(digits);

/** fewer digits are the beginning of one */
const FEWEST_DIGITS = 8;

/** What digits said behind `cé zet` or `es ká` are as a tax number; `begun`: one was announced. */
export function judgeTax(code: string, digits: string, begun: boolean): Verdict | null {
  if (begun && digits.length < FEWEST_DIGITS)
    return { type: 'DIC', value: code + digits, rule: 'dic-part', score: PART_SCORE };
  if (!isTax(code, digits)) return null;
  const score = 10 * digits.length + 100;
  return { type: 'DIC', value: code + digits, rule: 'dic', score, checksum: true };
}

const TAX =
  /(?<![a-z])(?:dic(?:o|a|u|em|k[aou])?(?![a-z])|de\si\sce|danov[a-z]*\s(?:identifik|cisl)|ic\sdph|platc[eiu])/;

/** Whether anybody in the call speaks of tax numbers: then one that is wrong by a digit is one as well. */
const speaksOfTax = (scan: Scan): boolean =>
  TAX.test(ownWords(scan).flat) || scan.turns.some((turn) => TAX.test(promptOf(turn).flat));

/** Tax numbers that a checksum proves, or that were announced. */
export function findTaxNumbers(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const { text } = scan;
  if ((scan.hints & HINTS.code) === 0) return [];
  const found: Finding[] = [];
  // asked once, not for every number
  let ofTax: boolean | undefined;
  for (const match of text.matchAll(WRITTEN)) {
    const [all, home, czech, slovak] = match;
    const start = match.index;
    const end = start + all.length;
    if (overlaps(claimed, start, end)) continue;
    const valid =
      (czech !== undefined && isTax('CZ', czech)) || (slovak !== undefined && isTax('SK', slovak));
    const cue = cueBefore(scan, start)?.kind;
    const announced = cue === 'DIC' || cue === 'ICO';
    if (!announced && !valid) {
      if (home === undefined) continue;
      ofTax ??= speaksOfTax(scan);
      if (!ofTax) continue;
    }
    found.push({
      start,
      end,
      type: 'DIC',
      rule: home === undefined ? 'dic-foreign' : valid ? 'dic' : 'dic-misheard',
      value: all.replaceAll(' ', ''),
      ...(home === undefined ? {} : { checksum: valid }),
      ...(cue === undefined ? {} : { cue }),
      score: 0.9,
    });
  }
  return found;
}
