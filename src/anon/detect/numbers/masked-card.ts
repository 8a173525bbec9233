import { type Finding, overlaps } from '../finding.ts';
import { HINTS } from '../hints.ts';
import type { Scan } from '../scan.ts';

/** a card of which only some digits are shown: `4000 12xx xxxx 1234`, `**** 4471` */
const MASKED =
  /(?<![\p{L}\p{N}])(?:[0-9]{4}[ -]?[0-9]{2}[xX*•]{2}[ -]?)?(?:[xX*•]{4}[ -]?){1,3}[0-9]{4}(?![\p{L}\p{N}])/gu;

/** the same as it is read out: `5242 31, hvězdičky, 6679` */
const READ_OUT =
  /(?<![\p{L}\p{N}])[0-9]{4} ?[0-9]{2}[\s,]{1,2}(?:(?:čtyři |šest |samé |pak )?hvězdič(?:ky|ek)|křížky|iksy)[\s,]{1,2}(?:a |pak )?[0-9]{4}(?![\p{L}\p{N}])/giu;

/** Cards with their middle left out. */
export function findMaskedCards(
  { text, digits, hints }: Scan,
  claimed: readonly Finding[],
): Finding[] {
  if (digits.length === 0 || (hints & HINTS.masked) === 0) return [];
  const found: Finding[] = [];
  for (const match of [MASKED, READ_OUT].flatMap((shape) => [...text.matchAll(shape)])) {
    const start = match.index;
    const end = start + match[0].length;
    if (overlaps(claimed, start, end)) continue;
    const value = match[0].slice(-4);
    found.push({ start, end, type: 'CARD', rule: 'card-masked', value, score: 0.8 });
  }
  return found.sort((a, b) => a.start - b.start);
}
