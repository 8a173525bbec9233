import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

/** How a machine is shared out: records at once, and threads each. */
export interface Plan {
  readonly jobs: number;
  readonly threads: number;
  /** what to tell people when it is not what they asked for */
  readonly said: string | null;
}

/**
 * jobs × threads never exceeds the cores: the engine's threads spin while they wait for each other, and two jobs of
 * two threads on two cores took twelve times as long. Threads are lowered first, then jobs.
 */
export function plan(cores: number, jobs: number, threads: number | undefined): Plan {
  const fewer = Math.min(jobs, cores);
  const most = Math.max(1, Math.floor(cores / fewer));
  const each = Math.min(threads ?? most, most);
  const asked = threads === undefined ? '' : ` × ${threads} threads`;
  const lowered = fewer !== jobs || (threads !== undefined && each !== threads);
  const said = `${jobs} jobs${asked} on ${cores} cores: lowered to ${fewer} × ${each} threads`;
  return { jobs: fewer, threads: each, said: lowered ? said : null };
}

type Read = (path: string) => Promise<string>;

/** Cores that this process may use: those it is allowed on, less what a container's quota takes away. */
export async function usableCores(
  allowed: number = availableParallelism(),
  read: Read = (path) => readFile(path, 'utf8'),
): Promise<number> {
  const quota = await cpuQuota(read);
  return Math.max(1, Math.floor(Math.min(allowed, quota)));
}

const ROOT = '/sys/fs/cgroup';

/** The strictest CPU quota over this process, in cores; infinite when there is none (cgroup v2, else v1). */
async function cpuQuota(read: Read): Promise<number> {
  const own = await read('/proc/self/cgroup').catch(() => '');
  let quota = await quotaV1(read);
  // every group above this one may hold a limit
  for (let group = /^0::(\/.*)$/m.exec(own)?.[1] ?? '/'; ; group = dirname(group)) {
    const [limit, period] = (await text(read, join(ROOT, group, 'cpu.max'))).split(' ');
    quota = Math.min(quota, cores(limit, period));
    if (group === '/') return quota;
  }
}

async function quotaV1(read: Read): Promise<number> {
  const limit = await text(read, join(ROOT, 'cpu/cpu.cfs_quota_us'));
  return cores(limit, await text(read, join(ROOT, 'cpu/cpu.cfs_period_us')));
}

async function text(read: Read, path: string): Promise<string> {
  return (await read(path).catch(() => '')).trim();
}

/** `max`, −1 and nothing at all mean no limit. */
function cores(limit: string | undefined, period: string | undefined): number {
  const share = Number(limit) / Number(period);
  return share > 0 ? share : Number.POSITIVE_INFINITY;
}
