import { ownWords, promptOf } from '../heard.ts';
import { HINTS } from '../hints.ts';
import { lastSentence } from '../last-sentence.ts';
import type { Scan } from '../scan.ts';
import { turnAt } from '../stream.ts';
import { isHinted } from '../stretches.ts';
import {
  ABOUT,
  ANNOUNCES,
  APART,
  CLAUSE,
  CONJUNCTION,
  LINK,
  READ,
  RIGHT_BEHIND,
  SENTENCE,
  SHOWN,
} from './access-phrases.ts';
import { IS, LOCKED, PRESSING, TELLING, TRIED } from './lock-phrases.ts';
import { TOPICS, type TurnTopics } from './secret-topics.ts';

/** characters of what was said before a turn that may ask for a code */
const LONGEST_PROMPT = 400;
/** characters before a number among which a lock is named, of the turn or of the question */
const LOCK_BEFORE = 160;
/** characters between `kód` and its signs */
const FARTHEST = 48;
/** an answer begins within so many; that to the question for a code, before its first number */
const START = 24;
const ANSWER = 64;
/** turns behind the one in which a code or a lock was spoken of, in which what is pressed is a code */
const MOST_TURNS = 2;
/** few words stand between what tells a code and the code */
const GAP = /^[\s,:–-]*(?:[a-z]+[\s,:–-]+){0,4}$/;

/** What stands before signs that may be a code. */
export interface Before {
  readonly start: number;
  /** what the speaker has said before them in his turn */
  readonly words: string;
  /** between `kód` and them; null: it does not stand before, or something else was meant */
  readonly gap: string | null;
  /** the words of their clause, when they say little; null: they say more */
  readonly links: readonly string[] | null;
  readonly prompt: string;
  /** a lock was named not long before */
  readonly locked: boolean;
  /** … in the same sentence, and this is said of it: `dole na vratech je to` */
  readonly is: boolean;
  /** at the head of an answer */
  readonly opens: boolean;
  /** the first number of the answer to the question for a code */
  readonly asked: boolean;
  /** a turn of which it may be the end, right behind one that spoke of a code */
  readonly short: boolean;
  readonly turnEnd: number;
}

/** What stands before a place, or null when no code can stand there; `keys`: of a door, in the turn. */
export function beforeCode(
  scan: Scan,
  start: number,
  { keys, age }: { readonly keys: boolean; readonly age: TurnTopics['age'] },
): Before | null {
  // `V4.003`, `22.41`
  if (/[^\s,;:("„“–-]/.test(scan.text.charAt(start - 1))) return null;
  const turn = turnAt(scan, start);
  const head = turn?.start ?? 0;
  const words = ownWords(scan).flat.slice(Math.max(head, start - FARTHEST), start);
  const prompt = turn ? promptOf(turn).flat.slice(-LONGEST_PROMPT) : '';
  const own = ownWords(scan).flat.slice(Math.max(head, start - LOCK_BEFORE), start);
  const locked = age.lock === 0 && (LOCKED.test(own) || LOCKED.test(prompt.slice(-LOCK_BEFORE)));
  const hinted = isHinted(scan, start - words.length, start, HINTED);
  const tried = Math.min(age.lock, age.code) <= MOST_TURNS;
  const gap =
    (hinted || locked ? (announcedBy(words) ?? toldBy(words, locked)) : null) ??
    (tried ? behind(words, TRIED) : null);
  const said = (CLAUSE.exec(words)?.[0] ?? '').split(/[^a-z0-9]+/).filter((one) => one !== '');
  const clause = said.slice(1 + said.findLastIndex((one) => CONJUNCTION.test(one)));
  const links = clause.every((one) => LINK.test(one)) ? clause : null;
  const turnEnd = turn?.end ?? scan.text.length;
  const opens = start - head <= START;
  const asked = start - head <= ANSWER && age.code === 0 && !/[0-9]/.test(own) && asksFor(prompt);
  const is = locked && IS.test(words) && LOCKED.test(SENTENCE.exec(own)?.[0] ?? '');
  const short = opens && age.code === 0 && turnEnd - start < ANSWER;
  if (!keys && gap === null && links === null && !locked && !asked && !short) return null;
  return { start, words, gap, links, prompt, locked, is, opens, asked, short, turnEnd };
}

/** Whether the last of what was said asks for a code to be told. */
function asksFor(prompt: string): boolean {
  const last = lastSentence(prompt);
  if (!(TOPICS.code.test(last) || TOPICS.password.test(last))) return false;
  if (/[.!]\s*$/.test(last) && !READ.test(last)) return false;
  return READ.test(last) || (last.includes('?') && !ABOUT.test(last));
}

/** What stands between `kód` and the signs, when nothing in it says that they are something else; else null. */
function announcedBy(before: string): string | null {
  const end = endOf(before, ANNOUNCES);
  if (end < 0 || (SHOWN.test(before.slice(0, end)) && !ENTERS.test(before))) return null;
  const gap = before.slice(end);
  return RIGHT_BEHIND.test(gap) || !APART.test(gap) ? gap : null;
}

/** `na displeji zadejte kód` */
const ENTERS = /(?<![a-z])(?:zad(?:ej|a[tvm])|na(?:tuk|mack)|vy(?:tuk|mack)|nastavte)/;

/** The same where no word for a code was said, but keys are pressed, a door opens, a message came. */
const toldBy = (before: string, locked: boolean): string | null =>
  behind(before, locked ? TOLD_BY_LOCK : TELLING);

/** What stands between the last of some cues and the signs: a few words. */
function behind(before: string, cues: readonly RegExp[]): string | null {
  const end = endOf(before, cues);
  if (end < 0) return null;
  // `Přišla mi esemeska. 884 213`
  const gap = before.slice(end).replace(/[.:]\s$/, ' ');
  return GAP.test(gap) && !APART.test(gap) ? gap : null;
}

const TOLD_BY_LOCK: readonly RegExp[] = [...TELLING, PRESSING];
const HINTED = HINTS.access | HINTS.secret;

/** Where the last of some cues ends; −1: there is none. */
function endOf(before: string, cues: readonly RegExp[]): number {
  let end = -1;
  for (const cue of cues)
    for (const { index, 0: word } of before.matchAll(cue)) end = Math.max(end, index + word.length);
  return end;
}
