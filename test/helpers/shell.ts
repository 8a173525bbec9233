import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  /** exit code of the shell: that of the pipeline under pipefail */
  readonly code: number | null;
  /** exit codes of the members of the last pipeline */
  readonly status: readonly number[];
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const root = resolve(import.meta.dirname, '../..');
const node = process.execPath;
/** An environment that says nothing of the machine: no settings, no proxy, a home of its own. */
export function cleanEnvironment(home: string): Record<string, string> {
  const path = [join(root, 'bin'), join(root, 'test/helpers/tools/bin'), resolve(node, '..')];
  path.push('/usr/local/bin', '/usr/bin', '/bin');
  return { PATH: path.join(delimiter), HOME: home, LANG: 'C.UTF-8' };
}

/** Runs a bash script through real processes and real pipes. Any warning from Node is an error of the test. */
export async function sh(script: string, options: RunOptions = {}): Promise<Ran> {
  const cwd = options.cwd ?? root;
  const whole = `set -o pipefail\n${script}\ncodes=("\${PIPESTATUS[@]}")\necho "\${codes[*]}" >&3\nfor code in "\${codes[@]}"; do [ "$code" -eq 0 ] || exit "$code"; done`;
  const child = spawn('bash', ['-c', whole], {
    cwd,
    env: { ...cleanEnvironment(cwd), ...options.env },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', '', ''];
  for (const fd of [1, 2, 3]) {
    child.stdio[fd]?.on('data', (chunk: Buffer) => {
      texts[fd] += chunk.toString('utf8');
    });
  }
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.input ?? '');
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const stderr = texts[2] as string;
  if (/\(node:\d+\) \w*Warning|DeprecationWarning|ExperimentalWarning/.test(stderr)) {
    throw new Error(`a warning from Node:\n${stderr}`);
  }
  const status = (texts[3] as string).trim().split(' ').map(Number);
  return { stdout: texts[1] as string, stderr, code, status };
}

/** A folder that is gone after the test. */
export async function temporary(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'spinoco-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** NDJSON text → objects. */
export function lines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

export function ndjson(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
