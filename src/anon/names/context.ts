import type { Gender } from './grammar/forms.ts';
import { MARK } from './marks.ts';
import { GAP, type Token } from './tokens.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What only people do, in the past; `-a`, `-i` and `ne-` may be added. */
const DID = setOf(`
slíbil sliboval řekl říkal říkával tvrdil volal volával zavolal psal napsal podepsal zapsal přepsal poslal odeslal objednal objednával opravil opravoval spravil spravoval
vyměnil vyměňoval dělal udělal montoval namontoval instaloval nainstaloval zapojil zapojoval seřídil přijel odjel dojel přijížděl jezdil přišel odešel odmítl odmítnul vyřizoval vyřídil
domlouval domluvil dohodl potvrdil potvrzoval vysvětlil vysvětloval radil poradil ptal zeptal dotazoval odpověděl nabídl nabízel prodal prodával koupil kupoval platil zaplatil fakturoval vyfakturoval
předal převzal vzal přivezl dovezl odvezl přinesl odnesl nechal zapomněl chtěl potřeboval bydlel pracoval mluvil hovořil upozornil upozorňoval omluvil omlouval stěžoval reklamoval žádal požádal prosil
poprosil děkoval poděkoval nadával slyšel viděl věděl myslel našel hledal čekal počkal přikázal doporučil doporučoval přepojil představil představoval telefonoval mailoval kontaktoval zkusil zkoušel
zkontroloval kontroloval měřil změřil vyplnil přihlásil vrátil uklízel nastavil nastavoval zařídil zařizoval řešil vyřešil ujistil ujišťoval souhlasil nesouhlasil rozhodl schválil povolil dovolil podával
`);
/** The same in the present and the future; `ne-` may be added. */
const DOES = setOf(`
říká říkává tvrdí slibuje slíbí volá zavolá píše napíše přijede přijde dorazí pošle přiveze veze pracuje bydlí mluví platí zaplatí chce potřebuje vyřizuje vyřídí řeší vyřeší opravuje opraví vymění kontroluje
zkontroluje domlouvá domluví podepíše nabízí prodává ptá zeptá reklamuje žádá prosí děkuje ozve čeká myslí ví slyší zvedá
`);
/** Stems that change. */
const DID_SHE = setOf('přišla odešla našla');
/** Of these, what things do as well. */
const THINGS_DO = setOf(
  'přijel odjel dojel přijížděl jezdil přišel přišla odešel odešla chtěl potřeboval čekal počkal hledal měřil změřil zkusil zkoušel vzal nechal vrátil slyšel nabídl nabízel chce potřebuje dorazí přijde přijede čeká měří zvedá',
);

/** How far the verb of a clause may stand from its subject, in words. */
const REACH = 5;

/** Who does what `word` says: a gender, null where the form tells none; undefined for what things do as well. */
export function doneBy(word: string): Gender | null | undefined {
  if (positive(word, DID)) return 'm';
  if (positive(word, DOES)) return null;
  if (positive(word, DID_SHE)) return 'f';
  const stem = word.slice(0, -1);
  if (/la$/u.test(word) && positive(stem, DID)) return 'f';
  return /li$/u.test(word) && positive(stem, DID) ? null : undefined;
}

const positive = (word: string, list: ReadonlySet<string>): boolean =>
  list.has(word) || (word.startsWith('ne') && list.has(word.slice(2)));

const thingsDo = (word: string): boolean =>
  positive(word, THINGS_DO) || positive(word.replace(/[ai]$/u, ''), THINGS_DO);

/**
 * Whether, within its clause, what follows token `last` is what somebody does: `… mi to slíbil`; `only`
 * people, when things are excluded.
 */
export function actsAfter(tokens: readonly Token[], last: number, only = false): boolean {
  for (let n = last + 1; n < tokens.length && n - last <= REACH; n += 1) {
    const token = tokens[n] as Token;
    if (token.gap > GAP.blank || NEXT_CLAUSE.has(token.lower)) return false;
    if (doneBy(token.lower) !== undefined) return !(only && thingsDo(token.lower));
    if ((token.marks & MARK.grammar) === 0 && !ADVERB.test(token.lower)) return false;
  }
  return false;
}

/** Whether what stands before token `at` is what somebody does: `slíbil mi to …`, `volala … a`. */
export function actsBefore(tokens: readonly Token[], at: number): boolean {
  for (let n = at - 1; n >= 0 && at - n <= REACH; n -= 1) {
    if ((tokens[n + 1] as Token).gap > GAP.blank) return false;
    const { lower } = tokens[n] as Token;
    if (doneBy(lower) !== undefined) return true;
    if (!CLITIC.has(lower)) return false;
  }
  return false;
}

/** Another clause, or a verb that is none of a third person's. */
const NEXT_CLAUSE = setOf(
  'jsem jsi jsme jste seš bych bys bychom byste a i že ale když aby abych protože jestli zda jak kdo co který která které kteří kde kam nebo ani kdyby ať než až jako',
);
const ADVERB = /(?:ně|cky|sky|krát|le|ho|du)$/u;
const CLITIC = setOf(
  'mi nám vám mu jí jim to ho ji je se si už ještě pak včera dnes ráno teda prý asi taky tam tady sem zase i sám zrovna právě taky potom nějaký nějaká jakýsi ten ta přece jen jenom dneska večer',
);

/** Prepositions that stand before people as well as things, and what the noun behind them may end in. */
const GOVERNS: Readonly<Record<string, RegExp>> = {
  s: /(?:em|ou|ým|ím|ěm)$/u,
  se: /(?:em|ou|ým|ím|ěm)$/u,
  od: /(?:a|e|ě|y|i|é|ého|ího|ové)$/u,
  u: /(?:a|e|ě|y|i|é|ého|ího|ové|ů|ových)$/u,
  pro: /(?:a|e|ě|u|ou|ého|ího|i)$/u,
  za: /(?:a|e|ě|u|ou|ého|ího|em|ým)$/u,
  na: /(?:a|e|ě|u|ou|ého|ího)$/u,
  k: /(?:ovi|u|i|ému|ímu|ové|é)$/u,
  ke: /(?:ovi|u|i|ému|ímu|ové|é)$/u,
  proti: /(?:ovi|u|i|ému|ímu|ové|é)$/u,
  podle: /(?:a|e|ě|y|i|é|ého|ího|ové)$/u,
};

/** Whether the ending and the preposition before it make token `at` somebody: `na Kabáta`, `s Vrbou`, `Kosovi`. */
export function animate(tokens: readonly Token[], at: number): boolean {
  const { lower, gap } = tokens[at] as Token;
  if (/ovi$/u.test(lower)) return true;
  const before = gap > GAP.blank ? '' : (tokens[at - 1]?.lower ?? '');
  if (/^se?$/u.test(before)) return /(?:em|ou|ým)$/u.test(lower);
  return OF_LIVING.has(before) && /[^aeiouyáéíóúůýě]a$/u.test(lower);
}

/** Behind these `-a` ends the name of somebody: things have `-u`, and what is feminine as well. */
const OF_LIVING = setOf('na pro za od u bez podle kromě');

/** Whether a preposition stands before token `at` in whose case the word may be. */
export function governed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at] as Token;
  if (!before || token.gap > GAP.blank) return false;
  return GOVERNS[before.lower]?.test(token.lower) === true;
}
