import type { CueKind } from './cue-phrases.ts';
import { promptOf } from './heard.ts';
import { type Stream, turnAt } from './stream.ts';

/** characters of a turn before the number that answers */
const LONGEST_HEAD = 24;
/** another sentence, a number, or a question how many */
const OTHERWISE = /[.?!]\s+[a-z]|[0-9]/;
const HOW_MANY = /kolik[^.?!]*$/;

/**
 * Whether a number at the head of a turn answers a question for `kind` that was asked right before: as little
 * as it may be, it is a piece of what was asked for.
 */
export function answers(stream: Stream, at: number, kind: CueKind): boolean {
  const turn = turnAt(stream, at);
  if (!turn || turn.prompt === '' || at - turn.start > LONGEST_HEAD) return false;
  const { cues, flat } = promptOf(turn);
  const asked = cues.findLast((cue) => cue.kind === kind);
  if (!asked || OTHERWISE.test(flat.slice(asked.end))) return false;
  return !HOW_MANY.test(flat);
}
