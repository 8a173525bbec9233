import { yearOf } from '../births/date-parts.ts';
import { cueBefore } from '../cues.ts';
import { type Finding, overlaps } from '../finding.ts';
import { HINTS } from '../hints.ts';
import { allItems, type Scan } from '../scan.ts';
import { saidBefore } from '../stream.ts';

/** a card is not valid for longer: years of two digits or four */
const [FIRST, LAST] = [2020, 2049];
/** `platnost karty …` */
const VALID = /platn|plat[ií] do|expira/iu;
const REACH = 48;
/** nominative and genitive */
const MONTH =
  /(?<!\p{L})(?:leden|ledna|únor|února|březen|března|duben|dubna|květen|května|červen|června|červenec|července|srpen|srpna|září|říjen|října|listopad|listopadu|prosinec|prosince)(?!\p{L})[,\s]{1,2}/giu;

/** Until when a card is valid, the month by its name: `prosinec dvacet osm`, `září 2027`. */
export function findExpiries(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  if ((scan.hints & HINTS.month) === 0) return found;
  let n = 0;
  for (const { 0: said, index: start } of scan.text.matchAll(MONTH)) {
    const { kind = '' } = cueBefore(scan, start) ?? {};
    const ends = kind === 'CARD' && VALID.test(saidBefore(scan, start, REACH));
    if (kind !== 'CARD_EXPIRY' && !ends) continue;
    const items = allItems(scan);
    const next = start + said.length;
    while ((items[n]?.start ?? next) < next) n += 1;
    const year = items[n]?.start === next ? yearOf(scan, items, n) : null;
    if (!year || overlaps(claimed, start, year.end)) continue;
    const full = year.value < 100 ? 2000 + year.value : year.value;
    if (full < FIRST || full > LAST) continue;
    const value = scan.text.slice(start, year.end).toLowerCase();
    const place = { start, end: year.end };
    found.push({
      ...place,
      type: 'CARD',
      rule: 'card-expiry-month',
      value,
      cue: 'CARD',
      score: 0.8,
    });
  }
  return found;
}
