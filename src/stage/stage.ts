import type { Log } from './log.ts';

/** A file of the data directory that is complete and durable. `path` is relative to the data directory. */
export interface Artifact {
  readonly path: string;
  readonly bytes: number;
  /** sha256, hex */
  readonly sha: string;
}

/** A file still to be written; the loop makes it durable before the ledger line. */
export interface NewFile {
  readonly path: string;
  readonly data: string | Uint8Array;
}

/** A file of the data directory that is written, but not in its place yet. */
export interface Unfinished {
  /** absolute */
  readonly directory: string;
  /** what it will be; nothing may be written any more */
  readonly artifact: Artifact;
  /** its bytes are on disk, under a name of its own, when this resolves */
  sync(): Promise<void>;
  /** puts it under its name, durably once its directory is synced */
  place(): void;
  /** called when it will not be put in its place because of `error`: throws it away, or keeps it for the next try */
  leave(error: unknown): Promise<void>;
}

/** What a stage makes of one record. */
export interface Work<Out> {
  /** the record to emit; the first `.json` file of `files` must hold exactly it (see `encode`) */
  readonly record: Out;
  /**
   * Artifacts in order. The first is the one that the next stage's fingerprint is made of:
   * the audio of fetch, the transcript JSON of transcribe.
   */
  readonly files: readonly (NewFile | Unfinished | Artifact)[];
  /** what must have happened before a file appears or the record leaves, such as that something else is on disk */
  readonly before?: Promise<unknown>;
  /** what belongs to this run only (wall time, real-time factor): emitted under `run`, never stored */
  readonly run?: Readonly<Record<string, unknown>>;
  /** seconds of audio worked through, for the ledger: tells others how fast this stage is */
  readonly audio?: number;
}

/** What the loop gives to a stage for one record. */
export interface Task {
  /** aborted when the run must stop: a reader that went away, an interrupt after its grace */
  readonly signal: AbortSignal;
  /** absolute path of the data directory; null in a pure filter, where nothing is written */
  readonly data: string | null;
  /** which try of this record this is over all runs, from 1 */
  readonly attempt: number;
  readonly log: Log;
  /** the output number that belongs to this key for ever; durable before any file appears; null in a pure filter */
  reserve(): Promise<number | null>;
}

/**
 * One function from one record to one record. Everything else that a tool does (reading NDJSON,
 * skipping what is done, retrying, parallelism, order, ledger, signals, exit code) is the loop's.
 */
export interface Stage<In, Out extends object> {
  /** `transcribe`: name of the ledger and of the room */
  readonly name: string;
  /** the settings that change the result; never device, threads, URLs, parallelism */
  readonly settings: Readonly<Record<string, unknown>>;
  /** where its artifacts are, relative to the data directory: what a killed run left there is removed */
  readonly directory: string;
  /** called once before the first record, after the run is in the ledger: checks the model, the key, the network */
  prepare?(): Promise<void>;
  /** checks the shape of a parsed line; throws with a one-line reason naming the field */
  parse(value: unknown): In;
  /** a record that is already past this stage is emitted unchanged: its ids for `--only`; null for any other */
  passes?(value: object): readonly string[] | null;
  /** recording id: key of the ledger */
  key(record: In): string;
  /** other ids by which `--only` may name this record */
  aliases?(record: In): readonly string[];
  /** fingerprint of the input: same fingerprint, same settings, same result */
  fingerprint(record: In): string | Promise<string>;
  /** does the work; throws `StageError` (fatal, retriable, skippable), anything else counts as a failed try */
  work(record: In, task: Task): Promise<Work<Out>>;
  /** called when a record will not be tried again: removes what was kept under `data` for its next try */
  abandon?(record: In, data: string): Promise<void>;
  /**
   * further files that show a record in other forms (subtitles), made of the stored record alone: written beside new
   * and cached records alike, no artifacts, no part of the settings
   */
  views?(record: Out): Promise<readonly NewFile[]>;
  /**
   * how far it is, for people, beyond the counts; null when there is nothing to say
   *
   * @param toCome records that are still to come besides those in flight; null: nobody knows
   */
  progress?(toCome: number | null): string | null;
  /** called once when the loop has ended, however it ended */
  close?(): Promise<void>;
}

/** One thing for the loop to do: a record, or an input that is none (`where` is `stdin:17`, a file, a task). */
export type Item<In> =
  | { readonly record: In; readonly where: string }
  | {
      /** emitted as it is */
      readonly pass: object;
      /** by which `--only` may name it */
      readonly ids: readonly string[];
      readonly where: string;
    }
  | {
      readonly reject: string;
      readonly where: string;
      /** kept in the rejects file; absent for an over-long line, of which only place and length are kept */
      readonly raw?: Uint8Array;
      readonly offset?: number;
      readonly length?: number;
    };
