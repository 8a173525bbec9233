import { NamesOfRecording } from '../../../src/anon/names/find.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';

const search = nameSearch('balanced');

/** What is found in texts of one recording, as written. */
export function people(...texts: string[]): string[] {
  const streams = texts.map((text) => ({ text, turns: [] }));
  const names = new NamesOfRecording(search);
  names.hear(streams, []);
  return streams.flatMap((said) =>
    names.find(said, []).map(({ start, end }) => said.text.slice(start, end)),
  );
}
