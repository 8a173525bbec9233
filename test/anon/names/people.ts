import { type NameSearch, NamesOfRecording } from '../../../src/anon/names/find.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';

const balanced = nameSearch('balanced');

/** What is found in texts of one recording, as written. */
export const people = (...texts: string[]): string[] => peopleBy(balanced, ...texts);

/** The same by another search. */
export function peopleBy(search: NameSearch, ...texts: string[]): string[] {
  const streams = texts.map((text) => ({ text, turns: [] }));
  const names = new NamesOfRecording(search);
  names.hear(streams, []);
  return streams.flatMap((said) =>
    names.find(said, []).map(({ start, end }) => said.text.slice(start, end)),
  );
}
