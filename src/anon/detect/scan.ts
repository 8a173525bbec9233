/** Digits without anything between them: `[start, end)` in the text. */
export interface DigitSpan {
  readonly start: number;
  readonly end: number;
}

/** A text, and what all detectors start from, found in one pass. */
export interface Scan {
  readonly text: string;
  readonly digits: readonly DigitSpan[];
  /** offsets of `@`, in whatever width it is written */
  readonly signs: readonly number[];
}

const ZERO = 0x30;
const NINE = 0x39;
const AT = 0x40;
const WIDE_AT = 0xff20;
const SMALL_AT = 0xfe6b;

/** Looks at every character once. */
export function scan(text: string): Scan {
  const digits: DigitSpan[] = [];
  const signs: number[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      digits.push({ start, end: at });
      start = -1;
    }
    if (code === AT || code === WIDE_AT || code === SMALL_AT) signs.push(at);
  }
  if (start >= 0) digits.push({ start, end: text.length });
  return { text, digits, signs };
}
