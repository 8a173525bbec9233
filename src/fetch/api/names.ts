import { discard } from '../../http/answer.ts';
import { fatal, StageError } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { type RetryOptions, retry } from '../../stage/retry.ts';
import type { Api } from './client.ts';

/**
 * Names of the agents by user id, of those who left, too. If the API refuses them, the run goes on without. If it is
 * down, the run ends (69): a record stored without its agent's name would stay so, and the name would not be
 * known to the anonymizer.
 */
export async function agentNames(api: Api, patience: RetryOptions): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const deactivated of [true, false]) {
    const labels = await namesOf(api, deactivated, patience);
    if (labels === null) continue;
    for (const [id, name] of Object.entries(labels)) {
      if (typeof name === 'string' && name !== '') names.set(id, name);
    }
  }
  return names;
}

async function namesOf(
  api: Api,
  deactivated: boolean,
  patience: RetryOptions,
): Promise<object | null> {
  const { signal, log } = patience;
  try {
    return await retry(async () => {
      const answer = await api.send({ path: `user/names?deactivated=${deactivated}`, signal });
      if (answer.status === 200) return ((await api.json(answer, signal)) ?? {}) as object;
      await discard(answer);
      log.warn(`the API refused the names of agents (${answer.status}), going on without`);
      return null;
    }, patience);
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    throw fatal(EXIT.unavailable, 'api-down', `cannot read the agents' names: ${error.message}`, {
      cause: error,
      hint: 'nothing is lost: the same command goes on later',
    });
  }
}
