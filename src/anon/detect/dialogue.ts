import type { Stream } from './stream.ts';

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
  const placed: { readonly place: number; readonly said: Utterance }[] = [];
  const alone: Utterance[] = [];
  for (const [stream, { text, turns }] of streams.entries()) {
    for (const { start: from, end: to, place } of turns) {
      const said = { stream, from, to };
      if (place === undefined) alone.push(said);
      else placed.push({ place, said });
    }
    if (turns.length > 0) continue;
    for (const line of linesOf(stream, text)) alone.push(line);
  }
  placed.sort((a, b) => a.place - b.place);
  return [...placed.map(({ said }) => said), ...alone];
}

function* linesOf(stream: number, text: string): Generator<Utterance> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    yield { stream, from, to };
    from = to + 1;
  }
}
