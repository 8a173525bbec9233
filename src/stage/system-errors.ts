import { fatal, StageError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Log } from './log.ts';

/** After these no further record can be stored either. */
const FULL: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files in the system',
};

/** A file that cannot be read is one record's trouble; one that cannot be written is everybody's. */
const WRITING = new Set(['write', 'fsync', 'fdatasync', 'rename', 'mkdir', 'ftruncate', 'fchmod']);

/** A failing disk becomes a fatal 74; everything else stays what it is. */
export function asStageError(thrown: unknown): Error {
  if (thrown instanceof StageError) return thrown;
  if (!(thrown instanceof Error)) return new Error(String(thrown));
  const { code, syscall } = thrown as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return thrown;
  if (!(code in FULL) && !WRITING.has(syscall)) return thrown;
  return fatal(EXIT.io, code.toLowerCase(), `${syscall} failed: ${FULL[code] ?? code}`, {
    cause: thrown,
  });
}

/** Whether this error ends the run. */
export function isFatal(error: Error): error is StageError {
  return error instanceof StageError && error.recovery === 'fatal';
}

/** The error that a run ends with: what was thrown, or, for what nobody expected, a bug. */
export function endingError(thrown: unknown): StageError {
  const known = asStageError(thrown);
  if (known instanceof StageError) return known;
  return fatal(EXIT.some, 'unexpected', `unexpected ${known.name}: ${known.message}`, {
    cause: known,
    hint: 'this looks like a bug; --debug shows where',
  });
}

/** Says what a run ends with, its stack for those who debug; returns the exit code that goes with it. */
export function sayEnd(thrown: unknown, log: Log): ExitCode {
  const ended = endingError(thrown);
  log.error(ended.message, ended.hint);
  log.trace?.(ended.cause instanceof Error ? ended.cause : ended);
  return ended.exitCode;
}
