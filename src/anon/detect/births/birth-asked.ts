import type { CueKind, CuePlace } from '../cue-phrases.ts';
import { cueBefore } from '../cues.ts';
import { firstFrom } from '../first-from.ts';
import { ownWords, promptOf } from '../heard.ts';
import type { Item, Scan } from '../scan.ts';
import { saidBefore, turnAt } from '../stream.ts';
import { after, joined, MOST_BETWEEN } from './date-parts.ts';
import type { DateSpan } from './dates.ts';

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
  if (kind === 'DATE_OF_BIRTH') return !asksElse(scan, date.start);
  if (kind !== 'BIRTH_NUMBER' || date.month === 0) return false;
  return isWritten(scan, date) || !insideNumber(scan, items, n, date.end);
}

/** `17. 7. 2025` is a date, whatever stands beside it. */
const isWritten = ({ text }: Scan, { start, end, year }: DateSpan): boolean =>
  year >= 1000 && /^[0-9]{1,2}\. ?[0-9]{1,2}\. ?[0-9]{4}$/.test(text.slice(start, end));

/** the question for something else that ends what was said before a turn: `… A kdy vám to přivézt?` */
const ELSE =
  /[.!?]\s+(?:[a-z]{1,2}\s)?(?:kdy|kam|kde|kolik|odkdy|dokdy)(?![^?]*(?:naro|rok))[^.!?]*\?\s*$/;

/** Whether the others asked for another date since they spoke of a birth, and the speaker has not. */
function asksElse(scan: Scan, at: number): boolean {
  const turn = turnAt(scan, at);
  if (!turn || turn.prompt === '' || !ELSE.test(promptOf(turn).flat)) return false;
  const { cues } = ownWords(scan);
  const own = cues[firstFrom(cues, turn.start)];
  return own === undefined || own.start >= at;
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
function insideNumber(scan: Scan, items: readonly Item[], n: number, end: number): boolean {
  let next = n + 1;
  while ((items[next]?.start ?? end) < end) next += 1;
  let before = n - 1;
  while (before > n - MOST_BETWEEN && items[before]?.entry?.filler && joined(scan, items, before))
    before -= 1;
  const behind = after(scan, items, next);
  return (
    (joined(scan, items, before + 1) && isNumber(items, before)) ||
    (behind >= 0 && isNumber(items, behind))
  );
}

/** Whether a number stands right before item `n`, in the same turn and without a pause. */
export function isBehindNumber({ text }: Scan, items: readonly Item[], n: number): boolean {
  const [before, item] = [items[n - 1], items[n]];
  if (!before || !item || !isNumber(items, n - 1)) return false;
  return /^[ /]{0,3}$/.test(text.slice(before.end, item.start));
}

/** Whether a number goes on behind `[start, end)` of items `n` and after: with a slash, or, `loose`, anyhow. */
export function goesOn(
  { text }: Scan,
  items: readonly Item[],
  n: number,
  end: number,
  loose: boolean,
): boolean {
  let next = n + 1;
  while ((items[next]?.start ?? end) < end) next += 1;
  const behind = items[next];
  if (!behind || !isNumber(items, next)) return false;
  const between = text.slice(end, behind.start);
  if (!/^[ /]{0,3}$/.test(between)) return false;
  return loose || behind.entry?.sign === '/' || between.includes('/');
}

function isNumber(items: readonly Item[], n: number): boolean {
  const entry = items[n]?.entry;
  return !entry || entry.kind !== undefined || entry.sign === '/';
}
