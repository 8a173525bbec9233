import { MARK } from '../marks.ts';
import { isNoun } from '../ordinary.ts';
import { GAP, type Token } from '../tokens.ts';
import { wantsNumber } from './house-cues.ts';
import { isWholeAnswer, numberAfter, type Part, type Reading } from './reading.ts';
import { standsAlone } from './street-company.ts';
import { street, written } from './street-part.ts';
import { STREET_SHAPE } from './words.ts';

/** What streets are called after: soldiers and scholars with their titles, and what more than one word names. */

/** In the genitive, or short. */
const TITLE =
  /^(?:kpt|kapitána|gen|generála|armádního|mjr|majora|plk|plukovníka|por|npor|poručíka|nadporučíka|maršála|marš|prof|profesora|dr|doktora|ing|inženýra|arch|architekta|akad|akademika|prezidenta|krále|královny|knížete|císaře|biskupa|kardinála|papeže|faráře|kněze|svatého|svaté|sv|bratří|bří|sester|hraběte|starosty|učitele|mistra|pluku)$/u;
const SHORT = 5;
const GENITIVE = /(?:[aeyůu]|ého|ího|ové|ých|ích|í)$/u;
/** A title, a first name and a surname. */
const MOST_NAMES = 3;

/** `Kpt. Jaroše 12`, `Generála Píky`: a title in the genitive and the name behind it; with a number or where an address is said. */
export function afterTitle(look: Reading, at: number, meant: boolean): Part | null {
  const { tokens, taken, caseless } = look;
  const token = tokens[at] as Token;
  if (!(token.capital || caseless) || !TITLE.test(token.lower)) return null;
  if (token.lower.length < SHORT && token.capital && !token.dot && !caseless) return null;
  let last = at;
  while (last - at < MOST_NAMES) {
    const next = tokens[last + 1];
    if (!next || next.number || next.gap > GAP.blank || taken(last + 1)) break;
    if (!next.capital && !(caseless && isName(next))) break;
    last += 1;
  }
  if (last === at || !GENITIVE.test((tokens[last] as Token).lower)) return null;
  const house = numberAfter(look, last);
  if (house < 0 && !isWholeAnswer(look, at, last)) return null;
  const alone = token.capital && house >= 0 && standsAlone(look, last, house);
  if (!meant && !alone && !isLed(tokens, at)) return null;
  return street(at, last, written(tokens, at, last), true);
}

/** Where nothing has a capital, a word that is neither grammar nor a number. */
const isName = ({ marks, lower }: Token): boolean =>
  (marks & (MARK.grammar | MARK.numberWord | MARK.numberCue | MARK.amidAddress)) === 0 &&
  GENITIVE.test(lower);

/**
 * `Emila Kolbena 12`, `ulice Milana Rastislava Štefánika`: the last token of a name in the genitive that begins at `at`; by a title
 * or a first name.
 */
export function calledAfter(look: Reading, at: number): { readonly last: number } | null {
  const token = look.tokens[at];
  if (!token || !(TITLE.test(token.lower) || isFirst(look, token))) return null;
  const last = lastName(look, at);
  return last > at ? { last } : null;
}

/** A first name in the genitive. */
const isFirst = ({ somebody }: Reading, token: Token): boolean =>
  /(?:[aye]|ého|ího)$/u.test(token.lower) && somebody(token);

/** The last of the names in the genitive behind token `at`; `at` itself where none is. */
function lastName(look: Reading, at: number): number {
  const { tokens, taken, caseless } = look;
  let last = at;
  for (let n = at + 1; n < tokens.length && n - at <= MOST_NAMES; n += 1) {
    const next = tokens[n] as Token;
    if (next.number || next.shout || next.gap > GAP.blank || taken(n)) break;
    if (!next.capital && !(caseless && isName(next))) break;
    last = n;
  }
  return /(?:[^v]a|y|e|ého|ího|ové|[^aeiouy]u)$/u.test((tokens[last] as Token).lower) ? last : at;
}

/** `Emila Kolbena 12`: a street that is called after somebody; not `pana Emila Kolbena 12`, and in small letters only where an address is said. */
export function afterSomebody(look: Reading, at: number, meant: boolean): Part | null {
  const { tokens, caseless } = look;
  const token = tokens[at] as Token;
  if (!(token.capital || caseless) || !isFirst(look, token)) return null;
  const last = lastName(look, at);
  if (last === at || isPerson(look, at)) return null;
  const asked = wantsNumber(tokens, last) !== null || isWholeAnswer(look, at, last);
  const house = numberAfter(look, last);
  const numbered = house >= 0 && (meant || !caseless) && standsAlone(look, last, house);
  return asked || numbered ? street(at, last, written(tokens, at, last), asked) : null;
}

/** `pana`, `volal` before the name at token `at`: only a comma, or what stands before streets may. */
function isPerson({ tokens, caseless }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || (tokens[at] as Token).gap >= GAP.comma) return false;
  if (/^(?:na|v|ve|ulic[ei]|ulici|z|ze)$/u.test(before.lower)) return false;
  const somebody =
    MARK.sir | MARK.lady | MARK.pair | MARK.title | MARK.personNoun | MARK.named | MARK.presents;
  return !caseless || (before.marks & somebody) !== 0;
}

/** `na`, `v ulici` stand before token `at`. */
const isLed = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).gap <= GAP.blank &&
  /^(?:na|v|ve|z|ze|ulic[ei]|ulici)$/u.test(tokens[at - 1]?.lower ?? '');

/** `Závodu míru 27`, `Obránců vlasti 5`: the last token of a name that ends in a word in lower case before its number. */
export function goesOn(look: Reading, last: number): number {
  const next = look.tokens[last + 1];
  if (!next || next.gap !== GAP.blank || next.number || next.capital) return last;
  if (next.lower.length < 3 || (next.marks & (MARK.streetType | MARK.thingNoun)) !== 0) return last;
  // Kamenická stráň
  const kind = STREET_SHAPE.test((look.tokens[last] as Token).lower) && isNoun(next.lower);
  if (!kind && !isName(next)) return last;
  const number = look.tokens[last + 2];
  if (!number || number.gap > GAP.blank || numberAfter(look, last + 1) < 0) return last;
  return last + 1;
}
