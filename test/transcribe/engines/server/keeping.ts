// Starts a speech server as the stage does, tells the process id of its keeper, and does nothing more: to be killed.
import { Agent } from 'undici';
import { ManagedServer } from '../../../../src/transcribe/engines/server/server.ts';

const server = new ManagedServer({
  program: process.argv[2] as string,
  model: 'model.bin',
  threads: 1,
  device: 'auto',
  env: { PATH: process.env.PATH },
  client: { dispatcher: new Agent(), timeout: 5000, clock: Date.now },
  signal: new AbortController().signal,
  random: Math.random,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});
await server.reach(new AbortController().signal);
process.send?.(server.pid);
setInterval(() => undefined, 1000);
