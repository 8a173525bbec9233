import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';

/** `číslo popisné` is a house's wherever it is said; a `evidenční číslo` may be a meter's, and a flat has no house by itself. */
const SURE = /^(?:popisn|čp|čépé|súpisn|v?orient|domovn)/u;
const OF_HOUSE = /^(?:domu|baráku)$/u;
/** `barák číslo 5`, `domek 5` */
const HOUSE =
  /^(?:dům|dom(?:ě|em|k[ueo]|kem)|domek|domeček|barák|baráč?(?:ek|kem|ku)|barákem|chat[aeuyoě]|chatou|chatk[auy]|chalup[auyoě]|chalupou|vil[auyeo]|vilou)$/u;
/** `Lipová, před číslem 5`: where something is. */
const NEAR = /^(?:před|u|ve?|na|za|vedle|naproti)$/u;
const HAS = /^(?:má|mám|máme|mají|je|nese|maj)$/u;
const NUMBER = /^čísl/u;
const MOST_WORDS = 4;

/** The words `číslo`, `čp.`, `ev. č.` before a number of a house: the last of them, and what they say of it. */
interface Announced {
  readonly last: number;
  /** it is a house's */
  readonly sure: boolean;
  /** only the house was named: it may have something else of that number */
  readonly vague: boolean;
}

/** What announces a house's number from token `at` on: `číslo popisné`, `č. p.`, `chata číslo ev.`, `parcela`. */
export function announcedAt(tokens: readonly Token[], at: number): Announced | null {
  let said = false;
  let sure = false;
  let house = false;
  let ofHouse = false;
  let named = NUMBER.test(tokens[at - 1]?.lower ?? '');
  const from = isNear(tokens, at) ? at + 1 : at;
  let last = at - 1;
  for (let n = from; n < tokens.length && n - at < MOST_WORDS; n += 1) {
    const { lower, marks, gap, dot } = tokens[n] as Token;
    if (n > at && gap > GAP.blank) break;
    // č. p.
    const letter = lower === 'p' && dot && tokens[n - 1]?.lower === 'č';
    const noun = HOUSE.test(lower);
    if (!letter && !noun && (marks & (MARK.houseCue | MARK.numberCue)) === 0) break;
    if (letter || (marks & MARK.houseCue) !== 0) said = true;
    if (letter || SURE.test(lower)) sure = true;
    if (OF_HOUSE.test(lower)) ofHouse = true;
    if (noun) house = true;
    if (NUMBER.test(lower)) named = true;
    last = n;
  }
  house ||= last >= at && named && (from > at || hasHouse(tokens, at));
  if (!said && !house) return null;
  return { last, sure: sure || (ofHouse && named), vague: house && !said };
}

/** `před` before `číslem`, `domem`. */
function isNear(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.gap > GAP.blank || !NEAR.test((tokens[at] as Token | undefined)?.lower ?? ''))
    return false;
  return NUMBER.test(next.lower) || HOUSE.test(next.lower);
}

/** `Dům má` before `číslo`. */
const hasHouse = (tokens: readonly Token[], at: number): boolean =>
  HAS.test(tokens[at - 1]?.lower ?? '') && HOUSE.test(tokens[at - 2]?.lower ?? '');

/** `Ukrajinská, číslo?`, `Hlavní, číslo domu?`: a number is asked for behind token `last`; `house` when it is said to be a house's. */
export function wantsNumber(tokens: readonly Token[], last: number): 'number' | 'house' | null {
  const [cue, after] = [tokens[last + 1], tokens[last + 2]];
  if (!cue || !NUMBER.test(cue.lower)) return null;
  // Pražská... číslo?
  if (cue.gap > GAP.comma && (cue.gap !== GAP.sentence || cue.capital)) return null;
  // klientské číslo, náhradní číslo
  const agrees = cue.gap < GAP.comma && /[éí]$/u.test((tokens[last] as Token).lower);
  if (!after || after.gap >= GAP.line) return agrees ? null : 'number';
  if (cue.gap < GAP.comma) return null;
  return (after.marks & MARK.houseCue) !== 0 ? 'house' : null;
}

/** Whether `barák`, `číslo popisné` stand before token `at`. */
export function announcedBefore(tokens: readonly Token[], at: number): boolean {
  for (let n = at - 1; n >= 0 && at - n < MOST_WORDS; n -= 1) {
    const announced = announcedAt(tokens, n);
    if (announced) return announced.last === at - 1;
  }
  return false;
}
