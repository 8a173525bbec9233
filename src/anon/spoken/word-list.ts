/** The words of a list that is written with blanks or lines between them. */
export const wordList = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
