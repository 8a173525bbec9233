// Hands so many windows to a speech server by way of real children and the real transcriber; prints what it took.
// Usage: node http-load.js CHILD URL JOBS WINDOWS SECONDS   (bundled and run by http.mjs)
import { readFileSync } from 'node:fs';
import { setTimeout as timeout } from 'node:timers/promises';
import { silentLog } from '../../src/stage/log.ts';
import { DIALECTS } from '../../src/transcribe/engines/http/dialect.ts';
import { RemoteEndpoint } from '../../src/transcribe/engines/http/endpoint.ts';
import { remoteOf } from '../../src/transcribe/engines/http/remote.ts';
import { SpeechService } from '../../src/transcribe/engines/http/service.ts';
import { HttpTranscriber } from '../../src/transcribe/engines/http/transcriber.ts';
import { optionsSchema } from '../../src/transcribe/options.ts';
import { Pool } from '../../src/transcribe/pool/pool.ts';

const [child = '', url = '', ...numbers] = process.argv.slice(2);
const [jobs = 1, windows = 1, seconds = 1] = numbers.map(Number);

/** Windows of one recording. */
const EACH = 20;

const { signal } = new AbortController();
const remote = await remoteOf(
  url,
  optionsSchema.parse({}),
  {
    ...{ env: {}, log: silentLog, clock: Date.now, random: Math.random, signal },
    sleep: (ms: number) => timeout(ms),
  },
  jobs,
);
const { openai } = DIALECTS;
const wish = { language: 'cs', prompt: '', model: null };
const service = new SpeechService(
  new RemoteEndpoint(remote.client, openai.pulse),
  { path: openai.path, fields: (length) => openai.fields(wish, length), patience: 60_000 },
  remote.patience,
);
const pool = new Pool(child, { PATH: process.env.PATH }, 2);
const transcriber = new HttpTranscriber(pool, Array(jobs).fill(service), 'cs');
const listen = { model: null, threshold: 0.5, minSilence: 0.3, minSpeech: 0.08, window: 26 };
const job = {
  ...{ kind: 'job' as const, sha256: null, sides: { left: '', right: '' }, listen },
  ...{ clean: null, engine: null },
};

function rss(): number {
  const pids = [process.pid, ...pool.pids];
  const kilobytes = pids.map((pid) =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]),
  );
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1000);
}

// children and connections are there before the clock runs
const one = (count: number) =>
  transcriber.run({ ...job, file: `/${count}/${seconds}` }, { signal });
await Promise.all(Array.from({ length: 4 }, () => one(Math.ceil(jobs / 4))));

const begun = performance.now();
const memory: number[] = [];
let left = windows;
let heard = 0;
async function line(): Promise<void> {
  while (left > 0) {
    const count = Math.min(EACH, left);
    left -= count;
    await one(count);
    const before = Math.floor((10 * heard) / windows);
    heard += count;
    if (Math.floor((10 * heard) / windows) > before && process.platform === 'linux')
      memory.push(rss());
  }
}
await Promise.all(Array.from({ length: jobs }, line));
const wall = (performance.now() - begun) / 1000;
await pool.close();
await remote.close();
process.stdout.write(`${JSON.stringify({ wall, memory })}\n`);
