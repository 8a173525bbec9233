import { GAP, type Token } from '../tokens.ts';
import type { SpokenTurn } from './turns.ts';

/** How much of what the others said is looked at, in letters. */
const REACH = 160;
/** The last letter changes with the case. */
const ENDING = 1;
/** `Mírovou`: more changes where there is more */
const LONG = 6;
const LONG_ENDING = 2;
const SHORTEST = 4;
/** An echo stands at the beginning of a turn, or of a sentence so near to it, in words. */
const MOST_BEFORE = 12;

/** Turns that begin with a word that the others have just said: `Krátká?`; asked from the first token to the last. */
export class Echoes {
  readonly #tokens: readonly Token[];
  readonly #turns: readonly SpokenTurn[];
  #nth = 0;

  constructor(tokens: readonly Token[], turns: readonly SpokenTurn[]) {
    this.#tokens = tokens;
    this.#turns = turns;
  }

  /** Whether token `at` begins what was just said. */
  has(at: number): boolean {
    while (this.#nth < this.#turns.length && (this.#turns[this.#nth] as SpokenTurn).to < at)
      this.#nth += 1;
    const turn = this.#turns[this.#nth];
    if (!turn || turn.from > at || at - turn.from > MOST_BEFORE || turn.prompt === '') return false;
    const start = sentenceOf(this.#tokens, turn.from, at);
    if (behindFillers(this.#tokens, start) !== at) return false;
    const begun = beginning(this.#tokens, at);
    if (begun === null) return false;
    const stem = begun.slice(0, begun.length > LONG ? -LONG_ENDING : -ENDING);
    return turn.prompt.slice(-REACH).toLowerCase().includes(stem);
  }
}

/** First token of the sentence of token `at`, of the turn that begins at `from`. */
function sentenceOf(tokens: readonly Token[], from: number, at: number): number {
  let start = at;
  while (start > from && (tokens[start] as Token).gap < GAP.line) start -= 1;
  return start;
}

/** `Ne, ` before what is said again. */
function behindFillers(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  const filler = /^(?:ne|ano|jo|no|tak|takže|dobře|jasně|aha)$/u.test((tokens[at] as Token).lower);
  return filler && next && next.gap <= GAP.comma ? at + 1 : at;
}

/** The word from `at` on, with the next one behind a preposition, which alone says little: `pod lipami`. */
function beginning(tokens: readonly Token[], at: number): string | null {
  const { lower } = tokens[at] as Token;
  if (lower.length >= SHORTEST) return lower;
  const next = tokens[at + 1]?.lower ?? '';
  return next.length >= SHORTEST ? `${lower} ${next}` : null;
}
