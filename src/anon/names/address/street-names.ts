import { MARK } from '../marks.ts';
import { isNoun } from '../ordinary.ts';
import { GAP, type Token } from '../tokens.ts';
import { isWholeAnswer, numberAfter, type Part, type Reading } from './reading.ts';
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
  if (numberAfter(look, last) < 0 && !isWholeAnswer(look, at, last)) return null;
  if (!meant && !isLed(tokens, at)) return null;
  return street(at, last, written(tokens, at, last), true);
}

/** Where nothing has a capital, a word that is neither grammar nor a number. */
const isName = ({ marks, lower }: Token): boolean =>
  (marks & (MARK.grammar | MARK.numberWord | MARK.numberCue | MARK.amidAddress)) === 0 &&
  GENITIVE.test(lower);

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
