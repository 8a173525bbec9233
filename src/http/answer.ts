import type { Dispatcher } from 'undici';
import type { Headers } from './errors.ts';

/** A final answer. Whoever gets it reads the body or discards it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Dispatcher.ResponseData['body'];
}

/** Lets a body go that nobody wants, so that its connection can be used again. */
export async function discard(answer: Answer): Promise<void> {
  await answer.body.dump().catch(() => undefined);
}
