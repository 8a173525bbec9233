// What the engine costs, and what everything around it does: time, CPU, memory.
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import {
  bundled,
  longCall,
  MICRO,
  model,
  per,
  root,
  runOf,
  SILERO,
  say,
  transcribe,
} from './tool.mjs';

const ONE_WINDOW = `${root}fixtures/audio/06-mono-telefon.ogg`;

/** CPU seconds of an engine child that does nothing: it ends when its stdin does. */
function startOfChild() {
  const script = '"$@" < /dev/null; times';
  const run = ['-c', script, 'bash', process.execPath, `${root}dist/transcribe-child.js`];
  const { stdout } = spawnSync('bash', run, { encoding: 'utf8', cwd: tmpdir() });
  const [, line = ''] = stdout.trim().split('\n');
  return [...line.matchAll(/m([\d.]+)s/g)].reduce((sum, [, seconds]) => sum + Number(seconds), 0);
}

/**
 * By the wall, and in CPU, which other work on the machine does not change. The child's own share is measured with an
 * engine that costs nothing; of its CPU the rest is the engine's.
 */
export async function overhead() {
  say('\neverything around the engine, as a share of its time (goals: tiny 5 %, large-v3 1 %)');
  const { aroundEngine } = await bundled('around');
  const { path } = await longCall(10);
  for (const [name, kind, file] of [
    ['tiny', 'f16', path],
    ['large-v3', 'q5_0', ONE_WINDOW],
  ]) {
    const one = await transcribe(file, '--model', model(name, kind), '-q');
    const { wall_s, engine_s, windows } = runOf(one);
    const rest = wall_s - engine_s;
    const around = startOfChild() + (await aroundEngine(file, SILERO));
    say(
      `  ${name} ${kind}, ${windows} windows: engine ${engine_s.toFixed(1)} s, the rest ${rest.toFixed(2)} s = ${percent(rest, engine_s)} of the wall; CPU ${one.cpu.toFixed(1)} s, around the engine ${around.toFixed(2)} s = ${percent(around, one.cpu - around)}; child ${one.child.toFixed(0)} MB`,
    );
  }
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

export async function jobs() {
  say('\ntwo calls at once, a thread each (goal: at most 1.15 x the time of one)');
  const { path } = await longCall(1);
  const tiny = ['--model', model('tiny', 'f16'), '--threads', '1'];
  const one = await transcribe(path, ...tiny, '-j', '1');
  const two = await transcribe(path, path, ...tiny, '-j', '2');
  say(`  one ${one.wall.toFixed(1)} s, two ${two.wall.toFixed(1)} s: ${per(two.wall, one.wall)} x`);
}

/** The README's rows; each model is a piece of its own, so that a slow machine can take them one by one. */
export function rowOf(name, kind, label = name) {
  return async () => {
    const file = model(name, kind);
    const { path } = await longCall(1);
    const one = await transcribe(path, '--model', file, '-q');
    const { wall_s, audio_s } = runOf(one);
    const bytes = statSync(file).size;
    const size = bytes < 1e9 ? `${(bytes / 1e6).toFixed(0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
    const memory = `${(one.child / 1000).toFixed(2)} GB`;
    say(`| ${label} | ${size} | ${memory} | ${per(wall_s, audio_s)} |`);
    rmSync(file);
  };
}

let headed = false;

/** Once a run, however many rows are asked for. */
export function tableHead() {
  if (headed) return;
  headed = true;
  const [cpu] = cpus();
  say(
    `\na call of one minute, two channels, one job on ${cpus().length} cores of ${cpu?.model.trim()}`,
  );
  say('| model | file | memory a job | real-time factor |\n| --- | --- | --- | --- |');
}

export async function long() {
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
