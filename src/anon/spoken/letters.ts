/** Lower case of Latin letters up to U+017F by code, 0 for what is no letter; marks of NFD text count as letters. */
const LOWER = new Uint16Array(0x370);
for (let code = 0; code < LOWER.length; code += 1) {
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(char)) LOWER[code] = char.toLowerCase().charCodeAt(0);
}
const OTHER_LETTER = /[\p{L}\p{M}]/u;

/** Lower case of the letter with this code (UTF-16 unit), the code itself beyond Latin; 0: no letter. */
export function lowerOf(code: number): number {
  if (code < LOWER.length) return LOWER[code] as number;
  return OTHER_LETTER.test(String.fromCharCode(code)) ? code : 0;
}

/** UTF-16 units of the letter or mark at offset `at`; 0: there is none. */
export function letterLength(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < LOWER.length) return LOWER[code] === 0 ? 0 : 1;
  if ((code & 0xfc00) !== 0xd800) return OTHER_LETTER.test(String.fromCharCode(code)) ? 1 : 0;
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && OTHER_LETTER.test(String.fromCodePoint(point)) ? 2 : 0;
}

/** End of the letters and marks from offset `at` on. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const length = letterLength(text, end);
    if (length === 0) break;
    end += length;
  }
  return end;
}

/** Whether a UTF-16 unit is one of the digits 0 to 9. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** End of the digits from offset `at` on. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}
