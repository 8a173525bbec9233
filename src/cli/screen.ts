import { cutTo, widthOf } from './width.ts';

/** Where words to people go: stderr, as far as it is needed. */
export interface Terminal {
  readonly isTTY?: boolean;
  /** 0 where nobody knows */
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ScreenOptions {
  /** another stage may draw on the same terminal: what is said takes its line away first */
  readonly shared: boolean;
  /** nothing is drawn, and nothing but text is written: the format is JSON, or the terminal knows no control sequences */
  readonly plain: boolean;
  /** whether this process may write to its terminal now; one in the background would write over the shell's prompt */
  readonly inForeground: () => boolean;
}

/** To the first column, and away with everything behind it. */
const CLEAR = '\r\x1b[K';

const COLUMNS = 80;

/** As often as this a line that has not changed is drawn all the same: somebody else may have written over it. */
const AGAIN = 10;

/**
 * stderr with one line at its bottom that can be redrawn. Whatever is said meanwhile takes the line away first;
 * it comes back with the next drawing.
 */
export class Screen {
  readonly #terminal: Terminal;
  readonly #options: ScreenOptions;
  #shown = '';
  #unchanged = 0;

  constructor(terminal: Terminal, options: ScreenOptions) {
    this.#terminal = terminal;
    this.#options = options;
  }

  /** Whether a line can be drawn here at all. */
  get draws(): boolean {
    return this.isTerminal && !this.#options.shared;
  }

  get isTerminal(): boolean {
    return !this.#options.plain && this.#terminal.isTTY === true;
  }

  /** Whole lines of text. */
  say(text: string): void {
    const { shared, inForeground } = this.#options;
    const cleared = this.isTerminal && (shared || this.#shown !== '') && inForeground();
    this.#shown = '';
    this.#terminal.write(cleared ? CLEAR + text : text);
  }

  /** Draws the first of these forms of a line that fits, or as much of the last one as does. */
  draw(forms: readonly string[]): void {
    if (!this.draws || !this.#options.inForeground()) return;
    // the last column stays free: a full one would begin the next row
    const columns = (this.#terminal.columns || COLUMNS) - 1;
    const line =
      forms.find((form) => widthOf(form) <= columns) ?? cutTo(columns, forms.at(-1) ?? '');
    this.#unchanged = line === this.#shown ? this.#unchanged + 1 : 0;
    if (this.#unchanged % AGAIN !== 0) return;
    this.#shown = line;
    this.#terminal.write(`\r${line}\x1b[K`);
  }

  /** Takes the line away, so that something else can be written in its place. */
  clear(): void {
    if (this.#shown !== '' && this.#options.inForeground()) this.#terminal.write(CLEAR);
    this.#shown = '';
  }
}
