import { discard } from '../../../http/answer.ts';
import type { Client } from '../../../http/client.ts';
import { StageError } from '../../../stage/errors.ts';
import { unreachable } from './recognise.ts';

/** A server that windows can be sent to: somebody else's, or one that we keep. */
export interface Endpoint {
  /** the way to it; starts it when it is ours and does not run */
  reach(signal: AbortSignal): Promise<Client>;
  /** what an error means that came of every try: is it this window, or is the server gone? */
  verdict(error: StageError, signal: AbortSignal): Promise<StageError>;
}

/** Somebody else's server. */
export class RemoteEndpoint implements Endpoint {
  readonly #client: Client;
  readonly #pulse: string;

  /** @param pulse where it says that it lives, relative to the address */
  constructor(client: Client, pulse: string) {
    this.#client = client;
    this.#pulse = pulse;
  }

  async reach(): Promise<Client> {
    return this.#client;
  }

  async verdict(error: StageError, signal: AbortSignal): Promise<StageError> {
    try {
      await discard(await this.#client.send({ path: this.#pulse, signal }));
      return error;
    } catch (lost) {
      if (signal.aborted || !(lost instanceof StageError)) throw lost;
      return unreachable(lost);
    }
  }
}
