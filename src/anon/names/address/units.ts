import { GAP, type Token } from '../tokens.ts';
import type { Part, Reading } from './reading.ts';

const FLOOR = /^(?:patr[oaeu]|patře|poschodí|podlaží|poschodie|poschodí)$/u;
const GROUND = /^(?:přízemí|suterén\p{L}?|podkroví|mezanin\p{L}?)$/u;
const ORDINAL = /^(?:prvn|druh|třet|čtvrt|pát|šest|sedm|osm|devát|desát)\p{L}{1,3}$/u;
const DOOR =
  /^(?:byt|bytu|bytě|dveře|dveří|vchod|vchodu|schodiště|blok|bloku|hala|hale|halu|budova|budově|objekt|objektu|pavilon|pavilonu|sekce|sekci)$/u;
const LETTER = /^\p{L}$/u;
/** `vchod bé`: as it is said, and in small letters what is no word. */
const SPOKEN_LETTER = /^(?:á|bé|cé|dé|é|ef|gé|há|[bcdefgh])$/u;

/** A word that may begin a floor, a flat or an entrance. */
export const isUnit = ({ lower }: Token): boolean =>
  GROUND.test(lower) || DOOR.test(lower) || ORDINAL.test(lower);

/** Floor, flat or entrance that begins at token `at`, behind the other parts of an address; a floor only where the house is `numbered`. */
export function unitAt(
  { tokens, numbers, taken }: Reading,
  at: number,
  numbered: boolean,
): Part | null {
  const last = (numbered ? floorAt(tokens, at) : null) ?? doorAt(tokens, numbers, at);
  if (last === null || taken(last)) return null;
  return { kind: 'unit', first: at, last, value: '', sure: false };
}

function floorAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at] as Token;
  if (GROUND.test(token.lower)) return at;
  const next = tokens[at + 1];
  if (!next || next.gap > GAP.blank) return null;
  if ((token.number || ORDINAL.test(token.lower)) && FLOOR.test(next.lower)) return at + 1;
  return FLOOR.test(token.lower) && (next.number || ORDINAL.test(next.lower)) ? at + 1 : null;
}

function doorAt(tokens: readonly Token[], numbers: Reading['numbers'], at: number): number | null {
  if (!DOOR.test((tokens[at] as Token).lower)) return null;
  const from = /^(?:číslo|č)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const next = tokens[from];
  if (!next || next.gap > GAP.blank) return null;
  if (SPOKEN_LETTER.test(next.lower)) return from;
  if (next.capital && LETTER.test(next.lower)) {
    // blok A03
    const glued = tokens[from + 1];
    return glued?.number && glued.start === next.end ? from + 1 : from;
  }
  return numbers.house(from)?.last ?? null;
}
