import { fold } from '../spoken/fold.ts';
import type { Token } from '../spoken/mail-tokens.ts';
import {
  ABOUT,
  AMOUNT,
  ANNOUNCES,
  APART,
  ASKS,
  BEFORE_OTHER,
  BEHIND,
  CLAUSE,
  CONJUNCTION,
  DOOR_KEY,
  ERROR,
  EXPIRY,
  INTRODUCES,
  KEY_BEHIND,
  LAST_SENTENCE,
  LINK,
  NO_ACCESS,
  NOBODYS,
  ON,
  READ,
  RIGHT_BEHIND,
  SAYS,
  SENTENCE,
  SHORT,
  SHOWN,
  YEAR,
} from './access-phrases.ts';
import { cuesOf } from './cue-phrases.ts';
import { cueBefore } from './cues.ts';
import { ownWords, promptOf } from './heard.ts';
import { HINTS } from './hints.ts';
import { isCzech } from './plan.ts';
import type { Scan } from './scan.ts';
import { LOCKED, PRESSING, TELLING, TOPICS, type TurnTopics } from './secret-topics.ts';
import type { Reading } from './spelled.ts';
import { turnAt } from './stream.ts';
import { isHinted } from './stretches.ts';

/** characters of what was said before a turn that may ask for a code */
const LONGEST_PROMPT = 400;
/** characters before a number among which a lock is named, of the turn or of the question */
const LOCK_BEFORE = 160;
/** characters between `kód` and its signs */
const FARTHEST = 48;
/** an answer begins within so many */
const START = 24;
/** turns behind the one in which a code was spoken of */
const MOST_TURNS = 3;
/** signs of most codes */
const USUAL = 4;
/** digits of a code that nothing but the talk around it announces */
const MOST_ALONE = 8;
/** digits that follow `na`: more are a telephone number */
const MOST_BEHIND_ON = 6;
const PHONE = 9;
/** characters behind a code within which a key is named */
const KEYS_WITHIN = 32;
/** few words stand between what tells a code and the code */
const GAP = /^[\s,:–-]*(?:[a-z]+[\s,:–-]+){0,4}$/;
/** tokens on either side of a code among which a key is looked for: `klíček a 4471 a znova klíček` */
const KEYS_BEFORE = 3;
const KEYS_BEHIND = 4;
/** what these announce is no code, */
const OTHERS: ReadonlySet<string> = new Set(
  'PHONE BIRTH_NUMBER DATE_OF_BIRTH ACCOUNT IBAN CARD CARD_EXPIRY ICO DIC PLATE CUSTOMER_ID POSTCODE EMAIL IP'.split(
    ' ',
  ),
);
/** but that of a card, of a SIM, of a message, when it has no more digits than this */
const MOST_OF: Readonly<Record<string, number>> = { CARD: 4, PHONE: 6 };

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
  /** at the head of an answer */
  readonly opens: boolean;
  readonly turnEnd: number;
}

/** What stands before a place, or null when no code can stand there; `keys`, `lock`: of a door, in the turn. */
export function beforeCode(
  scan: Scan,
  start: number,
  { keys, lock }: { readonly keys: boolean; readonly lock: boolean },
): Before | null {
  // `V4.003`, `22.41`
  if (/[^\s,;:("„“–-]/.test(scan.text.charAt(start - 1))) return null;
  const turn = turnAt(scan, start);
  const head = turn?.start ?? 0;
  const words = ownWords(scan).flat.slice(Math.max(head, start - FARTHEST), start);
  const prompt = turn ? promptOf(turn).flat.slice(-LONGEST_PROMPT) : '';
  const locked =
    lock &&
    (LOCKED.test(ownWords(scan).flat.slice(Math.max(head, start - LOCK_BEFORE), start)) ||
      LOCKED.test(prompt.slice(-LOCK_BEFORE)));
  const hinted = isHinted(scan, start - words.length, start, HINTED);
  const gap = hinted || locked ? (announcedBy(words) ?? toldBy(words, locked)) : null;
  const said = (CLAUSE.exec(words)?.[0] ?? '').split(/[^a-z0-9]+/).filter((one) => one !== '');
  const clause = said.slice(1 + said.findLastIndex((one) => CONJUNCTION.test(one)));
  const links = clause.every((one) => LINK.test(one)) ? clause : null;
  if (!keys && gap === null && links === null && !locked) return null;
  const turnEnd = turn?.end ?? scan.text.length;
  return { start, words, gap, links, prompt, locked, opens: start - head <= START, turnEnd };
}

/** What stands between `kód` and the signs, when nothing in it says that they are something else; else null. */
function announcedBy(before: string): string | null {
  const end = endOf(before, ANNOUNCES);
  if (end < 0 || SHOWN.test(before.slice(0, end))) return null;
  const gap = before.slice(end);
  return RIGHT_BEHIND.test(gap) || !APART.test(gap) ? gap : null;
}

/** The same where no word for a code was said, but keys are pressed, a door opens, a message came. */
function toldBy(before: string, locked: boolean): string | null {
  const end = endOf(before, locked ? TOLD_BY_LOCK : TELLING);
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

/** Whether signs behind such words may be one, whatever they are: most numbers are asked no more. */
export const mayOpen = ({ gap, links, opens, prompt }: Before): boolean =>
  gap !== null ||
  (links !== null &&
    (opens || links.some((one) => INTRODUCES.test(one) || SAYS.test(one)) || ASKS.test(prompt)));

/** Whether signs behind such words are a code that opens something; `age`: see `topicsOf`. */
export function isAccessCode(
  scan: Scan,
  before: Before,
  { value, end, letters, groups }: Reading,
  age: TurnTopics['age'],
): boolean {
  const { start, words, gap, links, prompt, locked, opens } = before;
  const { flat } = ownWords(scan);
  const said = flat.slice(start, end);
  const behind = flat.slice(end, end + 16);
  const phone = value.length === PHONE && isCzech(value) && !/pomlck|-/.test(said);
  if (phone || AMOUNT.test(said) || BEFORE_OTHER.test(words)) return false;
  if (ON.test(words) && value.length > MOST_BEHIND_ON) return false;
  const sentence = SENTENCE.exec(words)?.[0] ?? '';
  const asked = LAST_SENTENCE.exec(prompt)?.[0] ?? '';
  if (NO_ACCESS.test(sentence)) return false;
  if (opens && (NO_ACCESS.test(asked) || EXPIRY.test(asked))) return false;
  // three digits are an error's as well
  if (value.length < USUAL && !SHORT.test(sentence) && !SHORT.test(prompt)) return false;
  // whatever was asked before, the speaker has named a code
  if (gap !== null) return !isOther(gap, value) && !ERROR.test(behind);
  const keyed = value.length >= USUAL && KEY_BEHIND.test(flat.slice(end, end + KEYS_WITHIN));
  if (
    locked &&
    letters === 0 &&
    (keyed || isDictated(value, groups)) &&
    !OTHERS.has(cueBefore(scan, start)?.kind ?? '')
  )
    return !NOBODYS.test(sentence) && !(opens && NOBODYS.test(asked));
  if (links === null || !BEHIND.test(behind)) return false;
  if (value.length > MOST_ALONE || SHOWN.test(words) || YEAR.test(said)) return false;
  const named = TOPICS.code.test(asked) || TOPICS.password.test(asked);
  if (opens && named && (!ABOUT.test(asked) || READ.test(asked))) return !isOther(words, value);
  if (OTHERS.has(cueBefore(scan, start)?.kind ?? '') || age.code > MOST_TURNS) return false;
  const introduced = links.some((one) => INTRODUCES.test(one));
  if (letters > 0) return age.code === 0 && introduced;
  // all of the turn, right after somebody spoke of a code
  const whole = opens && /^[^a-z0-9]*$/.test(flat.slice(end, before.turnEnd));
  if (whole && age.code < 2 && value.length >= USUAL) return true;
  const just = age.code === 0 || (age.code === 1 && opens && value.length === USUAL);
  return introduced || ASKS.test(prompt) || (just && links.some((one) => SAYS.test(one)));
}

/** Digit by digit, or with a zero in front: so nobody says a time or a price. */
function isDictated(value: string, groups: number): boolean {
  if (value.length < USUAL || value.length > MOST_ALONE) return false;
  return value.startsWith('0') || groups >= value.length;
}

/** Something else is announced in these words. */
const isOther = (words: string, value: string): boolean =>
  cuesOf(words).some(({ kind }) => OTHERS.has(kind) && value.length > (MOST_OF[kind] ?? 0));

/** `klíček, 4471, klíček` */
export function besideKey(tokens: readonly Token[], n: number, end: number): boolean {
  let behind = n;
  while ((tokens[behind]?.start ?? end) < end) behind += 1;
  return (
    tokens.slice(Math.max(0, n - KEYS_BEFORE), n).some(isDoorKey) ||
    tokens.slice(behind, behind + KEYS_BEHIND).some(isDoorKey)
  );
}

const isDoorKey = ({ word }: Token): boolean => DOOR_KEY.test(fold(word));
