import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { isLetterName, isNumber } from '../codes/spelled-letters.ts';
import { type Finding, overlaps } from '../finding.ts';
import { ownWords } from '../heard.ts';
import type { Scan } from '../scan.ts';
import { tokensIn } from '../tokens.ts';
import { isOtherCue } from './credential-dictation.ts';
import { type Value, valueAt } from './credential-value.ts';
import {
  isCopula,
  isJoint,
  isLink,
  isModifier,
  isNounLike,
  isStrange,
  isTry,
} from './credential-words.ts';

/** Signs of passwords, and of nothing that is dictated otherwise. */
const SPECIAL = /vyk[rř]i[cč]n|otazn[ií]k|hv[eě]zdi[cč]k|dolar|ha[sš]htag|podtr/iu;
const CASED = /(?<!\p{L})(?:velk|mal)(?:[ýyéeá]|ou|ým|ym|ými|ymi)\s/iu;
/** signs of addresses, too, which only count beside what is no word */
const SAID = /poml[cč]k|m[ií]nus|te[cč]k|lom[ií]t|lomeno|zavin[aá][cč]/iu;

/** What is no word and no number, where passwords are, or were `age` turns ago, spoken of; −1: their letters were just dictated. */
export function* strays(
  scan: Scan,
  claimed: readonly Finding[],
  { from, to }: { readonly from: number; readonly to: number },
  age: number,
): Generator<Value> {
  const { text } = scan;
  const turn = text.slice(from, to);
  const signed = SPECIAL.test(turn) || SAID.test(turn);
  const cased = CASED.test(turn);
  const tokens = tokensIn(scan, from, to);
  /** the end of the letters and digits that were looked at */
  let run = 0;
  for (let n = 0; n < tokens.length; n += 1) {
    const token = tokens[n] as Token;
    if (token.sign !== '' || overlaps(claimed, token.start, token.end)) continue;
    const sign = isSignBehind(tokens, n, signed);
    const about = isModifierBehind(tokens, n);
    const tried =
      /^\p{L}/u.test(token.word) && (sign || about || isCited(token)) && isTried(tokens, n);
    let spells = false;
    if (age < 2 && n >= run && beginsSpelled(tokens, n)) {
      run = endOfRun(tokens, n);
      spells = isMixed(tokens.slice(n, run)) && !isOtherCue(scan, token.start);
    }
    const may =
      ((tried || (sign && signed)) && isHead(token)) ||
      (cased && isCased(token)) ||
      spells ||
      (GROWN.test(text.slice(token.end, token.end + 2)) && hasLetter(text, token, cased));
    // most words end here
    const value = may ? valueAt(scan, tokens, n) : null;
    if (!value || !isStray(text, token, value, { tried, age, about })) continue;
    if (isOthers(ownWords(scan).flat.slice(Math.max(from, value.start - BEFORE), value.start)))
      continue;
    yield value;
    n = value.next - 1;
  }
}

/** characters before a value in which something else is named */
const BEFORE = 40;
/** a voucher, an error, an address: `kód JARO15`, `adresa je Husova 27` */
const OTHERS =
  /(?<![a-z])(?:kod(?:u|em|y)?\s$|(?:adres|ulic|bydl|slev|kupon|voucher|poukaz|chyb|error|model|verz|sit(?:i|e)?\s)[^.?!]*$)/;
const isOthers = (flat: string): boolean => OTHERS.test(flat) && !/hesl[^.?!]*$/.test(flat);

/** `zkusila jsem sněženka` */
const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:jsem|sem|jsme|tam|to|si|pak)$/.test(token.word);

/** letters and digits by turns, as nobody names a thing */
const MIXED = /^(?:\p{L}+\p{N}+){2}|^(?:\p{N}+\p{L}+){2}/u;
const FEWEST_MIXED = 8;
const FEWEST_SPELLED = 4;
const MIX = /\p{L}\p{N}|\p{N}\p{L}/u;
const FEWEST_SAID = 5;
const MOST_SAID = 16;
/** a word in small letters that a number is grown to */
const WORD_AND_NUMBER = /^\p{Ll}{4,}[0-9]{1,4}(?![\p{L}\p{N}])/u;
/** capitals and a number behind them are a flight, a shelf, a form */
const SIGNATURE = /^\p{Lu}{2,}[\s-]?[0-9]{2}/u;
const PRODUCT =
  /^(?:wifi|windows|win|iphone|android|galaxy|covid|office|router|redmi|pixel|xperia|playstation|formul|strank|internet|kanal|chodb)/;
/** `12.5` is no password, whatever is spoken of. */
const hasLetter = (text: string, { start }: Token, cased: boolean): boolean =>
  cased || /^\S{0,40}?\p{L}/u.test(text.slice(start, start + 41));

/** What a value of words may begin with. */
const isHead = (token: Token): boolean =>
  !isJoint(fold(token.word)) &&
  !isLink(fold(token.word)) &&
  /^\p{L}/u.test(token.word) &&
  token.entry?.kind === undefined &&
  (token.capital || isNounLike(token.word) || isStrange(token.word));

/** Something is grown together with a word. */
const GROWN = /^[._!#*$@+-]?[\p{L}\p{N}]/u;

/** A sign is said right behind token `n`, or behind a number. */
function isSignBehind(tokens: readonly Token[], n: number, signed: boolean): boolean {
  const next = tokens[n + 1]?.sign === ',' ? tokens[n + 2] : tokens[n + 1];
  if (next === undefined) return false;
  return next.spoken || isNumber(next) || (signed && SPECIAL.test(next.word));
}

/** `zkuste …`, `zadal jsem …`, `je …` */
function isTried(tokens: readonly Token[], n: number): boolean {
  const before = fold(tokens[isAuxiliary(tokens[n - 1]) ? n - 2 : n - 1]?.word ?? '');
  return isTry(before) || isCopula(before);
}

/** `zkusila jsem sněženka`: no verb has its object in the nominative */
const isCited = ({ word }: Token): boolean => /\p{L}{4}[ak]a$/u.test(word) && isNounLike(word);

/** `Panda, s velkým P`, `píšu panda dohromady` */
const isModifierBehind = (tokens: readonly Token[], n: number): boolean =>
  tokens.slice(n + 1, n + 4).some(({ word }) => SAID_OF_LETTERS.test(fold(word)));
const SAID_OF_LETTERS = /^(?:velk(?:ym|ymi|e)|mal(?:ym|ymi|e)|bez|dohromady|hack|pismen)/;

/** `velké K`, or a letter that such a one comes behind. */
const isCased = ({ word, entry }: Token): boolean =>
  /^(?:velk|mal)/.test(word) || word.length === 1 || isLetterName(word, entry);

/** A letter by its name, or a digit and a letter by itself: `7 k x 4` */
function beginsSpelled(tokens: readonly Token[], n: number): boolean {
  const { word, entry } = tokens[n] as Token;
  if (isLetterName(word, entry)) return true;
  return /^[0-9]$/.test(word) && /^\p{L}$/u.test(tokens[n + 1]?.word ?? '');
}

/** Index of the token behind the letters, digits and what parts them, from token `n` on. */
function endOfRun(tokens: readonly Token[], n: number): number {
  let end = n;
  while (end < tokens.length && isSign(tokens[end] as Token)) end += 1;
  return end;
}

const isLetter = ({ word, entry, capital }: Token): boolean =>
  (capital && /^\p{L}{1,3}$/u.test(word)) ||
  /^\p{L}$/u.test(word) ||
  (entry?.letter !== undefined && entry.letter.length < 3);

const isSign = (token: Token): boolean =>
  token.sign === ',' ||
  token.spoken ||
  isLetter(token) ||
  isNumber(token) ||
  isModifier(fold(token.word));

/** Enough letters, and a digit. */
const isMixed = (run: readonly Token[]): boolean =>
  run.some(isNumber) && run.filter(isLetter).length > 1;

interface How {
  /** behind `zkuste`, `zadal jsem` … */
  readonly tried: boolean;
  /** turns ago a password was spoken of */
  readonly age: number;
  /** the size of its letters is spoken of behind it */
  readonly about: boolean;
}

/** `Sklad123`, `hk.danuse`, `stavba podtržítko dva`; behind `zkuste`, `zadal jsem` less is enough. */
function isStray(
  text: string,
  head: Token,
  { start, end, signs, words, letters, digits }: Value,
  { tried, age, about }: How,
): boolean {
  const raw = text.slice(start, end);
  const chunk = /^\S*/.exec(raw)?.[0] ?? '';
  if (/\p{L}{3}/u.test(chunk)) {
    if (/\p{L}[._]\p{L}/u.test(chunk) || /\p{L}[!#*$@+_.-]?\p{N}{2}/u.test(chunk)) return true;
    if (age <= 0 && /\p{L}\p{N}/u.test(chunk)) return true;
  }
  // after its letters were dictated
  if (age < 0 && chunk.length >= FEWEST_SPELLED && MIX.test(chunk)) return true;
  // `WQ7TR4PX`
  if (chunk.length >= FEWEST_MIXED && MIXED.test(chunk)) return true;
  // `há jedna iks sedm pé`
  if (words === 0 && age < 2 && letters > 1 && digits > 0 && letters + digits >= FEWEST_SAID)
    return letters + digits <= MOST_SAID && !SIGNATURE.test(raw);
  // `fabie1`, but `windows 10` and `cr2032`
  if (WORD_AND_NUMBER.test(chunk) && !PRODUCT.test(chunk)) return true;
  if (age <= 0 && signs > 0 && digits > 0 && words > 1) return true;
  if (CASED.test(raw) && letters > 1 && digits > 0) return true;
  if (words === 0 || !/^\p{L}/u.test(head.word)) return false;
  const named = head.capital || isNounLike(head.word);
  if (named && signs > 0 && (SPECIAL.test(raw) || /\p{L}{2}\p{N}/u.test(raw))) return true;
  if (tried && age <= 0 && isCited(head)) return true;
  // `píšu medvídek malými písmeny`
  if (tried && age < 2 && named && about) return true;
  if (SIGNATURE.test(raw)) return false;
  return tried && signs + digits > 0 && (head.capital || isStrange(head.word));
}
