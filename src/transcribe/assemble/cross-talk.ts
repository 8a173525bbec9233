import type { HeardWord } from '../engines/engine.ts';
import type { Said } from './segments.ts';
import { alike, plain } from './words.ts';

/** When the same words on both channels are one voice. A change of any changes results: raise `version` with it. */
export const CROSS_TALK = {
  version: 'leak-1',
  /** words that leak are heard at the same time, give or take, s */
  apart: 0.4,
  /** a leak is at least so much quieter, dB */
  quieter: 6,
  /** so many words in a row are no coincidence … */
  words: 3,
  /** … and their loudness rises and falls together (correlation) … */
  together: 0.5,
  /** … fewer words are a leak only if it does so exactly: two people do say "Ano." at once */
  exactly: 0.9,
} as const;

/** Levels in dB, one for 10 ms, of a channel between two times in seconds. */
export type LevelsOf = (channel: number, start: number, end: number) => ArrayLike<number>;

interface Pair {
  readonly left: number;
  readonly right: number;
}

/**
 * Takes words out that leaked from one channel into the other: those that both have at the same time, where one is
 * quieter and follows the other's loudness. They stay on the louder channel. Returns how many words were taken out.
 */
export function withoutCrossTalk(
  said: readonly Said[],
  levels: LevelsOf,
): { readonly said: Said[]; readonly words: number } {
  const [left, right, ...more] = said;
  if (left === undefined || right === undefined || more.length > 0) {
    return { said: [...said], words: 0 };
  }
  const leaked = { left: new Set<number>(), right: new Set<number>() };
  for (const run of runs(pairs(left.words, right.words))) {
    const [first, last] = [run[0] as Pair, run.at(-1) as Pair];
    const start = Math.min(wordAt(left, first.left).start, wordAt(right, first.right).start);
    const end = Math.max(wordAt(left, last.left).end, wordAt(right, last.right).end);
    const a = levels(left.channel, start, end);
    const b = levels(right.channel, start, end);
    const needed = run.length >= CROSS_TALK.words ? CROSS_TALK.together : CROSS_TALK.exactly;
    const difference = power(a) - power(b);
    if (Math.abs(difference) < CROSS_TALK.quieter || correlation(a, b) < needed) continue;
    for (const pair of run) {
      if (difference > 0) leaked.right.add(pair.right);
      else leaked.left.add(pair.left);
    }
  }
  const kept = (one: Said, gone: ReadonlySet<number>): Said => ({
    ...one,
    words: one.words.filter((_, i) => !gone.has(i)),
  });
  return {
    said: [kept(left, leaked.left), kept(right, leaked.right)],
    words: leaked.left.size + leaked.right.size,
  };
}

function wordAt(said: Said, index: number): HeardWord {
  return said.words[index] as HeardWord;
}

/** Words of both channels that are alike and said at the same time, in order, each in one pair at most. */
function pairs(left: readonly HeardWord[], right: readonly HeardWord[]): Pair[] {
  const found: Pair[] = [];
  let from = 0;
  for (const [i, word] of left.entries()) {
    while (
      from < right.length &&
      (right[from] as HeardWord).start < word.start - CROSS_TALK.apart
    ) {
      from += 1;
    }
    for (let j = from; j < right.length; j += 1) {
      const other = right[j] as HeardWord;
      if (other.start > word.start + CROSS_TALK.apart) break;
      if (!alike(plain(word.word), plain(other.word))) continue;
      found.push({ left: i, right: j });
      from = j + 1;
      break;
    }
  }
  return found;
}

/** Pairs that follow each other in both channels, one misheard word in between allowed. */
function runs(pairs: readonly Pair[]): Pair[][] {
  const found: Pair[][] = [];
  for (const pair of pairs) {
    const last = found.at(-1)?.at(-1);
    const follows = last && pair.left - last.left <= 2 && pair.right - last.right <= 2;
    if (follows) found.at(-1)?.push(pair);
    else found.push([pair]);
  }
  return found;
}

/** Mean power of some levels, dB. */
function power(levels: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < levels.length; i += 1) sum += 10 ** ((levels[i] as number) / 10);
  return levels.length === 0 ? Number.NEGATIVE_INFINITY : 10 * Math.log10(sum / levels.length);
}

/** Pearson's correlation of two series of the same length. */
function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = Math.min(a.length, b.length);
  const mean = (of: ArrayLike<number>): number => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += of[i] as number;
    return sum / n;
  };
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, varianceA, varianceB] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const [x, y] = [(a[i] as number) - meanA, (b[i] as number) - meanB];
    both += x * y;
    varianceA += x * x;
    varianceB += y * y;
  }
  return varianceA === 0 || varianceB === 0 ? 0 : both / Math.sqrt(varianceA * varianceB);
}
