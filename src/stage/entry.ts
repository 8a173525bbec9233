import type { Artifact } from './stage.ts';

/** States of a key in a ledger; only the last line of a key counts (DESIGN §5). */
export type State =
  | 'run'
  | 'end'
  | 'cursor'
  | 'plan'
  | 'listed'
  | 'waiting'
  | 'reserved'
  | 'done'
  | 'failed'
  | 'quarantined';

/** One line of a ledger. Field names are short because there are millions of them. */
export interface Entry {
  readonly s: State;
  /** fingerprint of the input */
  readonly in?: string;
  /** hash of the settings */
  readonly set?: string;
  /** of `done`: what was made; of any other state: what is there since the key's lines before it */
  readonly out?: readonly Artifact[];
  /** output number, kept for ever once reserved */
  readonly no?: number;
  /** tries so far, over all runs */
  readonly try?: number;
  readonly err?: {
    readonly code: string;
    readonly message: string;
    readonly retryable: boolean;
  };
  /** when this key was first seen waiting, ISO 8601; kept when it fails for another reason */
  readonly since?: string;
  /** position of the cursor; of a recording that is awaited: its task's update; epoch milliseconds */
  readonly at?: number;
  /** of a `run` line */
  readonly version?: string;
  readonly mode?: 'pipe' | 'files';
  readonly flags?: readonly string[];
  /** records at the same time */
  readonly jobs?: number;
  /** offset of a line that a crash had cut off, found when this run opened the ledger */
  readonly torn?: number;
  /** of an `end` line: what became of the records; of a `plan` line: how many are to come, `backlog` and `open` */
  readonly counts?: Readonly<Record<string, number>>;
  readonly exit?: number;
  /** milliseconds of work */
  readonly ms?: number;
  /** seconds of audio that were worked through, where the stage counts them */
  readonly audio?: number;
  /** when written, ISO 8601 UTC */
  readonly t: string;
  /** ULID of the run that wrote it */
  readonly run: string;
}

/** What a stage itself may say of a key; time and run are the ledger's. */
export type NewEntry = Omit<Entry, 't' | 'run'>;

/** A ledger as its readers see it. Keys that start with `@` belong to runs, not to records. */
export interface LedgerView {
  get(key: string): Entry | undefined;
  /** records only, in order of their first line */
  entries(): IterableIterator<[string, Entry]>;
  /** the same with the state alone, which is all that most of a long ledger is good for */
  states(): IterableIterator<[string, State]>;
  /** a run that reads stdin has been here: only such stages count for the backlog */
  readonly piped: boolean;
}

/** The ledger of the running stage: one writer, held by a kernel lock. */
export interface LedgerWriter extends LedgerView {
  /** appends one line at once; it is on disk after the next `sync` (at the latest 200 ms or 64 lines later) */
  append(key: string, entry: NewEntry): void;
  /** resolves when everything appended so far is on disk */
  sync(): Promise<void>;
}
