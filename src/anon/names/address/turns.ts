import type { Said } from '../answers.ts';
import type { Token } from '../tokens.ts';
import type { Answer } from './questions.ts';

/** One turn of the text: its tokens `from…to`, and what the others said before it. */
export interface SpokenTurn {
  readonly from: number;
  readonly to: number;
  readonly prompt: string;
  readonly answer: Answer | null;
}

/** The turns of a text. */
export function turnsOf(
  { text, turns }: Said,
  tokens: readonly Token[],
  answers: readonly Answer[],
): SpokenTurn[] {
  const list = turns.length === 0 ? [{ start: 0, prompt: '' }] : turns;
  const spoken: SpokenTurn[] = [];
  let [from, nth] = [0, 0];
  for (let n = 0; n < list.length; n += 1) {
    const end = list[n + 1]?.start ?? text.length;
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).start < end) to += 1;
    while (nth < answers.length && (answers[nth] as Answer).from < from) nth += 1;
    const answer = answers[nth]?.from === from ? (answers[nth] as Answer) : null;
    const { prompt } = list[n] as Said['turns'][number];
    if (to > from) spoken.push({ from, to: to - 1, prompt, answer });
    from = to;
  }
  return spoken;
}
