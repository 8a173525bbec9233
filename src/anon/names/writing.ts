import type { Token } from './tokens.ts';

/** Fewer words than these say nothing of how somebody writes. */
const FEWEST = 20;
/** Where no more than one word in so many has it, somebody writes without. */
const RARE = 50;

const PLAIN = /^[a-z'’]*$/u;

/** Whether what most words of a text have some of is missing: of words of two letters and more, numbers left out. */
function lacks(texts: readonly (readonly Token[])[], has: (token: Token) => boolean): boolean {
  let words = 0;
  let some = 0;
  for (const tokens of texts) {
    for (const token of tokens) {
      if (token.number || token.end - token.start < 2) continue;
      words += 1;
      if (has(token)) some += 1;
    }
  }
  return words >= FEWEST && some * RARE <= words;
}

/** Whether texts of one hand, in tokens, are written without capitals; abbreviations are no sign of any. */
export const isCaseless = (...texts: readonly (readonly Token[])[]): boolean =>
  lacks(texts, ({ capital, shout }) => capital && !shout);

/** Whether texts of one hand, in tokens, are written without diacritics. */
export const isUnmarked = (...texts: readonly (readonly Token[])[]): boolean =>
  lacks(texts, ({ lower }) => !PLAIN.test(lower));
