import { StageError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

export interface Failure {
  readonly key: string;
  readonly code: string;
  readonly message: string;
  readonly quarantined: boolean;
}

/** What happened in a run so far; read while it runs for progress, at its end for the exit code. */
export class Tally {
  done = 0;
  cached = 0;
  passed = 0;
  failed = 0;
  quarantined = 0;
  /** in quarantine since earlier runs */
  knownQuarantined = 0;
  rejected = 0;
  repeated = 0;
  waiting = 0;
  notAsked = 0;
  /** ids of `--only` that nothing is known by */
  notFound = 0;
  aborted = 0;
  inFlight = 0;
  /** bytes of artifacts made */
  bytes = 0;
  readonly failures: Failure[] = [];
  #permanent = 0;

  fail(key: string, error: Error, quarantined: boolean): void {
    const known = error instanceof StageError;
    this[quarantined ? 'quarantined' : 'failed'] += 1;
    if (!known || error.recovery !== 'retriable') this.#permanent += 1;
    this.failures.push({
      key,
      code: known ? error.code : 'unexpected',
      message: known ? error.message : error.name,
      quarantined,
    });
  }

  /** Records that are over and done with, however they ended. */
  get settled(): number {
    const kept = this.done + this.cached + this.passed + this.waiting + this.repeated;
    const left = this.knownQuarantined + this.notAsked + this.aborted;
    return kept + left + this.failed + this.quarantined;
  }

  /** Counts that are not zero, for ledger, manifest and summary. */
  counts(): Record<string, number> {
    const all = {
      done: this.done,
      cached: this.cached,
      passed: this.passed,
      failed: this.failed,
      quarantined: this.quarantined,
      quarantined_before: this.knownQuarantined,
      rejected: this.rejected,
      repeated: this.repeated,
      waiting: this.waiting,
      not_asked: this.notAsked,
      not_found: this.notFound,
      aborted: this.aborted,
    };
    return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
  }

  /** Exit code of a run that came to its end: 75 when trying again may be all it takes. */
  exitCode(): ExitCode {
    const failures = this.failed + this.quarantined;
    if (this.rejected > 0 || this.notFound > 0 || this.#permanent > 0) return EXIT.some;
    if (failures > 0) return this.quarantined > 0 ? EXIT.some : EXIT.tempfail;
    return EXIT.ok;
  }

  /** One line for people. */
  summary(): string {
    const parts = Object.entries(this.counts()).map(
      ([name, count]) => `${count} ${name.replaceAll('_', ' ')}`,
    );
    return parts.length === 0 ? 'nothing to do' : parts.join(', ');
  }
}
