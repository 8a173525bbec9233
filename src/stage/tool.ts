import type { Selection } from './decide.ts';
import type { LedgerWriter } from './entry.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Log } from './log.ts';
import type { RetryOptions } from './retry.ts';
import type { Item, Stage } from './stage.ts';

/** One flag of a tool, as data: help, parsing and environment names are made from it. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  /** one letter, as in `-j` */
  readonly short?: string;
  /** what stands for the value in the help: `N`, `DIR`, `FILE` */
  readonly value?: string;
  readonly description: string;
  /** shown in the help; the options schema applies it */
  readonly default?: string;
  /** may be given several times; the value is an array */
  readonly repeat?: boolean;
  /** environment variable; by default SPINOCO_<STAGE>_<FLAG>; false: none */
  readonly env?: string | false;
}

export type Flags = Readonly<Record<string, Flag>>;

/** pipe: stdin → ledger, files, lock; files: named files of a data directory; filter: nothing is written. */
export type Mode = 'pipe' | 'files' | 'filter';

/** What a room gets from the command line to build its stage. No room looks at process.* itself. */
export interface Context {
  /** absolute data directory; in a pure filter only read from */
  readonly data: string;
  readonly mode: Mode;
  /** whether --data was given (a pure filter with --data writes there) */
  readonly dataGiven: boolean;
  readonly stdoutIsPipe: boolean;
  readonly log: Log;
  /** aborted when the run must stop now */
  readonly signal: AbortSignal;
  /** milliseconds since the epoch */
  readonly clock: () => number;
  /** 0 ≤ x < 1 */
  readonly random: () => number;
  /** resolves after `ms`, rejects when aborted */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** environment, for XDG directories and proxies only; flags arrive as options */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** parallel records asked for; a room may lower it by `Opened.jobs` */
  readonly jobs: number;
  /** which records were asked for; the loop applies it, a source may use it to look further */
  readonly selection: Selection;
}

/** A stage ready to run. */
export interface Opened<In, Out extends object> {
  readonly stage: Stage<In, Out>;
  /** where records come from when not from stdin or files (fetch); called after the lock is held */
  source?(ledger: LedgerWriter): AsyncIterable<Item<In>>;
  /** instead of `source`, in a run that touches nothing: no lock, no ledger, no files */
  preview?(): AsyncIterable<Item<In>>;
  /** what helps when `--only` names an id that the source knows nothing of */
  readonly unmetHint?: string;
  /** tries of a record inside one run and the pauses between them, where the loop's own do not fit */
  readonly retry?: Partial<Pick<RetryOptions, 'tries' | 'base' | 'maxWait'>>;
  /** records of a file named on the command line */
  fromFile?(path: string): AsyncIterable<Item<In>>;
  /** parallel records, when the room must have fewer than asked for */
  readonly jobs?: number;
}

/** What a subcommand (`reveal`, `models`) gets: the same surroundings, and the only ways to speak. */
export interface CommandContext extends Omit<Context, 'mode' | 'jobs'> {
  /** words after the subcommand */
  readonly args: readonly string[];
  /** records of the named NDJSON files, or of stdin when there are none or for `-` */
  records(paths: readonly string[]): AsyncIterable<Item<object>>;
  /** one record to stdout, with backpressure */
  emit(record: object): Promise<void>;
  /** plain text to stdout, for people (tables) */
  print(text: string): Promise<void>;
  /** shows people how far a long command is, as a stage's progress is shown; returns what ends it */
  watch(line: () => string): () => void;
  /** lets the command go on and end with this exit code */
  fail(code: ExitCode): void;
}

/** Merged raw option values by camelCase name: strings and booleans from flags and environment, JSON values from the configuration file. */
export type RawOptions = Readonly<Record<string, unknown>>;

export interface Command {
  readonly description: string;
  /** usage of its words, for the help: `[FILE…]` */
  readonly args?: string;
  readonly flags: Flags;
  /** heavy modules are imported here, after the arguments are parsed */
  load(): Promise<(raw: RawOptions, context: CommandContext) => Promise<void>>;
}

/** One of the three binaries, as data; imports nothing heavy. */
export interface Tool {
  /** `spinoco-anon`: prefix of everything said to people */
  readonly name: string;
  /** `anon`: ledger, environment names, section of the configuration file */
  readonly stage: string;
  readonly description: string;
  /** what the file arguments are, for the help; absent: it takes none (and reads no stdin) */
  readonly files?: string;
  readonly flags: Flags;
  /** records at the same time, unless --jobs says otherwise; default 1 */
  readonly defaultJobs?: number;
  /** the stages before and behind this one in the pipeline, in its order: their ledgers tell how far they are */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly commands?: Readonly<Record<string, Command>>;
  /** validates the options with the room's zod schema (a ZodError is turned into a usage or configuration error) and opens the stage */
  load(): Promise<(raw: RawOptions, context: Context) => Promise<Opened<never, object>>>;
}
