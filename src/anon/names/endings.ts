import { NAME_ENDINGS } from './lists/endings.ts';

const LONGEST = 4;
let shares: ReadonlyMap<string, number> | null = null;

/**
 * How likely a word that nobody listed, in lower case, is a form of a surname by its ending: 0…1, where
 * half stands for a word of which the ending says nothing.
 */
export function surnameShare(word: string): number {
  shares ??= new Map(
    NAME_ENDINGS.trim()
      .split(/\s+/)
      .map((entry) => {
        const digits = entry.search(/\d/);
        return [entry.slice(0, digits), Number(entry.slice(digits)) / 100];
      }),
  );
  for (let length = Math.min(LONGEST, word.length); length > 0; length -= 1) {
    const share = shares.get(word.slice(word.length - length));
    if (share !== undefined) return share;
  }
  return 0.5;
}
