import type { AddressMention } from './find.ts';
import { nominatives, placeForms } from './place-forms.ts';
import type { Parts } from './reading.ts';
import { evenStreet } from './street-part.ts';

/** A part by itself, and the value of the address that it belongs to. */
export interface Beside {
  readonly value: string;
  readonly kind: 'street' | 'number' | 'postcode' | 'town' | 'unit';
  /** in its normal form */
  readonly part: string;
}

interface Draft {
  parts: Parts;
}

/** A street that was named, and its words in an even form. */
export interface NamedStreet {
  readonly street: string;
  readonly words: readonly string[];
}

/** Where no town has a form. */
export const NO_TOWNS: Iterable<string> = [];

/** A call has a few addresses; what completes what is sought among the last of them, so that cost stays linear. */
const LAST = 50;

/** The addresses of one recording; what is said later of one belongs to it as long as nothing contradicts. */
export class AddressBook {
  readonly #drafts: Draft[] = [];
  readonly #byMention = new Map<string, Draft>();
  readonly #byPart = new Map<string, Draft>();
  readonly #byNumber = new Map<string, Draft>();
  readonly #streets = new Map<string, NamedStreet[]>();
  /** towns by every form of their first word */
  readonly #towns = new Map<string, Set<string>>();

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
    for (const number of [parts.number, parts.postcode])
      if (number !== undefined) this.#file(number, draft);
    for (const kind of ['street', 'town'] as const) {
      const value = parts[kind];
      if (value !== undefined) this.#filePart(kind, value, draft);
    }
  }

  /** Canonical value of an address that was heard. */
  valueOf({ parts }: AddressMention): string {
    return written(this.#byMention.get(written(parts))?.parts ?? parts);
  }

  /** The streets that were named whose first word is `word`, in its even form. */
  streetsFrom(word: string): readonly NamedStreet[] {
    if (this.#streets.size === 0) return [];
    return this.#streets.get(word) ?? [];
  }

  /** The towns that were told, whose first word has the form `word`. */
  townsFrom(word: string): Iterable<string> {
    return this.#towns.get(word) ?? NO_TOWNS;
  }

  /** The address of which `value` is the street or the town. */
  with(kind: 'street' | 'town', value: string): string | null {
    const draft = this.#byPart.get(`${kind}:${value}`);
    return draft ? written(draft.parts) : null;
  }

  #filePart(kind: 'street' | 'town', value: string, draft: Draft): void {
    const key = `${kind}:${value}`;
    if (this.#byPart.has(key)) return;
    this.#byPart.set(key, draft);
    if (kind === 'street') this.#name(value);
    else this.#nameTown(value);
  }

  /** Takes in a part that was said by itself, of the address whose value is `value`. */
  complete({ value, kind, part }: Beside): void {
    if (kind === 'unit') return;
    let draft = this.#drafts.slice(-LAST).find((one) => written(one.parts) === value);
    if (!draft && value !== part) return;
    if (!draft) {
      draft = { parts: { [kind]: part } };
      this.#drafts.push(draft);
    }
    if (draft.parts[kind] === undefined) draft.parts = { ...draft.parts, [kind]: part };
    if (kind === 'town' || kind === 'street') this.#filePart(kind, part, draft);
    else this.#file(part, draft);
  }

  /** The address that has the number or the postcode, or of which it was said. */
  withNumber(number: string): string | null {
    const draft = this.#byNumber.get(bare(number));
    return draft ? written(draft.parts) : null;
  }

  /** The address that was heard last. */
  get latest(): string | null {
    const draft = this.#drafts.at(-1);
    return draft ? written(draft.parts) : null;
  }

  get empty(): boolean {
    return this.#drafts.length === 0;
  }

  /** `25/204` is known by its halves as well, and the other way round. */
  #file(number: string, draft: Draft): void {
    const halves = number.split(/[/-]/u);
    for (const one of [number, [...halves].reverse().join('/'), ...halves]) {
      const key = bare(one);
      if (!this.#byNumber.has(key)) this.#byNumber.set(key, draft);
    }
  }

  #nameTown(town: string): void {
    const [first = ''] = town.split(' ');
    const forms = new Set(nominatives(first).flatMap((one) => [...placeForms(one)]));
    for (const form of forms) {
      const towns = this.#towns.get(form);
      if (towns) towns.add(town);
      else this.#towns.set(form, new Set([town]));
    }
  }

  #name(street: string): void {
    const words = street.split(' ').map(evenStreet);
    this.#nameBy(street, words);
    // Na Podhájí: Podhájí
    if (words.length === 2 && PREPOSITION.test(words[0] as string))
      this.#nameBy(street, words.slice(1));
  }

  #nameBy(street: string, words: readonly string[]): void {
    const [first = ''] = words;
    const named = this.#streets.get(first);
    if (named) named.push({ street, words });
    else this.#streets.set(first, [{ street, words }]);
  }
}

/** `0211` is number 211. */
const bare = (number: string): string => number.replace(/^0+/u, '');

const PREPOSITION = /^(?:na|u|pod|nad|za|před|v|ve|mezi|při|k)$/u;

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
