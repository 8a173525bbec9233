import { type FileHandle, open } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { fatal } from './errors.ts';
import { EXIT } from './exit-codes.ts';
import { makeDirectory } from './files.ts';

/** A lock that the kernel holds for this process and frees when it dies, however it dies. */
export interface Lock {
  release(): Promise<void>;
}

async function holder(handle: FileHandle): Promise<string> {
  const text = await handle.readFile('utf8').catch(() => '');
  return text.trim().split('\n')[0] || 'another process';
}

/** How often a waiting run asks again, in milliseconds. */
const ASK_MS = 100;

export interface LockOptions {
  /** wait for the holder to end instead of giving up */
  readonly wait: boolean;
  /** ISO 8601, for the people who meet the lock */
  readonly since: string;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** aborted when the run should not wait any longer */
  readonly signal: AbortSignal;
  readonly onWait?: (holder: string) => void;
}

/**
 * Takes the exclusive lock on `path`. If somebody else has it: waits with `wait`, else fatal 75 naming the holder.
 * The file stays behind; only the kernel's lock on it counts.
 */
export async function takeLock(path: string, options: LockOptions): Promise<Lock> {
  const { tryLock, unlock } = (await import('fs-native-extensions')).default;
  await makeDirectory(dirname(path));
  const handle = await open(path, 'a+', 0o600);
  try {
    await handle.chmod(0o600);
    if (!tryLock(handle.fd)) {
      const who = await holder(handle);
      if (!options.wait) {
        throw fatal(EXIT.tempfail, 'locked', `another run is at work (${who})`, {
          hint: 'wait for it to end, or use --wait',
        });
      }
      options.onWait?.(who);
      // asked for again and again, as a wait in the kernel could not be interrupted
      while (!tryLock(handle.fd)) await options.sleep(ASK_MS, options.signal);
    }
    await handle.truncate(0);
    await handle.write(`pid ${process.pid} on ${hostname()} since ${options.since}\n`);
  } catch (error) {
    await handle.close();
    throw error;
  }
  return {
    async release() {
      unlock(handle.fd);
      await handle.close();
    },
  };
}
