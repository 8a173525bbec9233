import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { FOR_NODE } from '../../bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A server of `fixtures/` in its own process. */
export interface FixtureServer<State> {
  readonly url: string;
  readonly child: ChildProcess;
  /** asks its control endpoint; without a wish it only tells the state */
  control(wish?: object): Promise<State>;
  stop(): Promise<void>;
}

/** Bundles a fixture server into a folder; the path of the script. */
export async function bundleFixture(entry: string, directory: string): Promise<string> {
  const outfile = join(directory, 'server.mjs');
  await build({ ...FOR_NODE, absWorkingDir: root, entryPoints: [entry], outfile });
  return outfile;
}

/** Bundles a fixture server anew and starts it; `flags` as on its command line. */
export async function startFixture<State>(
  entry: string,
  flags: readonly string[],
): Promise<FixtureServer<State>> {
  const directory = await mkdtemp(join(tmpdir(), 'spinoco-fixture-'));
  const outfile = await bundleFixture(entry, directory);
  const child = spawn(process.execPath, [outfile, '--until-eof', ...flags], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [url] = (await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error('the fixture server did not start'))),
  ])) as [string];
  return {
    url,
    child,
    async control(wish = {}) {
      const answer = await fetch(`${url}/__control`, {
        method: 'POST',
        body: JSON.stringify(wish),
      });
      if (!answer.ok) throw new Error(`the fixture server says ${answer.status}`);
      return (await answer.json()) as State;
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
