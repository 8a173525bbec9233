import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { unitAfter } from '../amounts.ts';
import { beginsCode, isGrown } from '../codes/spelled-letters.ts';
import type { Scan } from '../scan.ts';
import type { Kind } from './credential-cues.ts';
import { type Value, valueAt } from './credential-value.ts';
import {
  isAdjectival,
  isCopula,
  isJoint,
  isLink,
  isModifier,
  isNounLike,
  isRole,
  isStrange,
  isSureNoun,
  isTalk,
} from './credential-words.ts';

/** A value, and where it stands. */
export type Announced = Pick<Value, 'start' | 'end' | 'value'>;

/** how far behind its announcement a value may begin, in characters */
const NEAR = 48;
/** tokens behind the announcement among which what is no word is looked for */
const MOST_LOOKED_AT = 9;
export const MOST_WORDS = 3;
/** letters that are said one by one, when there are no digits */
const FEWEST_LETTERS = 4;
/** letters of a word that is a value */
const SHORTEST = 4;

const MAIL = /^e-?mail/i;
/** a value behind it is no word */
export const PREPOSITION = /^(?:k|ke|do|na|od|u|pro|z|ze|v|ve)$/;
const HOLDS = /^(?:ma(?:m|me|te)?|dal[aoi]?|mel[aoi]?|psal[aoi]?)$/;
const ENDS = /^[.?!…]/;
const isEnd = (token: Token | undefined): boolean =>
  token === undefined || (token.sign !== '' && !token.spoken && /[.?!…,;]/.test(token.sign));

/** The value that `heslo`, `login je` … announce: the tokens are those behind them, from `from` on. */
export function announcedValue(
  scan: Scan,
  tokens: readonly Token[],
  from: number,
  kind: Kind,
  /** the announcement says that it is the value */
  said = false,
): Announced | null {
  const { text } = scan;
  const guess = guessed(text, tokens, kind);
  if (guess) return guess;
  const { n, place, ...linking } = linked(tokens);
  const copula = said || linking.copula;
  const head = tokens[n];
  if (!head || head.start - from > NEAR || text.slice(from, head.start).includes('\n')) return null;
  const value = MAIL.test(text.slice(head.start)) ? null : valueAt(scan, tokens, n);
  if (value && isStrong(text, head, value, kind)) return value;
  // `heslo je ká jedna osm`
  if (value && copula && isSpelled(value)) return value;
  // `uživatelské jméno do Kolejnetu`
  if (value && value.words > 0 && !place && !isTalk(fold(head.word), head.word)) {
    const plain = plainValue(scan, tokens, n, value, { copula, kind, direct: n <= 2 });
    if (plain) return plain;
  }
  for (let at = n + 1; at < Math.min(tokens.length, MOST_LOOKED_AT); at += 1) {
    const token = tokens[at] as Token;
    if (token.sign !== '' && !token.spoken && ENDS.test(token.sign)) return null;
    const may =
      isGrown(text, token) || beginsCode(text, tokens, at) || isModifier(fold(token.word));
    const one = token.sign === '' && may ? valueAt(scan, tokens, at) : null;
    if (one && isClear(one, kind)) return one;
  }
  return null;
}

/** The only word of the question behind that for a value: `a jaký máš login? novakp?` */
function guessed(text: string, tokens: readonly Token[], { type }: Kind): Announced | null {
  const at = tokens.findIndex(({ sign, spoken }) => sign !== '' && !spoken);
  const [asks, value, ends] = tokens.slice(at, at + 3);
  if (at < 0 || at > MOST_WORDS || asks?.sign !== '?' || ends?.sign !== '?' || !value) return null;
  const is = type === 'USERNAME' ? isStrange(value.word) : isSureNoun(value.word);
  return is && value.sign === '' && !isTalk(fold(value.word), value.word)
    ? joined(text, [value])
    : null;
}

/** The words between an announcement and its value: index of the first token behind them. */
function linked(tokens: readonly Token[]): { n: number; copula: boolean; place: boolean } {
  let copula = false;
  let place = false;
  for (let n = 0; n < tokens.length; n += 1) {
    const { word, sign, spoken, capital } = tokens[n] as Token;
    if (sign !== '' && !spoken) {
      if (!/[,:„"“'‚]/.test(sign)) return { n: tokens.length, copula, place };
      continue;
    }
    // `jméno máte K R A U S`
    if (capital && word.length === 1 && n > 0) return { n, copula, place };
    const folded = fold(word);
    // `heslo, teď tam mám motýlek`
    const holds = HOLDS.test(folded) && [n - 1, n + 1].some((at) => tokens[at]?.word === 'tam');
    if (isCopula(folded) || holds) copula = true;
    // `heslo na wifinu máme`
    const object = place && isLink(fold(tokens[n + 1]?.word ?? ''));
    if (!isLink(folded) && !object) return { n, copula, place };
    place = PREPOSITION.test(folded);
  }
  return { n: tokens.length, copula, place };
}

/** Nobody says it of anything else: letters and digits grown together, words with signs, what is spelled. */
export function isStrong(text: string, head: Token, value: Value, { type }: Kind): boolean {
  const { grown, signs, words, letters, digits, end, about } = value;
  if (grown) return true;
  if (words > 0) {
    const talk = isTalk(fold(head.word), head.word);
    const named = head.capital || type === 'USERNAME' || isNounLike(head.word);
    if (talk || !named || unitAfter(text, end)) return false;
    return signs > 0 || (words === 1 && digits > (about ? 0 : 1)) || letters > 0;
  }
  if (type === 'USERNAME' && digits > 3 && letters === 0) return false;
  return letters > 0 && letters + digits >= FEWEST_LETTERS;
}

/** letters and digits that are said one by one behind `je` */
const FEWEST_SPELLED = 3;
const isSpelled = ({ words, letters, digits }: Value): boolean =>
  words === 0 && letters > 0 && digits > 0 && letters + digits >= FEWEST_SPELLED;

/** The same where other words stand between. */
const isClear = ({ grown, letters, digits, words }: Value, kind: Kind): boolean =>
  grown ||
  (kind.type === 'SECRET' &&
    words === 0 &&
    letters > 1 &&
    digits > 0 &&
    letters + digits > FEWEST_LETTERS);

interface How {
  readonly copula: boolean;
  readonly direct: boolean;
  readonly kind: Kind;
}

/** A word, or two, that is a value by what stands before and behind it. */
function plainValue(
  { text }: Scan,
  tokens: readonly Token[],
  n: number,
  value: Value,
  { copula, direct, kind }: How,
): Announced | null {
  const head = tokens[n] as Token;
  const quoted = /[„"“'‚]$/.test(text.slice(0, head.start));
  const named =
    kind.type === 'SECRET' && direct && /^\p{Lu}\p{Ll}{2}/u.test(text.slice(head.start));
  const rest = restOf(tokens, n);
  if (quoted || named) {
    const whole =
      rest.length <= MOST_WORDS && !rest.some((one) => isTalk(fold(one.word), one.word));
    return whole ? joined(text, rest) : value;
  }
  const { word } = head;
  if (head.capital && kind.type === 'USERNAME' && !isRole(fold(word)) && isStrange(word))
    return value;
  if (head.capital || word.length < (copula ? SHORTEST - 1 : SHORTEST) || !/^\p{L}+$/u.test(word))
    return null;
  const next = tokens[value.next];
  if (next && next.sign === '' && isModifier(fold(next.word)) && isNounLike(word)) return value;
  if (kind.type === 'USERNAME')
    return direct && isStrange(word) && !isRole(fold(word)) ? value : null;
  // `heslo je samota a číslo pokoje`
  const alone = rest.length === 1 || isJoint(fold(rest[1]?.word ?? ''));
  if (alone && copula && isNounLike(word)) return value;
  const [, second] = rest;
  const pair =
    rest.length === 2 &&
    second !== undefined &&
    copula &&
    (isAdjectival(word) || (isSureNoun(word) && isStrange(second.word)));
  if (
    pair &&
    second.word.length > 2 &&
    isNounLike(second.word) &&
    !isTalk(fold(second.word), second.word)
  )
    return joined(text, rest);
  return copula && direct && isStrange(word) && word.length > SHORTEST ? value : null;
}

/** The words from token `n` to the end of its clause. */
function restOf(tokens: readonly Token[], n: number): Token[] {
  const rest: Token[] = [];
  for (let at = n; at < tokens.length && !isEnd(tokens[at]); at += 1) {
    const before = rest.at(-1);
    const token = tokens[at] as Token;
    if (before && token.start - before.end > 2) break;
    rest.push(token);
  }
  return rest;
}

/** Words as one value. */
export function joined(text: string, tokens: readonly Token[]): Announced | null {
  // `Kocourek, malým`
  const [first, last] = [tokens[0], tokens.findLast(({ word }) => !isModifier(fold(word)))];
  if (!first || !last) return null;
  const value = fold(text.slice(first.start, last.end).toLowerCase()).replace(/[^a-z0-9]/g, '');
  return { start: first.start, end: last.end, value };
}
