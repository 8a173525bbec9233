import { Worker } from 'node:worker_threads';

/**
 * A thread that waits for the end of stdin and then kills the process. The parent holds the other end and never
 * writes: it ends when the parent does, however that happens. Only a thread of its own can act on it while native
 * code blocks the main one. `EAGAIN`: somebody made the pipe non-blocking.
 */
const SOURCE = `
const { readSync } = require('node:fs');
const byte = Buffer.alloc(1);
for (;;) {
  try {
    if (readSync(0, byte) === 0) break;
  } catch (error) {
    if (error.code !== 'EAGAIN') break;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}
process.kill(process.pid, 'SIGKILL');
`;

/** Ties the life of this process to its stdin. */
export function holdLifeLine(): void {
  new Worker(SOURCE, {
    eval: true,
    // the thread needs next to nothing
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 },
  }).unref();
}
