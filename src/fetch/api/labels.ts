import { discard } from '../../http/answer.ts';
import { fatal, StageError } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { type RetryOptions, retry } from '../../stage/retry.ts';
import type { Api } from './client.ts';

/** What the API calls things by their ids; asked at most once a run, when something is to be named. */
export interface Labels {
  /** of an agent, also of those who left */
  user(id: string): Promise<string | null>;
  skill(id: string): Promise<string | null>;
  hashtag(id: string): Promise<string | null>;
}

export function labelsOf(api: Api, patience: RetryOptions): Labels {
  const known = new Map<string, Promise<Map<string, string>>>();
  const ask = async (path: string, what: string, id: string): Promise<string | null> => {
    let names = known.get(path);
    if (names === undefined) {
      names = readLabels(api, path, what, patience);
      known.set(path, names);
    }
    return (await names).get(id) ?? null;
  };
  return {
    user: (id) => ask('user/names', 'names of agents', id),
    skill: (id) => ask('skill/labels', 'labels of skills', id),
    hashtag: (id) => ask('hashtag/labels', 'labels of hashtags', id),
  };
}

/**
 * Labels by id, of what is deactivated, too. If the API refuses them, the run goes on without. If it is down, the run
 * ends (69): a record stored without its agent's name would stay so, and the name would not be known to the anonymizer.
 */
export async function readLabels(
  api: Api,
  path: string,
  what: string,
  patience: RetryOptions,
): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  for (const deactivated of [true, false]) {
    const answered = await ask(api, `${path}?deactivated=${deactivated}`, what, patience);
    // the second would be refused as well, and say so again
    if (answered === null) break;
    for (const [id, label] of Object.entries(answered)) {
      if (typeof label === 'string' && label !== '') labels.set(id, label);
    }
  }
  return labels;
}

async function ask(
  api: Api,
  path: string,
  what: string,
  patience: RetryOptions,
): Promise<object | null> {
  const { signal, log } = patience;
  try {
    return await retry(async () => {
      const answer = await api.send({ path, headers: { 'accept-encoding': 'gzip' }, signal });
      if (answer.status === 200) return ((await api.json(answer, signal)) ?? {}) as object;
      await discard(answer);
      log.warn(`the API refused the ${what} (${answer.status}), going on without`);
      return null;
    }, patience);
  } catch (error) {
    if (!(error instanceof StageError) || error.recovery === 'fatal') throw error;
    throw fatal(EXIT.unavailable, 'api-down', `cannot read the ${what}: ${error.message}`, {
      cause: error,
      hint: 'nothing is lost: the same command goes on later',
    });
  }
}
