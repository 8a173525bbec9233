import { fatal, retriable, type StageError, skippable } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';

/** The error of an answer that gives nothing, and will not. `what`: the recording, the transcript. */
export function refused(status: number, what: string): StageError {
  if (status === 401) {
    return fatal(EXIT.noperm, 'http-401', 'the API no longer takes the token (401)', {
      hint: 'check SPINOCO_TOKEN',
    });
  }
  const message = `the API refused ${what} (${status})`;
  // a redirect is a matter of the address, not of this recording
  if (status < 400) return retriable(`http-${status}`, message);
  return skippable(`http-${status}`, message);
}
