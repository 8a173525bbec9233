import { MARK } from '../marks.ts';
import { isNoun } from '../ordinary.ts';
import { GAP, type Token } from '../tokens.ts';
import { unmarkedBehind, unmarkedStreet } from './caseless.ts';
import { listedStreet } from './listed-streets.ts';
import { numberAfter, type Part, type Reading } from './reading.ts';
import { isKind } from './street-company.ts';
import { spokenDay } from './street-days.ts';
import { afterSomebody, afterTitle, calledAfter, goesOn } from './street-names.ts';
import { evenStreet, street, written } from './street-part.ts';
import { byPlace, byShape } from './unlisted-streets.ts';
import { isType, STREET_SHAPE, UNITS } from './words.ts';

/** The street that begins at token `at`; `cue`: an address is being said, `inside`: parts of it were. */
export function streetAt(look: Reading, at: number, cue: boolean, inside = false): Part | null {
  const { tokens } = look;
  const token = tokens[at] as Token;
  if (isType(token)) return typeThenName(look, at, cue || inside);
  const listed = listedStreet(look, at, cue, inside);
  if (listed) return listed;
  const day = spokenDay(look, at, cue || inside);
  if (day) return day;
  if ((token.marks & MARK.beforePlace) !== 0) {
    const behind = cue || inside ? unmarkedBehind(look, at) : null;
    return behind
      ? street(at, behind.last, behind.name, true)
      : behindPreposition(look, at, cue || inside);
  }
  const titled = afterTitle(look, at, cue || inside) ?? afterSomebody(look, at, cue);
  if (titled) return titled;
  if (look.caseless && (isLedName(look, at) || numberAfter(look, at + 1) >= 0)) {
    // příkrý ulice sedum set, na jiráskovo nábřeží
    const typed = STREET_SHAPE.test(token.lower) ? nameThenType(look, at) : null;
    if (typed) return typed;
  }
  const unmarked = unmarkedStreet(look, at, cue || inside);
  if (unmarked) return street(at, at, evenStreet(unmarked.name), true);
  if (!token.capital || token.number || token.tie === '-') return null;
  if ((token.marks & MARK.addressCue) !== 0) return null;
  return (
    zoneAt(look, at) ?? nameThenType(look, at) ?? byShape(look, at, cue) ?? byPlace(look, at, cue)
  );
}

/** `na jiráskovo nábřeží`, `z palackého třídy`: no word of ordinary Czech behind a preposition, and what kind of street it is. */
function isLedName({ tokens }: Reading, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!before || !next || token.gap > GAP.blank || !isType(next)) return false;
  return (token.marks & MARK.ordinary) === 0 && /^(?:na|ve?|ze?|do|k|u)$/u.test(before.lower);
}

/** `U Lesa 5`, `Na Stráni 12`: only with a number; v Praze is a town. */
function behindPreposition(look: Reading, at: number, meant: boolean): Part | null {
  const { tokens } = look;
  const [token, name] = [tokens[at] as Token, tokens[at + 1]];
  if (!name?.capital || name.gap > GAP.blank || !token.capital || name.lower.length < 2)
    return null;
  if (/^(?:v|ve|do)$/u.test(token.lower) || spokenDay(look, at + 1, true)) return null;
  const announced = ((tokens[at - 1]?.marks ?? 0) & MARK.townCue) !== 0;
  // v Rudňově, Na Pastvě, číslo nevím
  const apart = meant && token.gap === GAP.comma && !look.surname(name) && !look.somebody(name);
  if (numberAfter(look, at + 1) < 0 && !announced && !apart && !isAnswer(look, at)) return null;
  return street(at, at + 1, `${token.lower} ${name.lower}`, !token.initial);
}

/** `Na Pazderně se tomu říká.` where a place was asked for; `U Nováků` are people. */
function isAnswer(look: Reading, at: number): boolean {
  const name = look.tokens[at + 1] as Token;
  if (look.answer(at)?.wanted !== 'place') return false;
  return !look.somebody(name) && !look.surname(name) && !look.brand(name);
}

/** `Průmyslová zóna Nošovice` */
function zoneAt({ tokens, taken }: Reading, at: number): Part | null {
  const [kind, zone, name] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (!zone || !name?.capital || name.gap > GAP.blank || taken(at + 2)) return null;
  if (
    !/^(?:zón|areál|park)/u.test(zone.lower) ||
    !/^(?:průmyslov|výrobn|logistick|obchodn)/u.test(kind.lower)
  )
    return null;
  return street(at, at + 2, written(tokens, at, at + 2), true);
}

/** `Masarykova ulice`, `Karlovo náměstí`. */
function nameThenType(look: Reading, at: number): Part | null {
  const { tokens } = look;
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!next || next.gap !== GAP.blank) return null;
  if (!isKind(look, at + 1) || look.brand(token)) return null;
  if (token.initial && (token.marks & MARK.ordinary) !== 0) return null;
  return street(at, at + 1, `${evenStreet(token.lower)} ${next.lower}`, true);
}

/** An adjective, or a word that nobody knows: `sídliště vajgar 650`. */
const isNamed = ({ lower, marks, capital }: Token): boolean =>
  STREET_SHAPE.test(lower) || (!capital && lower.length > 3 && (marks & NO_NAME) === 0);
/** A noun in the genitive that counts nothing. */
const isOfNoun = ({ lower }: Token): boolean =>
  /[uy]$/u.test(lower) && isNoun(lower) && !UNITS.test(lower);
const NO_NAME = MARK.ordinary | MARK.grammar | MARK.numberWord | MARK.numberCue | MARK.houseCue;

/** `ulice Jana Nerudy`, `náměstí Míru`, `ulici dlouhá`: capitals, a listed street, or one word before a number. */
function typeThenName(look: Reading, at: number, meant: boolean): Part | null {
  const { tokens, places, caseless } = look;
  const whole = places.street(tokens, at);
  if (whole && whole.last > at) return street(at, whole.last, whole.name, true);
  const name = tokens[at + 1];
  const listed = name && name.gap <= GAP.blank ? places.street(tokens, at + 1) : null;
  let last = listed ? listed.last : at;
  for (let n = last + 1; n < tokens.length && n - at <= 4; n += 1) {
    const token = tokens[n] as Token;
    // třídy A
    const letter = token.end - token.start < 2 && !token.dot;
    if (token.gap > GAP.blank || !token.capital || letter || look.taken(n)) break;
    last = n;
  }
  const near = name !== undefined && name.gap <= GAP.blank;
  const called = near && last === at && caseless ? calledAfter(look, at + 1) : null;
  if (called) return street(at, called.last, written(tokens, at + 1, called.last), true);
  if (last > at) last = goesOn(look, last);
  if (last === at && name && unmarkedStreet(look, at + 1, false)) last = at + 1;
  const one = last === at && name?.gap === GAP.blank && !name.number;
  if (one && isNamed(name) && numberAfter(look, at + 1) >= 0) last = at + 1;
  // bydlí v ulici míru
  const ofNoun = caseless && meant && name !== undefined && isOfNoun(name);
  if (one && ofNoun) last = at + 1;
  if (last === at || !name) return null;
  const small = tokens.slice(at + 1, last + 1).every(({ capital }) => !capital);
  const ends = caseless && listed !== null && (tokens[last + 1]?.gap ?? GAP.line) >= GAP.comma;
  if (small && !ofNoun && !ends && isNoun(name.lower) && numberAfter(look, last) < 0) return null;
  return street(at, last, listed?.name ?? written(tokens, at + 1, last), true);
}
