import { type Entry, lookUp, mayBeListed } from '../spoken/lexicon.ts';
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

const ZERO = 0x30;
const NINE = 0x39;
const AT = 0x40;
const WIDE_AT = 0xff20;
const SMALL_AT = 0xfe6b;

/** Lower case of Latin letters up to U+017F by code, 0 for what is no letter; marks of NFD text count as letters. */
const LOWER = new Uint16Array(0x370);
for (let code = 0; code < LOWER.length; code += 1) {
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(char)) LOWER[code] = char.toLowerCase().charCodeAt(0);
}
const OTHER_LETTER = /[\p{L}\p{M}]/u;

function lowerOf(code: number): number {
  if (code < LOWER.length) return LOWER[code] as number;
  return OTHER_LETTER.test(String.fromCharCode(code)) ? code : 0;
}

/** Looks at every character once. */
export function scan(stream: Stream | string): Scan {
  const { text, turns } = typeof stream === 'string' ? lone(stream) : stream;
  const digits: DigitSpan[] = [];
  const signs: number[] = [];
  const hits: Hit[] = [];
  let index = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      const start = at;
      for (at += 1; at < text.length; at += 1) {
        const next = text.charCodeAt(at);
        if (next < ZERO || next > NINE) break;
      }
      digits.push({ start, end: at, index });
      index += 1;
      continue;
    }
    const first = lowerOf(code);
    if (first === 0) {
      if (code === AT || code === WIDE_AT || code === SMALL_AT) signs.push(at);
      at += 1;
      continue;
    }
    const start = at;
    let marks = false;
    for (at += 1; at < text.length; at += 1) {
      const next = text.charCodeAt(at);
      if (lowerOf(next) === 0) break;
      if (next >= 0x300 && next < 0x370) marks = true;
    }
    if (marks || mayBeListed(first, at - start)) {
      const word = text.slice(start, at).toLowerCase();
      const entry = lookUp(marks ? word.normalize('NFC') : word);
      if (entry) hits.push({ start, end: at, index, entry });
    }
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
