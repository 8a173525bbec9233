import { MARK } from './marks.ts';
import { isAdjective } from './ordinary.ts';
import { GAP, type Token } from './tokens.ts';

/** `Masarykova univerzita`: what bears somebody's name. */
const BEARS_NAME =
  /^(?:univerzit|nemocnic|gymnázi|knihovn|divadl|most|nádraž|škol|sad|muze|stadion|nadac|ulic|tříd|náměst|nábřež|fakult|kolej|galeri|knedl|cen[ay]|dort|pramen)/u;

/** What stands before the sign of a house: `U Zlatého beránka`, `Pod Kamzíkem`. */
const AT_A_SIGN = /^(?:u|pod|na|nad|za|před|mezi)$/u;
const JOINS = /^(?:a|i|nebo|či|ani|anebo)$/u;
/** Things named one behind the other; keeps the search linear. */
const MOST_JOINED = 6;

/** What stands beside the word makes it the name of a thing: `restaurace Kozel`, `odrůda Adéla nebo Laura`. */
export function isThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.word?.mixed === true) return true;
  if (isSign(tokens, at) || bears(tokens, at)) return true;
  let one = at;
  for (let n = 0; n < MOST_JOINED; n += 1) {
    if (announced(tokens, one)) return true;
    const before = joined(tokens, one);
    if (before === null || !(tokens[before] as Token).capital) return false;
    one = before;
  }
  return false;
}

const announced = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).gap === GAP.blank &&
  (((tokens[at - 1]?.marks ?? 0) & MARK.thingNoun) !== 0 || isThingsOwn(tokens, at - 1));

/** How far a thing may stand before what it is called. */
const THING_REACH = 4;

/** `ten program se jmenuje`: whether the verb at `at` says what a thing is called. */
export function isThingsOwn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'jmenuje') return false;
  for (let n = at - 1; n >= 0 && at - n <= THING_REACH; n -= 1) {
    if ((tokens[n + 1] as Token).gap >= GAP.comma) return false;
    const { marks } = tokens[n] as Token;
    if ((marks & MARK.personNoun) !== 0) return false;
    if ((marks & MARK.thingNoun) !== 0) return true;
  }
  return false;
}

/** The word that the one at `at` is joined to: `Adéla a Laura`, `Adéla, Laura`, `Ionian Palace`; null: to none. */
function joined(tokens: readonly Token[], at: number): number | null {
  const { gap, initial } = tokens[at] as Token;
  if (at > 0 && gap === GAP.blank && !initial && tokens[at - 1]?.capital) return at - 1;
  if (at > 0 && gap === GAP.comma) return at - 1;
  const before = tokens[at - 1];
  return at > 1 && gap === GAP.blank && before && JOINS.test(before.lower) ? at - 2 : null;
}

/** A house's sign: behind a preposition with a capital of its own, or behind what the house is. */
export function isSign(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at] as Token;
  let n = at - 1;
  const middle = tokens[n];
  if (first.gap === GAP.blank && middle && !AT_A_SIGN.test(middle.lower)) {
    if (!isAdjective(middle.lower) || middle.gap !== GAP.blank) return false;
    n -= 1;
  }
  const preposition = tokens[n];
  if (first.gap !== GAP.blank || !preposition || !AT_A_SIGN.test(preposition.lower)) return false;
  if (preposition.capital && !preposition.initial) return true;
  return preposition.gap === GAP.blank && ((tokens[n - 1]?.marks ?? 0) & MARK.thingNoun) !== 0;
}

/** What somebody long dead gave his name: `knihovna Jiřího Mahena`, `svatého Václava`. */
export function isNamesake(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at] as Token];
  if (!before || token.gap !== GAP.blank || !token.capital) return false;
  if (SAINT.test(before.lower)) return true;
  if (FEAST.test(token.lower) && NEAR_FEAST.test(before.lower)) return true;
  return BEARS_NAME.test(before.lower) && /[aey]$|ho$/u.test(token.lower);
}

/** `na Silvestra`, `po Mikuláši` */
const FEAST = /^(?:silvestr|mikuláš)/u;
const NEAR_FEAST = /^(?:na|o|po|před|do|od)$/u;
const SAINT = /^(?:svat(?:ý|á|é|ého|ému|ém|ým|ou)|sv)$/u;

/** `Masarykovu univerzitu`, and not `Novák ulici` */
export function bears(tokens: readonly Token[], at: number): boolean {
  const [{ lower }, next] = [tokens[at] as Token, tokens[at + 1]];
  if (next?.gap !== GAP.blank || next.capital || !BEARS_NAME.test(next.lower)) return false;
  return /(?:ov|in)(?:a|u|ě|y|ou|o|ým)$/u.test(lower);
}

/** Digits of a telephone number or of its first group; other numbers behind a name are those of a model. */
const OF_TELEPHONE = new Set([3, 9]);

/** What one has, orders and buys is a thing. */
const OBTAINED =
  /^(?:ne)?(?:má(?:te|me|m)|objedna(?:t|l|la|li|jte)|koupi(?:t|l|la|li)|prodává(?:te|me|m)|ved(?:ete|eme)|nabízí(?:te|me)|doporuč(?:uju|uji|ujeme|il|ila)|použív(?:ám|áme|áte)|užív(?:ám|á)|ber(?:u|e|eme)|piju|pije)$/u;

/** `Tillig 83321`, `Panasonic Aquarea`, `máte Dinamicu`: a number follows, or the maker stands before it. */
export function isProduct(tokens: readonly Token[], at: number, maker: boolean): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (maker && token.gap === GAP.blank) return true;
  if (token.gap === GAP.blank && OBTAINED.test(tokens[at - 1]?.lower ?? '')) return true;
  if (next?.number !== true || next.gap !== GAP.blank) return false;
  return !OF_TELEPHONE.has(next.end - next.start);
}
