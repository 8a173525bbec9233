import type { Entry } from '../../spoken/lexicon.ts';

/** Puts number words together as long as each fits into the one before: `dva tisíce pět set`, and `dva, tři`. */
export class Groups {
  readonly #groups: string[] = [];
  #open = -1;
  /** what is added must be less */
  #room = 0;

  add({ kind, value = 0 }: Entry): void {
    if (kind === 'H') this.#hundred();
    else if (kind === 'k') {
      if (this.#open < 2 || this.#open > 9) this.#put(1);
      this.#open *= 1000;
      this.#room = 1000;
    } else {
      if (this.#open >= 0 && value > 0 && value < this.#room) this.#open += value;
      else this.#put(value);
      this.#room = kind === 'h' ? 100 : kind === 'd' ? 10 : 0;
    }
  }

  end(): string[] {
    this.#put(-1);
    return this.#groups;
  }

  /** `sto` by itself or behind a thousand, `set` behind its count. */
  #hundred(): void {
    const count = this.#open % 1000;
    if (count > 1 && (count < 10 || (count > 10 && count < 20))) this.#open += count * 99;
    else if (this.#open >= 1000 && this.#room === 1000) this.#open += 100;
    else this.#put(100);
    this.#room = 100;
  }

  #put(next: number): void {
    if (this.#open >= 0) this.#groups.push(String(this.#open));
    this.#open = next;
  }
}
