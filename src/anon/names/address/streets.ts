import { MARK } from '../marks.ts';
import { isNoun } from '../ordinary.ts';
import { GAP, type Token } from '../tokens.ts';
import { followedByNumber, numberAfter, type Part, type Reading } from './reading.ts';
import { isType, STREET_SHAPE } from './words.ts';

/** Unlisted streets in one form: `Hýskovské` and `Hýskovskou` are Hýskovská, `Erbenově` is Erbenova. */
export function evenStreet(word: string): string {
  return word.replace(/([sc]k|n)(?:é|ou|ý)$/u, '$1á').replace(/(ov|in)(?:ě|u|ou|y)$/u, '$1a');
}

const street = (first: number, last: number, value: string, sure: boolean): Part => ({
  kind: 'street',
  first,
  last,
  value,
  sure,
});

const written = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => evenStreet(lower))
    .join(' ');

/** The street that begins at token `at`; `cue`: an address is being said. */
export function streetAt(look: Reading, at: number, cue: boolean): Part | null {
  const { tokens } = look;
  const token = tokens[at] as Token;
  if (isType(token)) return typeThenName(look, at);
  const listed = listedStreet(look, at, cue);
  if (listed) return listed;
  if ((token.marks & MARK.beforePlace) !== 0) return behindPreposition(look, at);
  if (!token.capital || token.number || token.tie === '-') return null;
  if ((token.marks & MARK.addressCue) !== 0) return null;
  return nameThenType(look, at) ?? byShape(look, at, cue) ?? byPlace(look, at, cue);
}

function listedStreet(look: Reading, at: number, cue: boolean): Part | null {
  const { tokens, places } = look;
  const token = tokens[at] as Token;
  const { capital, marks } = token;
  if (!capital && (marks & MARK.beforePlace) === 0 && !cue && !followedByNumber(look, at))
    return null;
  const listed = places.street(tokens, at);
  if (!listed) return null;
  const last = withType(tokens, listed.last);
  // 28. října is a day before it is a street
  if (token.number) {
    const house = numberAfter(look, last);
    return house >= 0 && (cue || settled(look, house)) ? street(at, last, listed.name, true) : null;
  }
  const words = tokens.slice(at, listed.last + 1);
  const plain = words.every(({ marks }) => (marks & MARK.ordinary) !== 0);
  const meant =
    words.some(({ capital }) => capital) ||
    (cue && !plain) ||
    (!plain && numberAfter(look, last) >= 0);
  if (!meant) return null;
  return street(at, last, listed.name, last > listed.last || (!plain && !token.initial));
}

/** A postcode or a listed town follows token `at`. */
function settled({ tokens, numbers, places }: Reading, at: number): boolean {
  let next = at + 1;
  if (/^(?:v|ve)$/u.test(tokens[next]?.lower ?? '')) next += 1;
  const token = tokens[next];
  if (!token || token.gap > GAP.comma) return false;
  return numbers.postcode(next) !== null || (token.capital && places.town(tokens, next) !== null);
}

/** `U Lesa 5`, `Na Stráni 12`: only with a number; v Praze is a town. */
function behindPreposition(look: Reading, at: number): Part | null {
  const { tokens } = look;
  const [token, name] = [tokens[at] as Token, tokens[at + 1]];
  if (!name?.capital || name.gap > GAP.blank || !token.capital || name.lower.length < 2)
    return null;
  if (/^(?:v|ve|do|před)$/u.test(token.lower) || numberAfter(look, at + 1) < 0) return null;
  return street(at, at + 1, `${token.lower} ${name.lower}`, !token.initial);
}

/** `Masarykova ulice`, `Karlovo náměstí`. */
function nameThenType({ tokens }: Reading, at: number): Part | null {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!next || !isType(next) || next.gap !== GAP.blank) return null;
  if (token.initial && (token.marks & MARK.ordinary) !== 0) return null;
  return street(at, at + 1, `${evenStreet(token.lower)} ${next.lower}`, true);
}

function byShape(look: Reading, at: number, cue: boolean): Part | null {
  const { tokens, places } = look;
  const token = tokens[at] as Token;
  if (!STREET_SHAPE.test(token.lower)) return null;
  if (token.initial && (token.marks & MARK.ordinary) !== 0 && !cue) return null;
  // z Benešova is from a town, and Benešova 5 a street
  if (!cue && token.gap < GAP.comma && places.town(tokens, at)) return null;
  return numberAfter(look, at) < 0 ? null : street(at, at, evenStreet(token.lower), cue);
}

/** Most words of a street that is known by nothing but its number and place. */
const MOST_WORDS = 3;

/** `Veveří 95, 602 00 Brno`, `Adresa je Edvarda Beneše 3`: capitals, a number, and a cue or the town. */
function byPlace(look: Reading, at: number, cue: boolean): Part | null {
  const { tokens, places, taken, brand } = look;
  if (places.town(tokens, at)) return null;
  let last = at;
  while (last - at < MOST_WORDS - 1) {
    const next = tokens[last + 1];
    if (!next?.capital || next.number || next.gap !== GAP.blank || taken(last + 1)) break;
    last += 1;
  }
  for (let n = at; n <= last; n += 1) {
    if (brand(tokens[n] as Token)) return null;
  }
  if ((tokens[at] as Token).initial && ((tokens[at] as Token).marks & MARK.ordinary) !== 0)
    return null;
  const house = numberAfter(look, last);
  if (house < 0 || !(cue || settled(look, house))) return null;
  return street(at, last, written(tokens, at, last), settled(look, house));
}

function withType(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  return next && next.gap === GAP.blank && isType(next) ? last + 1 : last;
}

/** `ulice Jana Nerudy`, `náměstí Míru`, `ulici dlouhá`: capitals, a listed street, or one word before a number. */
function typeThenName(look: Reading, at: number): Part | null {
  const { tokens, places } = look;
  const whole = places.street(tokens, at);
  if (whole && whole.last > at) return street(at, whole.last, whole.name, true);
  const name = tokens[at + 1];
  const listed = name && name.gap <= GAP.blank ? places.street(tokens, at + 1) : null;
  let last = listed ? listed.last : at;
  for (let n = last + 1; n < tokens.length && n - at <= 4; n += 1) {
    const token = tokens[n] as Token;
    if (token.gap > GAP.blank || !token.capital || look.taken(n)) break;
    last = n;
  }
  const one = last === at && name?.gap === GAP.blank && !name.number;
  if (one && STREET_SHAPE.test(name.lower) && numberAfter(look, at + 1) >= 0) last = at + 1;
  if (last === at || !name) return null;
  const small = tokens.slice(at + 1, last + 1).every(({ capital }) => !capital);
  if (small && isNoun(name.lower) && numberAfter(look, last) < 0) return null;
  return street(at, last, listed?.name ?? written(tokens, at + 1, last), true);
}
