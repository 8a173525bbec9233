import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { isLetterName, isNumber } from '../codes/spelled-letters.ts';
import { promptOf } from '../heard.ts';
import type { Scan } from '../scan.ts';
import type { Turn } from '../stream.ts';
import { tokensIn } from '../tokens.ts';
import { type Announced, isStrong, joined, MOST_WORDS, PREPOSITION } from './credential-context.ts';
import type { Kind } from './credential-cues.ts';
import { isStop, type Value, valueAt } from './credential-value.ts';
import {
  isJoint,
  isLink,
  isModifier,
  isNounLike,
  isStrange,
  isSureNoun,
  isTalk,
  isTry,
  isWait,
} from './credential-words.ts';

/** `čtvrtý a sedmý znak hesla`: only some of its signs are asked for */
const SOME_SIGNS =
  /(?:znak|pismen|pozic|cislic)[a-z]*\s(?:z\s)?(?:[a-z]+\s)?hesl|hesl[a-z]*[^.?!]{0,24}(?:znak|pismen)/;
/** `heslo, aspoň osm znaků`: how many a new one has */
const HOW_MANY = /aspon|alespon|nejmen|minim|musi|nejvic|maxim|nov[eyao](?![a-z])/;
/** words of an answer that is a value of several: `Ježek v kleci` */
const MOST_OF_PHRASE = 4;
/** digits behind a word that are a piece of it: more are a number of something */
const MOST_DIGITS = 4;
/** sentences of an answer of which one may be nothing but the value: `Mám ho tady. Kamzík.` */
const MOST_SENTENCES = 5;

/** a question for something else */
const NEW_QUESTION = /^(?:a|kde|kdy|kolik|jak[a-z]*|proc|muz[a-z]*)$/;

/** How an answer came about. */
export interface Asked {
  /** what it is changed to was asked: `na vážka` answers */
  readonly to?: boolean;
  /** another value was refused before */
  readonly again?: boolean;
}

/** The values in an answer to the question for one. */
export function* answeredValues(
  scan: Scan,
  turn: Turn,
  kind: Kind,
  { to = false, again = false }: Asked = {},
): Generator<Announced> {
  const { text } = scan;
  const tokens = tokensIn(scan, turn.start, turn.end);
  let count = 0;
  for (let n = 0; n < tokens.length; count += 1) {
    const from = n;
    while (n < tokens.length && !isStop(text, tokens[n] as Token)) n += 1;
    const asks = tokens[n]?.sign === '?';
    const sentence = tokens.slice(from, n);
    n += 1;
    // `ve 2. patře`
    if (from > 1 && /^[0-9]/.test(tokens[from - 2]?.word ?? '') && tokens[from - 1]?.sign === '.')
      continue;
    const alone = count === 0 && n >= tokens.length;
    // `Hurá, pouští mě to. A čip?`
    if (asks && count > 0 && NEW_QUESTION.test(fold(sentence[0]?.word ?? ''))) continue;
    const one = valueIn(scan, sentence, kind, { count, asks, alone, to, again });
    if (one) yield one;
  }
}

/** The letters and digits of a password that were asked for one by one. */
export function* someSigns(scan: Scan, turn: Turn): Generator<Announced> {
  const { flat } = promptOf(turn);
  if (!SOME_SIGNS.test(flat) || HOW_MANY.test(flat)) return;
  for (const { start, end, word, entry, sign } of tokensIn(scan, turn.start, turn.end)) {
    if (isStop(scan.text, { sign, end, spoken: false })) return;
    const single = word.length === 1 && !/[ai]/.test(word);
    const number = /^[0-9]/.test(word) || (entry?.kind === 'u' && !entry.weak);
    if (sign === '' && (single || number || isLetterName(word, entry)))
      yield { start, end, value: fold(word) };
  }
}

interface Place extends Required<Asked> {
  /** sentences of the answer before it */
  readonly count: number;
  /** it is all of the answer */
  readonly alone: boolean;
  /** it is a question itself: `Pirelli?` */
  readonly asks: boolean;
}

function valueIn(
  scan: Scan,
  sentence: readonly Token[],
  kind: Kind,
  { count, asks, alone, to, again }: Place,
): Announced | null {
  let n = 0;
  let tried = asks;
  for (; n < sentence.length; n += 1) {
    const { word, sign, spoken } = sentence[n] as Token;
    if (sign !== '' && !spoken) continue;
    const folded = fold(word);
    if (isTry(folded)) tried = true;
    if (!isLink(folded) && !isWait(folded)) break;
  }
  const head = sentence[n];
  if (!head) return null;
  const value = valueAt(scan, sentence, n);
  const whole = value && value.next >= sentence.length - 2;
  const before = fold(sentence[n - 1]?.word ?? '');
  const free = !PREPOSITION.test(before);
  if (value && whole && free && count === 0 && isNumbered(head, value, kind)) return value;
  if (
    value &&
    isStrong(scan.text, head, value, kind) &&
    (value.grown || (free && (whole || tried)))
  )
    return value;
  if (kind.type === 'USERNAME' && isName(sentence, n)) return value;
  const grown = grownIn(scan, sentence, n + 1);
  if (grown) return grown;
  const words = plainWords(sentence.slice(n));
  // `Mám, ale v kanceláři`
  const inside = n === 1 && head.capital;
  if (!free && !inside && !(to && before === 'na')) return null;
  // numbers are read with all others
  if (words.every(isNumber)) return null;
  const some = kind.type === 'USERNAME' ? 1 : MOST_WORDS;
  const most =
    tried || (count === 0 && !again)
      ? some
      : isOneNoun(words, count) || (again && n > 0 && head.capital)
        ? 1
        : 0;
  if (words.length <= most && !words.some(isWordOfTalk)) return joined(scan.text, words);
  return alone && kind.type === 'SECRET' && isPhrase(words) ? joined(scan.text, words) : null;
}

/** A word by itself that is no particle: `Mám ho tady. Kamzík.` */
const isOneNoun = ([one, other]: readonly Token[], count: number): boolean =>
  one !== undefined && other === undefined && count < MOST_SENTENCES && isSureNoun(one.word);

/** said behind a value: `Kamzík, prosím` */
const TRAILS = /^(?:jenom|jen|asi|prosim|teda|tedy|mozna|tusim|myslim|ne|jo|ano|treba|zkuste)$/;

/** `Karkulka 7` */
const isNumbered = (head: Token, { words, digits }: Value, { type }: Kind): boolean =>
  type === 'SECRET' &&
  words === 1 &&
  digits > 0 &&
  digits <= MOST_DIGITS &&
  !isWordOfTalk(head) &&
  isNounLike(head.word);

/** The words of a sentence; what is said of their letters is none: `Kolotoč, s velkým na začátku`. */
function plainWords(sentence: readonly Token[]): Token[] {
  const words = sentence.filter(({ sign, spoken }) => sign === '' || spoken);
  while (words.length > 1 && TRAILS.test(fold(words.at(-1)?.word ?? ''))) words.pop();
  const about = words.findIndex(({ word }) => isModifier(fold(word)));
  if (about < 1) return words;
  const last = isJoint(fold(words[about - 1]?.word ?? '')) ? about - 1 : about;
  const rest = words
    .slice(about)
    .every(({ word }) => isModifier(fold(word)) || isJoint(fold(word)));
  return rest && last > 0 ? words.slice(0, last) : words;
}

/** Letters and digits in one, anywhere in the sentence. */
function grownIn(scan: Scan, sentence: readonly Token[], from: number): Value | null {
  for (let n = from; n < sentence.length; n += 1) {
    const { sign, end } = sentence[n] as Token;
    if (sign !== '' || !/^[._!#*$@+-]?[\p{L}\p{N}]/u.test(scan.text.slice(end, end + 2))) continue;
    const one = valueAt(scan, sentence, n);
    if (one?.grown) return one;
  }
  return null;
}

/** A word that is no value by itself; a number is a piece of one: `Sedm trpaslíků`. */
const isWordOfTalk = (token: Token): boolean =>
  !isNumber(token) && isTalk(fold(token.word), token.word);

/** `Jo, kolarovam, a heslo …`: a word that is none, by itself in its clause. */
function isName(sentence: readonly Token[], n: number): boolean {
  const { word } = sentence[n] as Token;
  const next = sentence[n + 1];
  const last = next === undefined || next.sign === ',' || isModifier(fold(next.word));
  return last && isStrange(word) && !isTalk(fold(word), word);
}

/** A noun, a preposition, a noun. */
function isPhrase(words: readonly Token[]): boolean {
  const [head] = words;
  if (!head || words.length < MOST_WORDS || words.length > MOST_OF_PHRASE) return false;
  const others = words.filter(({ word }) => !PREPOSITION.test(fold(word)));
  return others.length < words.length && isNounLike(head.word) && !others.some(isWordOfTalk);
}
