import type { Word } from '../spoken/words.ts';
import type { Sense, Senses } from './senses.ts';

/** Names of places, word by word. */
export type Names = readonly (readonly string[])[];

/** The names of places that begin with a word; null until somebody asks. */
export interface PlaceNotes {
  readonly of: object;
  towns: Names | null;
  streets: Names | null;
}

/**
 * What was looked up of a word, kept with the word: words repeat, and a property is read in a tenth of the time
 * that a Map takes. What depends on lists says whose lists these were (`of`): searches differ in them.
 */
interface Notes {
  /** see MARK; -1 until somebody asks */
  marks: number;
  sense: { readonly of: Senses; readonly sense: Sense } | null;
  places: PlaceNotes | null;
}

export function notesOf(word: Word): Notes {
  word.notes ??= { marks: -1, sense: null, places: null };
  return word.notes as Notes;
}
