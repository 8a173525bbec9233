import { fatal, StageError } from '../../../stage/errors.ts';
import { EXIT } from '../../../stage/exit-codes.ts';
import { type RetryOptions, retry } from '../../../stage/retry.ts';
import type { Understood } from './answer.ts';
import { ask, type Question } from './ask.ts';
import type { Endpoint } from './endpoint.ts';

/** One server and what it is asked, with patience. Knows when it is not a window that is wrong, but all of it. */
export class SpeechService {
  readonly #endpoint: Endpoint;
  readonly #question: Question;
  readonly #patience: Omit<RetryOptions, 'signal'>;
  #answered = false;

  constructor(endpoint: Endpoint, question: Question, patience: Omit<RetryOptions, 'signal'>) {
    this.#endpoint = endpoint;
    this.#question = question;
    this.#patience = patience;
  }

  /**
   * Words of a window.
   * @throws StageError fatal when no other window would fare better, so that none is counted as tried in vain
   */
  async hear(wav: Uint8Array, signal: AbortSignal): Promise<Understood> {
    try {
      const understood = await retry(
        async () => ask(await this.#endpoint.reach(signal), wav, this.#question, signal),
        { ...this.#patience, signal },
      );
      this.#answered = true;
      return understood;
    } catch (error) {
      if (signal.aborted || !(error instanceof StageError)) throw error;
      throw await this.#judge(error, signal);
    }
  }

  async #judge(error: StageError, signal: AbortSignal): Promise<StageError> {
    if (error.recovery === 'failed' && !this.#answered) {
      return fatal(EXIT.unavailable, error.code, `${error.message}, and the first one at that`, {
        hint: 'check --asr-model, --asr-dialect and --asr-field',
      });
    }
    if (error.recovery !== 'retriable') return error;
    const wait = error.retryAfter ?? 0;
    if (wait * 1000 > this.#patience.maxWait) {
      return fatal(EXIT.tempfail, error.code, `${error.message} and asks to wait ${wait} s`);
    }
    return this.#endpoint.verdict(error, signal);
  }
}
