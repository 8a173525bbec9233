import { discard } from '../../http/answer.ts';
import { fatal, retriable, StageError } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { type RetryOptions, retry } from '../../stage/retry.ts';
import type { Api } from './client.ts';

/** Tasks asked for in one page. */
const COUNT = 50;

interface Page {
  readonly result: readonly unknown[];
  readonly next: string | undefined;
}

/**
 * All pages of completed calls updated at `from` (epoch milliseconds) or later. Every page is retried by itself.
 * Throws fatal errors only: 77 when the API refuses the token, 69 when it is down or talks nonsense.
 */
export async function* taskPages(
  api: Api,
  from: number,
  patience: RetryOptions,
): AsyncGenerator<readonly unknown[]> {
  const query = {
    completed: 'Only',
    queryBy: 'LastUpdate',
    from: { L: String(from) },
    taskQueryTypes: ['CallSessionTask'],
  };
  const seen = new Set<string>();
  let page = await onePage(api, { query, count: COUNT }, patience);
  for (;;) {
    yield page.result;
    const { next } = page;
    if (next === undefined) return;
    if (seen.has(next)) {
      throw fatal(EXIT.unavailable, 'listing-loop', 'the listing of the API runs in a circle');
    }
    seen.add(next);
    page = await onePage(api, { page: next, count: COUNT }, patience);
  }
}

async function onePage(api: Api, body: object, patience: RetryOptions): Promise<Page> {
  const { signal } = patience;
  try {
    return await retry(async () => {
      const answer = await api.send({
        path: 'task/query',
        body: JSON.stringify(body),
        headers: { 'accept-encoding': 'gzip' },
        signal,
      });
      if (answer.status === 200) return pageOf(await api.json(answer, signal));
      await discard(answer);
      throw refused(answer.status);
    }, patience);
  } catch (error) {
    if (!(error instanceof StageError) || error.recovery === 'fatal') throw error;
    throw fatal(EXIT.unavailable, 'api-down', `cannot list the calls: ${error.message}`, {
      cause: error,
      hint: 'nothing is lost: the same command goes on later',
    });
  }
}

function pageOf(value: unknown): Page {
  const { result, next } = (value ?? {}) as { result?: unknown; next?: unknown };
  if (!Array.isArray(result)) {
    throw retriable('bad-answer', 'the API answered a page without tasks');
  }
  return { result, next: typeof next === 'string' && next !== '' ? next : undefined };
}

function refused(status: number): StageError {
  if (status === 401 || status === 403) {
    return fatal(EXIT.noperm, `http-${status}`, `the API refused the token (${status})`, {
      hint: 'check SPINOCO_TOKEN: is it for this API, and may it list calls?',
    });
  }
  return fatal(EXIT.unavailable, `http-${status}`, `the API refused to list calls (${status})`, {
    hint: 'check SPINOCO_API_BASE and SPINOCO_PROTOCOL_VERSION',
  });
}
