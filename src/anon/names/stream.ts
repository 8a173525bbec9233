import { type HeardAddresses, hearAddresses } from './address/heard.ts';
import type { Places } from './address/places.ts';
import type { Said, Stretch } from './answers.ts';
import type { NameFound } from './found.ts';
import type { Level } from './levels.ts';
import type { Mention } from './naming.ts';
import type { Senses } from './senses.ts';
import type { Spelled } from './spelling.ts';
import { Taken } from './taken.ts';
import { type Token, tokenise } from './tokens.ts';
import { isCaseless, isUnmarked, type Writing, writingOf } from './writing.ts';

/** What all recordings share. */
export interface NameSearch {
  readonly senses: Senses;
  readonly places: Places;
  readonly level: Level;
}

/** A stream that was read: its words, its addresses, and how it is written. */
export interface Read extends HeardAddresses {
  readonly said: Said;
  readonly tokens: readonly Token[];
  /** what belongs to something by now: `search` sees it, too */
  readonly taken: Taken;
  readonly writing: Writing;
  /** it is written without capitals */
  caseless: boolean;
  /** what its words mean: it may be written without diacritics */
  senses: Senses;
  /** who is named in it, once it was heard: with the addresses and what is spelled */
  named: Named | null;
}

/** Who and what is named in a stream. */
export interface Named {
  readonly where: readonly NameFound[];
  readonly spelled: readonly Spelled[];
  readonly mentions: readonly Mention[];
  /** the tokens, names in them with a capital where the text has none */
  readonly tokens: readonly Token[];
}

/** Reads a stream; `claimed` belongs to something else. */
export function readStream(said: Said, claimed: readonly Stretch[], search: NameSearch): Read {
  const tokens = tokenise(said.text);
  const taken = new Taken(tokens).add(claimed);
  const heard = hearAddresses(said, tokens, taken.has, search);
  const writing = writingOf(tokens);
  const { senses } = search;
  return {
    ...{ said, tokens, taken, writing, ...heard, named: null },
    caseless: isCaseless(writing),
    senses: isUnmarked(writing) ? senses.unmarked() : senses,
  };
}
