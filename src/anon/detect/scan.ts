import { digitsEnd, isDigit, lowerOf } from '../spoken/letters.ts';
import type { Entry } from '../spoken/lexicon.ts';
import { type Word, wordAt } from '../spoken/words.ts';
import { firstFrom } from './first-from.ts';
import { HINTS, hintsOf } from './hints.ts';
import { lone, type Stream } from './stream.ts';

/** Digits without anything between them: `[start, end)` in the text. */
export interface DigitSpan {
  readonly start: number;
  readonly end: number;
  /** how many words and digit spans stand before it: neighbours differ by one */
  readonly index: number;
}

/** A word of the spoken grammar (a number, a sign, a letter …) and what it may mean. */
export interface Hit extends DigitSpan {
  readonly entry: Entry;
}

/** A digit span, or a word of the grammar when it has an entry. */
export interface Item extends DigitSpan {
  readonly entry?: Entry;
}

/** A text, and what all detectors start from, found in one pass. */
export interface Scan extends Stream {
  readonly digits: readonly DigitSpan[];
  /** offsets of `@`, in whatever width it is written */
  readonly signs: readonly number[];
  readonly hits: readonly Hit[];
  /** see HINTS: of the text, and of what the others said before its turns */
  readonly hints: number;
  readonly asked: number;
  /** the words that hint at something, and `@` */
  readonly places: readonly HintPlace[];
  /** by turn: the hints of what the others said before it */
  readonly askedBefore: readonly number[];
}

/** A word that hints at something. */
export interface HintPlace {
  readonly start: number;
  readonly end: number;
  readonly hints: number;
}

/** Whether the text, or what was said before its turns, hints at one of `hints`. */
export const speaksOf = ({ hints, asked }: Scan, wanted: number): boolean =>
  ((hints | asked) & wanted) !== 0;

const AT = 0x40;
const WIDE_AT = 0xff20;
const SMALL_AT = 0xfe6b;
const DOT = 0x2e;
const BLANK = 0x20;
const STAR = 0x2a;
const BULLET = 0x2022;

/** Looks at every character once. */
export function scan(stream: Stream | string): Scan {
  const { text, turns } = typeof stream === 'string' ? lone(stream) : stream;
  const digits: DigitSpan[] = [];
  const signs: number[] = [];
  const hits: Hit[] = [];
  const { length } = text;
  const places: HintPlace[] = [];
  let hints = 0;
  let index = 0;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const start = at;
      at = digitsEnd(text, at);
      digits.push({ start, end: at, index });
      index += 1;
      if (text.charCodeAt(at) === DOT && isDigit(text.charCodeAt(at + 1))) hints |= HINTS.dotted;
      continue;
    }
    if (lowerOf(code) === 0) {
      if (code === AT || code === WIDE_AT || code === SMALL_AT) {
        signs.push(at);
        places.push({ start: at, end: at + 1, hints: HINTS.mail | HINTS.letters });
      } else if (code === STAR || code === BULLET) hints |= HINTS.masked;
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    while (at < length && lowerOf(text.charCodeAt(at)) !== 0) at += 1;
    const word = wordAt(text, start, at);
    const own = hintsOf(word);
    if (own !== 0) {
      hints |= own;
      places.push({ start, end: at, hints: own });
    }
    if (word.capital) {
      if (isCode(text, start, at, word)) hints |= HINTS.code;
    } else if (isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(at)))
      hints |= HINTS.grown;
    if (start > 0 && isBehindDot(text, start)) hints |= HINTS.ending;
    if (word.entry) hits.push({ start, end: at, index, entry: word.entry });
    index += 1;
  }
  const askedBefore = turns.map(({ prompt }) => (prompt === '' ? 0 : hintsIn(prompt)));
  const asked = askedBefore.reduce((all, one) => all | one, 0);
  if (signs.length > 0) hints |= HINTS.mail | HINTS.letters;
  return { text, turns, digits, signs, hits, hints, asked, places, askedBefore };
}

/** The hints of the words of a text. */
function hintsIn(text: string): number {
  let hints = text.includes('@') ? HINTS.mail | HINTS.letters : 0;
  for (let at = 0; at < text.length; ) {
    if (lowerOf(text.charCodeAt(at)) === 0) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && lowerOf(text.charCodeAt(at)) !== 0) at += 1;
    hints |= hintsOf(wordAt(text, start, at));
  }
  return hints;
}

/** Nothing but capitals, a digit right beside them or behind one sign. */
function isCode(text: string, start: number, end: number, { shout, lower }: Word): boolean {
  if (!shout && lower.length > 1) return false;
  return (
    isDigit(text.charCodeAt(start - 1)) ||
    isDigit(text.charCodeAt(start - 2)) ||
    isDigit(text.charCodeAt(end)) ||
    isDigit(text.charCodeAt(end + 1))
  );
}

/** Right behind a dot; `. cz` is what Whisper makes of `.cz`. */
function isBehindDot(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === DOT) return true;
  return (
    before === BLANK && text.charCodeAt(start - 2) === DOT && /^cz/i.test(text.substr(start, 2))
  );
}

const merged = new WeakMap<Scan, readonly Item[]>();

/** Digit spans and words of the grammar in the order of the text; made when first asked for. */
export function allItems(scan: Scan): readonly Item[] {
  const kept = merged.get(scan);
  if (kept) return kept;
  const items: Item[] = [];
  const { digits, hits } = scan;
  let n = 0;
  for (const hit of hits) {
    for (let one = digits[n]; one && one.start < hit.start; one = digits[n]) {
      items.push(one);
      n += 1;
    }
    items.push(hit);
  }
  for (; n < digits.length; n += 1) items.push(digits[n] as DigitSpan);
  merged.set(scan, items);
  return items;
}

/** All items, and the index of the one that starts at `start`, or -1 (binary search). */
export function itemsFrom(
  scan: Scan,
  start: number,
): { readonly items: readonly Item[]; readonly at: number } {
  const items = allItems(scan);
  const at = firstFrom(items, start);
  return { items, at: items[at]?.start === start ? at : -1 };
}
