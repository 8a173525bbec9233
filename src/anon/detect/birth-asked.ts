import type { CueKind, CuePlace } from './cue-phrases.ts';
import { cueBefore, firstFrom } from './cues.ts';
import { after, joined, MOST_BETWEEN } from './date-parts.ts';
import type { DateSpan } from './dates.ts';
import { ownWords, promptOf } from './heard.ts';
import type { Item, Scan } from './scan.ts';
import { saidBefore, turnAt } from './stream.ts';

/** somebody is asked who he is: a whole date of long ago is that of a birth */
const IDENTITY = /(?:úda[jů]|ově[rř]|totožnost|identifik|jmén[oe])[^.]{0,48}[?.!]/iu;
const REACH = 96;
const [OLDEST, YOUNGEST] = [1920, 2012];
/** cues that say nothing against a birth */
const NO_OTHER: ReadonlySet<CueKind> = new Set(['DATE_OF_BIRTH', 'BIRTH_NUMBER', 'NUMBER']);
/** characters of an answer before the date in it */
const LONGEST_ANSWER = 160;
/** a faint cue speaks only for what stands right behind it */
const NEAR = 14;

/** A whole date in which somebody was born, who is asked who he is. */
export const isIdentified = (scan: Scan, date: DateSpan): boolean =>
  isLongAgo(date) && IDENTITY.test(saidBefore(scan, date.start, REACH));

/** With a year, of two digits or four, in which most people were born. */
export function isLongAgo({ year, month }: DateSpan): boolean {
  const full = year >= 100 ? year : year > YOUNGEST % 100 ? 1900 + year : 2000 + year;
  return month > 0 && year > 0 && full >= OLDEST && full <= YOUNGEST;
}

/** Whether the words before item `n` ask for a date of birth or announce one, or a birth number that is none. */
export function isAsked(scan: Scan, items: readonly Item[], n: number, date: DateSpan): boolean {
  const kind = cueBefore(scan, date.start)?.kind;
  if (kind === 'DATE_OF_BIRTH') return true;
  return kind === 'BIRTH_NUMBER' && date.month > 0 && !insideNumber(scan, items, n, date.end);
}

/** `datum narození, adresa a číslo dokladu?`: one of several things that were asked for in one sentence. */
export function isListed(scan: Scan, at: number): boolean {
  const turn = turnAt(scan, at);
  if (!turn || turn.prompt === '' || at - turn.start > LONGEST_ANSWER) return false;
  const { cues, flat } = promptOf(turn);
  const asked = cues.findLast(({ kind }) => kind === 'DATE_OF_BIRTH');
  if (!asked || /[.?!]\s+[a-z]/.test(flat.slice(asked.end))) return false;
  return !otherwise(scan, turn.start, at);
}

/** Whether the speaker's own words between two offsets announce something else. */
export function otherwise(scan: Scan, from: number, to: number): boolean {
  const { cues } = ownWords(scan);
  for (let n = firstFrom(cues, from); n < cues.length; n += 1) {
    const { kind, end, faint } = cues[n] as CuePlace;
    if (end > to) break;
    if (!NO_OTHER.has(kind) && (!faint || to - end <= NEAR)) return true;
  }
  return false;
}

/** Numbers beside it: the date at the head of a birth number is no date of birth by itself. */
export function insideNumber(scan: Scan, items: readonly Item[], n: number, end: number): boolean {
  let next = n + 1;
  while ((items[next]?.start ?? end) < end) next += 1;
  const behind = after(scan, items, next);
  const follows = behind >= 0 && isNumber(items, behind) && !isNextTurn(scan, items, next);
  return follows || isBehindNumber(scan, items, n);
}

/** Whether a number stands right before item `n`, in the same turn. */
export function isBehindNumber(scan: Scan, items: readonly Item[], n: number): boolean {
  let before = n - 1;
  while (before > n - MOST_BETWEEN && items[before]?.entry?.filler && joined(scan, items, before))
    before -= 1;
  if (isNextTurn(scan, items, before + 1)) return false;
  return joined(scan, items, before + 1) && isNumber(items, before);
}

/** Whether item `n` begins a turn. */
function isNextTurn({ text }: Scan, items: readonly Item[], n: number): boolean {
  const [before, item] = [items[n - 1], items[n]];
  return (
    before !== undefined && item !== undefined && text.slice(before.end, item.start).includes('\n')
  );
}

function isNumber(items: readonly Item[], n: number): boolean {
  const entry = items[n]?.entry;
  return !entry || entry.kind !== undefined || entry.sign === '/';
}
