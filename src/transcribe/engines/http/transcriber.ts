import type { Job, Made } from '../../child/protocol.ts';
import type { Hear, Surroundings } from '../../pool/conversation.ts';
import type { Pool } from '../../pool/pool.ts';
import { Facts } from './facts.ts';
import type { SpeechService } from './service.ts';
import { Slots } from './slots.ts';

/**
 * Recordings heard by servers. Children, no more than there are cores, decode recordings and find speech, so that a
 * bad file can only hurt its child; they hand over windows one at a time, as soon as a request may begin, and turn
 * to the next recording while the words are on their way. Requests, retries and the token are here. So `-j 64` keeps
 * 64 requests in flight, of one long call or of many short ones, with two children and a few windows in memory; and
 * the only thing that grows with the length of a call is its words.
 */
export class HttpTranscriber {
  readonly #pool: Pool;
  readonly #slots: Slots<SpeechService>;

  readonly #language: string;

  /**
   * @param services one a request that may be in flight; a server that takes many stands there many times
   * @param language that is asked for, or `auto`
   */
  constructor(pool: Pool, services: readonly SpeechService[], language: string) {
    this.#pool = pool;
    this.#language = language;
    this.#slots = new Slots(services);
  }

  async run(job: Job, around: Surroundings): Promise<Made> {
    const facts = new Facts(this.#language);
    const hear: Hear = async (wav, over) => {
      const service = await this.#slots.take(over);
      const words = service
        .hear(wav, over)
        .finally(() => this.#slots.give(service))
        .then((understood) => {
          facts.add(understood);
          return understood.words;
        });
      return { words };
    };
    const { result, effort } = await this.#pool.run({ ...job, engine: null }, { ...around, hear });
    const warnings = [...result.warnings, ...facts.warnings];
    const { language, confidence } = facts;
    return { result: { ...result, warnings, heard: { language, confidence } }, effort };
  }
}
