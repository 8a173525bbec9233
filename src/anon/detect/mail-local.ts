import { fold } from '../spoken/fold.ts';
import { type Atom, readings } from '../spoken/lattice.ts';
import { FOLDED_LETTERS } from '../spoken/lexicon.ts';
import type { Token } from '../spoken/mail-tokens.ts';

/** The part of an address before its sign. */
export interface Local {
  readonly start: number;
  readonly value: string;
  /** made of several pieces, with dots, letters or numbers: no ordinary words */
  readonly composed: boolean;
}

/** Words that end an address to the left: they belong to the sentence. */
const STOP = new Set(
  (
    'je jsem mám má máme na to tak takže tedy teda prosím můj moje moji mým tvůj váš vaše vaši můžete pošlete poslat pošli napište psát píšu pište ' +
    'mail mailu e email emailu emailem emil mejl mejlu maila adresa adresu adrese adresou adresy ten ta a ale nebo ano ne jo já no dobře ' +
    'dvojtečka že si se do od u v ve z ze s so k ke po pro za jak co kam kde tam tady prostě takhle takto kontakt kontaktní emailová e-mailová mailová ' +
    'mailovou emailovou vás mě mi vám zní bude byl by asi samozřejmě určitě klidně rád zase ještě už potom pak jméno uživatelské malými všechno velké'
  ).split(' '),
);
/** said after a piece, about how it is written */
const MODIFIERS = new Set(
  'dohromady dokupy malým malými písmeny bez mezery mezer háčků čárek diakritiky'.split(' '),
);
const JOINING = new Set(['.', '_', '-', '+']);
const MOST_PIECES = 24;
/** about the letters of a name: `s háčkem na c`, `bez čárek`, `tvrdé ypsilon` */
const MODIFIED =
  /^(?:h[aá][cč](?:e?k|k[uůy]).{0,3}|[cč][aá]r(?:ek|k).{0,3}|diakriti.*|kro[uů]žk.*|p[ií]smen.*|mezer.{0,2}|tvrd[yýé].{0,2}|m[eě]kk[yýé].{0,2})$/u;
const BESIDE_MODIFIERS = new Set(
  's se bez na nad a i v jen jenom celé všechno jedním dvěma velkým malým ypsilon ypsilonem'.split(
    ' ',
  ),
);
const MOST_MODIFIERS = 12;
/** said before the sign */
const BEFORE_SIGN = new Set('a pak potom ehm teda tedy no'.split(' '));

/** Reads the local part that ends with the last of `tokens`, from right to left; `loose`: two plain words may be one. */
export function localOf(tokens: readonly Token[], text: string, loose = false): Local | null {
  let n = withoutWords(tokens, tokens.length - 1);
  const parts: string[] = [];
  let start = -1;
  let composed = false;
  let words = 0;
  for (let count = 0; n >= 0 && count < MOST_PIECES; count += 1) {
    const piece = pieceBefore(tokens, n);
    if (!piece) break;
    const { first, value, small } = piece;
    const next = tokens[first - 1];
    const joint =
      next && JOINING.has(next.sign) && isJoint(next, tokens[first] as Token) ? next.sign : '';
    if (
      start >= 0 &&
      !composedNow(tokens, n) &&
      !small &&
      words > 0 &&
      !parts[0]?.match(/^[._+-]$/)
    ) {
      // a further plain word is the name's other half, or none of the address
      if (!(loose && words < 2) && !pair(tokens, n, text) && !lastPair(tokens, n, words)) break;
    }
    parts.unshift(value);
    start = (tokens[first] as Token).start;
    if (!small) words += 1;
    if (small || joint !== '' || /[0-9]/.test(value)) composed = true;
    n = first - 1;
    // letters are spelled with pauses
    while (small && tokens[n]?.sign === ',' && (pieceBefore(tokens, n - 1)?.small || words === 0))
      n -= 1;
    if (joint !== '') {
      parts.unshift(joint);
      n -= 1;
    }
    // `jan . novak`: a joint must have a piece before it
    if (joint !== '' && !pieceBefore(tokens, n)) {
      parts.shift();
      break;
    }
  }
  if (start < 0) return null;
  return { start, value: parts.join(''), composed };
}

/**
 * Index of the last token of the address, without what is said about it or before its sign: `malá, bez
 * háčků a čárek, a zavináč`.
 */
function withoutWords(tokens: readonly Token[], last: number): number {
  let n = last;
  let end = last;
  let modified = false;
  for (let count = 0; n >= 0 && count < MOST_MODIFIERS; count += 1) {
    const { sign, word } = tokens[n] as Token;
    const about = MODIFIERS.has(word) || MODIFIED.test(word);
    modified ||= about;
    if (sign === ',' || about) end = n - 1;
    else if (sign !== '' || !(BESIDE_MODIFIERS.has(word) || word.length === 1)) break;
    n -= 1;
  }
  while (modified && (BESIDE_MODIFIERS.has(tokens[end]?.word ?? '') || tokens[end]?.sign === ','))
    end -= 1;
  // `svoboda, a zavináč`
  while (end > 0 && BEFORE_SIGN.has(tokens[end]?.word ?? '') && tokens[end - 1]?.sign === ',')
    end -= 2;
  return end;
}

/** Whether the token after `n` is a joint that asks for a piece before it. */
const composedNow = (tokens: readonly Token[], n: number): boolean => {
  const after = tokens[n + 1];
  return after !== undefined && JOINING.has(after.sign);
};

/** A written sign joins only what it touches: a full stop after a sentence does not. */
function isJoint(sign: Token, after: Token): boolean {
  return sign.spoken || sign.end === after.start || sign.sign === '_';
}

/** First name and surname, both in capitals, or a first name of the spelling alphabets. */
function pair(tokens: readonly Token[], n: number, text: string): boolean {
  const [one, other] = [tokens[n] as Token, tokens[n + 1]];
  if (other?.sign !== '' || /[.!?]/.test(text.slice(one.end, other.start))) return false;
  return (one.capital && other.capital && n > 0) || one.entry?.spells !== undefined;
}

const same = (one: Token, other: Token | undefined): boolean =>
  other !== undefined && fold(one.word) === fold(other.word);

/** Two plain words between the sentence and the sign: both are the address. */
function lastPair(tokens: readonly Token[], n: number, words: number): boolean {
  const before = tokens[n - 1];
  const after = tokens[n + 1];
  if (words !== 1 || after?.sign !== '' || !before) return false;
  return (
    before.sign === ',' || before.sign === ':' || (before.sign === '' && STOP.has(before.word))
  );
}

export interface Piece {
  /** index of its first token */
  readonly first: number;
  readonly value: string;
  /** a letter or a number, which may be one of many */
  readonly small: boolean;
}

/** The piece of an address that ends with token `n`: a word, a letter, a number said in words. */
export function pieceBefore(tokens: readonly Token[], n: number): Piece | null {
  const token = tokens[n];
  if (token?.sign !== '') return null;
  if (/^[0-9]/.test(token.word)) return { first: n, value: token.word, small: true };
  const { entry } = token;
  // `novák jako Novák`
  const named = tokens[n - 2]?.sign === ',' ? n - 3 : n - 2;
  if (
    tokens[n - 1]?.word === 'jako' &&
    tokens[named]?.word.length !== 1 &&
    same(token, tokens[named])
  )
    return { first: named, value: fold(token.word), small: false };
  // `en jako Nina`
  const [jako, letter] = [tokens[n - 1], tokens[n - 2]];
  if (jako?.word === 'jako' && letter?.entry?.letter) {
    return { first: n - 2, value: fold(letter.entry.letter), small: true };
  }
  if (entry?.kind) return numberBefore(tokens, n);
  const plain = FOLDED_LETTERS.get(token.word);
  if (plain && (beside(tokens, n) || opens(tokens, n)))
    return { first: n, value: plain, small: true };
  if (token.word.length === 1) {
    // `kučera m zavináč`
    const initial =
      tokens[n + 1] === undefined && tokens[n - 1]?.sign === '' && !STOP.has(token.word);
    if (initial && !STOP.has(tokens[n - 1]?.word ?? ''))
      return { first: n, value: fold(token.word), small: true };
    const near = [tokens[n - 1], tokens[n + 1], tokens[n - 2], tokens[n + 2]].some(
      (one) => one?.entry?.letter !== undefined,
    );
    return near || JOINING.has(tokens[n + 1]?.sign ?? '')
      ? { first: n, value: fold(token.word), small: true }
      : null;
  }
  if (entry?.letter && token.word.length <= 3 && !STOP.has(token.word))
    return { first: n, value: fold(entry.letter), small: true };
  if (STOP.has(token.word) && !JOINING.has(tokens[n + 1]?.sign ?? '')) return null;
  return { first: n, value: fold(token.word), small: false };
}

/** Between two letters, or between one and a sign. */
function beside(tokens: readonly Token[], n: number): boolean {
  const letter = (one: Token | undefined) => one?.entry?.letter !== undefined;
  const sign = (one: Token | undefined) => one === undefined || JOINING.has(one.sign);
  const [before, after] = [tokens[n - 1], tokens[n + 1]];
  return (
    (letter(before) && (letter(after) || sign(after))) ||
    (letter(after) && sign(before) && before !== undefined)
  );
}

/** At the head of what is spelled: `na mail ve e es`, `adresa je je a er`; a `je` alone is the sentence's. */
function opens(tokens: readonly Token[], n: number): boolean {
  const letter = (one: Token | undefined) => one?.entry?.letter !== undefined && one.word !== 'a';
  const next = tokens[n + 1];
  if (!letter(next) && !(next?.word === 'a' && letter(tokens[n + 2]))) return false;
  if (tokens[n]?.word !== 'je') return true;
  return tokens[n - 1]?.word === 'je' || tokens[n - 2]?.word === 'na';
}

/** Number words in a row, read the natural way. */
function numberBefore(tokens: readonly Token[], n: number): Piece {
  let first = n;
  while (n - first < 8 && tokens[first - 1]?.entry?.kind && tokens[first - 1]?.sign === '')
    first -= 1;
  const atoms: Atom[] = [];
  for (const { start, end, entry } of tokens.slice(first, n + 1)) {
    const { kind = 'u', value = 0 } = entry ?? {};
    const known =
      kind === 'u' || kind === 't' || kind === 'i' || kind === 'd' || kind === 'h' || kind === 'k';
    atoms.push({
      start,
      end,
      kind: known ? kind : 'h',
      value,
      digits: '',
      noun: entry?.noun === true,
      gap: 1,
      sign: '',
      and: false,
      loose: false,
      weak: false,
    });
  }
  let value = '';
  readings(atoms, 0, atoms.length, 64, (last, all) => {
    if (last === atoms.length - 1)
      value = [...all].sort((a, b) => a.groups - b.groups)[0]?.digits ?? '';
  });
  return { first, value, small: true };
}
