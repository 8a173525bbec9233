// `make bench-http`: what the way to a speech server costs, how it scales, what it holds; ratios within this run.
// Usage: node test/bench/http.mjs [overhead|scale|memory|models …]   (default: all but `models`)
// CMAKE_FLAGS tells which build of whisper-server is meant, as for `make whisper-server`.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { FOR_NODE } from '../../bundle.mjs';
import { median } from './measure.mjs';
import { writeModel } from './transcribe/ggml.mjs';
import { writeLongCall } from './transcribe/long-call.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'spinoco-bench-'));
const bundles = `${root}node_modules/.cache/spinoco-bench`;
const say = (text) => process.stdout.write(`${text}\n`);
const per = (a, b) => (a / b).toFixed(2);

await build({
  entryPoints: {
    'http-child': `${root}test/bench/http-child.ts`,
    'http-load': `${root}test/bench/http-load.ts`,
    'http-server': `${root}fixtures/asr/main.ts`,
  },
  outdir: bundles,
  ...FOR_NODE,
  packages: 'external',
});

/** Runs `body` with the address of a fixture speech server. */
async function withServer(latency, body) {
  const flags = ['--latency', String(latency), '--until-eof'];
  const server = spawn(process.execPath, [`${bundles}/http-server.js`, ...flags], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [url] = await once(createInterface({ input: server.stdout }), 'line');
  try {
    return await body(url);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
}

function load(url, jobs, windows, seconds) {
  const args = [`${bundles}/http-load.js`, `${bundles}/http-child.js`, url, jobs, windows, seconds];
  return JSON.parse(execFileSync(process.execPath, args.map(String), { encoding: 'utf8' }));
}

function transcribe(...args) {
  const begun = process.hrtime.bigint();
  const out = execFileSync(process.execPath, [`${root}bin/spinoco-transcribe`, '-q', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
  });
  const wall = Number(process.hrtime.bigint() - begun) / 1e9;
  return {
    records: out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    wall,
  };
}

function builtServer() {
  try {
    const script = `${root}fixtures/asr/build-whisper-server.sh`;
    const flags = (process.env.CMAKE_FLAGS ?? '').split(' ').filter(Boolean);
    return execFileSync(script, ['--kept', ...flags], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

async function overhead() {
  say('\nthe way to a server, against the built-in engine at tiny dimensions (goal: at most 5 %)');
  const call = join(folder, 'call.wav');
  await writeLongCall(call, 2);
  const model = join(folder, 'tiny.bin');
  writeModel('tiny', 'f16', model);
  const common = ['--model', model, '--threads', '1'];
  const napi = transcribe(call, ...common);
  const { engine_s, windows } = napi.records[0].run;
  const window = (1000 * engine_s) / windows;
  // windows of 30 s one after the other, against a server that takes no time to hear them
  const path = await withServer(0, (url) => (1000 * load(url, 1, 200, 30).wall) / 200);
  say(
    `  napi ${window.toFixed(0)} ms a window, the way ${path.toFixed(1)} ms: ${((100 * path) / window).toFixed(1)} %`,
  );
  const server = builtServer();
  if (server === null) {
    say('  whole runs not compared: no whisper-server (make whisper-server)');
    return;
  }
  const walls = { napi: [], http: [] };
  for (let round = 0; round < 3; round += 1) {
    walls.napi.push(transcribe(call, ...common).wall);
    walls.http.push(transcribe(call, ...common, '--asr-server', server).wall);
  }
  const [own, other] = [median(walls.napi), median(walls.http)];
  say(
    `  whole runs of ${windows} windows: napi (whisper.cpp 1.7.2) ${own.toFixed(1)} s, whisper-server (1.9.1) ${other.toFixed(1)} s: ${per(other, own)} x`,
  );
}

async function scale() {
  say('\na server that answers after 200 ms (goal: within 10 % of ideal up to 64 jobs)');
  for (const seconds of [1.1, 30]) {
    for (const jobs of [1, 4, 16, 64]) {
      const windows = jobs * 25;
      const { wall } = await withServer(200, (url) => load(url, jobs, windows, seconds));
      const [rate, ideal] = [windows / wall, jobs / 0.2];
      say(
        `  windows of ${seconds} s, -j ${jobs}: ${rate.toFixed(0)} a second, ideal ${ideal} = ${((100 * rate) / ideal).toFixed(0)} %`,
      );
    }
  }
}

async function memory() {
  say('\nmemory of parent and two children over 10,000 windows of 5 s, 64 in flight (goal: flat)');
  const { memory: rss, wall } = await withServer(0, (url) => load(url, 64, 10_000, 5));
  const [early, late] = [rss.slice(1, 4), rss.slice(-3)].map((some) => Math.max(...some));
  say(
    `  MB after each 1,000: ${rss.join(' ')}; the last 3 against the 2nd to 4th: ${per(late, early)} x; ${(10_000 / wall).toFixed(0)} windows a second`,
  );
}

/**
 * What a server of our own makes of a model on the device it finds: whole runs, with loading, decoding and files. On a
 * GPU the weights of noise leave half precision's range, and every window is decoded to the last token it may have:
 * the figure is a bound, calls take less.
 */
async function models() {
  const server = builtServer();
  if (server === null) throw new Error('no whisper-server (make whisper-server)');
  const call = join(folder, 'ten-minutes.wav');
  await writeLongCall(call, 10);
  say('\ncalls of ten minutes on a whisper-server a job, with models of real dimensions');
  for (const [name, kind, jobs] of [
    ['large-v3', 'q5_0', 1],
    ['large-v3', 'q5_0', 4],
    ['large-v3-turbo', 'q5_0', 1],
    ['medium', 'q5_0', 1],
    ['small', 'f16', 1],
    ['large-v3', 'f16', 1],
  ]) {
    const model = join(folder, `${name}-${kind}.bin`);
    if (!existsSync(model)) writeModel(name, kind, model);
    const calls = Array.from({ length: jobs }, () => call);
    // weights of noise: whether a text is sure enough for a server must not decide how often it is made
    const once = ['--asr-field', 'temperature_inc=0'];
    const args = [...calls, '-j', jobs, '--model', model, '--asr-server', server, ...once];
    const { records, wall } = transcribe(...args.map(String));
    const engine = records.reduce((sum, { run }) => sum + run.engine_s, 0);
    const audio = records.reduce((sum, { duration_s }) => sum + duration_s, 0);
    const { device } = records[0].asr;
    const words = records[0].text.split(/\s+/).length;
    say(
      `  ${name} ${kind}, -j ${jobs} on ${device}: wall ${wall.toFixed(1)} s, engine ${engine.toFixed(1)} s, ${(audio / wall).toFixed(0)} seconds of call a second, ${words} words a call`,
    );
  }
}

const all = { overhead, scale, memory, models };
const wanted = process.argv.slice(2);
try {
  say(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}`);
  for (const [name, run] of Object.entries(all)) {
    if (wanted.length > 0 ? wanted.includes(name) : name !== 'models') await run();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
