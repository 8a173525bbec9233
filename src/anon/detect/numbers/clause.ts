import { ownWords } from '../heard.ts';
import type { Scan } from '../scan.ts';

/** characters before a number that are looked at */
const REACH = 32;
/** when, how many, for how much: `jede to v`, `tarify za`, `zhruba` */
const AMOUNT = 'v|ve|za|po|od|do|pres|kolem|okolo|asi|zhruba|priblizne|mezi|skoro|pod|nad';
/** what is measured or counted one after the other: `naměřil`, `vážila`, `vyšlo to na`, `pokoje` */
const COUNTED =
  'nameri[a-z]*|zmeri[a-z]*|meri[a-z]*|vazi[a-z]*|ukazov[a-z]*|sta(?:lo|la|ly)|vys(?:lo|la|ly)|skonci[a-z]*|padl[aioy]|byl[aioy]|pokoj[ei]|stran[ya]|radk[yu]|autobus[yu]?|tramvaj[ei]?|link[ya]|splatk[ya]|tarif[yu]|rozmer[yu]|velikost[i]?|vysk[ya]|sirk[ya]|hodnot[ya]|teplot[ya]|tlak[yu]?';
const BEHIND = new RegExp(
  `(?<![a-z])(?:(?:${AMOUNT})|(?:${COUNTED})(?:\\s(?:to|nas|mi|mu|na|tam|jsou|mame|je))*)[\\s,:]{1,2}$`,
);

/**
 * Whether a run that nothing announces is a row of numbers, with pauses between, behind what they count or measure:
 * `naměřil sedm set třicet, šest set čtyřicet dva, osm set devadesát`.
 */
export function isRowOfThings(
  scan: Scan,
  groups: readonly { readonly start: number; readonly gap: number }[],
): boolean {
  const start = groups[0]?.start ?? 0;
  if (!groups.some(({ gap }, n) => n > 0 && gap > 1)) return false;
  return BEHIND.test(ownWords(scan).flat.slice(Math.max(0, start - REACH), start));
}
