import type { Word } from '../../records/transcript.ts';
import { type Replacement, replace } from './replace.ts';

/** Where each word stands in a text, `[start, end)`. */
export type Places = readonly (readonly [number, number])[];

/** Whether words are their segment's text, blanks aside. */
export const agrees = (text: string, words: readonly Word[]): boolean => follow(text, words, null);

/** Places of words in their segment's text; null if they are not the text, blanks aside. */
export function align(text: string, words: readonly Word[]): Places | null {
  const places: [number, number][] = [];
  return follow(text, words, places) ? places : null;
}

/** Goes through a text word by word: it may have blanks where a word begins or has some, and only there. */
function follow(text: string, words: readonly Word[], places: [number, number][] | null): boolean {
  let at = 0;
  for (const { word } of words) {
    let start = -1;
    let apart = true;
    for (let n = 0; n < word.length; n += 1) {
      const code = word.charCodeAt(n);
      if (isBlank(code)) {
        apart = true;
        continue;
      }
      if (apart) at = skipBlanks(text, at);
      apart = false;
      if (text.charCodeAt(at) !== code) return false;
      if (start < 0) start = at;
      at += 1;
    }
    places?.push([start < 0 ? at : start, at]);
  }
  return skipBlanks(text, at) === text.length;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** What `\s` is. */
const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

/** The words as a text of their own, for words that do not say what their segment's text says. */
export function concatenate(words: readonly Word[]): { text: string; places: Places } {
  // pieces without a leading blank go on the word before, unless no word has one at all
  const spaced = words.some(({ word }, n) => n > 0 && /^\s/.test(word));
  const places: [number, number][] = [];
  let text = '';
  for (const { word } of words) {
    if (text !== '' && (!spaced || /^\s/.test(word))) text += ' ';
    const start = text.length;
    text += word.trim();
    places.push([start, text.length]);
  }
  return { text, places };
}

/**
 * Words with replacements of their text in place: the words that one replacement touches become one,
 * from the start of the first to the end of the last; the least of their probabilities is kept.
 */
export function mergeWords(
  words: readonly Word[],
  places: Places,
  text: string,
  replacements: readonly Replacement[],
): readonly Word[] {
  if (replacements.length === 0) return words;
  const merged: Word[] = [];
  let next = 0;
  for (let n = 0; n < words.length; ) {
    const [from, to] = places[n] as readonly [number, number];
    while (next < replacements.length && (replacements[next] as Replacement).end <= from) next += 1;
    const first = replacements[next];
    if (!first || first.start >= to) {
      merged.push(words[n] as Word);
      n += 1;
      continue;
    }
    // everything that hangs together: a replacement may end, and another start, inside one word
    let last = n;
    let until = next;
    for (;;) {
      const reach = (replacements[until] as Replacement).end;
      while (
        last + 1 < words.length &&
        (places[last + 1] as readonly [number, number])[0] < reach
      ) {
        last += 1;
      }
      const after = replacements[until + 1];
      if (!after || after.start >= (places[last] as readonly [number, number])[1]) break;
      until += 1;
    }
    const taken = replacements.slice(next, until + 1);
    const start = Math.min(from, first.start);
    const end = Math.max((places[last] as readonly [number, number])[1], taken.at(-1)?.end ?? 0);
    const shifted = taken.map((one) => ({
      ...one,
      start: one.start - start,
      end: one.end - start,
    }));
    merged.push(join(words.slice(n, last + 1), replace(text.slice(start, end), shifted)));
    n = last + 1;
  }
  return merged;
}

function join(words: readonly Word[], text: string): Word {
  const [first] = words as readonly [Word, ...Word[]];
  const last = words.at(-1) as Word;
  const lead = /^\s*/.exec(first.word)?.[0] ?? '';
  const word: Word = { ...first, word: text === '' ? '' : lead + text.trimStart() };
  if ('end' in last) word.end = last.end;
  const known = words.map(({ probability }) => probability).filter((p) => typeof p === 'number');
  if ('probability' in first) word.probability = known.length > 0 ? Math.min(...known) : null;
  return word;
}

/**
 * Words that do not agree with their segment's text cannot be judged by it. Where the text, or what the
 * words say themselves, held personal data, a word that the redacted text does not show is blanked;
 * where neither did, only one with a digit or a sign of an address is.
 */
export function blankDisagreeing(
  words: readonly Word[],
  redactedText: string,
  hasPersonalData: boolean,
): readonly Word[] {
  const shown = new Set(tokens(redactedText));
  return words.map((word) => {
    if (!hasPersonalData && !/[\p{N}@＠]/u.test(word.word)) return word;
    return tokens(word.word).every((token) => shown.has(token) || isTag(token))
      ? word
      : { ...word, word: '' };
  });
}

const isTag = (token: string): boolean => /^@[A-Z_]+_[0-9]{3,}$/.test(token);

function tokens(text: string): string[] {
  return text.match(/@[A-Z_]+_[0-9]+|[\p{L}\p{M}\p{N}@]+/gu) ?? [];
}
