import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** State of the fixture server, as its control endpoint tells it. */
export interface ApiState {
  readonly faults: string[];
  readonly tasks: number;
  /** requests by path */
  readonly counts: Record<string, number>;
  /** answers by status */
  readonly statuses: Record<string, number>;
}

/** The fixture Spinoco server in its own process. */
export interface Api {
  readonly url: string;
  readonly child: ChildProcess;
  /** faults, tasks and counts: see fixtures/api/server.ts; without a wish it only tells the state */
  control(wish?: object): Promise<ApiState>;
  /** requests for paths that begin so */
  count(path: string): Promise<number>;
  stop(): Promise<void>;
}

/** Bundles the fixture server anew and starts it; `flags` as on its command line. */
export async function startApi(...flags: string[]): Promise<Api> {
  const directory = await mkdtemp(join(tmpdir(), 'spinoco-api-'));
  const outfile = join(directory, 'api.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['fixtures/api/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  });
  const child = spawn(process.execPath, [outfile, '--until-eof', ...flags], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [url] = (await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error('the fixture server did not start'))),
  ])) as [string];
  const control = async (wish: object = {}): Promise<ApiState> => {
    const answer = await fetch(`${url}/__control`, { method: 'POST', body: JSON.stringify(wish) });
    if (!answer.ok) throw new Error(`the fixture server says ${answer.status}`);
    return (await answer.json()) as ApiState;
  };
  return {
    url,
    child,
    control,
    async count(path) {
      const { counts } = await control();
      return Object.entries(counts).reduce((n, [key, c]) => n + (key.startsWith(path) ? c : 0), 0);
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await rm(directory, { recursive: true, force: true });
    },
  };
}
