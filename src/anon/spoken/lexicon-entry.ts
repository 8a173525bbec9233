/**
 * What a number word adds to a run: `u` a digit, `t` 10–19, `i` 21–99 said the other way round
 * (`pětadvacet`) or as one word, `d` 20…90, `h` 100…900, `H` the word after the count (`set`), `k` thousand, `m` more than that,
 * `x` how many times, `g` several of these written as one word.
 */
export type NumberKind = 'u' | 't' | 'i' | 'd' | 'h' | 'H' | 'k' | 'm' | 'x' | 'g';

/** All that a word form may mean; one form may be several things (`emil`: a letter's word, an e-mail). */
export interface Entry {
  readonly kind?: NumberKind;
  readonly value?: number;
  /** a noun for a digit, which a count may stand before: `tři sedmičky` */
  readonly noun?: boolean;
  /** words that one joined word is made of */
  readonly parts?: readonly Entry[];
  /** matched without its diacritics, or a word that is seldom a number: may not begin a run */
  readonly weak?: boolean;
  /** a spoken sign: `@ . _ - / + : , * # (` */
  readonly sign?: string;
  /** the name of a letter, or of the letters of a domain */
  readonly letter?: string;
  /** word of a spelling alphabet: the letter it stands for */
  readonly spells?: string;
  readonly host?: string;
  readonly month?: number;
  readonly ordinal?: number;
  /** may stand between two groups of a number */
  readonly filler?: boolean;
  /** may stand there, too, but is more often the beginning of something else */
  readonly loose?: boolean;
  /** money slang: never part of an identifier */
  readonly slang?: boolean;
}
