import { spawn, spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { processesOf } from './pipeline.ts';
import { cleanEnvironment } from './shell.ts';
import { until } from './upper.ts';

const READY = 'ready';

/** A shell on a terminal of its own. */
export interface OnTerminal {
  /** everything that came to the terminal so far, what was typed not among it */
  said(): string;
  /** types this, as a person would */
  type(text: string): void;
  readonly ended: Promise<number | null>;
}

/** Runs a bash script on a pseudo-terminal of 200 columns (script(1), of util-linux). */
export async function onTerminal(
  script: string,
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<OnTerminal> {
  const command = `stty -echo cols 200; set -o pipefail; echo ${READY}; ${script}`;
  const child = spawn('script', ['-qfec', command, '/dev/null'], {
    cwd,
    env: { ...cleanEnvironment(cwd), TERM: 'xterm', SHELL: '/bin/bash', ...env },
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stdin.on('error', () => undefined);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    // a job in the background does not end with its terminal
    const left = await processesOf(cwd);
    if (left.length > 0) spawnSync('kill', ['-9', ...left.map(({ pid }) => String(pid))]);
  });
  // what is typed before would be shown
  await until(() => said.startsWith(`${READY}\r\n`));
  const beginning = said.indexOf('\n') + 1;
  return {
    said: () => said.slice(beginning),
    type: (text) => void child.stdin.write(text),
    ended: new Promise((done) => child.on('close', done)),
  };
}

/** The rows that a terminal shows after all of this, the last one being that of the cursor. */
export function rowsOf(said: string): string[] {
  return said.split('\n').map((text) => {
    let row = '';
    for (const [n, over] of text.split('\r').entries()) {
      // written from the first column on, over what is there
      const [begin = '', ...rest] = over.split('\x1b[K');
      const column = n === 0 ? row.length : 0;
      row = row.slice(0, column) + begin + row.slice(column + begin.length);
      if (rest.length > 0) row = row.slice(0, column + begin.length) + rest.join('');
    }
    return row;
  });
}

/** The row of the cursor. */
export const lastRow = (said: string): string => rowsOf(said).at(-1) as string;
