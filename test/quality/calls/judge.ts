import type { Mark, MarkedTurn } from './markup.ts';

/** What was taken out of a turn; offsets (UTF-16) in its text. */
export interface Taken {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A gold part and what became of it. */
export interface Part {
  readonly turn: number;
  readonly mark: Mark;
  /** every letter and digit of it was taken out */
  readonly found: boolean;
  readonly rightType: boolean;
}

/** A tag that touches nothing marked. */
export interface False {
  readonly turn: number;
  readonly taken: Taken;
}

export interface Judgement {
  readonly parts: readonly Part[];
  readonly wrong: readonly False[];
  /** words outside all marks, and how many of them a tag took, beside gold or by itself */
  readonly ordinary: number;
  readonly lost: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** a postcode has no tag of its own: it belongs to the address */
const TAG_OF: Readonly<Record<string, string>> = { POSTCODE: 'ADDRESS' };

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Holds what was taken out of each turn (by the turn's index) against the marks. */
export function judgeCall(
  turns: readonly MarkedTurn[],
  takenOf: (turn: number) => readonly Taken[],
): Judgement {
  const parts: Part[] = [];
  const wrong: False[] = [];
  let ordinary = 0;
  let lost = 0;
  turns.forEach(({ text, marks }, turn) => {
    const taken = takenOf(turn);
    for (const mark of marks) {
      if (mark.type !== null) parts.push(judgePart(turn, text, mark, taken));
    }
    for (const one of taken) {
      if (!marks.some((mark) => overlap(mark, one))) wrong.push({ turn, taken: one });
    }
    for (const { index, 0: word } of text.matchAll(WORD)) {
      const place = { start: index, end: index + word.length };
      if (marks.some((mark) => overlap(mark, place))) continue;
      ordinary += 1;
      if (taken.some((one) => overlap(one, place))) lost += 1;
    }
  });
  return { parts, wrong, ordinary, lost };
}

function judgePart(turn: number, text: string, mark: Mark, taken: readonly Taken[]): Part {
  const over = taken.filter((one) => overlap(one, mark));
  const found = [...text.slice(mark.start, mark.end).matchAll(WORD)].every(({ index, 0: word }) =>
    covered(mark.start + index, mark.start + index + word.length, over),
  );
  const tag = TAG_OF[mark.type ?? ''] ?? mark.type;
  const rightType = found && over.some(({ type }) => type === tag);
  return { turn, mark, found, rightType };
}

/** Whether no place from `start` to `end` lies outside all of `taken`. */
function covered(start: number, end: number, taken: readonly Taken[]): boolean {
  for (let at = start; at < end; at += 1) {
    if (!taken.some((one) => one.start <= at && at < one.end)) return false;
  }
  return true;
}
