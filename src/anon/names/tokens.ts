/** What stands between a word and the one before it, from a mere blank to the end of a thought. */
export const GAP = { blank: 0, comma: 1, line: 2, sentence: 3, apart: 4 } as const;

/** A word or a number of a text, with what its neighbourhood says of it. Offsets in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** in lower case, NFC */
  readonly lower: string;
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
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[0-9]+/gu;
const ABBREVIATION =
  /^(?:ing|mgr|mudr|judr|phdr|rndr|paeddr|phmr|mddr|mvdr|bc|doc|prof|dr|arch|akad|dis|csc|drsc|phd|mba|p|pí|sl|nám|ul|tř|čp|č|tel|mob|sv|tzv|např|nábř|sídl|bl|st|gen|plk|kpt|por|ppor|npor|pplk|mjr|ev|or|pop|čs|magd|arm|rud|jar|fr|kr|okr|pom|vl)$/u;

/** Splits a text into words and numbers, in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  let dotted = false;
  let startsSentence = true;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const start = match.index;
    const word = match[0];
    const end = start + word.length;
    const between =
      start === before + 1 && text.charCodeAt(before) === 32 ? ' ' : text.slice(before, start);
    const gap = tokens.length === 0 ? GAP.apart : gapOf(between, dotted);
    startsSentence = gap >= GAP.line;
    const code = word.charCodeAt(0);
    const number = code >= 0x30 && code <= 0x39;
    const lower = number ? word : lowered(word);
    const first = word.charAt(0);
    const capital = !number && first !== lower.charAt(0);
    const shout = capital && word.length > 1 && word === word.toUpperCase();
    dotted = text.charCodeAt(end) === 0x2e && isAbbreviation(lower, capital, word.length);
    tokens.push({
      start,
      end,
      lower,
      capital,
      shout,
      number,
      gap,
      initial: startsSentence,
      dot: dotted,
      tie: between.length === 1 && between !== ' ' && between !== '\n' ? between : '',
    });
    before = end;
  }
  return tokens;
}

/** One capital letter and a dot is an initial: `J. Novák`. */
function isAbbreviation(lower: string, capital: boolean, length: number): boolean {
  return (length === 1 && capital) || ABBREVIATION.test(lower);
}

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return /\p{M}/u.test(lower) ? lower.normalize('NFC') : lower;
}

function gapOf(between: string, dotted: boolean): number {
  if (between === ' ' || between === '-' || between === '') return GAP.blank;
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
  lower: '',
  capital: true,
  shout: false,
  number: false,
  gap: GAP.blank,
  initial: false,
  dot: false,
  tie: '',
};
