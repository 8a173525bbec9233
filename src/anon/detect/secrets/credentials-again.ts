import { isOrdinary } from '../../names/ordinary.ts';
import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { isGrown, isLetterName } from '../codes/spelled-letters.ts';
import { type Finding, overlaps } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { tokensOf } from '../tokens.ts';
import { saidAgain } from './credential-said.ts';
import { type Value, valueAt } from './credential-value.ts';
import { isStrange } from './credential-words.ts';
import { topicsOf } from './secret-topics.ts';

/** letters and digits that a value must have to be known again by itself; of letters with digits less is enough */
const SHORTEST = 5;
const SHORTEST_MIXED = 4;
/** of a piece that is letters and digits, or letters said one by one */
const SHORTEST_PIECE = 3;
const SHORTEST_SPELLED = 4;
/** a value is said again in so many words at most: `modrakonvice1958`, `Modrá konvice 1958` */
const MOST_WORDS = 5;
/** values of one recording that are looked for */
const MOST_VALUES = 100;
/** turns behind the one in which a password was spoken of, in which one of its words is still a piece of it */
const MOST_TURNS = 3;
const GAP = /^[\s.,_-]{0,3}$/;

/**
 * Passwords, user names and codes with letters that were found anywhere in the recording, said again by either
 * speaker: apart, together, spelled, without marks or capitals, or a piece of them. Digits alone are found with
 * all other numbers.
 */
export function findCredentialsAgain(
  scan: Scan,
  claimed: readonly Finding[],
  memory: readonly Finding[],
): Finding[] {
  const values = valuesOf(memory);
  if (values.size === 0) return [];
  const tokens = tokensOf(scan);
  const spokenOf = turnsAbout(scan);
  const found: Finding[] = [];
  for (let n = 0; n < tokens.length; n += 1) {
    const { start } = tokens[n] as Token;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const again =
      wordsAgain(scan.text, tokens, n, values) ??
      saidAgain(scan, tokens, n, values) ??
      valueAgain(scan, tokens, n, values, spokenOf);
    if (!again || overlaps(claimed, start, again.end)) continue;
    const { end, known } = again;
    const { type, value } = known;
    found.push({ start, end, type, rule: 'credential-again', value, score: 0.8 });
  }
  return found;
}

export interface Again {
  readonly end: number;
  readonly known: Finding;
}

export type Values = ReadonlyMap<string, Finding>;

function valuesOf(memory: readonly Finding[]): Values {
  const values = new Map<string, Finding>();
  for (const one of memory) {
    if (one.type !== 'SECRET' && one.type !== 'USERNAME') continue;
    const value = one.value.toLowerCase();
    const shortest = /[0-9]/.test(value) ? SHORTEST_MIXED : SHORTEST;
    if (value.length < shortest || !/[a-z]/.test(value) || values.has(value)) continue;
    if (values.size < MOST_VALUES) values.set(value, one);
  }
  return values;
}

/** The words from token `n` on, put together, are a value. */
function wordsAgain(
  text: string,
  tokens: readonly Token[],
  n: number,
  values: Values,
): Again | null {
  if ((tokens[n] as Token).sign !== '') return null;
  let read = '';
  let [end, words] = [0, 0];
  for (let at = n; at < tokens.length && words < MOST_WORDS; at += 1) {
    const token = tokens[at] as Token;
    if (/^[^\p{L}\p{N}]/u.test(token.word)) continue;
    if (words > 0 && !GAP.test(text.slice(end, token.start))) return null;
    read += fold(token.word);
    end = token.end;
    words += 1;
    const known = values.get(read);
    if (known) return { end, known };
    if (!begins(values, read)) return null;
  }
  return null;
}

function begins(values: Values, read: string): boolean {
  for (const value of values.keys()) if (value.startsWith(read)) return true;
  return false;
}

/** What token `n` begins is a value in another writing, a piece of one, or goes on behind one. */
function valueAgain(
  scan: Scan,
  tokens: readonly Token[],
  n: number,
  values: Values,
  spokenOf: (at: number) => boolean,
): Again | null {
  if (!mayBegin(scan.text, tokens, n, values)) return null;
  const one = valueAt(scan, tokens, n);
  if (!one) return null;
  for (const [value, known] of values)
    if (isAgain(one, value) || (isHead(tokens, n, one, value) && spokenOf(one.start)))
      return { end: one.end, known };
  return null;
}

/** A word that a value begins with, or that begins with one; the name of a letter, or what is said before one. */
function mayBegin(text: string, tokens: readonly Token[], n: number, values: Values): boolean {
  const token = tokens[n] as Token;
  const { word, entry, sign } = token;
  if (sign !== '' || !/^\p{L}/u.test(word)) return false;
  if (isLetterName(word, entry) || isGrown(text, token)) return true;
  const folded = fold(word);
  // `já pé tečka novák`
  if (folded.length < SHORTEST_PIECE && !tokens[n + 1]?.spoken) return false;
  if (/^(?:velk|mal)/.test(folded)) return true;
  for (const value of values.keys())
    if (value.startsWith(folded) || folded.startsWith(value)) return true;
  return false;
}

function isAgain({ value: read, words, letters, digits, grown }: Value, value: string): boolean {
  if (read === value) return true;
  if (words > 0 && value.length > SHORTEST && read.startsWith(value)) return true;
  if (!value.includes(read)) return false;
  if (words > 0) return grown && read.length >= SHORTEST_PIECE;
  return letters > 0 && letters + digits >= (digits > 0 ? SHORTEST_PIECE : SHORTEST_SPELLED);
}

/** Only the word that a value begins with, when it is none of talk or its size is spoken of: `Pstruh s velkým?` */
function isHead(
  tokens: readonly Token[],
  n: number,
  { value: read }: Value,
  value: string,
): boolean {
  if (read.length < SHORTEST || !value.startsWith(read)) return false;
  const { word, capital } = tokens[n] as Token;
  if (isStrange(word) || (capital && !isOrdinary(word))) return true;
  return tokens.slice(n + 1, n + 3).some((one) => /^(?:velk|mal)[yý]m/.test(one.word));
}

/** Whether passwords and the like were spoken of not long before an offset. */
function turnsAbout(scan: Scan): (at: number) => boolean {
  const near: { readonly from: number; readonly to: number }[] = [];
  for (const { from, to, age } of topicsOf(scan))
    if (Math.min(age.password, age.user, age.code) <= MOST_TURNS) near.push({ from, to });
  let n = 0;
  return (at) => {
    while (n < near.length && (near[n]?.to ?? 0) <= at) n += 1;
    return (near[n]?.from ?? at + 1) <= at;
  };
}
