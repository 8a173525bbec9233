import { wordList } from '../spoken/word-list.ts';
import type { Gender } from './grammar/forms.ts';
import * as verbs from './lists/person-verbs.ts';
import { MARK } from './marks.ts';
import { GAP, type Token } from './tokens.ts';

const DID = wordList(verbs.DID);
const DOES = wordList(verbs.DOES);
const DID_SHE = wordList(verbs.DID_SHE);
const THINGS_DO = wordList(verbs.THINGS_DO);

/** How far the verb of a clause may stand from its subject, in words. */
const REACH = 5;

/** false: nobody's alone */
const judged = new Map<string, Gender | null | false>();
/** Words of a call repeat, those of a year's calls must not pile up. */
const MOST_KEPT = 50_000;

/** Who does what `word` says: a gender, null where the form tells none; undefined for what things do as well. */
export function doneBy(word: string): Gender | null | undefined {
  const kept = judged.get(word);
  if (kept !== undefined) return kept === false ? undefined : kept;
  if (judged.size >= MOST_KEPT) judged.clear();
  const gender = look(word);
  judged.set(word, gender ?? (gender === null ? null : false));
  return gender;
}

function look(word: string): Gender | null | undefined {
  if (positive(word, DID)) return 'm';
  if (positive(word, DOES)) return null;
  if (positive(word, DID_SHE)) return 'f';
  // bydlej, říkaj
  if (/[aeě]j$/u.test(word) && positive(`${word}í`, DOES)) return null;
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
    // Rajesh z podpory mi psal
    if (n === last + 1 && WHENCE.test(token.lower) && tokens[n + 1]?.gap === GAP.blank) n += 1;
    else if ((token.marks & MARK.grammar) === 0 && !ADVERB.test(token.lower)) return false;
  }
  return false;
}

/** Where somebody comes from stands between him and what he does. */
const WHENCE = /^(?:z|ze|od)$/u;

/**
 * Whether what stands before token `at` is what somebody does, or did to somebody: `slíbil mi to …`, `volala účtárna
 * a potom …`, `ptal jsem se …`.
 */
export function actsBefore(tokens: readonly Token[], at: number): boolean {
  const given = DATIVE.test((tokens[at] as Token).lower);
  let ours = false;
  let joined = false;
  for (let n = at - 1; n >= 0 && at - n <= REACH; n -= 1) {
    if ((tokens[n + 1] as Token).gap > GAP.blank) return false;
    const { lower, marks } = tokens[n] as Token;
    if (ASKS.test(lower) || (given && TELLS.has(lower))) return true;
    if (doneBy(lower) !== undefined) return !ours;
    if (WE.has(lower)) ours = true;
    else if (lower === 'a') joined = true;
    else if (!CLITIC.has(lower) && !(joined && (marks & MARK.ordinary) !== 0)) return false;
  }
  return false;
}

/** What we did is done to things, mostly: `objednal jsem Horalky`. */
const WE = wordList('jsem sem jsi jsme sme jste ste');
/** Who is asked is somebody. */
const ASKS = /^(?:ne)?(?:ze)?ptal[ai]?$|^zeptej(?:te)?$|^ptej(?:te)?$/u;
/** To whom something is said or given is somebody, when the word is a dative. */
const TELLS = wordList(
  'říkal říkala řekl řekla řekni řekněte volal volala zavolal zavolala zavolej zavolejte psal psala napsal napsala napiš napište slíbil slíbila vyřiďte vyřiď poděkoval poděkovala poděkujte předejte předej pošli pošlete dej dejte',
);
/** `Starému`, `Kuchařové` */
const DATIVE = /(?:ému|ímu|ovi|ové)$/u;

/** Another clause, or a verb that is none of a third person's. */
const NEXT_CLAUSE = wordList(
  'jsem jsi jsme jste seš bych bys bychom byste a i že ale když aby abych protože jestli zda jak kdo co který která které kteří kde kam nebo ani kdyby ať než až jako',
);
const ADVERB = /(?:ně|cky|sky|krát|le|ho|du)$/u;
const CLITIC = wordList(
  'mi nám vám mu jí jim to ho ji je se si rovnou prosím už ještě pak včera dnes ráno teda prý asi taky tam tady sem zase i sám zrovna právě taky potom nějaký nějaká jakýsi ten ta přece jen jenom dneska večer',
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

const ISSUED =
  /^(?:vystaven|napsan|psan|veden|přepsan|znějíc|hlášen|přihlášen|nahlášen|registrovan)/u;

/** Whether a document is somebody's, or something is handed to him: `vystavená na Sovu`, `předejte to Starému`. */
export function belongsTo(tokens: readonly Token[], at: number): boolean {
  const [before, issued] = [tokens[at - 1], tokens[at - 2]];
  if (before?.lower === 'na' && issued && ISSUED.test(issued.lower)) return governed(tokens, at);
  return DATIVE.test((tokens[at] as Token).lower) && actsBefore(tokens, at);
}

/** Whether the ending and the preposition before it make token `at` somebody: `na Kabáta`, `s Vrbou`, `Kosovi`. */
export function animate(tokens: readonly Token[], at: number): boolean {
  const { lower, gap } = tokens[at] as Token;
  if (/ovi$/u.test(lower)) return true;
  const before = gap > GAP.blank ? '' : (tokens[at - 1]?.lower ?? '');
  if (/^se?$/u.test(before)) return /(?:em|ou|ým)$/u.test(lower);
  return OF_LIVING.has(before) && /[^aeiouyáéíóúůýě]a$/u.test(lower);
}

/** Behind these `-a` ends the name of somebody: things have `-u`, and what is feminine as well. */
const OF_LIVING = wordList('na pro za od u bez podle kromě');

/** Whether a preposition stands before token `at` in whose case the word may be. */
export function governed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at] as Token;
  if (!before || token.gap > GAP.blank) return false;
  return GOVERNS[before.lower]?.test(token.lower) === true;
}
