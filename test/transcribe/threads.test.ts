import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan, usableCores } from '../../src/transcribe/threads.ts';

const some = fc.integer({ min: 1, max: 64 });

describe('plan', () => {
  it('never uses more threads than there are cores, and always some', () => {
    fc.assert(
      fc.property(some, some, fc.option(some, { nil: undefined }), (cores, jobs, threads) => {
        const shares = plan(cores, jobs, threads);
        expect(shares.jobs * shares.threads).toBeLessThanOrEqual(cores);
        expect(Math.min(shares.jobs, shares.threads)).toBeGreaterThanOrEqual(1);
        expect(shares.jobs).toBeLessThanOrEqual(jobs);
        if (threads !== undefined) expect(shares.threads).toBeLessThanOrEqual(threads);
      }),
    );
  });

  it('shares the cores out when nobody says how', () => {
    expect(plan(8, 3, undefined)).toEqual({ jobs: 3, threads: 2, said: null });
  });

  it('lowers threads first, then jobs, and says so', () => {
    expect(plan(2, 2, 2)).toMatchObject({ jobs: 2, threads: 1 });
    expect(plan(2, 2, 2).said).toBe('2 jobs × 2 threads on 2 cores: lowered to 2 × 1 threads');
    expect(plan(2, 5, undefined)).toMatchObject({ jobs: 2, threads: 1 });
    expect(plan(2, 5, undefined).said).toBe('5 jobs on 2 cores: lowered to 2 × 1 threads');
    expect(plan(4, 2, 1).said).toBeNull();
  });
});

describe('usableCores', () => {
  async function cores(allowed: number, files: Readonly<Record<string, string>>): Promise<number> {
    return usableCores(allowed, async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error('ENOENT');
      return text;
    });
  }

  it.each([
    ['no quota file', {}, 8],
    ['no limit', { '/sys/fs/cgroup/cpu.max': 'max 100000\n' }, 8],
    ['a container', { '/sys/fs/cgroup/cpu.max': '250000 100000\n' }, 2],
    ['less than a core', { '/sys/fs/cgroup/cpu.max': '50000 100000\n' }, 1],
    [
      'a limit on a group above',
      {
        '/proc/self/cgroup': '0::/a.slice/b.scope\n',
        '/sys/fs/cgroup/a.slice/cpu.max': '300000 100000',
        '/sys/fs/cgroup/a.slice/b.scope/cpu.max': 'max 100000',
      },
      3,
    ],
    [
      'cgroup v1',
      {
        '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '400000\n',
        '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
      },
      4,
    ],
    ['cgroup v1 without limit', { '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n' }, 8],
  ])('with %s', async (_, files, expected) => {
    expect(await cores(8, files)).toBe(expected);
  });
});
