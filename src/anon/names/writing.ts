import { MARK } from './marks.ts';
import type { Token } from './tokens.ts';

/** Fewer words than these say nothing of how somebody writes. */
const FEWEST = 20;
/** Where no more than one word in so many has it, somebody writes without. */
const RARE = 50;

/** What of a text says how it is written: of words of two letters and more, numbers left out. */
export interface Writing {
  readonly words: number;
  /** words with a capital; abbreviations are no sign of any */
  readonly capitals: number;
  /** words with diacritics */
  readonly accented: number;
}

/** How a text, in tokens, is written. */
export function writingOf(tokens: readonly Token[]): Writing {
  let words = 0;
  let capitals = 0;
  let accented = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.number || token.end - token.start < 2) continue;
    words += 1;
    if (token.capital && !token.shout) capitals += 1;
    if ((token.marks & MARK.accented) !== 0) accented += 1;
  }
  return { words, capitals, accented };
}

/** Texts of one hand as if they were one. */
export function together(texts: readonly Writing[]): Writing {
  const all = { words: 0, capitals: 0, accented: 0 };
  for (const { words, capitals, accented } of texts) {
    all.words += words;
    all.capitals += capitals;
    all.accented += accented;
  }
  return all;
}

const isRare = (some: number, words: number): boolean => words >= FEWEST && some * RARE <= words;

/** Whether a text is written without capitals. */
export const isCaseless = ({ words, capitals }: Writing): boolean => isRare(capitals, words);

/** Whether a text is written without diacritics. */
export const isUnmarked = ({ words, accented }: Writing): boolean => isRare(accented, words);
