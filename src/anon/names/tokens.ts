import { digitsEnd, isDigit, lettersEnd } from '../spoken/letters.ts';
import type { Entry } from '../spoken/lexicon.ts';
import { type Word, wordAt } from '../spoken/words.ts';
import { marksOf } from './marks.ts';

/** What stands between a word and the one before it, from a mere blank to the end of a thought. */
export const GAP = { blank: 0, comma: 1, line: 2, sentence: 3, apart: 4 } as const;

/** A word or a number of a text, with what its neighbourhood says of it. Offsets in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** the word that stands here; null for a number */
  readonly word: Word | null;
  /** in lower case, NFC */
  readonly lower: string;
  /** what it means in the grammar of numbers, signs and letters */
  readonly entry: Entry | undefined;
  /** first letter is a capital */
  readonly capital: boolean;
  /** every letter is a capital, and there are several */
  readonly shout: boolean;
  readonly number: boolean;
  /** one of GAP */
  readonly gap: number;
  /** first of its sentence or line: a capital means nothing here */
  readonly initial: boolean;
  /** an abbreviation's dot follows (`Ing.`, `ul.`) */
  readonly dot: boolean;
  /** what stands before it when that is one sign without blanks: `-`, `/`, `'` */
  readonly tie: string;
  /** what the word is to names and addresses: see MARK */
  readonly marks: number;
}

const ABBREVIATION =
  /^(?:ing|mgr|mudr|judr|phdr|rndr|paeddr|phmr|mddr|mvdr|bc|doc|prof|dr|arch|akad|dis|csc|drsc|phd|mba|p|pí|sl|nám|ul|tř|čp|č|tel|mob|sv|tzv|např|nábř|sídl|bl|st|gen|plk|kpt|por|ppor|npor|pplk|mjr|ev|or|pop|čs|čsl|magd|arm|rud|jar|fr|kr|okr|pom|vl)$/u;

/** Splits a text into words and numbers, in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  let dotted = false;
  for (let start = 0; start < text.length; ) {
    const number = isDigit(text.charCodeAt(start));
    const end = number ? digitsEnd(text, start) : wordEnd(text, start);
    if (end === start) {
      start += 1;
      continue;
    }
    const word = number ? null : wordAt(text, start, end);
    const lower = word ? word.lower : text.slice(start, end);
    const capital = word?.capital === true;
    const blank = start === before + 1 && text.charCodeAt(before) === BLANK;
    const between = blank ? ' ' : text.slice(before, start);
    // 28. října, 2. patro: a number that counts
    const counts =
      between === '. ' &&
      !capital &&
      !number &&
      tokens.length > 0 &&
      (tokens[tokens.length - 1] as Token).number;
    const near = blank || counts;
    const gap = tokens.length === 0 ? GAP.apart : near ? GAP.blank : gapOf(between, dotted);
    dotted = text.charCodeAt(end) === DOT && isAbbreviation(lower, capital, end - start);
    tokens.push({
      start,
      end,
      word,
      lower,
      entry: word?.entry,
      capital,
      shout: word?.shout === true,
      number,
      gap,
      initial: gap >= GAP.line,
      dot: dotted,
      tie: !blank && between.length === 1 && between !== '\n' ? between : '',
      marks: word ? marksOf(word) : 0,
    });
    before = end;
    start = end;
  }
  return tokens;
}

const BLANK = 0x20;
const DOT = 0x2e;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;

/** Letters, and letters behind an apostrophe: `O'Neill`. */
function wordEnd(text: string, start: number): number {
  let end = lettersEnd(text, start);
  while (end > start) {
    const code = text.charCodeAt(end);
    if (code !== APOSTROPHE && code !== CURLY) break;
    const next = lettersEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** One capital letter and a dot is an initial: `J. Novák`. */
function isAbbreviation(lower: string, capital: boolean, length: number): boolean {
  return (length === 1 && capital) || ABBREVIATION.test(lower);
}

function gapOf(between: string, dotted: boolean): number {
  if (between === ' ' || between === '-' || between === '') return GAP.blank;
  if (between === ', ') return GAP.comma;
  if (between === '. ') return dotted ? GAP.blank : GAP.sentence;
  if (between.includes('\0')) return GAP.apart;
  if (/[!?…;"„“”()[\]|]/u.test(between)) return GAP.sentence;
  if (between.includes('.')) {
    const rest = dotted ? between.replace('.', '') : between;
    if (rest.includes('.')) return GAP.sentence;
    return rest.includes('\n') ? GAP.line : rest.includes(',') ? GAP.comma : GAP.blank;
  }
  if (between.includes('\n')) return /[–—]/u.test(between) ? GAP.sentence : GAP.line;
  return /[,:–—/]/u.test(between) ? GAP.comma : GAP.blank;
}

/** A word of which nothing but `lower` matters: for asking the lists. */
export const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  word: null,
  lower: '',
  entry: undefined,
  capital: true,
  shout: false,
  number: false,
  gap: GAP.blank,
  initial: false,
  dot: false,
  tie: '',
  marks: 0,
};
