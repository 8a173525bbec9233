import type { Finding } from './finding.ts';
import type { Stream } from './stream.ts';

/** A text as the detectors read it, and the way back. */
export interface Normalized {
  readonly text: string;
  /** where every unit of `text` begins and ends in the original; null: nothing was changed in length */
  readonly places: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null;
}

/** Nothing in it is written in more than one way: nearly every text. */
const USUAL =
  /^[\0-\x7f\xa1-\xac\xae-\xb1\xb4-\xb8\xba-\u02ff\u2010-\u2015\u2018-\u201f\u2026\u20ac]*$/;
/** takes no room: soft hyphen, zero-width and direction marks, variation selectors, the frame of a keycap */
const EMPTY = /[\p{DI}\p{Me}]/u;
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** wide and small forms of ASCII */
const WIDE = /[\uff01-\uff5e\ufe50-\ufe6b]/;
const DIGIT = /\p{Nd}/u;
/** raised, lowered and circled digits */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨';
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['−', '-'],
  ['⁄', '/'],
  ['∕', '/'],
  ['․', '.'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

/** a sign of an address that is hidden from machines: `jan.novak(zavináč)example.cz`, `[at]`, `(tečka)` */
const SIGN_IN_BRACKETS = /[([]\s?(?:zavin[aá][cč]|at|te[cč]ka|dot)\s?[)\]]/giu;
/** of the same length */
const bare = (sign: string): string => ` ${sign.slice(1, -1)} `;

/**
 * One way of writing for what can be written in several: NFC, digits of any script as 0–9, wide forms as
 * ASCII, all blanks as blanks, nothing that cannot be seen. Every detector reads the result; linear time.
 */
export function normalize(original: string): Normalized {
  const text = /[([]/.test(original) ? original.replace(SIGN_IN_BRACKETS, bare) : original;
  if (USUAL.test(text)) return { text, places: null };
  let normal = '';
  let last = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    let end = at + char.length;
    // a letter and its marks are one
    while (end < text.length && /\p{Mn}/u.test(text.charAt(end)) && !EMPTY.test(text.charAt(end)))
      end += 1;
    const one = end > at + char.length ? text.slice(at, end).normalize('NFC') : plain(char, last);
    for (let n = 0; n < one.length; n += 1) {
      starts.push(at);
      ends.push(end);
    }
    // what cannot be seen goes with what stands before it
    if (one === '' && ends.length > 0) ends[ends.length - 1] = end;
    if (one !== '') last = one.slice(-1);
    normal += one;
    at = end;
  }
  return { text: normal, places: { starts, ends } };
}

/** One character as it is read behind the character `before`. */
function plain(char: string, before: string): string {
  if (char <= '\x7f') return char;
  if (EMPTY.test(char)) return '';
  if (BLANK.test(char)) return ' ';
  if (WIDE.test(char)) return char.normalize('NFKC');
  if (DIGIT.test(char)) return digitOf(char);
  const small = Math.max(RAISED.indexOf(char), LOWERED.indexOf(char));
  // `m²` is a measure
  if (small >= 0) return /\p{L}$/u.test(before) ? char : String(small);
  const circled = CIRCLED.indexOf(char);
  if (circled >= 0) return String(circled);
  return SIGNS.get(char) ?? char.normalize('NFC');
}

/** The digits of a script follow each other from its nought on; those of mathematics come in five sets. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** A stream as the detectors read it; `normal` tells how to get back. */
export function normalizeStream(stream: Stream): { stream: Stream; normal: Normalized } {
  const normal = normalize(stream.text);
  const { places, text } = normal;
  if (places === null && stream.turns.every(({ prompt }) => USUAL.test(prompt)))
    return { stream: text === stream.text ? stream : { text, turns: stream.turns }, normal };
  const turns = stream.turns.map((turn) => ({
    ...turn,
    start: places ? placeOf(places.starts, turn.start) : turn.start,
    end: places ? placeOf(places.starts, turn.end) : turn.end,
    prompt: normalize(turn.prompt).text,
  }));
  return { stream: { text, turns }, normal };
}

/** Index of the first unit that began at `offset` or later in the original (binary search). */
function placeOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A finding with the offsets of the original text. */
export function restored(finding: Finding, { places }: Normalized): Finding {
  if (places === null) return finding;
  return {
    ...finding,
    start: places.starts[finding.start] as number,
    end: places.ends[finding.end - 1] as number,
  };
}
