import { MARK } from './marks.ts';
import type { Token } from './tokens.ts';

/** A stretch of text; half-open, UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where tokens `first…last` stand. */
export const stretch = (
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): Stretch => ({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end });

/** What of a stream is needed: the text, and what the others said before each turn. */
export interface Said {
  readonly text: string;
  readonly turns: readonly { readonly start: number; readonly prompt: string }[];
}

/** Words before the answer itself. */
const MOST_FILLERS = 4;
/** How much of what the others said is looked at, in letters. */
const REACH = 160;
/** The same for a question: none reaches further from the end. */
const QUESTION_REACH = 116;

/** Indexes of tokens that begin the answer to a question. */
export function answersOf(
  { turns }: Said,
  tokens: readonly Token[],
  question: RegExp,
): Set<number> {
  const answers = new Set<number>();
  let at = 0;
  for (const { start, prompt } of turns) {
    if (prompt === '' || !question.test(prompt.slice(-QUESTION_REACH))) continue;
    while (at < tokens.length && (tokens[at] as Token).start < start) at += 1;
    let n = at;
    const filler = (one: number) => ((tokens[one] as Token).marks & MARK.beforeAnswer) !== 0;
    while (n < tokens.length && n - at < MOST_FILLERS && filler(n)) n += 1;
    if (n < tokens.length) answers.add(n);
  }
  return answers;
}

/** What the others said before the turn that holds offset `at`; `''`: nothing. */
export function promptAt({ turns }: Said, at: number): string {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle] as Said['turns'][number]).start <= at) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1]?.prompt.slice(-REACH) ?? '';
}
