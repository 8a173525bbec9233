import type { CueKind, CuePlace } from './cue-phrases.ts';
import { firstFrom } from './first-from.ts';
import { type Heard, ownWords, type Piece, piecesBefore, promptOf } from './heard.ts';
import { type Stream, type Turn, turnIndexAt } from './stream.ts';

export type { CueKind } from './cue-phrases.ts';

/** What stands before a number and says what it is. */
export interface Cue {
  readonly kind: CueKind;
  /** "the last digits of" */
  readonly last: boolean;
  /** what is measured or paid: no number as long as a telephone's */
  readonly measure?: boolean;
}

/** How far back a cue may begin, in characters. */
const REACH = 96;
/** Characters between the end of the cue and the number. */
const FARTHEST = 44;
/** the same of what speaks only for what stands right behind it */
const NEAR = 14;

/** `karta, konec 4471` */
const END = /(?<![a-z])kon(?:ec|ci)[^0-9]{0,12}$/;
const ENDED: ReadonlySet<string> = new Set(['CARD', 'PHONE', 'ACCOUNT']);
/** a number that a cue announced */
const SPENT = /[0-9]{3}/;
/** after a correction the cue of what was wrong still holds */
const CORRECTED = /(?:pardon|omlouv|vlastne|jeste jednou|znov|spatne|oprav)[^0-9]{0,24}$/;
const LAST =
  /(?:posledni[a-z]*|posledn[aey]|(?<![a-z])konci|(?:ma|na)\s(?:konec|konci)|koncov[a-z]+|ctyrcisl[a-z]*|trojcisl[a-z]*|zacina|na konci)(?:[^0-9.?!]|[.?!](?=\n|[^a-z]*$)){0,30}$/;
/** no such phrase with what may stand behind it is longer */
const TAIL = 56;

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

/** The nearest cue before the end of the last of `pieces`, which follow each other. */
function cueIn(pieces: readonly Piece[], least = 0): Cue | null {
  const tail = endOf(pieces);
  const last = LAST.test(tail);
  const named = nearest(pieces, tail, least);
  const cue = named?.cue;
  const kind = named && isSent(named) ? 'PHONE' : cue?.kind;
  if (kind === undefined) return last ? { kind: 'NUMBER', last } : null;
  const ends = last || (ENDED.has(kind) && END.test(tail));
  return { kind, last: ends, ...(cue?.measure ? { measure: true } : {}) };
}

interface Named {
  readonly cue: CuePlace;
  readonly piece: Piece;
}

const SENDING = /(?:posl|posil|zasl|zasil|prijd|prisl|dojd|dosl)[^.?!]*$/;
const TO_NUMBER = /^[^.?!0-9]{0,30}\sna\s(?:[0-9]|$)/;
const SENTENCE = 60;

/** Whether a secret is named that goes to a number: `pošlu vám nové heslo na 773 055 421`. */
function isSent({ cue, piece: { heard, from, to } }: Named): boolean {
  if (cue.kind !== 'SECRET') return false;
  return (
    TO_NUMBER.test(heard.flat.slice(cue.end, to)) &&
    SENDING.test(heard.flat.slice(Math.max(from, cue.start - SENTENCE), cue.start))
  );
}

function nearest(pieces: readonly Piece[], tail: string, least: number): Named | null {
  const farthest = Math.max(least, CORRECTED.test(tail) ? REACH : FARTHEST);
  let named: Named | null = null;
  /** characters behind the piece, the line end between two of them included */
  let behind = pieces.reduce((sum, piece) => sum + piece.to - piece.from + 1, -1);
  for (const piece of pieces) {
    behind -= piece.to - piece.from;
    const { cues } = piece.heard;
    for (let n = firstFrom(cues, piece.from); n < cues.length; n += 1) {
      const cue = ofCard(piece.heard, n);
      if (cue.end > piece.to) break;
      const gap = behind + piece.to - cue.end;
      if (gap > farthest) continue;
      // what speaks for the next number has had it: `roku 2021. Mobil …`
      if (cue.faint && (gap > NEAR || /[0-9]/.test(tail.slice(tail.length - gap)))) continue;
      if (cue.kind !== 'NUMBER' || named === null || isSpent(named, piece, cue.start))
        named = { cue, piece };
    }
    behind -= 1;
  }
  return named;
}

/** characters between when a card is valid and the word for its code */
const LONGEST_VALID = 32;

/** The nth cue of what was heard: `karta …, platí do 9/28 a kód je 317` goes on about the card. */
function ofCard({ cues, flat }: Heard, n: number): CuePlace {
  const cue = cues[n] as CuePlace;
  if (cue.kind !== 'OTHER' || !flat.startsWith('kod', cue.start)) return cue;
  const [card, valid] = [cues[n - 2], cues[n - 1]];
  const near = valid?.kind === 'CARD_EXPIRY' && cue.start - valid.end <= LONGEST_VALID;
  const sure = card?.kind === 'CARD' || flat.startsWith('expirac', valid?.start);
  return near && sure ? { ...cue, kind: 'CARD_CODE' } : cue;
}

/**
 * Whether a plain "number" at offset `at` of a piece says more than the better word before it: that one had
 * its number, or stood in another sentence and speaks only for what stands right behind it.
 */
function isSpent({ cue, piece }: Named, now: Piece, at: number): boolean {
  const between = now.heard.flat.slice(piece === now ? cue.end : now.from, at);
  return SPENT.test(between) || (cue.faint && (piece !== now || /[.?!]/.test(between)));
}

/** The last characters of what the pieces say. */
function endOf(pieces: readonly Piece[]): string {
  let tail = '';
  for (let n = pieces.length - 1; n >= 0 && tail.length < TAIL; n -= 1) {
    const { heard, from, to } = pieces[n] as Piece;
    const some = heard.flat.slice(Math.max(from, to - TAIL + tail.length), to);
    tail = n === pieces.length - 1 ? some : `${some}\n${tail}`;
  }
  return tail;
}
