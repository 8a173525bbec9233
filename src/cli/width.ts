/** Takes no place of its own: marks on the letter before, joiners, controls. */
const NONE = /^[\p{M}\p{Cf}\p{Cc}]/u;

/** Takes two columns of a terminal (Unicode's East Asian Width, wide and full width). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]/u;

function columnsOf(character: string): number {
  if (NONE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** As much of a text as fits into so many columns. */
export function cutTo(columns: number, text: string): string {
  let width = 0;
  let cut = '';
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns) return cut;
    cut += character;
  }
  return cut;
}
