import { EXIT, type ExitCode } from './exit-codes.ts';

/**
 * What can be done about an error:
 * fatal: the run cannot go on; retriable: the same record may succeed soon; failed: not before the next run;
 * skippable: this record never will; waiting: there is nothing to work on yet, which is no failure.
 */
export type Recovery = 'fatal' | 'retriable' | 'failed' | 'skippable' | 'waiting';

export interface ErrorDetails {
  /** a second line for people: what to do about it */
  readonly hint?: string;
  readonly cause?: unknown;
  /** seconds that the other side asked us to wait (Retry-After) */
  readonly retryAfter?: number;
}

/**
 * The only error class of the tools. `code` is a stable word for ledgers and `status`
 * (`http-404`, `no-audio`); `message` is one line for people and holds no personal data and no secret.
 */
export class StageError extends Error {
  override readonly name = 'StageError';
  readonly recovery: Recovery;
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly hint: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(
    recovery: Recovery,
    code: string,
    message: string,
    exitCode: ExitCode,
    details: ErrorDetails = {},
  ) {
    super(message, { cause: details.cause });
    this.recovery = recovery;
    this.code = code;
    this.exitCode = exitCode;
    this.hint = details.hint;
    this.retryAfter = details.retryAfter;
  }
}

/** The run cannot go on: ends it with `exitCode`. */
export function fatal(
  exitCode: ExitCode,
  code: string,
  message: string,
  details?: ErrorDetails,
): StageError {
  return new StageError('fatal', code, message, exitCode, details);
}

/** This record failed for now: tried again in this run, then in later ones. */
export function retriable(code: string, message: string, details?: ErrorDetails): StageError {
  return new StageError('retriable', code, message, EXIT.tempfail, details);
}

/** This try of the record failed and another one at once would, too: tried again in later runs. */
export function failed(code: string, message: string, details?: ErrorDetails): StageError {
  return new StageError('failed', code, message, EXIT.some, details);
}

/** This record cannot succeed: quarantined at once, the rest goes on. */
export function skippable(code: string, message: string, details?: ErrorDetails): StageError {
  return new StageError('skippable', code, message, EXIT.some, details);
}

/** There is nothing to work on yet (a recording that the API has not made available): asked again in later runs. */
export function waiting(code: string, message: string): StageError {
  return new StageError('waiting', code, message, EXIT.ok);
}
