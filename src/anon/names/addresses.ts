import type { Places } from './gazetteer-places.ts';
import { HouseNumbers, isNumberWord } from './house-numbers.ts';
import { isNoun, isOrdinary } from './ordinary.ts';
import { GAP, type Token } from './tokens.ts';

/** The parts of an address that may be said apart, each in a normal form. */
export interface Parts {
  readonly street?: string;
  readonly number?: string;
  readonly postcode?: string;
  readonly town?: string;
}

/** An address, or some parts of one; tokens `first…last`. */
export interface AddressMention {
  readonly first: number;
  readonly last: number;
  readonly parts: Parts;
  readonly rule: string;
  readonly cue: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const TYPES = words(
  'ulice ulici ulicí ulicích ul náměstí nám náměstím třída třídě třídy třídu tř nábřeží nábř bulvár bulváru sídliště sídlišti sídl alej aleji stezka náves návsi',
);
/** Abbreviations that are other words without their dot: `nám` is to us. */
const WITH_DOT = words('nám ul tř nábř sídl');

const isType = ({ lower, dot }: Token): boolean =>
  TYPES.has(lower) && (dot || !WITH_DOT.has(lower));

const CUE = words(
  'bydlím bydlíme bydlí bydlíš bydlíte bydlel bydlela bydliště bydlišti bydlištěm adresa adresy adrese adresu adresou trvale trvalé korespondenční doručovací fakturační odběrné odběrného nastěhovali přestěhovala přestěhoval přestěhovali sídlí sídlíme sídlo pobyt pobytu pobytem',
);
const TOWN_CUE = words(
  'město městě města obec obci obce vesnice vesnici vesničce městys chalupa chalupu chalupě chata chatu chatě',
);
const POSTCODE_CUE = words('psč psc směrovací směrovacího');
/** `číslo popisné`, `čp`, `dům číslo`. */
const HOUSE_CUE = words('popisné popisného popisným čp evidenční orientační č domu dům');
/** May stand between two parts of one address. */
const BETWEEN = words(
  'v ve na číslo čísle čísla č čp popisné popisného psč směrovací poštovní je to a u okres okrese ulice ulici město městě obec obci dům domu byt adresa adrese prosím tedy teda jako',
);
const MOST_BETWEEN = 3;
/** How far before a place its cue may stand, in words. */
const REACH = 7;

const STREET_SHAPE =
  /(?:ova|ově|ovu|ovou|ovy|sk[áéý]|skou|ck[áéý]|ckou|n[íáé]|nou|ní|ého|ých|ovo|ovým|ina|ině)$/u;
const UNITS =
  /^(?:kč|korun\p{L}*|hodin\p{L}*|minut\p{L}*|vteřin\p{L}*|sekund\p{L}*|dn[íiůy]|dnech|let|rok(?:y|u|ů|em|ech)?|měsíc\p{L}*|týdn\p{L}*|stup\p{L}*|bar\p{L}*|litr\p{L}*|metr\p{L}*|kus\p{L}*|procent\p{L}*|kilo\p{L}*|krát|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|kw|kwh|watt\p{L}*|lid[íi]|osob|byt[ůy]|radiátor\p{L}*|eur\p{L}*|tisíc\p{L}*|milion\p{L}*|megabit\p{L}*|giga\p{L}*|mega\p{L}*|pater|patro|patře)$/u;
const PREPOSITION = words('na u pod nad k ke v ve za mezi před do');

type PartKind = keyof Parts;
interface Part {
  readonly kind: PartKind;
  readonly first: number;
  readonly last: number;
  readonly value: string;
  /** street with a type, listed, or by shape; postcode or number announced */
  readonly sure: boolean;
}

/** Finds addresses in the tokens of one text. `asked(at)`: the other side has just asked for an address. */
export function findAddresses(
  tokens: readonly Token[],
  places: Places,
  taken: (at: number) => boolean,
  asked: (at: number) => boolean,
): AddressMention[] {
  const found: AddressMention[] = [];
  const numbers = new HouseNumbers(tokens);
  for (let at = 0; at < tokens.length; ) {
    const mention = addressAt(at, { tokens, places, taken, asked, numbers });
    if (mention) found.push(mention);
    at = mention ? mention.last + 1 : at + 1;
  }
  return found;
}

interface Look {
  readonly tokens: readonly Token[];
  readonly places: Places;
  readonly taken: (at: number) => boolean;
  readonly asked: (at: number) => boolean;
  readonly numbers: HouseNumbers;
}

function addressAt(at: number, look: Look): AddressMention | null {
  const { tokens } = look;
  const token = tokens[at] as Token;
  if (look.taken(at)) return null;
  // only a capital, a number, a type of street or a cue may begin one
  if (!mayBegin(token, tokens[at + 1])) return null;
  const cue = cueFor(look, at);
  const first = partAt(look, at, cue, null);
  if (!first) return null;
  const parts: Part[] = [first];
  let last = first.last;
  for (;;) {
    const next = nextPart(look, last, cue || isComplete(parts), parts);
    if (!next) break;
    parts.push(next);
    last = next.last;
  }
  return accept(parts, cue, look);
}

function mayBegin(token: Token, next: Token | undefined): boolean {
  if (token.capital || token.number || isType(token) || HOUSE_CUE.has(token.lower)) return true;
  if (PREPOSITION.has(token.lower)) return next?.capital === true;
  return POSTCODE_CUE.has(token.lower) || isNumberWord(token) || !isOrdinary(token.lower);
}

/** A cue stands before token `at` in its sentence, or the other side asked. */
function cueFor({ tokens, asked }: Look, at: number): boolean {
  for (let n = at; n >= 0 && at - n <= REACH; n -= 1) {
    const token = tokens[n] as Token;
    if (asked(n)) return true;
    if (n < at && CUE.has(token.lower)) return true;
    if (token.gap >= GAP.sentence) break;
  }
  return false;
}

function nextPart(look: Look, after: number, cue: boolean, parts: readonly Part[]): Part | null {
  const { tokens } = look;
  for (let n = after + 1; n < tokens.length && n - after <= MOST_BETWEEN + 1; n += 1) {
    const token = tokens[n] as Token;
    if (look.taken(n) || token.gap >= GAP.sentence) return null;
    const part = partAt(look, n, cue, parts);
    // Praha, Vinohrady: a town and its part
    if (part && (part.kind === 'town' || !parts.some(({ kind }) => kind === part.kind)))
      return part;
    if (!BETWEEN.has(token.lower)) return null;
  }
  return null;
}

/** The part of an address that begins at token `at`, `before` being the parts in front of it. */
function partAt(look: Look, at: number, cue: boolean, before: readonly Part[] | null): Part | null {
  const { tokens, numbers } = look;
  const token = tokens[at] as Token;
  const postcode = numbers.postcode(at);
  if (postcode) {
    const announced =
      POSTCODE_CUE.has(tokens[at - 1]?.lower ?? '') ||
      POSTCODE_CUE.has(tokens[at - 2]?.lower ?? '');
    const town = townAt(look, postcode.last + 1, true);
    if (announced || town || before || cue)
      return { kind: 'postcode', first: at, ...postcode, sure: announced || town !== null };
  }
  const house = houseAt(look, at, before);
  if (house) return house;
  const street = before?.some(({ kind }) => kind === 'street') ? null : streetAt(look, at, cue);
  const town = townAt(look, at, cue || (before !== null && before.length > 0));
  // Horní Lhota is more than a street called Horní, and Vinohrady without a number are a part of the town
  const rather =
    town &&
    street &&
    (town.last > street.last ||
      (town.last === street.last && before !== null && !numberAfter(look, street.last)));
  if (street && !rather) return street;
  if (!town || (token.gap >= GAP.line && before)) return null;
  return { kind: 'town', first: at, last: town.last, value: town.name, sure: false };
}

function houseAt(
  { tokens, numbers }: Look,
  at: number,
  before: readonly Part[] | null,
): Part | null {
  const token = tokens[at] as Token;
  if (HOUSE_CUE.has(token.lower)) {
    const next = tokens[at + 1];
    const from = next && /^(?:popisné|číslo|č)$/u.test(next.lower) ? at + 2 : at + 1;
    const number = from < tokens.length ? numbers.house(from) : null;
    if (!number || token.lower === 'evidenční' || (token.lower === 'č' && !before)) return null;
    const first = /^čísl/u.test(tokens[at - 1]?.lower ?? '') && !before ? at - 1 : at;
    return {
      kind: 'number',
      first,
      last: number.last,
      value: number.value,
      sure: /^(?:popisn|čp|orient|dům|domu)/u.test(token.lower),
    };
  }
  if (!before?.some(({ kind }) => kind === 'street' || kind === 'town')) return null;
  const number = numbers.house(at);
  if (!number) return null;
  const next = tokens[number.last + 1];
  if (next && next.gap < GAP.sentence && UNITS.test(next.lower)) return null;
  return { kind: 'number', first: at, last: number.last, value: number.value, sure: false };
}

function streetAt(look: Look, at: number, cue: boolean): Part | null {
  const { tokens, places } = look;
  const token = tokens[at] as Token;
  if (isType(token)) return typeThenName(look, at);
  const listed =
    token.capital || PREPOSITION.has(token.lower) || cue || followedByNumber(look, at)
      ? places.street(tokens, at)
      : null;
  if (listed) {
    const last = withType(tokens, listed.last);
    const capital = tokens.slice(at, listed.last + 1).some((one) => one.capital);
    const plain = tokens.slice(at, listed.last + 1).every(({ lower }) => isOrdinary(lower));
    if (capital || (cue && !plain) || (!plain && numberAfter(look, last))) {
      return {
        kind: 'street',
        first: at,
        last,
        value: listed.name,
        sure: last > listed.last || (!plain && !token.initial),
      };
    }
  }
  if (PREPOSITION.has(token.lower)) {
    const name = tokens[at + 1];
    // U Lesa 5, Na Stráni 12: only with a number or a cue; v Praze is a town
    if (
      !name?.capital ||
      name.gap > GAP.blank ||
      !token.capital ||
      /^(?:v|ve|do|před)$/u.test(token.lower)
    )
      return null;
    if (!numberAfter(look, at + 1)) return null;
    return {
      kind: 'street',
      first: at,
      last: at + 1,
      value: `${token.lower} ${name.lower}`,
      sure: !token.initial,
    };
  }
  if (!token.capital || token.tie === '-') return null;
  const next = tokens[at + 1];
  // Masarykova ulice, Karlovo náměstí
  if (
    next &&
    isType(next) &&
    next.gap === GAP.blank &&
    (!token.initial || !isOrdinary(token.lower))
  ) {
    return {
      kind: 'street',
      first: at,
      last: at + 1,
      value: `${evenStreet(token.lower)} ${next.lower}`,
      sure: true,
    };
  }
  if (!STREET_SHAPE.test(token.lower) || (token.initial && isOrdinary(token.lower) && !cue))
    return null;
  if (look.places.town(tokens, at) && !cue) return null;
  return numberAfter(look, at)
    ? { kind: 'street', first: at, last: at, value: evenStreet(token.lower), sure: cue }
    : null;
}

/** Unlisted streets in one form: `Hýskovské` and `Hýskovskou` are Hýskovská, `Erbenově` is Erbenova. */
export function evenStreet(word: string): string {
  return word.replace(/([sc]k|n)(?:é|ou|ý)$/u, '$1á').replace(/(ov|in)(?:ě|u|ou|y)$/u, '$1a');
}

function withType(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  return next && next.gap === GAP.blank && isType(next) ? last + 1 : last;
}

/** `ulice Jana Nerudy`, `náměstí Míru`, `ulici dlouhá`: capitals, a listed street, or one word before a number. */
function typeThenName(look: Look, at: number): Part | null {
  const { tokens, places } = look;
  const whole = places.street(tokens, at);
  if (whole && whole.last > at)
    return { kind: 'street', first: at, last: whole.last, value: whole.name, sure: true };
  const listed = at + 1 < tokens.length ? places.street(tokens, at + 1) : null;
  let last = at;
  if (listed && (tokens[at + 1] as Token).gap <= GAP.blank) last = listed.last;
  for (let n = last + 1; n < tokens.length && n - at <= 4; n += 1) {
    const token = tokens[n] as Token;
    if (token.gap > GAP.blank || !token.capital || look.taken(n)) break;
    last = n;
  }
  const next = tokens[at + 1];
  if (
    last === at &&
    next &&
    next.gap === GAP.blank &&
    !next.number &&
    STREET_SHAPE.test(next.lower) &&
    numberAfter(look, at + 1)
  )
    last = at + 1;
  if (last === at) return null;
  const lowerOnly = tokens.slice(at + 1, last + 1).every(({ capital }) => !capital);
  if (lowerOnly && isNoun((tokens[at + 1] as Token).lower) && !numberAfter(look, last)) return null;
  const value =
    listed?.name ??
    tokens
      .slice(at + 1, last + 1)
      .map(({ lower }) => evenStreet(lower))
      .join(' ');
  return { kind: 'street', first: at, last, value, sure: true };
}

function followedByNumber(look: Look, at: number): boolean {
  for (let n = at + 1; n <= at + 4 && n < look.tokens.length; n += 1) {
    const token = look.tokens[n] as Token;
    if (token.gap >= GAP.sentence) return false;
    if (token.number || isNumberWord(token)) return true;
  }
  return false;
}

/** A house number follows token `at`, over `číslo popisné`. */
function numberAfter(look: Look, at: number): boolean {
  const { tokens, numbers } = look;
  let n = at + 1;
  while (
    n < tokens.length &&
    n - at <= 2 &&
    /^(?:číslo|č|čp|popisné|domu)$/u.test((tokens[n] as Token).lower)
  )
    n += 1;
  const next = tokens[n];
  if (!next || next.gap >= GAP.line || look.taken(n)) return false;
  const number = numbers.house(n);
  if (!number) return false;
  const after = tokens[number.last + 1];
  return !(after && after.gap < GAP.sentence && UNITS.test(after.lower));
}

function townAt(
  { tokens, places, taken }: Look,
  at: number,
  lower: boolean,
): { last: number; name: string } | null {
  const token = tokens[at];
  if (!token || token.number || taken(at) || (!token.capital && !lower)) return null;
  const town = places.town(tokens, at);
  if (!town) return null;
  if (!token.capital && isOrdinary(token.lower)) return null;
  // Praha 4, Brno 2: the district belongs to the town
  const next = tokens[town.last + 1];
  const part = next?.tie === '-' ? places.town(tokens, town.last + 1) : null;
  if (part) return { last: part.last, name: town.name };
  const district =
    next?.number &&
    next.gap === GAP.blank &&
    next.end - next.start <= 2 &&
    /^(?:praha|brno|ostrava|plzeň|bratislava|košice)/u.test(town.name);
  return district ? { last: town.last + 1, name: town.name } : town;
}

const isComplete = (parts: readonly Part[]): boolean =>
  parts.some(({ kind, sure }) => kind === 'street' && sure);

function accept(all: readonly Part[], cue: boolean, { tokens }: Look): AddressMention | null {
  const parts = all;
  const has = (kind: PartKind) => parts.some((part) => part.kind === kind);
  const sure = (kind: PartKind) => parts.some((part) => part.kind === kind && part.sure);
  const head = parts[0] as Part;
  const townCue = TOWN_CUE.has(tokens[head.first - 1]?.lower ?? '');
  const enough =
    (has('street') && has('number')) ||
    sure('number') ||
    sure('postcode') ||
    (has('street') &&
      (sure('street')
        ? cue || hasType(tokens, head) || has('town') || has('postcode')
        : cue && has('town'))) ||
    (has('street') && cue) ||
    (has('town') && (cue || townCue || has('postcode'))) ||
    (has('postcode') && cue);
  if (!enough) return null;
  // a number without anything that it could belong to
  if (parts.length === 1 && head.kind === 'number' && !head.sure) return null;
  const values: { -readonly [Kind in PartKind]?: string } = {};
  for (const { kind, value } of parts) values[kind] ??= value;
  return {
    first: head.first,
    last: (parts.at(-1) as Part).last,
    parts: values,
    rule: `address-${parts.map(({ kind }) => kind).join('-')}`,
    cue,
  };
}

const hasType = (tokens: readonly Token[], { first, last }: Part): boolean =>
  isType(tokens[first] as Token) || isType(tokens[last] as Token);
