import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import type { Reading } from '../codes/spelled.ts';
import { cuesOf } from '../cue-phrases.ts';
import { cueBefore } from '../cues.ts';
import { ownWords } from '../heard.ts';
import { lastSentence } from '../last-sentence.ts';
import { isCzech } from '../numbers/plan.ts';
import type { Scan } from '../scan.ts';
import type { Before } from './access-before.ts';
import {
  ABOUT,
  AMOUNT,
  ASKS,
  BEFORE_OTHER,
  BEHIND,
  DOOR_KEY,
  ERROR,
  EXPIRY,
  INTRODUCES,
  KEY_BEHIND,
  LINK,
  NO_ACCESS,
  NOBODYS,
  ON,
  READ,
  SAYS,
  SENTENCE,
  SHORT,
  SHOWN,
  YEAR,
} from './access-phrases.ts';
import { TOPICS, type TurnTopics } from './secret-topics.ts';

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
/** tokens on either side of a code among which a key is looked for: `klíček a 4471 a znova klíček` */
const KEYS_BEFORE = 3;
const KEYS_BEHIND = 4;
/** what these announce is no code, */
const OTHERS: ReadonlySet<string> = new Set(
  'PHONE BIRTH_NUMBER DATE_OF_BIRTH ACCOUNT IBAN CARD CARD_EXPIRY ICO DIC PLATE CUSTOMER_ID POSTCODE IP'.split(
    ' ',
  ),
);
/** but that of a card, of a SIM, of a message, when it has no more digits than this */
const MOST_OF: Readonly<Record<string, number>> = { CARD: 4, PHONE: 6 };

/** Whether signs behind such words may be one, whatever they are: most numbers are asked no more. */
export const mayOpen = ({ gap, links, opens, prompt, is, asked, short }: Before): boolean =>
  gap !== null ||
  is ||
  asked ||
  short ||
  (links !== null &&
    (opens || links.some((one) => INTRODUCES.test(one) || SAYS.test(one)) || ASKS.test(prompt)));

/** Whether signs behind such words are a code that opens something; `age`: see `topicsOf`. */
export function isAccessCode(
  scan: Scan,
  before: Before,
  { value, end, letters, groups }: Reading,
  age: TurnTopics['age'],
): boolean {
  const { start, words, gap, links, prompt, locked, is, opens } = before;
  const { flat } = ownWords(scan);
  const said = flat.slice(start, end);
  const behind = flat.slice(end, end + 16);
  const phone = value.length === PHONE && isCzech(value) && !/pomlck|-/.test(said);
  if (phone || AMOUNT.test(said) || BEFORE_OTHER.test(words)) return false;
  if (ON.test(words) && value.length > MOST_BEHIND_ON) return false;
  const sentence = SENTENCE.exec(words)?.[0] ?? '';
  const asked = lastSentence(prompt);
  if (NO_ACCESS.test(sentence)) return false;
  if (opens && (NO_ACCESS.test(asked) || EXPIRY.test(asked))) return false;
  // three digits are an error's as well
  const keyed = KEY_BEHIND.test(flat.slice(end, end + KEYS_WITHIN));
  const shortest = (groups >= value.length || keyed) && age.lock <= 2;
  if (value.length < USUAL && !shortest && !SHORT.test(sentence) && !SHORT.test(prompt))
    return false;
  // whatever was asked before, the speaker has named a code
  if (gap !== null) return !isOther(gap, value) && !ERROR.test(behind);
  if (
    locked &&
    letters === 0 &&
    ((keyed && value.length >= USUAL) || isDictated(value, groups)) &&
    !isOtherCue(scan, start, value)
  )
    return !NOBODYS.test(sentence) && !(opens && NOBODYS.test(asked));
  if (!BEHIND.test(behind)) return false;
  if (value.length > MOST_ALONE || SHOWN.test(words) || YEAR.test(said)) return false;
  const rest = flat.slice(end, before.turnEnd);
  // a longer number that a comma ends goes on
  const whole =
    opens && /^[^a-z0-9]*$/.test(rest) && (value.length === USUAL || !rest.includes(','));
  const told =
    is ||
    (before.asked && letters === 0) ||
    (before.short && whole && (letters === 0 || value.length - letters > 1));
  if (told && (value.length >= USUAL || groups >= value.length) && !isOtherCue(scan, start, value))
    return !NOBODYS.test(sentence) && !SHOWN.test(sentence);
  if (links === null) return false;
  const named = TOPICS.code.test(asked) || TOPICS.password.test(asked);
  if (opens && named && (!ABOUT.test(asked) || READ.test(asked))) return !isOther(words, value);
  if (isOtherCue(scan, start, value) || age.code > MOST_TURNS) return false;
  const introduced = links.some((one) => INTRODUCES.test(one));
  if (letters > 0) return age.code === 0 && introduced;
  // all of the turn, right after somebody spoke of a code
  if (whole && age.code < 2 && value.length >= USUAL) return true;
  const just = age.code === 0 || (age.code === 1 && opens && value.length === USUAL);
  return introduced || ASKS.test(prompt) || (just && links.some((one) => SAYS.test(one)));
}

/** Digit by digit, or with a zero in front: so nobody says a time or a price. */
function isDictated(value: string, groups: number): boolean {
  if (value.length < USUAL || value.length > MOST_ALONE) return false;
  return value.startsWith('0') || groups >= value.length;
}

/** Something else was announced before. */
function isOtherCue(scan: Scan, start: number, { length }: string): boolean {
  const kind = cueBefore(scan, start)?.kind ?? '';
  return OTHERS.has(kind) && length > (MOST_OF[kind] ?? 0);
}

/** Something else is announced in these words. */
const isOther = (words: string, value: string): boolean =>
  cuesOf(words).some(({ kind }) => OTHERS.has(kind) && value.length > (MOST_OF[kind] ?? 0));

/** `klíček, 4471, klíček` */
export function besideKey(tokens: readonly Token[], n: number, end: number): boolean {
  let behind = n;
  while ((tokens[behind]?.start ?? end) < end) behind += 1;
  const before = tokens.slice(Math.max(0, n - KEYS_BEFORE), n).reverse();
  return beginsWithKey(before) || beginsWithKey(tokens.slice(behind, behind + KEYS_BEHIND));
}

/** Only little words stand before the key: `Rokycanova 1456, Hodonín, zvonek Malhotra` is an address. */
function beginsWithKey(tokens: readonly Token[]): boolean {
  const key = tokens.findIndex(isDoorKey);
  const between = tokens.slice(0, Math.max(0, key));
  return key >= 0 && between.every(({ word, sign }) => sign !== '' || LINK.test(fold(word)));
}

const isDoorKey = ({ word }: Token): boolean => DOOR_KEY.test(fold(word));
