import type { CueKind } from './cue-phrases.ts';
import { namedBefore } from './cues.ts';
import { promptOf } from './heard.ts';
import { type Stream, turnAt } from './stream.ts';

/** the number was read back, and a question for something without a name of its own follows */
const SETTLED =
  /[0-9]{3}[0-9\s]*[.!]\s(?![^?]*(?:kter|dal\b|jest|zbyt|posledn|konec|tak\b|ano\b|spravn|slys|je to))(?:[a-z]+,?\s){2,8}[a-z]+\?/;

/** all of a number is read back, and what comes now is another one */
const READ_BACK = /[0-9](?:[ /]?[0-9]){7,}/;
/** what has no more digits than that */
const SHORT: ReadonlySet<CueKind> = new Set(['ICO', 'DIC', 'BIRTH_NUMBER'] as const);
/** may be named when the number has begun */
const LOOSE: ReadonlySet<CueKind> = new Set(['PHONE', 'OTHER'] as const);
/** `dál?`, `a potom?`, or digits that are read back */
const GO_ON =
  /(?<![a-z])(?:dal|potom|pak|za\sn[ie]|pokrac|jest|zbyt|kone?c|posledn|zapis|pis)|[0-9]/;
/** `Diktujte mi číslo karty.` */
const REQUEST = /(?:diktuj|rekne|rekni|potrebuj|prosim|prect|zadej|poved)[^.!]*[.!]?\s*$/;
const LONGEST_REQUEST = 96;
/** The last sentence that asks something. */
const questionIn = (flat: string): string => /[^.!?]*\?(?=[^?]*$)/.exec(flat)?.[0] ?? '';
const isQuestion = (between: string): boolean => /^[^\n]*\?/.test(between);

/** Whether, where a turn begins between two offsets, the other speaker asked for something else than `kind`. */
export function asksAnew(
  stream: Stream,
  from: number,
  to: number,
  kind: CueKind | undefined,
): boolean {
  const turn = turnAt(stream, to);
  if (!turn || turn.start <= from) return false;
  if (kind && SHORT.has(kind) && READ_BACK.test(promptOf(turn).flat)) return true;
  const plain = kind === undefined || kind === 'NUMBER';
  if (plain && isQuestion(stream.text.slice(from, turn.start))) return true;
  const asked = namedBefore(turn);
  const other = asked !== undefined && asked !== 'NUMBER' && asked !== kind;
  // where nobody writes signs, whatever names another number asks for it
  const loose = plain && asked !== undefined && LOOSE.has(asked);
  if (!/[.?!]/.test(turn.prompt)) return other && !loose;
  if (!turn.prompt.includes('?'))
    return other && !loose && REQUEST.test(promptOf(turn).flat.slice(-LONGEST_REQUEST));
  if (kind === undefined && !GO_ON.test(questionIn(promptOf(turn).flat))) return true;
  return asked === undefined ? SETTLED.test(promptOf(turn).flat) : other;
}
