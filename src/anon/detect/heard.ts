import { flattened } from '../spoken/fold.ts';
import { type CuePlace, cuesOf } from './cue-phrases.ts';
import { type Stream, type Turn, turnAt } from './stream.ts';

/** A text without capitals and diacritics (offsets are those of the text), and what it announces. */
export class Heard {
  readonly flat: string;
  #cues: readonly CuePlace[] | null = null;

  constructor(text: string) {
    this.flat = flattened(text);
  }

  /** found when first asked for: most who listen want the words */
  get cues(): readonly CuePlace[] {
    this.#cues ??= cuesOf(this.flat);
    return this.#cues;
  }
}

/** many places of a text are asked about, by several detectors: it is read once */
const kept = new WeakMap<object, Heard>();

/** The speaker's own words. */
export function ownWords(stream: Stream): Heard {
  let heard = kept.get(stream);
  if (!heard) {
    heard = new Heard(stream.text);
    kept.set(stream, heard);
  }
  return heard;
}

/** What the others said before a turn. */
export function promptOf(turn: Turn): Heard {
  let heard = kept.get(turn);
  if (!heard) {
    heard = new Heard(turn.prompt);
    kept.set(turn, heard);
  }
  return heard;
}

/** `[from, to)` of what was heard. */
export interface Piece {
  readonly heard: Heard;
  readonly from: number;
  readonly to: number;
}

/**
 * What was said before offset `at`, at most `reach` characters, in the order of the call: where a turn begins
 * within reach, what the others said before it stands in front.
 */
export function piecesBefore(stream: Stream, at: number, reach: number): Piece[] {
  const heard = ownWords(stream);
  const from = Math.max(0, at - reach);
  const turn = turnAt(stream, at);
  if (!turn || turn.start < from || turn.prompt === '') return [{ heard, from, to: at }];
  const prompt = promptOf(turn);
  const { length } = prompt.flat;
  const left = reach - (at - turn.start);
  return [
    { heard: prompt, from: Math.max(0, length - left), to: length },
    { heard, from: turn.start, to: at },
  ];
}
