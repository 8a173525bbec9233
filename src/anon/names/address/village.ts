import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import type { Part, Reading } from './reading.ts';
import { GOES_ON } from './words.ts';

/** Where trains and coaches are told of, a town and a number are a stop and a time. */
const TRAVELS =
  /^(?:vlak.*|rychlík.*|autobus.*|spoj(?:e|em|ů)?|přest.+|odjezd.*|příjezd.*|nástupiš.*|kolej(?:e|i)?|jízden.*|zastáv.*|směr(?:em|u)?|zápas.*|vyhrál.*|prohrál.*|remíz.*)$/u;
const FAR = 14;
/** So many digits are no hour and no count behind `v Kolíně`, and behind `z Kolína`. */
const MANY = 3;
const FEW = 2;

/** `Jsme Horní Lhota 45.`, `v Rudňově 311`: a town, its house number, and nothing more; `meant`: a place is being said. */
export function isVillage(parts: readonly Part[], look: Reading, meant: boolean): boolean {
  const { tokens } = look;
  const at = parts.findIndex(({ kind }) => kind === 'number');
  const [town, number] = [parts[at - 1], parts[at]];
  if (town?.kind !== 'town' || !number) return false;
  const announced = numberCues(tokens, town.last + 1, number.first);
  if (!announced && number.first !== town.last + 1) return false;
  const { gap } = tokens[town.last + 1] as Token;
  if (gap > (announced || meant ? GAP.comma : GAP.blank)) return false;
  if (meant) return true;
  const [first, after] = [tokens[town.first] as Token, tokens[number.last + 1]];
  const whole = !after || after.gap >= GAP.comma || GOES_ON.test(after.lower);
  if (!whole || !(first.capital || look.caseless)) return false;
  // Písek 250 stojí o tisíc víc; 3 Rudňov 311 is no sentence
  const before = tokens[town.first - 1];
  if (first.initial && town.first === town.last && (first.marks & MARK.ordinary) !== 0)
    return false;
  if (before?.number && first.gap === GAP.blank) return false;
  const named = tokens[town.last]?.lower === town.value.split(' ').at(-1);
  const by = before?.lower ?? '';
  const least = /^ve?$/u.test(by) ? MANY : /^ze?$/u.test(by) ? FEW : Number.POSITIVE_INFINITY;
  const long = announced || number.value.length >= least;
  return (named || long) && !travels(tokens, town.first);
}

function numberCues(tokens: readonly Token[], from: number, to: number): boolean {
  for (let n = from; n < to; n += 1) {
    if (((tokens[n] as Token).marks & (MARK.numberCue | MARK.houseCue)) === 0) return false;
  }
  return from < to;
}

function travels(tokens: readonly Token[], at: number): boolean {
  for (let n = at - 1; n >= 0 && at - n <= FAR; n -= 1) {
    if (TRAVELS.test((tokens[n] as Token).lower)) return true;
    if ((tokens[n + 1] as Token).gap >= GAP.sentence) return false;
  }
  return false;
}
