import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { cleanEnvironment, lines } from './shell.ts';

const program = resolve(import.meta.dirname, 'tools/dist/spinoco-upper.js');

/** The test stage as a process of its own that a test can talk to and kill. */
export interface Running {
  readonly child: ChildProcess;
  /** what it has written to stdout and stderr so far */
  readonly said: { stdout: string; stderr: string };
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export function startUpper(cwd: string, ...args: string[]): Running {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: cleanEnvironment(cwd) });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (said.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (said.stderr += String(chunk)));
  child.stdin.on('error', () => undefined);
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) =>
    child.on('close', (code, signal) => done({ code, signal })),
  );
  return { child, said, ended };
}

/** Waits until something is so; fails after ten seconds. */
export async function until(condition: () => boolean): Promise<void> {
  const last = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > last) throw new Error(`never: ${condition}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Lines of the test stage's ledger that are whole. */
export function ledgerOf(cwd: string): Record<string, unknown>[] {
  const path = join(cwd, 'data/ledger/upper.jsonl');
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  return lines(text.slice(0, text.lastIndexOf('\n') + 1));
}

/** Names and contents of the test stage's artifacts. */
export function filesOf(cwd: string): Record<string, Record<string, unknown>> {
  const folder = join(cwd, 'data/upper');
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>,
    ]),
  );
}
