/**
 * How eagerly names are looked for: not at all (but those of the record are found), only with a cue, what
 * the lists know as well, or whatever has a capital inside a sentence.
 */
export const LEVELS = ['off', 'cued', 'balanced', 'aggressive'] as const;

export type Level = (typeof LEVELS)[number];
