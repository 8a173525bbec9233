const unmarked = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Latin letters without their marks by code, where one letter stays; 0: ask `normalize`. */
const PLAIN = new Uint16Array(0x180);
for (let code = 0; code < PLAIN.length; code += 1) {
  const plain = unmarked(String.fromCharCode(code));
  if (plain.length === 1) PLAIN[code] = plain.charCodeAt(0);
}

/** A word, or any text, without its diacritics. Offsets may move where letters have several marks: see `flattened`. */
export function fold(word: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 0x80) continue;
    const plain = code < PLAIN.length ? (PLAIN[code] as number) : 0;
    if (plain === 0) return unmarked(word);
    if (plain === code) continue;
    folded += word.slice(from, at) + String.fromCharCode(plain);
    from = at + 1;
  }
  return from === 0 ? word : folded + word.slice(from);
}

/** The same in lower case, unit by unit (UTF-16), for text whose offsets must stay; 0: see `other`. */
const EVEN = new Uint16Array(0x250);
for (let code = 0; code < EVEN.length; code += 1) EVEN[code] = other(code);

/** A unit that has no plain form of one unit stays. */
function other(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  if (lower.length !== 1) return code;
  const plain = unmarked(lower);
  return (plain.length === 1 ? plain : lower).charCodeAt(0);
}

/** Most texts are copied through it; a longer one has an array of its own. */
const room = new Uint16Array(1 << 13);

/** A text in lower case without diacritics, every unit in its place: offsets are those of the text. */
export function flattened(text: string): string {
  const { length } = text;
  const units = length <= room.length ? room : new Uint16Array(length);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    units[at] = code < EVEN.length ? (EVEN[code] as number) : other(code);
  }
  let even = '';
  for (let from = 0; from < length; from += room.length) {
    const some = units.subarray(from, Math.min(length, from + room.length));
    even += String.fromCharCode.apply(null, some as unknown as number[]);
  }
  return even;
}
