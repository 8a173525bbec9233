import { isOrdinary } from '../../names/ordinary.ts';
import { fold } from '../../spoken/fold.ts';
import { isDigit } from '../../spoken/letters.ts';
import { type Entry, FOLDED_LETTERS } from '../../spoken/lexicon.ts';
import type { Token } from '../../spoken/mail-tokens.ts';

/** A letter, or several that are written together. */
export interface Letter {
  /** capitals */
  readonly value: string;
  readonly end: number;
  /** index of the token behind it */
  readonly next: number;
  /** may be a little word as well */
  readonly odd: boolean;
}

/** Words of one letter, and names of letters that are words, too. */
const LITTLE = /^(?:[aikosuvz]|té|te|ta|ha|be|ka|pe|ge)$/;
/** what a letter is explained with: `es jako Svatopluk`, Slovak, Polish, German, English */
const LIKE = /^(?:jako|ako|jak|wie|like|as)$/;
/** said beside a letter or a digit: `velké bé`, `písmeno ká` */
const PASSED =
  /^(?:velk|mal|velik|tiskac)(?:[eéyýaáo]|ou|[yý]m)$|^p[ií]smen(?:o|ko|a|ka|em|kem)?$|^(?:[cč][ií]slic(?:e|i)|kr[aá]tk[eéyý]|dlouh[eéyý])$/;
/** abbreviations that announce a code, and are no piece of it */
const NO_CODE = new Set(
  'spz rz vin eic ean id vs ičo ico dič dic pin puk sms ok dph čp tp stk op řp cvc cvv iban usb cz'.split(
    ' ',
  ),
);
/** `sk 91380`: in lower case, and no word, but what is counted or shortened may look like that */
export const CONSONANTS =
  /^(?!kg|km|cm|mm|ks|kw|kc|mb|gb|tb|ml|dl|cl|hp|hz|st|sv|br|sr|pc|tv|dph|kwh|mhz|ghz|kbs|dkg|hl|ps|mg|nm|tzn|tj|tzv|cca|dn|krk|brk|vlk|plk|krb|srp|trn|smrt|prst|vs|vz|ct|pk|np|ptz|spz|rz|dpt|zp|zs|ms|ss|vs)[bcdfghjklmnpqrstvwxz]{2,3}$/;
/** capitals in a row; more are shouted, unless they touch digits */
const MOST_CAPITALS = 3;
const MOST_GROWN = 6;
/** … of a word that somebody chose for a plate */
const MOST_LETTERS = 7;
/** letters of what is written in small ones */
const MOST_SMALL = 3;

const NONE: readonly Letter[] = [];

/** The letters that token `n` may be: see `Limits`. */
export function lettersAt(
  text: string,
  tokens: readonly Token[],
  n: number,
  { small = false, capitals = MOST_CAPITALS }: { small?: boolean; capitals?: number } = {},
): readonly Letter[] {
  const token = tokens[n] as Token;
  const { word, entry, start, end } = token;
  // most words end here
  if (!mayBeLetters(text, token) || (entry === undefined && word.length > MOST_LETTERS))
    return NONE;
  const next = n + 1;
  // `dvojité vé`
  if (word.startsWith('dvojit') && /^v[eé]?$/.test(tokens[next]?.word ?? ''))
    return [{ value: 'W', end: tokens[next]?.end ?? end, next: next + 1, odd: false }];
  const found: Letter[] = [];
  const raw = text.slice(start, end);
  const grown = isGrown(text, token);
  // `EL 123 AB` is written, `el` is said
  const written =
    (token.capital &&
      isShouted(raw, word, grown ? Math.max(MOST_GROWN, capitals) : capitals) &&
      !isWord(text, tokens, n)) ||
    (grown && /^[a-z]{1,3}$/.test(raw)) ||
    (entry?.letter?.length !== 1 && CONSONANTS.test(raw) && isBesideNumber(tokens, n)) ||
    (entry === undefined && /^[a-z]{2}$/.test(raw) && isAmid(tokens, n) && !isOrdinary(word));
  const loose = small && !written && entry === undefined && /^[a-z]{2,3}$/.test(raw);
  if (written || loose) {
    const odd = loose || (!grown && opens(text, tokens, n));
    found.push({ value: fold(raw).toUpperCase(), end, next, odd });
  }
  if (written && word.length === 1) return found;
  const letter = entry?.letter ?? FOLDED_LETTERS.get(word);
  const named = letter !== undefined && letter.length < 3 ? letter : entry?.spells;
  if (named === undefined || (word.length === 1 && isWord(text, tokens, n))) return found;
  const odd =
    !isLetterName(word, entry) &&
    !(word.length === 2 && isAmid(tokens, n)) &&
    exampleEnd(tokens, next, named) === null;
  found.push({ value: fold(named).toUpperCase(), end, next, odd });
  return found;
}

/** Whether a token has anything of a letter, or of several, at all: a capital, a digit beside it, a name, few letters. */
export function mayBeLetters(text: string, { word, entry, capital, start, end }: Token): boolean {
  if (capital || entry?.letter !== undefined || entry?.spells !== undefined) return true;
  if (entry === undefined && word.length <= MOST_SMALL) return true;
  if (isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end))) return true;
  return FOLDED_LETTERS.has(word) || word.startsWith('dvojit');
}

/** Whether token `n` is a letter, and nothing else. */
export const isSureLetter = (text: string, tokens: readonly Token[], n: number): boolean =>
  lettersAt(text, tokens, n).some(({ odd }) => !odd);

/**
 * `osm té tři`: right between two numbers nobody says such a word, nor between numbers and names of letters,
 * which may have pauses between them: `wu jak Wanda, ge, em, osm`.
 */
function isAmid(tokens: readonly Token[], n: number): boolean {
  const pause = (at: number) => tokens[at]?.sign === ',';
  const [before, beside] = [tokens[pause(n - 1) ? n - 2 : n - 1], tokens[n - 1]];
  const spelt = isNamed(before) || LIKE.test(tokens[pause(n - 1) ? n - 3 : n - 2]?.word ?? '');
  if (!spelt && !(beside && isNumber(beside))) return false;
  const after = tokens[spelt && pause(n + 1) ? n + 2 : n + 1];
  return after !== undefined && (isNumber(after) || isNamed(after));
}

/** A letter by a name of two letters or more, though that may be a little word, or by itself. */
const isNamed = (token: Token | undefined): boolean =>
  token?.entry?.letter?.length === 1 && (token.word.length > 1 || !LITTLE.test(token.word));

const isBesideNumber = (tokens: readonly Token[], n: number): boolean => {
  const [before, after] = [tokens[n - 1], tokens[n + 1]];
  return (after !== undefined && isNumber(after)) || (before !== undefined && isNumber(before));
};

/** A word of the spelling alphabets is a name as well, a little word is one of every sentence. */
export const isLetterName = (word: string, entry: Entry | undefined): boolean =>
  entry?.letter !== undefined &&
  entry.letter.length < 3 &&
  entry.filler !== true &&
  !LITTLE.test(word);

/** Letters that touch a digit. */
export const isGrown = (text: string, { start, end, word }: Token): boolean =>
  (isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end))) && /^\p{L}/u.test(word);

const isShouted = (raw: string, word: string, most: number): boolean =>
  raw.length <= most && /^\p{Lu}+$/u.test(raw) && !NO_CODE.has(word);

/** At the head of a sentence, where little words have capitals as well. */
const isHead = (text: string, start: number): boolean =>
  /(?:^|[.!?…\n]\s{0,3})$/u.test(text.slice(Math.max(0, start - 4), start));

/** `A řidičák`: a little word before a word that is no piece of a code. */
function isWord(text: string, tokens: readonly Token[], n: number): boolean {
  const { word, start } = tokens[n] as Token;
  const next = tokens[n + 1];
  if (!/^[aikosuvz]$/.test(word) || !next || isSign(text, next)) return false;
  return text.charAt(start) === word || isHead(text, start);
}

/** `A jedna zmizí`: a little word at the head of its sentence, before what is no letter. */
function opens(text: string, tokens: readonly Token[], n: number): boolean {
  const { word, start } = tokens[n] as Token;
  if (!/^[aikosuvz]$/.test(word) || !isHead(text, start)) return false;
  const [next, second] = [tokens[n + 1], tokens[n + 2]];
  if (!next) return true;
  // `K 0 8 1 7` is dictated
  if (/^[0-9]$/.test(next.word) && /^[0-9]$/.test(second?.word ?? '')) return false;
  return !(isCapitals(text, next) || isLetterName(next.word, next.entry));
}

const isCapitals = (text: string, { start, end }: Token): boolean =>
  /^\p{Lu}{1,3}$/u.test(text.slice(start, end));

/** May be a piece of a code. */
const isSign = (text: string, token: Token): boolean => {
  const { word, entry, sign } = token;
  const said = entry?.kind ?? entry?.letter ?? entry?.spells ?? entry?.sign;
  return (
    sign !== '' ||
    /^[0-9]/.test(word) ||
    LIKE.test(word) ||
    FOLDED_LETTERS.has(word) ||
    said !== undefined ||
    isCapitals(text, token)
  );
};

/** Whether token `n` is said beside a letter, and is none. */
export const passedOver = (tokens: readonly Token[], n: number): boolean =>
  PASSED.test(tokens[n]?.word ?? '');

/**
 * The end of what explains a letter or a digit, when token `n` begins that: `jako Svatopluk` behind an S,
 * `jako dva` behind a 2.
 */
export function exampleEnd(
  tokens: readonly Token[],
  n: number,
  last: string,
): { readonly end: number; readonly next: number } | null {
  const example = tokens[n + 1];
  if (!LIKE.test(tokens[n]?.word ?? '') || !example || last === '') return null;
  const fits = /[0-9]/.test(last)
    ? example.entry?.value === Number(last) || example.word === last
    : fold(example.word).startsWith(last.toLowerCase());
  return fits ? { end: example.end, next: n + 2 } : null;
}

/** how far behind a number its letter may stand, in tokens */
const FARTHEST = 12;

/** Whether a code with a letter in it may begin with token `n`. */
export function beginsCode(text: string, tokens: readonly Token[], n: number): boolean {
  for (let at = n; at < Math.min(tokens.length, n + FARTHEST); at += 1) {
    const token = tokens[at] as Token;
    const letters = lettersAt(text, tokens, at);
    if (letters.some(({ odd }) => !odd)) return true;
    const goesOn =
      at === n
        ? isNumber(token) || (letters.length > 0 && isHeadOfLetters(text, tokens, n))
        : isSign(text, token) || token.entry?.filler === true;
    if (!goesOn) return false;
  }
  return false;
}

/** `K 7 X`, `pe er 12`: a little word that letters follow. */
function isHeadOfLetters(text: string, tokens: readonly Token[], n: number): boolean {
  const token = tokens[n] as Token;
  if (isCapitals(text, token)) return true;
  const next = tokens[n + 1];
  const named = token.word.length === 2 && token.entry?.letter !== undefined;
  return named && next !== undefined && isLetterName(next.word, next.entry);
}

/** Figures, or a word of a number. */
export const isNumber = ({ word, entry }: Token): boolean =>
  entry?.kind !== undefined || isDigit(word.charCodeAt(0));
