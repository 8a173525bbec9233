import { MARK } from '../marks.ts';
import { isNoun } from '../ordinary.ts';
import { GAP, type Token } from '../tokens.ts';
import { unmarkedStreet } from './caseless.ts';
import { listedStreet } from './listed-streets.ts';
import { numberAfter, type Part, type Reading } from './reading.ts';
import { isKind } from './street-company.ts';
import { spokenDay } from './street-days.ts';
import { afterTitle, goesOn } from './street-names.ts';
import { evenStreet, street, written } from './street-part.ts';
import { afterSomebody, byPlace, byShape } from './unlisted-streets.ts';
import { isType, STREET_SHAPE } from './words.ts';

/** The street that begins at token `at`; `cue`: an address is being said, `inside`: parts of it were. */
export function streetAt(look: Reading, at: number, cue: boolean, inside = false): Part | null {
  const { tokens } = look;
  const token = tokens[at] as Token;
  if (isType(token)) return typeThenName(look, at);
  const listed = listedStreet(look, at, cue, inside);
  if (listed) return listed;
  const day = spokenDay(look, at, cue || inside);
  if (day) return day;
  if ((token.marks & MARK.beforePlace) !== 0) return behindPreposition(look, at);
  const titled = afterTitle(look, at, cue || inside);
  if (titled) return titled;
  if (look.caseless && numberAfter(look, at + 1) >= 0) {
    // příkrý ulice sedum set
    const typed = STREET_SHAPE.test(token.lower) ? nameThenType(look, at) : null;
    if (typed) return typed;
  }
  const unmarked = unmarkedStreet(look, at, cue || inside);
  if (unmarked) return street(at, at, evenStreet(unmarked.name), true);
  if (!token.capital || token.number || token.tie === '-') return null;
  if ((token.marks & MARK.addressCue) !== 0) return null;
  return (
    nameThenType(look, at) ??
    byShape(look, at, cue) ??
    byPlace(look, at, cue) ??
    afterSomebody(look, at)
  );
}

/** `U Lesa 5`, `Na Stráni 12`: only with a number; v Praze is a town. */
function behindPreposition(look: Reading, at: number): Part | null {
  const { tokens } = look;
  const [token, name] = [tokens[at] as Token, tokens[at + 1]];
  if (!name?.capital || name.gap > GAP.blank || !token.capital || name.lower.length < 2)
    return null;
  if (/^(?:v|ve|do)$/u.test(token.lower) || spokenDay(look, at + 1, true)) return null;
  const announced = ((tokens[at - 1]?.marks ?? 0) & MARK.townCue) !== 0;
  if (numberAfter(look, at + 1) < 0 && !announced && !isAnswer(look, at)) return null;
  return street(at, at + 1, `${token.lower} ${name.lower}`, !token.initial);
}

/** `Na Pazderně se tomu říká.` where a place was asked for; `U Nováků` are people. */
function isAnswer(look: Reading, at: number): boolean {
  const name = look.tokens[at + 1] as Token;
  if (look.answer(at)?.wanted !== 'place') return false;
  return !look.somebody(name) && !look.surname(name) && !look.brand(name);
}

/** `Masarykova ulice`, `Karlovo náměstí`. */
function nameThenType(look: Reading, at: number): Part | null {
  const { tokens } = look;
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!next || next.gap !== GAP.blank) return null;
  if (!isKind(look, at + 1)) return null;
  if (token.initial && (token.marks & MARK.ordinary) !== 0) return null;
  return street(at, at + 1, `${evenStreet(token.lower)} ${next.lower}`, true);
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
  if (last > at) last = goesOn(look, last);
  if (last === at && name && unmarkedStreet(look, at + 1, false)) last = at + 1;
  const one = last === at && name?.gap === GAP.blank && !name.number;
  if (one && STREET_SHAPE.test(name.lower) && numberAfter(look, at + 1) >= 0) last = at + 1;
  if (last === at || !name) return null;
  const small = tokens.slice(at + 1, last + 1).every(({ capital }) => !capital);
  if (small && isNoun(name.lower) && numberAfter(look, last) < 0) return null;
  return street(at, last, listed?.name ?? written(tokens, at + 1, last), true);
}
