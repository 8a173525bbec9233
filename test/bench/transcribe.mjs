// `make bench-transcribe`: windows, overhead, parallelism and memory of spinoco-transcribe, as ratios within this run.
// Usage: node test/bench/transcribe.mjs [windows|turns|overhead|jobs|memory|long …]   (default: all but `long`)
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { distance } from './distance.mjs';
import { writeModel } from './ggml.mjs';
import { writeLongCall } from './long-call.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'spinoco-bench-'));
const MICRO = `${root}fixtures/model/ggml-micro-cs.bin`;
const CALL = `${root}fixtures/audio/01-nefunguje-kotel.ogg`;
const ONE_WINDOW = `${root}fixtures/audio/06-mono-telefon.ogg`;
const say = (text) => process.stdout.write(`${text}\n`);

/** Runs the tool; its records, wall seconds, and the peak memory of parent and largest child in MB. */
async function transcribe(...args) {
  const begun = process.hrtime.bigint();
  const tool = spawn(process.execPath, [`${root}bin/spinoco-transcribe`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  tool.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  const peaks = new Map();
  const timer = setInterval(() => sample(tool.pid, peaks), 50);
  const code = await new Promise((resolve) => tool.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`spinoco-transcribe ${args.join(' ')}: exit ${code}`);
  const wall = Number(process.hrtime.bigint() - begun) / 1e9;
  const records = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { [tool.pid]: parent = 0, ...children } = Object.fromEntries(peaks);
  return { records, wall, parent, child: Math.max(0, ...Object.values(children)) };
}

function sample(pid, peaks) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    peaks.set(pid, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    for (const child of children.trim().split(' ').filter(Boolean)) sample(Number(child), peaks);
  } catch {
    // gone
  }
}

const made = new Map();
async function longCall(minutes) {
  const path = join(folder, `${minutes}.wav`);
  if (!made.has(minutes)) made.set(minutes, writeLongCall(path, minutes));
  return { path, texts: await made.get(minutes) };
}

function model(name, kind) {
  const path = join(folder, `${name}-${kind}.bin`);
  if (!existsSync(path)) writeModel(name, kind, path);
  return path;
}

const runOf = ({ records }) => records[0].run;
const per = (a, b) => (a / b).toFixed(2);

async function windows() {
  const outfile = `${root}node_modules/.cache/spinoco-bench/windows.js`;
  const options = { bundle: true, format: 'esm', platform: 'node', packages: 'external' };
  await build({ entryPoints: [`${root}test/bench/windows.ts`], outfile, ...options });
  const { windowsOf } = await import(pathToFileURL(outfile).href);
  const silero = `${root}dist/silero_vad.onnx`;
  say('\nwindows handed to the engine (goal: at most 1.3 x the least)');
  for (const minutes of [1, 10, 60]) {
    const { path } = await longCall(minutes);
    const channels = await windowsOf(path, silero);
    const count = channels.reduce((sum, one) => sum + one.windows, 0);
    const least = channels.reduce((sum, { seconds }) => sum + Math.ceil(seconds / 30), 0);
    const whole = Math.ceil((minutes * 60) / 30) * 2;
    say(
      `  ${minutes} min: ${count} windows, least ${least} (${per(count, least)} x), channels whole ${whole}`,
    );
  }
}

/** Character errors of a record against what was said, both channels together, %. */
function errors(record, texts) {
  let wrong = 0;
  for (const [channel, text] of texts.entries()) {
    const heard = record.segments.filter((segment) => segment.channel === channel);
    wrong += distance(heard.map((segment) => segment.text).join(' '), text);
  }
  return ((100 * wrong) / texts.join('').length).toFixed(2);
}

async function turns() {
  const { path, texts } = await longCall(10);
  say('\na call of 10 minutes whose parties take turns (goal: 1.7 x faster at equal text)');
  const packed = await transcribe(path, '--model', MICRO);
  const whole = await transcribe(path, '--model', MICRO, '--no-vad');
  for (const [name, one] of Object.entries({ packed, whole })) {
    const { windows: count, encoder_runs, engine_s } = runOf(one);
    const rate = errors(one.records[0], texts);
    say(
      `  ${name}: ${count} windows, ${encoder_runs} encoder runs, engine ${engine_s.toFixed(1)} s, wall ${one.wall.toFixed(1)} s, character errors ${rate} %`,
    );
  }
  say(`  packed is ${per(whole.wall, packed.wall)} x faster`);
}

async function overhead() {
  say('\neverything around the engine, as a share of its time (goals: tiny 5 %, large-v3 1 %)');
  const { path } = await longCall(10);
  for (const [name, kind, file] of [
    ['tiny', 'f16', path],
    ['large-v3', 'q5_0', ONE_WINDOW],
  ]) {
    const one = await transcribe(file, '--model', model(name, kind));
    const { wall_s, engine_s, windows: count } = runOf(one);
    const share = (100 * (wall_s - engine_s)) / engine_s;
    say(
      `  ${name} ${kind}, ${count} windows: engine ${engine_s.toFixed(1)} s, the rest ${(wall_s - engine_s).toFixed(2)} s = ${share.toFixed(1)} %; child ${one.child.toFixed(0)} MB, ${per(engine_s, one.records[0].duration_s)} x real time`,
    );
  }
}

async function jobs() {
  say('\ntwo calls at once, a thread each (goal: at most 1.15 x the time of one)');
  const { path } = await longCall(1);
  const tiny = ['--model', model('tiny', 'f16'), '--threads', '1'];
  const one = await transcribe(path, ...tiny, '-j', '1');
  const two = await transcribe(path, path, ...tiny, '-j', '2');
  say(`  one ${one.wall.toFixed(1)} s, two ${two.wall.toFixed(1)} s: ${per(two.wall, one.wall)} x`);
}

async function memory() {
  say('\nmemory of one job, and speed on two channels of a short call');
  for (const [name, kind] of [
    ['tiny', 'f16'],
    ['base', 'f16'],
    ['small', 'f16'],
    ['medium', 'q5_0'],
    ['large-v3-turbo', 'q5_0'],
  ]) {
    const path = model(name, kind);
    const one = await transcribe(CALL, '--model', path);
    const { wall_s, audio_s } = runOf(one);
    say(`  ${name} ${kind}: ${one.child.toFixed(0)} MB, ${per(wall_s, audio_s)} x real time`);
    rmSync(path);
  }
}

async function long() {
  say(
    '\na call of three hours against one of ten minutes (goal: less than 300 MB beyond the engine)',
  );
  for (const minutes of [10, 180]) {
    const { path } = await longCall(minutes);
    const one = await transcribe(path, '--model', MICRO);
    say(
      `  ${minutes} min: child ${one.child.toFixed(0)} MB, parent ${one.parent.toFixed(0)} MB, ${runOf(one).windows} windows, wall ${one.wall.toFixed(0)} s`,
    );
  }
}

const all = { windows, turns, overhead, jobs, memory, long };
const wanted = process.argv.slice(2);
try {
  say(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}`);
  for (const [name, run] of Object.entries(all)) {
    if (wanted.length > 0 ? wanted.includes(name) : name !== 'long') await run();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
