import { StageError } from '../../stage/errors.ts';
import type { ExitCode } from '../../stage/exit-codes.ts';
import type { Thrown } from './protocol.ts';

/** An error as data, to cross a process border. */
export function asThrown(error: unknown): Thrown {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  if (!(error instanceof StageError)) return { name, message };
  const { recovery, code, exitCode, hint } = error;
  return {
    name,
    message,
    stage: { recovery, code, exitCode, ...(hint === undefined ? {} : { hint }) },
  };
}

/** The error that crossed the border. */
export function asError({ name, message, stage }: Thrown): Error {
  if (stage === undefined) return Object.assign(new Error(message), { name });
  const details = stage.hint === undefined ? {} : { hint: stage.hint };
  return new StageError(stage.recovery, stage.code, message, stage.exitCode as ExitCode, details);
}
