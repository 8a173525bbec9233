import type { Again } from './again.ts';
import { isBare } from './bare.ts';
import type { AddressBook, Beside } from './book.ts';
import type { Search } from './find.ts';
import type { HouseNumbers } from './numbers.ts';
import type { Telling } from './telling.ts';
import type { SpokenTurn } from './turns.ts';

/** A part that was said by itself: tokens `first…last`. */
export interface PartAgain extends Again, Beside {}

/** What parts by themselves are sought with in one turn. */
export interface Look {
  readonly turn: SpokenTurn;
  readonly search: Search;
  readonly book: AddressBook;
  readonly numbers: HouseNumbers;
  readonly telling: Telling;
}

/** A part by itself; `value` is null where it is of no address. */
export type Candidate = Omit<PartAgain, 'value'> & { readonly value: string | null };

/** Nothing but small words stands beside it in its sentence. */
export const isAlone = (
  { search, telling, turn }: Look,
  { first, last }: { readonly first: number; readonly last: number },
): boolean => isBare(search.tokens, telling.sentence, first, last, turn.to);

/** The same behind what was found already: `Luční je správně, ale padesát čtyři.` */
export function isAloneBehind(
  look: Look,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const from = behindFound(look, first);
  return (
    from > look.telling.sentence && isBare(look.search.tokens, from, first, last, look.turn.to)
  );
}

/** The first token behind what was found before token `at` in its sentence, or of the sentence. */
export function behindFound({ search: { taken }, telling }: Look, at: number): number {
  let from = at;
  while (from > telling.sentence && at - from <= FAR && !taken(from - 1)) from -= 1;
  return from;
}

const FAR = 8;
