import type { AddressMention } from './find.ts';
import type { Parts } from './reading.ts';

/** The addresses of one recording; what is said later of one belongs to it as long as nothing contradicts. */
export class AddressBook {
  readonly #drafts: { parts: Parts }[] = [];

  /** Takes an address in, joined to an earlier one that it shares a part with, or completes. */
  hear({ parts }: AddressMention): void {
    const draft = this.#drafts.find((one) => fits(one.parts, parts));
    if (draft) draft.parts = { ...parts, ...draft.parts };
    else this.#drafts.push({ parts });
  }

  /** Canonical value of an address that was heard. */
  valueOf({ parts }: AddressMention): string {
    const draft = this.#drafts.find((one) => fits(one.parts, parts));
    return written(draft?.parts ?? parts);
  }

  /** The streets that were named, in their normal form. */
  streets(): string[] {
    return this.#drafts.flatMap(({ parts }) => parts.street ?? []);
  }

  /** The address of which `value` is the street or the town. */
  with(kind: 'street' | 'town', value: string): string | null {
    const draft = this.#drafts.find(({ parts }) => parts[kind] === value);
    return draft ? written(draft.parts) : null;
  }

  get empty(): boolean {
    return this.#drafts.length === 0;
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
