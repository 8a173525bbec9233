import { isDigit } from '../../spoken/letters.ts';
import { FOLDED_LETTERS } from '../../spoken/lexicon.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { atPause, type Limits, type Reading, spelled } from '../codes/spelled.ts';
import {
  CONSONANTS,
  exampleEnd,
  isLetterName,
  isNumber,
  mayBeLetters,
  passedOver,
} from '../codes/spelled-letters.ts';
import { type Finding, merge, overlaps } from '../finding.ts';
import { HINTS } from '../hints.ts';
import { type Scan, speaksOf } from '../scan.ts';
import { stretchesNear } from '../stretches.ts';
import { tokensIn } from '../tokens.ts';
import { type PlateCue, plateCue } from './plate-cues.ts';
import { isEnclosed, isForeignPlate, isWished, plateShape } from './plate-shapes.ts';
import { spokenOf } from './plate-talk.ts';
import { clearPlates, PLATE_LIMITS } from './plate-uncued.ts';

const REACH = 96;
/** of a plate and of the words about it: a plate's letters may be said in many */
const ABOUT = { before: REACH, behind: REACH, turns: 0 };
const LONGEST = 240;
/** where a plate is spoken of, words in capitals may be one of the owner's choice */
const OWN_CHOICE: Limits = { ...PLATE_LIMITS, capitals: 7 };

/** Number plates: as printed, said in full, or after a cue in any form, letters by name or by spelling word. */
export function findPlates(scan: Scan, claimed: readonly Finding[]): Finding[] {
  if (scan.digits.length === 0 && scan.hits.length === 0) return [];
  const { text } = scan;
  const clear = clearPlates(scan, claimed);
  if (!speaksOf(scan, HINTS.plate)) return clear;
  const taken = merge(claimed, clear);
  const found: Finding[] = [];
  const all = [{ from: 0, to: text.length }];
  for (const { from, to } of spokenOf(scan).plates
    ? all
    : stretchesNear(scan, HINTS.plate, ABOUT)) {
    const tokens = tokensIn(scan, from, to + LONGEST);
    for (let n = 0; n < tokens.length; n += 1) {
      const { start, end } = tokens[n] as Token;
      if (start >= to) break;
      if (start < (found.at(-1)?.end ?? 0) || !begins(text, tokens, n)) continue;
      if (overlaps(taken, start, end)) continue;
      const one = plateAt(scan, tokens, n, taken);
      if (one) found.push(one);
    }
  }
  return [...merge(clear, found)];
}

/** The plate that begins with token `n`, by what stands around it. */
function plateAt(
  scan: Scan,
  tokens: readonly Token[],
  n: number,
  taken: readonly Finding[],
): Finding | null {
  const { start } = tokens[n] as Token;
  // most numbers end here
  if (!mayHoldLetter(scan.text, tokens, n)) return null;
  const cue = plateCue(scan, start);
  if (!cue.asked && !cue.car && !cue.traffic && !cue.spokenOf) return null;
  const limits = cue.sure || cue.wished ? OWN_CHOICE : PLATE_LIMITS;
  const { text } = scan;
  const all = spelled(scan, tokens, n, limits)
    .filter(({ end }) => !overlaps(taken, start, end) && !isGlued(text, end))
    .map((one) => atPause(text, one));
  const one = best(text, start, all, cue);
  if (!one) return null;
  const { end, value } = one;
  const asked = cue.asked ? { cue: 'PLATE' } : {};
  return { start, end, type: 'PLATE', rule: 'plate-cue', value, score: 0.8, ...asked };
}

/** `motorka, 3A 0472`, but no year of a model; `veterán, 06V 2209`; `traktor, B01 4471` */
const ONE_LETTER = /^(?:[0-9][A-Z](?!19|20)[0-9]{4}|[0-9]{2}V[0-9]{3,4}|[A-Z]0[0-9]{5})$/;
/** tokens of numbers before its first letter */
const FARTHEST = 12;

/** Whether a letter stands at token `n`, or behind the numbers and little words there. */
function mayHoldLetter(text: string, tokens: readonly Token[], n: number): boolean {
  for (let at = n; at < Math.min(tokens.length, n + FARTHEST); at += 1) {
    const { word, sign, entry, capital, start, end } = tokens[at] as Token;
    const letter = entry?.letter ?? entry?.spells ?? FOLDED_LETTERS.get(word);
    const grown = /[0-9]/.test(text.charAt(start - 1)) || /[0-9]/.test(text.charAt(end));
    const letters = sign === '' && /^\p{L}/u.test(word);
    if (letters && (letter !== undefined || capital || grown || word.startsWith('dvojit')))
      return true;
    if (CONSONANTS.test(word)) return true;
    if (letters && entry?.kind === undefined && !entry?.filler && !passedOver(tokens, at))
      return false;
  }
  return false;
}

/** Letters and digits touch there: `L7FBE48SC` is one thing, and none of its pieces is a plate. */
const isGlued = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

/** What a plate may begin with: a digit, a number, a letter that is no little word. */
function begins(text: string, tokens: readonly Token[], n: number): boolean {
  const token = tokens[n] as Token;
  const { word, entry, start, end, sign } = token;
  if (sign !== '') return false;
  if (entry?.kind || isDigit(text.charCodeAt(start))) return !isGlued(text, start);
  if (!mayBeLetters(text, token) || isGlued(text, start)) return false;
  if (/^[A-Z]{1,7}$/.test(text.slice(start, end))) return true;
  const before = tokens[n - 1];
  // in the middle of one that began before
  if (before && text.slice(before.end, start) === ' ' && isPart(before)) return false;
  if (CONSONANTS.test(word)) return true;
  if ((entry?.letter ?? entry?.spells) === undefined) return false;
  if (!entry?.filler && !LITTLE.test(word)) return true;
  return isSpeltOn(tokens[n + 1]) || exampleEnd(tokens, n + 1, word.charAt(0)) !== null;
}

/** names of letters that are little words, or mere sounds */
const LITTLE = /^(?:[aikosuvz]|em|en)$/;

const isPart = (token: Token): boolean =>
  isNumber(token) || (!LITTLE.test(token.word) && isLetterName(token.word, token.entry));

/** A letter by its name, or by itself, goes on what a little word may have begun. */
const isSpeltOn = (next: Token | undefined): boolean =>
  next !== undefined && !LITTLE.test(next.word) && isLetterName(next.word, next.entry);

/** The reading that looks most like a plate; of equal ones the one with more signs, then more words. */
function best(text: string, start: number, all: readonly Reading[], cue: PlateCue): Reading | null {
  let top: Reading | null = null;
  let shape = 0;
  for (const one of all) {
    const rank = rankOf(text, one);
    const looks = isEnclosed(one.value) ? 2 : 0;
    if (!suffices(one, Math.max(rank, looks), cue, text.slice(start, one.end), isNatural(one, all)))
      continue;
    const ahead =
      top === null
        ? 1
        : further(one, rank, top, shape) ||
          rank - shape ||
          one.value.length - top.value.length ||
          one.end - top.end ||
          top.odd - one.odd;
    if (ahead > 0) [top, shape] = [one, rank];
  }
  return top;
}

/** How much a reading looks like a plate; a little word is the last letter of one only where a clause ends. */
function rankOf(text: string, { value, odd, trails, end }: Reading): number {
  const shape = plateShape(value);
  const ends =
    odd === 0 || (odd === 1 && trails && /^(?:[.,?!;…]|$)/.test(text.slice(end, end + 1)));
  return shape < 2 && ends && isEnclosed(value) ? 2 : shape;
}

/** `AA 4716 KB`: letters behind what would be a plate by itself go with it, unless that is a whole one of ours. */
function further(one: Reading, rank: number, top: Reading, shape: number): number {
  const [more, less] = one.end > top.end ? [one, top] : [top, one];
  const whole = (more === one ? shape : rank) === 3;
  if (whole || more.odd > less.odd || more.letters <= less.letters) return 0;
  return more === one ? 1 : -1;
}

/** `RS 2019` */
const YEAR = /[\s,](?:19|20)[0-9]{2}$/;

/** `P0420 a P0171` */
const JOINED = /[0-9A-Z]\sa\s?[A-Z0-9]/;

/** Whether nothing that ends there is said in fewer pieces: `TC dvě stě třicet osm` is TC 238, and no TC 20038. */
const isNatural = ({ end, groups }: Reading, all: readonly Reading[]): boolean =>
  all.every((other) => other.end !== end || other.groups >= groups);

/** Whether a reading is a plate, with what was said of it. */
function suffices(
  { value, odd, letters }: Reading,
  rank: number,
  cue: PlateCue,
  said: string,
  natural: boolean,
): boolean {
  if (cue.asked && rank >= (cue.sure ? 1 : 2)) return true;
  if (odd > 0) return false;
  if ((cue.car || cue.spokenOf) && rank === 3) return true;
  // `Naboural do mě Slovák, BA 482 KT`
  if (cue.traffic && rank === 2 && letters > 3) return true;
  if (cue.wished && isWished(value)) return true;
  const near = cue.adjacent || cue.spokenOf;
  if (letters < 2) return near && ONE_LETTER.test(value);
  if (YEAR.test(said) || JOINED.test(said)) return false;
  if (!natural) return false;
  return (near && rank >= 2) || (cue.adjacent && isForeignPlate(value));
}
