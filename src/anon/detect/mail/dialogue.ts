import type { Stream } from '../stream.ts';

/** What somebody said at a stretch: a turn, or a line of a text without turns. */
export interface Utterance {
  /** index of the stream: who said it */
  readonly stream: number;
  /** `[from, to)` in the stream */
  readonly from: number;
  readonly to: number;
}

/** The turns of all streams of a recording in the order of the call. */
export function dialogueOf(streams: readonly Stream[]): Utterance[] {
  const turns = streams.flatMap((one, stream) => one.turns.map((turn) => ({ stream, turn })));
  turns.sort((a, b) => a.turn.place - b.turn.place);
  const said = turns.map(({ stream, turn: { start: from, end: to } }) => ({ stream, from, to }));
  const alone = streams.flatMap(({ text, turns: none }, stream) =>
    none.length > 0 ? [] : [...linesOf(stream, text)],
  );
  return [...said, ...alone];
}

function* linesOf(stream: number, text: string): Generator<Utterance> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    yield { stream, from, to };
    from = to + 1;
  }
}
