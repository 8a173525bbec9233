import { fold } from '../../spoken/fold.ts';
import { FOLDED_LETTERS } from '../../spoken/lexicon.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { opens } from './mail-piece.ts';
import { isAbout, opensAbout } from './mail-words.ts';

/** Letters said one after the other: indexes of the first and last token, and what they spell. */
export interface SpelledRun {
  readonly first: number;
  readonly last: number;
  readonly letters: string;
  /** a single letter without an example: an answer only beside others */
  readonly single: boolean;
}

/** letters that are words as well */
const LITTLE = new Set('a i o u k s v z je ve de te be ce ge ha ka pe'.split(' '));
/** what speaks of letters, and is none of a run */
const INFLECTED = /^ypsilon.{1,3}$/u;
/** letters of which the first may be a preposition */
const FEWEST_BEHIND_WORD = 4;
/** tokens about a letter inside a run: `es, ale bez háčku, e, en` */
const MOST_ABOUT = 5;
/** said by their letters, and no piece of an address */
const ABBREVIATIONS = new Set(
  (
    'pdf dwg crm sms mms vpn tv ip dph ico dic rc psc spz gps usb hdmi cvc cvv vin sro osvc mhd lcd lte svj ok pin puk sim iban bic stk www jpg zip xml ' +
    'cz sk eu pl de com net org at hu ez ppp bmw vw kw svc sd hd uhd pc ntb wc bts isp dns http https ftp ssl dvr ups led cd dvd dvg er erp sap cez eon pre smtp imap pop tls mx'
  ).split(' '),
);

/** All runs of letters in some tokens, in their order. */
export function spelledRuns(tokens: readonly Token[]): SpelledRun[] {
  const runs: SpelledRun[] = [];
  for (let n = 0; n < tokens.length; n += 1) {
    const run = runFrom(tokens, n);
    if (!run) continue;
    if (!ABBREVIATIONS.has(run.letters)) runs.push(run);
    n = run.last;
  }
  return runs;
}

function runFrom(tokens: readonly Token[], from: number): SpelledRun | null {
  if (FOLDED_LETTERS.has(tokens[from]?.word ?? '') && !opens(tokens, from)) return null;
  let letters = '';
  let strong = 0;
  let likes = 0;
  let count = 0;
  let last = from - 1;
  for (let n = from; n < tokens.length; ) {
    const twice = isTwice(tokens[n] as Token) && letterAt(tokens, n + 1) !== null ? 1 : 0;
    const letter = letterAt(tokens, n + twice);
    if (letter === null) break;
    const token = tokens[n + twice] as Token;
    const apart = count === 0 || tokens[n - 1]?.sign !== '';
    if (!LITTLE.has(token.word) || (token.capital && token.word.length === 1 && count > 0))
      strong += 1;
    else if (token.word.length > 1 ? count > 0 : apart && isPause(tokens[n + twice + 1]))
      strong += 0.5;
    letters += twice ? twiceOf(letter) : letter;
    count += 1;
    last = n + twice;
    const example = exampleAt(tokens, last, letters);
    if (example > last) {
      likes += 1;
      last = example;
    }
    n = isPause(tokens[last + 1]) ? last + 2 : last + 1;
    // a sentence may begin with a letter that is a word
    if (tokens[n - 1]?.sign === '.' && LITTLE.has(tokens[n]?.word ?? '')) break;
    if (letterAt(tokens, n) === null) n = behindAbout(tokens, n);
  }
  // `vé zet vé a telefon`
  if (count > 1 && isConjunction(tokens, last)) {
    last -= 1;
    letters = letters.slice(0, -1);
    count -= 1;
  }
  if (count === 0) return null;
  const value = fold(letters);
  if (isWordBefore(tokens, from)) {
    // `v pé dé ef`, `s cé há`
    if (ABBREVIATIONS.has(value.slice(1)))
      return { first: from, last, letters: value.slice(1), single: false };
    if (count < FEWEST_BEHIND_WORD && likes === 0) return null;
  }
  const enough = likes > 0 ? strong + likes >= 1 : count >= 3 ? strong >= 1 : strong >= 1.5;
  if (count > 1 || likes > 0)
    return enough ? { first: from, last, letters: value, single: false } : null;
  const { word, capital } = tokens[last] as Token;
  return !LITTLE.has(word) && (word.length > 1 || capital)
    ? { first: from, last, letters: value, single: true }
    : null;
}

/** A word of one letter right before the name of one: a preposition, as likely as a letter. */
const isWordBefore = (tokens: readonly Token[], n: number): boolean =>
  /^[aikosuvz]$/u.test(tokens[n]?.word ?? '') &&
  tokens[n + 1]?.sign === '' &&
  (tokens[n + 1]?.word.length ?? 0) > 1;

/** `a` between a letter and a word, without a pause. */
function isConjunction(tokens: readonly Token[], n: number): boolean {
  const after = tokens[n + 1];
  return /^[ai]$/.test(tokens[n]?.word ?? '') && tokens[n - 1]?.sign === '' && after?.sign === '';
}

/** The letter that a token names, or null. */
function letterAt(tokens: readonly Token[], n: number): string | null {
  const token = tokens[n];
  if (token?.sign !== '') return null;
  const { word, entry } = token;
  const folded = FOLDED_LETTERS.get(word);
  if (folded !== undefined) return isBesideLetter(tokens, n) ? folded : null;
  if (entry?.letter === undefined || entry.kind !== undefined || INFLECTED.test(word)) return null;
  const hyphen = tokens[n + 1];
  if (hyphen?.sign === '-' && hyphen.start === token.end && !tokens[n + 2]?.entry?.letter)
    return null;
  return entry.letter.length === 1 || entry.letter === 'ch' || entry.letter === 'ss'
    ? entry.letter
    : null;
}

/** Index of the letter behind words about the one before it; `n` when there is none. */
function behindAbout(tokens: readonly Token[], n: number): number {
  for (let at = n; at < n + MOST_ABOUT; at += 1) {
    const token = tokens[at];
    if (!token) return n;
    if (at > n && letterAt(tokens, at) !== null && token.word !== 'a') {
      // the words before it end with a pause
      return isPause(tokens[at - 1]) ? at : n;
    }
    const before = tokens[at - 1];
    const about = isAbout(token, before) || opensAbout(token) || isPause(token);
    if (!about && !/^(?:ale|a|to|jen|jenom|ten|ta)$/u.test(token.word)) return n;
  }
  return n;
}

const isBesideLetter = (tokens: readonly Token[], n: number): boolean =>
  [tokens[n - 1], tokens[n + 1]].some(
    (one) => one?.entry?.letter !== undefined && one.word !== 'a',
  );

const isTwice = ({ entry, word }: Token): boolean =>
  entry?.kind === 'x' || word === 'dvě' || word === 'dvoje';
/** `dvojité vé` is a letter of its own */
const twiceOf = (letter: string): string => (letter === 'v' ? 'w' : letter + letter);

const isPause = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.spoken &&
  (token.sign === ',' || token.sign === '-' || token.sign === '.');

/** Index of the last token of `jako Nina` behind letters; `n` when there is none. */
function exampleAt(tokens: readonly Token[], n: number, letters: string): number {
  let at = n + 1;
  if (tokens[at]?.sign === ',') at += 1;
  if (!/^(?:jako|ako|jak|like|wie)$/u.test(tokens[at]?.word ?? '')) return n;
  const example = tokens[at + 1];
  if (example?.sign !== '' || example.word.length < 2) return n;
  return fold(letters).includes(fold(example.word).charAt(0)) ? at + 1 : n;
}
