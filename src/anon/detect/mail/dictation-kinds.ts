import { isOrdinary } from '../../names/ordinary.ts';
import { fold } from '../../spoken/fold.ts';
import { FOLDED_LETTERS } from '../../spoken/lexicon.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { domainAt } from './mail-host.ts';
import { isAbout, isLittle, isTalk, opensAbout, STOP } from './mail-words.ts';
import { type SpelledRun, spelledRuns } from './spelled-runs.ts';

/**
 * What a token is where an address is dictated: `word`, `letter` and `number` may be pieces of it, `joint` and `at`
 * its signs (a written `hyphen` is in many a word); `gap` is what says nothing else (a pause, `ano`, `bez háčku`), `talk` everything else.
 */
export type Kind =
  | 'word'
  | 'letter'
  | 'number'
  | 'joint'
  | 'hyphen'
  | 'at'
  | 'pause'
  | 'gap'
  | 'talk';

export interface Read {
  readonly kinds: readonly Kind[];
  readonly runs: readonly SpelledRun[];
  /** a host that everybody knows with its domain, though no sign is said: `outlook, kom` */
  readonly hosts: readonly { readonly first: number; readonly last: number }[];
}

/** Forms of the signs in which they are dictated; `tečku`, `s pomlčkou` speak of them. */
const DICTATED = new Set(
  (
    'zavináč zavinač zavinac zavynáč závináč zavináčik zavijáč zavinák małpa malpa małpka sobaka kukac klammeraffe ' +
    'tečka tecka tečečka kropka bodka punkt dot point pomlčka pomlcka pomlka pomĺčka mínus minus spojovník spojovnik dash hyphen bindestrich myślnik ' +
    'podtržítko podtrzitko podtržitko podtržení podtrženo podtrhnuto podtrhítko podtrhovátko podtrhávátko podčiarkovník podčiarknik podčiarnik underscore unterstrich podkreślnik'
  ).split(' '),
);
/** `pomlčka mezi`, `pomlčka je tam` */
const BESIDE_SPOKEN_OF = new Set('mezi medzi je tam'.split(' '));
/** words before a host that have no sign in them: `kolman na gmailu` */
export const LODGED = 'na';
/** domains that are no words */
const SURE_DOMAINS = new Set('cz sk com eu pl hu net'.split(' '));
/** `smlouva tečka pdf` */
const FILE_ENDINGS = new Set(
  'pdf doc docx xls xlsx jpg jpeg png zip xml html exe txt csv'.split(' '),
);

/** Reads what somebody said about an address. */
export function kindsOf(tokens: readonly Token[]): Read {
  const runs = spelledRuns(tokens);
  const kinds: Kind[] = tokens.map((_, n) => kindOf(tokens, n));
  for (const { first, last } of runs) for (let n = first; n <= last; n += 1) kinds[n] = 'letter';
  for (const [n, kind] of kinds.entries()) {
    if (kind !== 'joint') continue;
    if (FILE_ENDINGS.has(tokens[n + 1]?.word ?? '')) kinds[n] = 'talk';
    const domain = tokens[n]?.sign === '.' ? domainAt(tokens, n + 1) : null;
    for (let at = n + 1; domain && (tokens[at]?.start ?? domain.end) < domain.end; at += 1)
      kinds[at] = 'letter';
    // `n tečka novák`, `novák tečka jé`
    const tight = tokens[n - 1]?.end === tokens[n]?.start;
    if (kinds[n - 1] === 'gap' && (tight || isInitial(tokens[n - 1]))) kinds[n - 1] = 'letter';
    if (kinds[n + 1] === 'gap' && isLast(tokens, n + 1)) kinds[n + 1] = 'letter';
  }
  return { kinds, runs, hosts: hostsIn(tokens, kinds) };
}

/** Hosts with their domains, which are pieces from now on. */
function hostsIn(tokens: readonly Token[], kinds: Kind[]): { first: number; last: number }[] {
  const hosts: { first: number; last: number }[] = [];
  for (const [first, { entry }] of tokens.entries()) {
    if (entry?.host === undefined || kinds[first] !== 'word') continue;
    const next = tokens[first + 1]?.sign === ',' ? first + 2 : first + 1;
    const domain = domainAt(tokens, next);
    if (!domain || !SURE_DOMAINS.has(domain.value)) continue;
    let last = first;
    while ((tokens[last + 1]?.start ?? domain.end) < domain.end) last += 1;
    for (let n = first + 1; n <= last; n += 1) kinds[n] = 'letter';
    hosts.push({ first, last });
  }
  return hosts;
}

const isLetter = (token: Token | undefined): token is Token =>
  token?.entry?.letter !== undefined && token.entry.letter.length === 1;

const isInitial = (token: Token | undefined): boolean =>
  isLetter(token) && (token.capital || !/^[ai]$/u.test(token.word));

/** A letter behind a sign; one that is a word is the last of its clause. */
const isLast = (tokens: readonly Token[], n: number): boolean =>
  isLetter(tokens[n]) &&
  (!/^[aiouksvz]$/u.test(tokens[n]?.word ?? '') || tokens[n + 1]?.sign !== '');

function kindOf(tokens: readonly Token[], n: number): Kind {
  const token = tokens[n] as Token;
  if (token.sign !== '') return signOf(tokens, n);
  const { entry, word } = token;
  const [before, after] = [tokens[n - 1], tokens[n + 1]];
  if (before && opensAbout(before) && !entry?.host) return 'gap';
  if (before?.word === 'jako' && isSame(token, tokens[n - 2], tokens[n - 3])) return 'gap';
  if (/^[0-9]/.test(word) || (entry?.kind && !entry.slang && !/[mx]/.test(entry.kind)))
    return 'number';
  if (entry?.host) return 'word';
  if (word === LODGED && after?.entry?.host !== undefined && isLodger(before)) return 'at';
  if (isPrefixed(tokens, n)) return 'talk';
  if (isAbout(token, before) || isLittle(token) || opensAbout(token)) return 'gap';
  // `na konci`, `druhé písmeno`
  if (after && (isAbout(after, token) || /^kon[ce]/.test(after.word)))
    if (entry?.ordinal !== undefined || /^(?:na|v|ve)$/u.test(word)) return 'gap';
  if (word.length === 1 || entry?.letter !== undefined || FOLDED_LETTERS.has(word)) return 'gap';
  if (STOP.has(word) || entry?.ordinal !== undefined || entry?.month !== undefined) return 'talk';
  return isTalk(token) ? 'talk' : 'word';
}

function signOf(tokens: readonly Token[], n: number): Kind {
  const token = tokens[n] as Token;
  const { sign, spoken } = token;
  if (spoken) {
    if (sign === '/' || sign === ':') return 'talk';
    if (isSpokenOf(token, tokens[n - 1], tokens[n + 1])) return 'gap';
    return sign === '@' ? 'at' : 'joint';
  }
  if (sign === '@') return 'at';
  if (!isTight(tokens, n)) return sign === '_' ? 'joint' : 'pause';
  return sign === '-' ? 'hyphen' : 'joint';
}

/** Either half of `e-mail` or `e-shop`. */
function isPrefixed(tokens: readonly Token[], n: number): boolean {
  const letter = tokens[n]?.word.length === 1 ? n : n - 2;
  const [one, hyphen] = [tokens[letter], tokens[letter + 1]];
  if (hyphen?.sign !== '-' || hyphen.start !== one?.end) return false;
  return letter === n ? one.word.length === 1 : one.word === 'e';
}

/** A sign that is a word of the sentence: `první písmeno tečka příjmení`, `nebo podtržítko`, `bez tečky`. */
function isSpokenOf(sign: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!DICTATED.has(sign.word)) return !(sign.sign === '@' && before?.word === 'za');
  if (BESIDE_SPOKEN_OF.has(after?.word ?? '')) return true;
  if (!before) return false;
  if (before.word === 'nebo' || opensAbout(before)) return true;
  return after !== undefined && isAbout(before, undefined) && isAbout(after, sign);
}

/** `ucetni, jako účetní` */
const isSame = ({ word }: Token, ...before: readonly (Token | undefined)[]): boolean =>
  before.some((one) => one !== undefined && fold(one.word) === fold(word));

/** Between two pieces that it touches: `j.novak`, `dum-a-sad`; a full stop has a blank or a capital behind it. */
function isTight(tokens: readonly Token[], n: number): boolean {
  const [before, sign, after] = [tokens[n - 1], tokens[n], tokens[n + 1]];
  if (!before || !sign || !after || before.end !== sign.start || sign.end !== after.start)
    return false;
  if (!/^[._-]$/.test(sign.sign) || before.sign !== '' || after.sign !== '') return false;
  if (sign.sign === '-' && before.word.length === 1 && !isLetter(after)) return before.word === 't';
  return sign.sign !== '.' || (!after.capital && after.word.length > 1);
}

/** What may have its mail there, or stand behind it: no word of the dictionary. */
const isLodger = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.sign !== '' ||
    token.entry?.kind !== undefined ||
    isLittle(token) ||
    !isOrdinary(token.word));
