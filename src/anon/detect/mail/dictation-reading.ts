import { fold } from '../../spoken/fold.ts';
import { isPiece } from './dictation-chunks.ts';
import { pieceBefore } from './mail-piece.ts';
import type { Part } from './mail-region.ts';

/** A word without capitals, diacritics and signs. */
export const plain = (word: string): string => fold(word.toLowerCase()).replace(/[^a-z0-9]/g, '');

/** The letters and digits that tokens `first…last` say. */
export function readingOf({ tokens, kinds, runs }: Part, first: number, last: number): string {
  let reading = '';
  for (let n = last; n >= first; ) {
    const run = runs.find((one) => one.first <= n && one.last >= n);
    const piece = run ? { first: run.first, value: run.letters } : pieceBefore(tokens, n);
    const whole = piece && piece.first >= first ? piece : null;
    const word = isPiece(kinds[n]) ? (tokens[n]?.word ?? '') : '';
    reading = (whole?.value ?? word) + reading;
    n = (whole?.first ?? n) - 1;
  }
  return plain(reading);
}
