import { fold } from '../spoken/fold.ts';

/*
 * Lists of words by their stems, as dictionaries write them: `rz` is the whole word, `datov-` begins it,
 * `-jmeno` ends it, `-hesl-` stands anywhere in it.
 */

const split = (stems: string): string[] => stems.trim().split(/\s+/);

/** Whole words and beginnings of a list as a part of a pattern on flat text (see `flattened`). */
export const stemPattern = (stems: string): string =>
  [...new Set(split(fold(stems)))].map((stem) => stem.replace(/-$/, '[a-z]*')).join('|');

/** signs of a part by which it is filed: it has as many, the edge of the word among them */
const HEAD = 3;

/** Lists of stems, each with its bits; all of them are looked up at once, without diacritics. */
export class StemIndex {
  readonly #whole = new Map<string, number>();
  /** by the first letters of a stem; those that begin a word have a `^` before them */
  readonly #parts = new Map<string, [stem: string, bits: number][]>();

  constructor(lists: readonly (readonly [bits: number, stems: string])[]) {
    for (const [bits, stems] of lists) for (const stem of split(fold(stems))) this.#add(stem, bits);
  }

  #add(stem: string, bits: number): void {
    const [open, close] = [stem.startsWith('-'), stem.endsWith('-')];
    if (!open && !close) {
      this.#whole.set(stem, (this.#whole.get(stem) ?? 0) | bits);
      return;
    }
    const part = `${open ? '' : '^'}${stem.replaceAll('-', '')}${close ? '' : '$'}`;
    const head = part.slice(0, HEAD);
    const list = this.#parts.get(head);
    if (list) list.push([part, bits]);
    else this.#parts.set(head, [[part, bits]]);
  }

  /** The bits of all stems that a word in lower case has. */
  of(word: string): number {
    const plain = fold(word);
    let bits = this.#whole.get(plain) ?? 0;
    const framed = `^${plain}$`;
    for (let at = 0; at + HEAD <= framed.length; at += 1) {
      const list = this.#parts.get(framed.slice(at, at + HEAD));
      if (list) for (const [part, own] of list) if (framed.startsWith(part, at)) bits |= own;
    }
    return bits;
  }
}
