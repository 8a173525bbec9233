import { digitsEnd, isDigit, lowerOf } from '../spoken/letters.ts';
import type { Entry } from '../spoken/lexicon.ts';
import { wordAt } from '../spoken/words.ts';
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
}

const AT = 0x40;
const WIDE_AT = 0xff20;
const SMALL_AT = 0xfe6b;

/** Looks at every character once. */
export function scan(stream: Stream | string): Scan {
  const { text, turns } = typeof stream === 'string' ? lone(stream) : stream;
  const digits: DigitSpan[] = [];
  const signs: number[] = [];
  const hits: Hit[] = [];
  let index = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const start = at;
      at = digitsEnd(text, at);
      digits.push({ start, end: at, index });
      index += 1;
      continue;
    }
    if (lowerOf(code) === 0) {
      if (code === AT || code === WIDE_AT || code === SMALL_AT) signs.push(at);
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    while (at < text.length && lowerOf(text.charCodeAt(at)) !== 0) at += 1;
    const { entry } = wordAt(text, start, at);
    if (entry) hits.push({ start, end: at, index, entry });
    index += 1;
  }
  return { text, turns, digits, signs, hits };
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
