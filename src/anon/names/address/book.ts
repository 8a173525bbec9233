import type { AddressMention } from './find.ts';
import type { Parts } from './reading.ts';
import { evenStreet } from './streets.ts';

interface Draft {
  parts: Parts;
}

/** A street that was named, and its words in an even form. */
export interface NamedStreet {
  readonly street: string;
  readonly words: readonly string[];
}

/** A call has a few addresses; what completes what is sought among the last of them, so that cost stays linear. */
const LAST = 50;

/** The addresses of one recording; what is said later of one belongs to it as long as nothing contradicts. */
export class AddressBook {
  readonly #drafts: Draft[] = [];
  readonly #byMention = new Map<string, Draft>();
  readonly #byPart = new Map<string, Draft>();
  readonly #streets = new Map<string, NamedStreet[]>();

  /** Takes an address in, joined to an earlier one that it shares a part with, or completes. */
  hear({ parts }: AddressMention): void {
    const key = written(parts);
    if (this.#byMention.has(key)) return;
    let draft = this.#drafts.slice(-LAST).find((one) => fits(one.parts, parts));
    if (draft) draft.parts = { ...parts, ...draft.parts };
    else {
      draft = { parts };
      this.#drafts.push(draft);
    }
    this.#byMention.set(key, draft);
    for (const kind of ['street', 'town'] as const) {
      const value = parts[kind];
      if (value === undefined || this.#byPart.has(`${kind}:${value}`)) continue;
      this.#byPart.set(`${kind}:${value}`, draft);
      if (kind === 'street') this.#name(value);
    }
  }

  /** Canonical value of an address that was heard. */
  valueOf({ parts }: AddressMention): string {
    return written(this.#byMention.get(written(parts))?.parts ?? parts);
  }

  /** The streets that were named whose first word is `word`, in its even form. */
  streetsFrom(word: string): readonly NamedStreet[] {
    return this.#streets.get(word) ?? [];
  }

  /** The address of which `value` is the street or the town. */
  with(kind: 'street' | 'town', value: string): string | null {
    const draft = this.#byPart.get(`${kind}:${value}`);
    return draft ? written(draft.parts) : null;
  }

  get empty(): boolean {
    return this.#drafts.length === 0;
  }

  #name(street: string): void {
    const words = street.split(' ').map(evenStreet);
    const [first = ''] = words;
    const named = this.#streets.get(first);
    if (named) named.push({ street, words });
    else this.#streets.set(first, [{ street, words }]);
  }
}

const KINDS = ['street', 'number', 'postcode', 'town'] as const;

function fits(a: Parts, b: Parts): boolean {
  return KINDS.every(
    (kind) => a[kind] === undefined || b[kind] === undefined || a[kind] === b[kind],
  );
}

const written = (parts: Parts): string =>
  KINDS.map((kind) => parts[kind])
    .filter((part) => part !== undefined)
    .join(', ');
