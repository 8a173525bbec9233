import { describe, expect, it } from 'vitest';
import { freeMemory, jobsThatFit, memoryNeed, requireMemory } from '../../src/transcribe/memory.ts';

function machine(files: Record<string, string>): (path: string) => Promise<string> {
  return async (path) => {
    const text = files[path];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  };
}

describe('freeMemory', () => {
  it('is what the machine can give', async () => {
    const read = machine({ '/proc/meminfo': 'MemFree: 1 kB\nMemAvailable:   4000000 kB\n' });
    expect(await freeMemory(read)).toBe(4_096_000_000);
    expect(await freeMemory(machine({}), 123)).toBe(123);
  });

  it('is less where a group above holds a limit, but for pages that give way', async () => {
    const read = machine({
      '/proc/meminfo': 'MemAvailable: 8000000 kB\n',
      '/proc/self/cgroup': '0::/a/b\n',
      '/sys/fs/cgroup/a/b/memory.max': 'max\n',
      '/sys/fs/cgroup/a/memory.max': '2000000000\n',
      '/sys/fs/cgroup/a/memory.current': '1500000000\n',
      '/sys/fs/cgroup/a/memory.stat': 'anon 1\ninactive_file 700000000\n',
    });
    expect(await freeMemory(read)).toBe(1_200_000_000);
  });
});

describe('what a model needs', () => {
  const large = memoryNeed(1_081_140_203);

  it('is about twice its file', () => {
    expect(large / 1e9).toBeGreaterThan(2.577);
    expect(large / 1e9).toBeLessThan(2.7);
  });

  it('bounds the jobs, never below one', () => {
    expect(jobsThatFit(4, large, 8e9)).toBe(3);
    expect(jobsThatFit(2, large, 80e9)).toBe(2);
    expect(jobsThatFit(2, large, 1e9)).toBe(1);
  });

  it('is said in numbers when it is not there', () => {
    expect(() => requireMemory('large-v3', large, 1.9e9)).toThrow(
      expect.objectContaining({
        exitCode: 69,
        message: 'model large-v3 needs 2.6 GB of memory, 1.9 GB are free',
      }),
    );
    expect(() => requireMemory('large-v3', large, 3e9)).not.toThrow();
  });
});
