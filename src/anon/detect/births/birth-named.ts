import { type Finding, overlaps } from '../finding.ts';
import { allItems, type Item, type Scan } from '../scan.ts';
import { isLongAgo } from './birth-asked.ts';
import { dateValue } from './birth-memory.ts';
import { dateAt } from './dates.ts';

/** what parts a name from the date behind it */
const BESIDE = /^,?\s$/;

/** A whole date of long ago right behind a name, which is how people are told apart: `Jan Novák, 12. 4. 1985`. */
export function findDatesBesideNames(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const items = allItems(scan);
  const found: Finding[] = [];
  let n = 0;
  for (const { type, end: named } of claimed) {
    if (type !== 'PERSON') continue;
    while ((items[n]?.start ?? named) < named) n += 1;
    const { start } = (items[n] ?? { start: named }) as Item;
    if (!BESIDE.test(scan.text.slice(named, Math.min(start, named + 3)))) continue;
    const date = dateAt(scan, items, n, false);
    if (!date || !isLongAgo(date) || overlaps(claimed, date.start, date.end)) continue;
    const { end } = date;
    const value = dateValue(date);
    found.push({ start, end, type: 'DATE_OF_BIRTH', rule: 'birth-date-named', value, score: 0.7 });
  }
  return found;
}
