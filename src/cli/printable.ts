/** Control characters, line separators, and marks that turn the direction of text around. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** One line for a terminal: foreign text must not move the cursor, change colours or forge lines. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

/** JSON that keeps the same promise: what is no printable text is escaped. */
export function printableJson(value: unknown): string {
  const escaped = (characters: string): string =>
    [...characters].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  return JSON.stringify(value).replace(UNPRINTABLE, escaped);
}
