import { DOUBLE, SURE, UNSURE } from './letter-names.ts';
import { MARK } from './marks.ts';
import { GAP, type Token } from './tokens.ts';

/** A letter that is said by its name or by itself. */
export interface Letter {
  readonly letter: string;
  /** how many tokens say it */
  readonly length: number;
  /** the token is no other word */
  readonly sure: boolean;
}

const VE = /^(?:vé|ve|v|wé|w)$/u;
/** Letters that are words by themselves. */
const WORDS = /^[aiokusvz]$/u;

/** The letter said at token `at`; null: none. */
export function letterAt(tokens: readonly Token[], at: number): Letter | null {
  const token = tokens[at];
  if (!token || (token.marks & MARK.letter) === 0) return null;
  const { lower } = token;
  const next = tokens[at + 1];
  if (DOUBLE.test(lower) && next && next.gap === GAP.blank && VE.test(next.lower))
    return { letter: 'w', length: 2, sure: true };
  const sure = SURE.get(lower);
  if (sure !== undefined) return { letter: sure, length: 1, sure: true };
  if (lower.length === 1 || lower === 'ch')
    return { letter: lower, length: 1, sure: isAlone(token) };
  const unsure = UNSURE.get(lower);
  return unsure === undefined ? null : { letter: unsure, length: 1, sure: false };
}

/** A letter that is a word as well is none with a capital, but at the head of a sentence. */
const isAlone = ({ lower, capital, initial }: Token): boolean =>
  !WORDS.test(lower) || (capital && !initial);

/** Said beside the letters of a name that is spelled. */
const BESIDE = new Set(
  'jako dvě dlouhé dlouhá dlouhý krátké krátký měkké měkký tvrdé tvrdý tvrdým měkkým háčkem čárkou kroužkem háček čárka kroužek dvojité dvojitý dvakrát velké malé a s z pak potom na konci ještě písmeno zase znovu znova hned tedy teda obyčejné normální mäkčeň dĺžeň vokáň mäkké'.split(
    ' ',
  ),
);

const MOST_BESIDE = 3;
/** Said behind the last letter. */
const BEHIND = /^(?:ne|jo|ano|že|takže|no|prosím|dobře)$/u;

/** Letters one behind the other; indexes of tokens inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly letters: number;
  /** letters whose names are no other words */
  readonly sure: number;
  /** how often `jako` stands between a letter and a word that begins with it */
  readonly likes: number;
  /** the letters, in lower case */
  readonly word: string;
  /** the same without an `a` that may join the last letter to the others */
  readonly unjoined: string;
}

/** The run of letters that begins at token `from`; null where there are fewer than two. */
export function runAt(
  tokens: readonly Token[],
  from: number,
  taken: (at: number) => boolean,
): Run | null {
  const run = { first: from, last: from, letters: 0, sure: 0, likes: 0, word: '', unjoined: '' };
  for (let at = from; at < tokens.length && !taken(at); ) {
    const token = tokens[at] as Token;
    if (at > from && token.gap >= GAP.apart) break;
    const letter = letterAt(tokens, at);
    if (letter !== null && isSaid(tokens, at, letter) && !(at === from && isWord(tokens, at))) {
      run.word += letter.letter;
      if (token.lower !== 'a' || token.gap !== GAP.blank) run.unjoined += letter.letter;
      run.letters += 1;
      run.sure += letter.sure ? 1 : 0;
      run.last = at + letter.length - 1;
      if (isExample(tokens, run.last + 1)) {
        run.likes += 1;
        run.last += 2;
      }
      at = run.last + 1;
    } else if (at === from || !BESIDE.has(token.lower) || at - run.last > MOST_BESIDE) break;
    else at += 1;
  }
  return run.letters >= 2 ? run : null;
}

/** `s pé ha`: a small letter before the names of letters is a preposition. */
function isWord(tokens: readonly Token[], at: number): boolean {
  const [{ lower, capital }, next] = [tokens[at] as Token, tokens[at + 1]];
  return WORDS.test(lower) && !capital && next?.gap === GAP.blank && next.lower.length > 1;
}

/** `jako Nina` */
function isExample(tokens: readonly Token[], at: number): boolean {
  const example = tokens[at + 1];
  return tokens[at]?.lower === 'jako' && example?.number === false && example.lower.length > 1;
}

/** Whether a token says its letter and no word: what is a word as well stands apart, or before another letter. */
function isSaid(tokens: readonly Token[], at: number, { sure, length }: Letter): boolean {
  if (sure) return true;
  const token = tokens[at] as Token;
  const next = tokens[at + length];
  if (!next || next.gap >= GAP.line) return token.gap >= GAP.comma || at > 0;
  if (next.lower === 'jako' || letterAt(tokens, at + length) !== null) return true;
  if (BEHIND.test(next.lower)) return true;
  return token.gap === GAP.comma && next.gap >= GAP.comma;
}
