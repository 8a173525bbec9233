import { type Finding, overlaps } from '../finding.ts';
import type { Scan } from '../scan.ts';

/** `ta s koncovkou 0366, nebo 4471?` */
const OTHER =
  /^[,\s]{1,3}(?:(?:nebo|anebo|či|a|a ne|ne)\s)?(?:(?:ta|ten|to|na|s|spíš|končí|koncovkou|druhá|\p{L}{3,10}(?:ní|[áý]|ou))\s){0,3}([0-9]{3,6})(?![0-9])/iu;
const REACH = 48;

/** What may be meant instead of the last digits of something: as many digits, right behind them. */
export function findAlternatives({ text }: Scan, claimed: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  // one more may stand behind the other
  const all = [...claimed];
  for (const one of all) {
    if (!(one.rule.endsWith('last-digits') || isEndOfCard(one))) continue;
    const [said, value] = OTHER.exec(text.slice(one.end, one.end + REACH)) ?? [];
    if (said === undefined || value?.length !== one.value.length) continue;
    const end = one.end + said.length;
    const start = end - value.length;
    if (overlaps(claimed, start, end)) continue;
    const other = { ...one, start, end, value };
    found.push(other);
    all.push(other);
  }
  return found;
}

/** `debetní 5581, kreditní 0046 a virtuální 9913` */
const isEndOfCard = ({ type, value }: Finding): boolean =>
  type === 'CARD' && /^[0-9]{4}$/.test(value);
