import { type Finding, overlaps } from '../finding.ts';
import type { Scan } from '../scan.ts';

/** `ta s koncovkou 0366, nebo 4471?` */
const OTHER =
  /^[,\s]{1,3}(?:nebo|anebo|či|a ne|ne)\s(?:(?:ta|ten|to|na|s|spíš|končí|koncovkou|druhá)\s){0,3}([0-9]{3,6})(?![0-9])/iu;
const REACH = 48;

/** What may be meant instead of the last digits of something: as many digits, right behind them. */
export function findAlternatives({ text }: Scan, claimed: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const one of claimed) {
    if (!one.rule.endsWith('last-digits')) continue;
    const [said, value] = OTHER.exec(text.slice(one.end, one.end + REACH)) ?? [];
    if (said === undefined || value?.length !== one.value.length) continue;
    const end = one.end + said.length;
    const start = end - value.length;
    if (!overlaps(claimed, start, end)) found.push({ ...one, start, end, value });
  }
  return found;
}
