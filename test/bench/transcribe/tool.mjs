// Runs spinoco-transcribe for the benches: what it said, how long it took, and what it held.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { FOR_NODE } from '../../../bundle.mjs';
import { distance } from '../distance.mjs';
import { writeModel } from './ggml.mjs';
import { writeLongCall } from './long-call.mjs';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), 'spinoco-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

export const MICRO = `${root}fixtures/model/ggml-micro-cs.bin`;
export const SILERO = `${root}dist/silero_vad.onnx`;

export const say = (text) => process.stdout.write(`${text}\n`);
export const per = (a, b) => (a / b).toFixed(2);
export const runOf = ({ records }) => records[0].run;

/**
 * Runs the tool; its records, wall seconds, CPU seconds with all children, and the peak memory of parent and largest
 * child in MB.
 */
export async function transcribe(...args) {
  const begun = process.hrtime.bigint();
  // what bash has waited for is in the second line of `times`, that of its children with theirs
  const script = 'set -e; "$@"; times >&3';
  const tool = spawn(
    'bash',
    ['-c', script, 'bash', process.execPath, `${root}bin/spinoco-transcribe`, ...args],
    { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] },
  );
  const texts = { 1: '', 3: '' };
  for (const fd of [1, 3]) {
    tool.stdio[fd].setEncoding('utf8').on('data', (text) => {
      texts[fd] += text;
    });
  }
  const peaks = new Map();
  const timer = setInterval(() => sample(tool.pid, 0, peaks), 50);
  const code = await new Promise((resolve) => tool.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`spinoco-transcribe ${args.join(' ')}: exit ${code}`);
  const wall = Number(process.hrtime.bigint() - begun) / 1e9;
  const records = texts[1]
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const at = (depth) =>
    Math.max(0, ...[...peaks.values()].filter((one) => one.depth === depth).map(({ mb }) => mb));
  return { records, wall, cpu: cpuSeconds(texts[3]), parent: at(1), child: at(2) };
}

/** User and system seconds in the second line of bash's `times`: `0m1.234s 0m0.056s`. */
function cpuSeconds(times) {
  const [, line = ''] = times.trim().split('\n');
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + 60 * minutes + Number(seconds), 0);
}

function sample(pid, depth, peaks) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const mb = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
    // one that is ending has no memory any more
    peaks.set(pid, { depth, mb: Math.max(mb, peaks.get(pid)?.mb ?? 0) });
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    for (const child of children.trim().split(' ').filter(Boolean)) {
      sample(Number(child), depth + 1, peaks);
    }
  } catch {
    // gone
  }
}

const made = new Map();

/** A generated call: its path, and what is said on its channels. */
export async function longCall(minutes) {
  const path = join(folder, `${minutes}.wav`);
  if (!made.has(minutes)) made.set(minutes, writeLongCall(path, minutes));
  return { path, texts: await made.get(minutes) };
}

/** A model file of real dimensions, written when it is first asked for. */
export function model(name, kind) {
  const path = join(folder, `${name}-${kind}.bin`);
  if (!existsSync(path)) writeModel(name, kind, path);
  return path;
}

/** Imports a module of this folder that needs the tool's own sources. */
export async function bundled(name) {
  const outfile = `${root}node_modules/.cache/spinoco-bench/${name}.js`;
  const entryPoints = [`${root}test/bench/transcribe/${name}.ts`];
  await build({ ...FOR_NODE, entryPoints, outfile, packages: 'external' });
  return import(pathToFileURL(outfile).href);
}

/** Character errors of a record against what was said, channel by channel, and how many characters that is. */
export function errors(record, texts) {
  let wrong = 0;
  for (const [channel, text] of texts.entries()) {
    const heard = record.segments.filter((segment) => segment.channel === channel);
    wrong += distance(heard.map((segment) => segment.text).join(' '), text);
  }
  return { wrong, characters: texts.join('').length };
}
