/**
 * How far on the wrong side of a join a word may be heard, s. The engine's word times are a guess, and in a join there
 * is little silence to guess in; the end of a sentence that close to it is the better witness.
 */
export const STRAY = 0.6;

/** A word within its window, seconds. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/**
 * Moves words that strayed over a join back to their sentence. `homes[i]` is the piece of the window that word `i` was
 * put in by its times (never falling), `joins[k]` the window second at which piece `k` ends. Returns the homes, mended:
 * where the words change pieces in the middle of a sentence and a sentence ends within `STRAY` of the join, they change there.
 */
export function mendJoins(
  words: readonly PlacedWord[],
  homes: readonly number[],
  joins: readonly number[],
): number[] {
  const mended = [...homes];
  for (let i = 1; i < words.length; i += 1) {
    const before = mended[i - 1] as number;
    const after = mended[i] as number;
    if (before === after || endsSentence(words, i)) continue;
    const border = sentenceNear(words, i, joins[after - 1] ?? 0);
    for (let w = border; w < i; w += 1) mended[w] = after;
    for (let w = i; w < border; w += 1) mended[w] = before;
  }
  return mended;
}

/** The index of the word that begins a sentence nearest to `border` and close enough to the join; else `border`. */
function sentenceNear(words: readonly PlacedWord[], border: number, join: number): number {
  for (let step = 1; step < words.length; step += 1) {
    const earlier = border - step;
    const first = words[earlier];
    const close = first !== undefined && first.start >= join - STRAY;
    if (close && endsSentence(words, earlier)) return earlier;
    const later = border + step;
    const last = words[later - 1];
    const reached = last !== undefined && last.end <= join + STRAY;
    if (reached && endsSentence(words, later)) return later;
    if (!close && !reached) break;
  }
  return border;
}

/** Whether a sentence ends before word `i`. */
function endsSentence(words: readonly PlacedWord[], i: number): boolean {
  if (i === 0 || i === words.length) return true;
  const before = words[i - 1]?.word ?? '';
  return /[.?!…]["'“”)]*$/u.test(before) && /^["'„“(]*\p{Lu}/u.test(words[i]?.word ?? '');
}
