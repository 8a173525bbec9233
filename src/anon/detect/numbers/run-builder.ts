import type { Atom } from '../../spoken/lattice.ts';
import type { Entry } from '../../spoken/lexicon.ts';
import { asksAnew } from '../asks-anew.ts';
import { cueBefore } from '../cues.ts';
import { type Finding, overlaps } from '../finding.ts';
import type { Hit, Item, Scan } from '../scan.ts';
import { countryOf } from './country.ts';
import { gapBetween, LINE } from './gaps.ts';
import { oneNumber } from './joined-number.ts';

/** Number words, and figures between them, that nothing but pauses, spoken signs and fillers part. */
export interface SpokenRun {
  readonly atoms: readonly Atom[];
  /** `plus`, said or written, before the first atom: its offset, or -1 */
  readonly plus: number;
  /** letters said right before: `cé zet` */
  readonly letters: readonly Hit[];
  /** an amount: millions, or slang for money right behind */
  readonly amount: boolean;
}

/** fillers in a row that a number may go on after */
const MOST_FILLERS = 4;
/** nouns that a count stands before: `tři sedmičky`, `pět nul` */
const PLURAL = /(?:[yý]|[eé]k|ul|kami|k[aá]ch|ami|[aá]ch)$/iu;
/** what parts two numbers, but not a number from what is said of it: `na konci`, `za lomítkem` */
const APART = new Set(['na', 'za']);
/** figures with such a word between are no written run */
const SPOKEN = new Set(['/', '-', '.', ' ']);
const JOINING = new Set(['/', '-', '.', '+', ',', ':', ' ', '_']);

/** Makes a run of the items that it is given one after the other. */
export class Builder {
  readonly #scan: Scan;
  readonly #claimed: readonly Finding[];
  readonly #atoms: Atom[] = [];
  readonly #plus: number;
  readonly #letters: readonly Hit[];
  #last: Item;
  #fillers = 0;
  #sign = '';
  #and = false;
  #loose = false;
  /** the last little word, where it means something between numbers */
  #word = '';
  #gap = 0;
  /** a count of repeats that waits for its digit */
  #times: { readonly start: number; readonly count: number } | null = null;
  #spoken = false;
  #amount = false;

  constructor(
    scan: Scan,
    claimed: readonly Finding[],
    first: Item,
    plus: number,
    letters: readonly Hit[],
  ) {
    this.#scan = scan;
    this.#claimed = claimed;
    this.#letters = letters;
    this.#last = first;
    this.#plus = plus >= 0 ? plus : writtenPlus(scan.text, first.start);
    this.#add(first);
  }

  get atoms(): readonly Atom[] {
    return this.#atoms;
  }

  /** Whether the item belongs to the run; it is added if so. */
  take(item: Item): boolean {
    const gap = gapBetween(this.#scan.text, this.#last.end, item.start);
    if (gap.strength < 0 || item.index !== this.#last.index + 1) return false;
    if (overlaps(this.#claimed, item.start, item.end)) return false;
    const { start } = this.#atoms[0] ?? item;
    if (
      gap.strength === LINE &&
      asksAnew(
        this.#scan,
        this.#last.end,
        item.start,
        cueBefore(this.#scan, this.#letters[0]?.start ?? start)?.kind,
      )
    )
      return false;
    this.#gap = Math.max(this.#gap, gap.strength);
    if (gap.sign !== '' && gap.sign !== '.') this.#sign = gap.sign;
    else if (gap.sign === '.' && gap.strength === 1) this.#sign ||= '.';
    // `čtyřicet na třicet`, `tři za dvacet`: the two are no number
    if (APART.has(this.#word) && (!item.entry || item.entry.kind)) return false;
    const taken = this.#add(item);
    if (taken) this.#last = item;
    return taken;
  }

  #add(item: Item): boolean {
    const { entry } = item;
    if (!entry) return this.#written(item);
    // `ještě jednou` is no one
    if (this.#word === 'ještě' && this.#wordOf(item) === 'jednou') return this.#fill(item, entry);
    if (entry.slang || entry.kind === 'm') this.#amount = true;
    if (entry.kind && entry.kind !== 'm') {
      if (entry.kind !== 'H') this.#spoken = true;
      return entry.kind === 'g' ? this.#joined(item, entry) : this.#number(item, entry);
    }
    if (entry.letter === 'x' && this.#atoms.at(-1)?.kind === 'n') return this.#crossed();
    if (entry.sign !== undefined) {
      if (!JOINING.has(entry.sign)) return false;
      if (SPOKEN.has(entry.sign)) this.#spoken = true;
      // `za lomítkem`
      if (this.#word === 'za') this.#loose = false;
      this.#word = '';
      this.#sign = entry.sign === ' ' ? '' : entry.sign;
      return true;
    }
    return entry.filler === true && this.#fill(item, entry);
  }

  /** A little word between groups. */
  #fill(item: Item, { loose }: Entry): boolean {
    if (this.#fillers >= MOST_FILLERS) return false;
    this.#fillers += 1;
    this.#loose ||= loose === true;
    this.#word = this.#wordOf(item);
    this.#and = this.#word === 'a';
    return true;
  }

  #wordOf = ({ start, end }: Item): string => this.#scan.text.slice(start, end).toLowerCase();

  #written(item: Item): boolean {
    const digits = this.#scan.text.slice(item.start, item.end);
    // `4993 a 5698`: figures that a word parts are no written run
    if (this.#fillers > 0) this.#spoken = true;
    const times = this.#times;
    if (times && digits.length === 1) {
      this.#push(
        { ...item, start: times.start },
        'r',
        Number(digits),
        digits.repeat(times.count),
        false,
      );
    } else this.#push(item, 'n', digits.length < 5 ? Number(digits) : -1, digits, false);
    return true;
  }

  /** `3x7`: the count that stands as the last atom repeats the next digit. */
  #crossed(): boolean {
    const last = this.#atoms.at(-1) as Atom;
    if (last.digits.length !== 1 || last.value < 1) return false;
    this.#atoms.pop();
    this.#times = { start: last.start, count: last.value };
    return true;
  }

  #number(item: Item, entry: Entry): boolean {
    const value = entry.value ?? 0;
    const times = this.#times;
    if (entry.kind === 'x') {
      this.#times = { start: item.start, count: value };
      return true;
    }
    if (times && entry.kind === 'u') {
      const digits = String(value).repeat(times.count);
      this.#push({ ...item, start: times.start }, 'r', value, digits, false);
      return true;
    }
    if (entry.kind === 'H') return this.#hundred(item);
    const many = entry.noun === true && PLURAL.test(this.#scan.text.slice(item.start, item.end));
    this.#push(item, entry.kind as Atom['kind'], value, '', many, entry.weak);
    return true;
  }

  #hundred(item: Item): boolean {
    const last = this.#atoms.at(-1);
    const word = this.#scan.text.slice(item.start, item.end).toLowerCase();
    // `čtyři, ano, sta`: such a word has no other meaning
    const bound = this.#fillers === 0 || !/^st(?:o|u|em)$/.test(word);
    const count = last?.kind === 'u' && !last.noun && bound && this.#sign === '';
    // `devatenáct set`
    const years = last?.kind === 't' && last.value > 10 && word === 'set';
    // `dva sto` may be 2 and 100: the lattice tries both
    if ((count && last.value > 0 && word !== 'sto') || (last && years)) {
      this.#atoms.pop();
      this.#atoms.push({ ...last, end: item.end, kind: 'h', value: last.value * 100 });
      this.#begin();
      return true;
    }
    if (!/^st(?:o|u|em)$/.test(word)) {
      // `nula set`: its count was mis-heard, it goes with what stands before it
      if (!last || last.noun || this.#fillers > 0 || this.#gap > 1 || this.#sign !== '')
        return false;
      this.#atoms[this.#atoms.length - 1] = { ...last, end: item.end };
      return true;
    }
    this.#spoken = true;
    this.#push(item, 'h', 100, '', false);
    return true;
  }

  /** One word is one number, as far as it can be: its parts are no groups of their own. */
  #joined(item: Item, { parts = [] }: Entry): boolean {
    const value = oneNumber(parts);
    if (value !== null) {
      const kind = value < 100 ? 'i' : 'r';
      this.#push(item, kind, value, kind === 'r' ? String(value) : '', false);
      return true;
    }
    for (const part of parts) {
      if (part.kind === 'x' || part.kind === 'm') return false;
      if (part.kind === 'g' || !this.#number(item, part)) return false;
    }
    return true;
  }

  #push(
    { start, end }: Item,
    kind: Atom['kind'],
    value: number,
    digits: string,
    noun: boolean,
    weak = false,
  ): void {
    const gap = this.#atoms.length === 0 ? 0 : Math.max(1, this.#gap);
    const sign = this.#sign === '+' || this.#sign === ':' || this.#sign === '_' ? '' : this.#sign;
    const [and, loose] = [this.#and, this.#loose];
    this.#atoms.push({ start, end, kind, value, digits, noun, gap, sign, and, loose, weak });
    this.#begin();
  }

  /** What stands before the next atom begins here. */
  #begin(): void {
    this.#times = null;
    this.#fillers = 0;
    this.#sign = '';
    this.#and = false;
    this.#loose = false;
    this.#word = '';
    this.#gap = 0;
  }

  close(runs: SpokenRun[]): void {
    // `cé zet 65 0800`: figures after letters that were said one by one
    const spoken = this.#spoken || (this.#letters.length > 1 && countryOf(this.#letters) !== null);
    if (!spoken || this.#atoms.length === 0) return;
    runs.push({
      atoms: this.#atoms,
      plus: this.#plus,
      letters: this.#letters,
      amount: this.#amount,
    });
  }
}

function writtenPlus(text: string, start: number): number {
  let at = start - 1;
  while (at >= 0 && start - at <= 2 && text.charAt(at) === ' ') at -= 1;
  return text.charAt(at) === '+' || text.charAt(at) === '＋' ? at : -1;
}
