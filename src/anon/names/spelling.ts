import { fold } from '../spoken/fold.ts';
import { GAP, type Token } from './tokens.ts';

/** Names of letters as they are said, and the letters. */
const LETTER_NAMES = new Map(
  (
    'á:a bé:b cé:c čé:č dé:d ďé:ď é:e ef:f eff:f gé:g há:h chá:ch í:i jé:j ká:k el:l em:m en:n eň:ň ó:o pé:p kvé:q er:r eř:ř es:s eš:š té:t ťé:ť ú:u vé:v ' +
    'iks:x ypsilon:y zet:z žet:ž'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Said beside the letters of a name that is spelled. */
const BESIDE = new Set(
  'jako dlouhé dlouhá dlouhý krátké měkké tvrdé tvrdý tvrdým měkkým háčkem čárkou kroužkem háček čárka dvojité dvojitý dvakrát velké malé a s pak potom na konci ještě písmeno'.split(
    ' ',
  ),
);

const CUE = /(?:hlásk|písmen|příjmení|jméno|jména|jmenuj|psáno|píše se|spelov)/iu;
const REACH = 80;
/** Fewer letters are an abbreviation. */
const FEWEST = 3;

/** A name said letter by letter. Offsets in the text, indexes of tokens inclusive. */
export interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** the letters, in lower case */
  readonly word: string;
}

/**
 * Runs like `N O V Á K`, `en ó vé á ká`, `en jako Nina, ó jako Oto`. With a cue before them three letters
 * are enough, `jako` is a cue in itself; without any only what spells a word that `known` accepts.
 */
export function findSpelled(
  text: string,
  tokens: readonly Token[],
  taken: (at: number) => boolean,
  known: (word: string) => boolean,
): Spelled[] {
  const found: Spelled[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runAt(tokens, at, taken);
    if (!run) {
      at += 1;
      continue;
    }
    at = run.last + 1;
    const start = (tokens[run.first] as Token).start;
    const before = text.slice(Math.max(0, start - REACH), start);
    const cued = run.likes > 0 ? run.letters >= 2 : run.letters >= FEWEST && CUE.test(before);
    const said = run.letters >= FEWEST && (known(run.word) || isEcho(run.word, before));
    if (cued || said) {
      found.push({ ...run, start, end: (tokens[run.last] as Token).end });
    }
  }
  return found;
}

/** The word itself was said before its letters: `Tran. Té er á en.` */
const isEcho = (word: string, before: string): boolean =>
  fold(before.toLowerCase())
    .split(/[^a-z]+/)
    .includes(fold(word));

interface Run {
  readonly first: number;
  readonly last: number;
  readonly letters: number;
  /** how often `jako` stands between a letter and a word that begins with it */
  readonly likes: number;
  readonly word: string;
}

function runAt(tokens: readonly Token[], from: number, taken: (at: number) => boolean): Run | null {
  if (letterOf(tokens[from] as Token) === null || taken(from)) return null;
  let word = '';
  let letters = 0;
  let likes = 0;
  let last = from;
  for (let at = from; at < tokens.length && !taken(at); at += 1) {
    const token = tokens[at] as Token;
    if (at > from && token.gap >= GAP.apart) break;
    const letter = letterOf(token);
    if (letter !== null && !isPreposition(tokens, at)) {
      word += letter;
      letters += 1;
      last = at;
      const like = tokens[at + 1];
      const example = tokens[at + 2];
      if (like?.lower === 'jako' && example && !example.number && example.lower.length > 1) {
        likes += 1;
        last = at + 2;
        at = last;
      }
      continue;
    }
    if (!BESIDE.has(token.lower) || at - last > 2) break;
  }
  return letters >= 2 ? { first: from, last, letters, likes, word } : null;
}

/** `a`, `s`, `k` between words that are no letters are words themselves. */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.capital || !/^[aikosuvz]$/u.test(token.lower)) return false;
  const next = tokens[at + 1];
  return !next || (letterOf(next) === null && next.lower !== 'jako');
}

function letterOf(token: Token): string | null {
  if (token.number) return null;
  if (token.lower.length === 1 || token.lower === 'ch') return token.lower;
  return LETTER_NAMES.get(token.lower) ?? null;
}
