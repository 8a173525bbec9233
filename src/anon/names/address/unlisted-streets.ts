import { MARK } from '../marks.ts';
import { isNoun } from '../ordinary.ts';
import { GAP, type Token } from '../tokens.ts';
import { wantsNumber } from './house-cues.ts';
import { isWholeAnswer, numberAfter, type Part, type Reading } from './reading.ts';
import { settled, standsAlone } from './street-company.ts';
import { goesOn } from './street-names.ts';
import { evenStreet, street, written } from './street-part.ts';
import { isUnit } from './units.ts';
import { FOREIGN_STREET, STREET_SHAPE } from './words.ts';

/** `Hybešova 5`, `Ukrajinská, číslo?`: a street by the ending of its name. */
export function byShape(look: Reading, at: number, cue: boolean): Part | null {
  const { tokens, places } = look;
  const token = tokens[at] as Token;
  if (!STREET_SHAPE.test(token.lower) && !FOREIGN_STREET.test(token.lower)) return null;
  if (token.initial && (token.marks & MARK.ordinary) !== 0 && !cue) return null;
  if (!cue && isOther(look, at)) return null;
  // z Benešova is from a town, and Benešova 5 a street
  if (!cue && token.gap < GAP.comma && places.town(tokens, at)) return null;
  if (asksNumber(look, at, at) || isNamed(look, at) || isCorner(look, at))
    return street(at, at, evenStreet(token.lower), true);
  const house = numberAfter(look, at);
  if (house < 0 || (!cue && !standsAlone(look, at, house))) return null;
  return street(at, at, evenStreet(token.lower), cue);
}

/** `Šárecká.` where a street was asked for. */
function isNamed(look: Reading, at: number): boolean {
  const { tokens, surname, somebody } = look;
  const token = tokens[at] as Token;
  if ((token.marks & MARK.ordinary) !== 0 || surname(token) || somebody(token)) return false;
  return isWholeAnswer(look, at, at);
}

const CORNER = /^(?:roh|rohu|nároží|křižovatka|křižovatce|křižovatku|rožku)$/u;

/** `roh Kotlářské a Botanické` */
export function isCorner({ tokens }: Reading, at: number): boolean {
  const [one, two, three] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (CORNER.test(one?.lower ?? '')) return true;
  return one?.lower === 'a' && two?.capital === true && CORNER.test(three?.lower ?? '');
}

/** `Ukrajinská, číslo?`, and not `Nováková, číslo?`. */
function asksNumber({ tokens, surname, somebody }: Reading, first: number, last: number): boolean {
  const wanted = wantsNumber(tokens, last);
  const token = tokens[first] as Token;
  return wanted === 'house' || (wanted === 'number' && !surname(token) && !somebody(token));
}

/** `Součková, šedesát` is somebody, and `Bernina 480` a thing: only of women's names are streets made with `-in-`. */
function isOther({ tokens, somebody, surname }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  if (/ová$/u.test(token.lower)) return surname(token) || tokens[at + 1]?.gap !== GAP.blank;
  const [stem] = token.lower.split(/in(?:[aou]|ě)$/u);
  return stem !== token.lower && !somebody({ ...token, word: null, lower: `${stem}a` });
}

/** Most words of a street that is known by nothing but its number and place. */
const MOST_WORDS = 4;

/** `Veveří 95, 602 00 Brno`, `Adresa je Edvarda Beneše 3`: capitals, a number, and a cue or the town. */
export function byPlace(look: Reading, at: number, cue: boolean): Part | null {
  const { tokens, places, taken, brand } = look;
  const head = tokens[at] as Token;
  if (head.end - head.start < 2 || places.town(tokens, at)) return null;
  let last = at;
  while (last - at < MOST_WORDS - 1) {
    const next = tokens[last + 1];
    if (!next || next.number || next.gap !== GAP.blank || taken(last + 1)) break;
    // Trčků z Lípy
    const over =
      /^(?:z|ze|nad|pod|na|u|v)$/u.test(next.lower) && tokens[last + 2]?.capital === true;
    if (!next.capital && !over) break;
    last += over && !next.capital ? 2 : 1;
  }
  last = goesOn(look, last);
  for (let n = at; n <= last; n += 1) {
    const one = tokens[n] as Token;
    if (brand(one) || one.shout) return null;
  }
  if (head.initial && (head.marks & MARK.ordinary) !== 0 && !isAnswerByNoun(look, at)) return null;
  if (wantsNumber(tokens, last) === 'house')
    return street(at, last, written(tokens, at, last), true);
  const house = numberAfter(look, last);
  if (house < 0 || !(cue || settled(look, house))) return null;
  return street(at, last, written(tokens, at, last), settled(look, house));
}

/** `Tábory 9.` where a place was asked for: a noun that announces nothing. */
function isAnswerByNoun({ tokens, answer }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  const announces =
    MARK.numberCue |
    MARK.houseCue |
    MARK.addressCue |
    MARK.wantedCue |
    MARK.townCue |
    MARK.thingNoun;
  if ((token.marks & announces) !== 0 || isUnit(token) || !isNoun(token.lower)) return false;
  return answer(at)?.wanted === 'place';
}
