import type { Warning } from '../../audio/audio.ts';
import type { Understood } from './answer.ts';
import { languageCode } from './language.ts';

/** Where the confidence of a transcript comes from. */
export type Confidence = 'words' | 'segments' | null;

/** What the windows of one recording have in common. */
export class Facts {
  readonly #asked: string;
  readonly #languages = new Map<string, number>();
  #words = 0;
  #probable = 0;
  #likely = 0;
  #estimated = 0;
  #outside = 0;
  #foreign = 0;

  /** @param asked language code, or `auto` */
  constructor(asked: string) {
    this.#asked = asked;
  }

  add({ words, language, estimated, outside }: Understood): void {
    this.#words += words.length;
    this.#probable += words.filter(({ probability }) => probability !== null).length;
    this.#likely += words.filter(({ likelihood }) => typeof likelihood === 'number').length;
    this.#estimated += estimated;
    this.#outside += outside;
    const code = language === null ? null : languageCode(language);
    if (code === null || words.length === 0) return;
    this.#languages.set(code, (this.#languages.get(code) ?? 0) + words.length);
    if (this.#asked !== 'auto' && code !== this.#asked) this.#foreign += 1;
  }

  /** The language asked for, else the one in which most words were heard; null when the server does not tell. */
  get language(): string | null {
    if (this.#asked !== 'auto') return this.#asked;
    const [most] = [...this.#languages].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return most?.[0] ?? null;
  }

  get confidence(): Confidence {
    if (this.#words === 0) return null;
    if (this.#probable === this.#words) return 'words';
    return this.#probable + this.#likely === this.#words ? 'segments' : null;
  }

  get warnings(): Warning[] {
    const counted: Warning[] = [
      warning('language', this.#foreign, 'windows heard in another language than asked for'),
      warning(
        'estimated-times',
        this.#estimated,
        'words without times of their own from the server',
      ),
      warning('outside', this.#outside, 'words with times outside of what was heard'),
    ];
    return counted.filter(({ count }) => count !== 0);
  }
}

function warning(code: string, count: number, what: string): Warning {
  return { code, message: `${count} ${what}`, count };
}
