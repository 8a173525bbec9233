import { silentLog } from '../../src/stage/log.ts';
import type { Task } from '../../src/stage/stage.ts';

/** What the loop gives to a stage for one record: its first try, below `data`, which nobody stops. */
export function taskFor(data: string | null, fields: Partial<Task> = {}): Task {
  const { signal } = new AbortController();
  return { signal, data, attempt: 1, log: silentLog, reserve: async () => null, ...fields };
}
