import type { CueKind, CuePlace } from './cue-phrases.ts';
import { firstFrom } from './first-from.ts';
import type { Heard, Piece } from './heard.ts';

/** What stands before a number and says what it is. */
export interface Cue {
  readonly kind: CueKind;
  /** "the last digits of" */
  readonly last: boolean;
  /** what is measured or paid: no number as long as a telephone's */
  readonly measure?: boolean;
}

/** How far back a cue may begin, in characters. */
export const REACH = 96;
/** Characters between the end of the cue and the number. */
export const FARTHEST = 44;
/** the same of what speaks only for what stands right behind it */
const NEAR = 14;

/** `karta, konec 4471` */
const END = /(?<![a-z])kon(?:ec|ci)[^0-9]{0,12}$/;
const ENDED: ReadonlySet<string> = new Set(['CARD', 'PHONE', 'ACCOUNT']);
/** a number that a cue announced */
export const SPENT = /[0-9]{3}/;
/** after a correction the cue of what was wrong still holds */
const CORRECTED = /(?:pardon|omlouv|vlastne|jeste jednou|znov|spatne|oprav)[^0-9]{0,24}$/;
const LAST =
  /(?:posledni[a-z]*|posledn[aey]|(?<![a-z])konci|(?:ma|na)\s(?:konec|konci)|koncov[a-z]+|ctyrcisl[a-z]*|trojcisl[a-z]*|zacina|na konci)(?:[^0-9.?!]|[.?!](?=\n|[^a-z]*$)){0,30}$/;
/** no such phrase with what may stand behind it is longer */
const TAIL = 56;

/** The nearest cue before the end of the last of `pieces`, which follow each other. */
export function cueIn(pieces: readonly Piece[], least = 0): Cue | null {
  const tail = endOf(pieces);
  const last = LAST.test(tail);
  const named = nearest(pieces, tail, least);
  const cue = named?.cue;
  const kind = named && isSent(named) ? 'PHONE' : cue?.kind;
  if (kind === undefined) return last ? { kind: 'NUMBER', last } : null;
  const ends = last || (ENDED.has(kind) && END.test(tail));
  return { kind, last: ends, ...(cue?.measure ? { measure: true } : {}) };
}

/** A cue, and where it was heard. */
export interface Named {
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

/**
 * The cue that stands nearest before the end of the last of `pieces`, within `FARTHEST` characters, or within `least`
 * where that is more; behind a correction at their end (`tail`) within `REACH`.
 */
export function nearest(pieces: readonly Piece[], tail: string, least: number): Named | null {
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
