import type { CueKind } from './cue-phrases.ts';
import { ownWords, type Piece, piecesBefore, promptOf } from './heard.ts';
import { type Cue, cueIn, FARTHEST, nearest, REACH, SPENT } from './nearest-cue.ts';
import { type Stream, type Turn, turnIndexAt } from './stream.ts';

export type { CueKind } from './cue-phrases.ts';
export type { Cue } from './nearest-cue.ts';

/**
 * The nearest cue before offset `at`, in the speaker's own words or in what the other one asked just
 * before; null when there is none.
 */
export function cueBefore(stream: Stream, at: number): Cue | null {
  let kept = found.get(stream);
  if (!kept) {
    kept = new Map();
    found.set(stream, kept);
  }
  let cue = kept.get(at);
  if (cue === undefined) {
    cue = look(stream, at);
    kept.set(at, cue);
  }
  return cue;
}

/** several detectors ask about the same place */
const found = new WeakMap<Stream, Map<number, Cue | null>>();

function look(stream: Stream, at: number): Cue | null {
  const cue = cueIn(piecesBefore(stream, at, REACH));
  if (cue && cue.kind !== 'NUMBER') return cue;
  const asked = stillAsked(stream, at);
  if (cue?.last) return { kind: asked?.kind ?? 'NUMBER', last: true };
  const amount =
    asked?.kind !== 'DATE_OF_BIRTH' && AMOUNT.test(stream.text.slice(at, at + FARTHEST));
  return amount ? cue : (asked ?? cue);
}

/** thousands of something, up to the next pause */
const AMOUNT = /^[^,;.?!\n]*(?:tisíc|milion|korun|procent|let|(?<!\p{L})roku)/iu;
/** another question for the same thing */
const FURTHER = /kter|jak[ey]|presn|sprav|jeste|dal(?![a-z])|znov|zopak|druh|rok|den|mesic/;
/** what is dictated only when it was found: `moment`, `vezmu si brýle`, `to osmimístné` stand between */
const SOUGHT: ReadonlySet<CueKind> = new Set([
  ...([
    'CUSTOMER_ID',
    'ACCOUNT',
    'CARD',
    'CARD_CODE',
    'BIRTH_NUMBER',
    'DATE_OF_BIRTH',
    'ICO',
    'SECRET',
  ] as const),
]);
const MOST_TURNS = 3;
/** characters before a number that answers: more is talk about something else */
const LONGEST_START = 48;
/** characters of a turn in which its question is looked for */
const LONGEST_PROMPT = 240;

/**
 * What the other speaker asked for some turns ago, when nobody has asked or named anything else, or said a
 * number, since. A date may be asked after further: `a přesně?`.
 */
function stillAsked(stream: Stream, at: number): Cue | null {
  const { turns } = stream;
  const heard = ownWords(stream);
  const n = turnIndexAt(stream, at);
  let [end, turn] = [at, turns[n]];
  if (!turn || at - turn.start > LONGEST_START) return null;
  let asked = false;
  let further = false;
  for (let k = n; turn && k >= n - MOST_TURNS; k -= 1) {
    const own = { heard, from: Math.max(turn.start, end - LONGEST_PROMPT), to: end };
    const cue = nearest([own], '', LONGEST_PROMPT)?.cue;
    const named = cue?.kind;
    // what was said before it was named is another number
    const from = named === 'NUMBER' ? turn.start : Math.max(turn.start, cue?.end ?? 0);
    if (SPENT.test(heard.flat.slice(from, end)) || (k === n && named !== undefined)) return null;
    if (named !== undefined && named !== 'NUMBER')
      return SOUGHT.has(named) && further ? { kind: named, last: false } : null;
    const { flat } = promptOf(turn);
    const kind = cueIn([prompted(turn)], LONGEST_PROMPT)?.kind;
    if (kind !== undefined && kind !== 'NUMBER') {
      const open = SOUGHT.has(kind) && !SPENT.test(flat);
      return open && !asked ? { kind, last: false } : null;
    }
    const question = flat.includes('?');
    further = question && FURTHER.test(flat);
    asked ||= question && !further;
    end = turn.start;
    turn = turns[k - 1];
  }
  return null;
}

/** What the others named last before a turn. */
export const namedBefore = (turn: Turn): CueKind | undefined => cueIn([prompted(turn)])?.kind;

/** The end of what the others said before a turn. */
function prompted(turn: Turn): Piece {
  const heard = promptOf(turn);
  const to = heard.flat.length;
  return { heard, from: Math.max(0, to - LONGEST_PROMPT), to };
}
