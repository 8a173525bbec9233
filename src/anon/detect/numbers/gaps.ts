/** blanks and zero-width characters, signs, brackets */
const LIGHT = /[ \t\r\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad()[\]/‐‑‒–—−+-]/;
const HEAVY = /[.,;…?]/;
const BLANK = /[ \t\r\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;
const DASH = /[‐‑‒–—−-]/;
/** `777, ... - 123` is one number; what is further apart is not */
const LONGEST_GAP = 8;

export const isBlank = (char: string): boolean => BLANK.test(char);

/** What stands between two groups. */
export interface Gap {
  /** 1 blank or sign, 2 punctuation and blank, LINE; -1: it separates numbers */
  readonly strength: number;
  /** `/`, `-`, `.` when it stands there, else nothing */
  readonly sign: string;
}

/** The strength of a pause between two turns: one number's end and the next one's beginning, or a number that goes on. */
export const LINE = 3;

const APART: Gap = { strength: -1, sign: '' };
const PLAIN: Gap = { strength: 1, sign: '' };

/** Judges the stretch between two groups of a number. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return PLAIN;
  if (to - from > LONGEST_GAP) return APART;
  let heavy = false;
  let blank = false;
  let line = false;
  let sign = '';
  for (let at = from; at < to; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') line = true;
    else if (HEAVY.test(char)) {
      heavy = true;
      if (char === '.' && sign === '') sign = '.';
    } else if (!LIGHT.test(char)) return APART;
    else if (BLANK.test(char)) blank = true;
    else if (char === '/') sign = '/';
    else if (DASH.test(char)) sign = '-';
  }
  return { strength: line ? 3 : heavy && blank ? 2 : 1, sign };
}
