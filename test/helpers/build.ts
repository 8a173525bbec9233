import { execFileSync } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const TOOLS = 'test/helpers/tools/dist';

/** Builds what the tests run as processes: the tools themselves and a small stage of the tests' own. */
export default async function setup(): Promise<void> {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  const fresh = `${TOOLS}.${process.pid}.new`;
  const stale = `${TOOLS}.${process.pid}.old`;
  await build({
    entryPoints: { 'spinoco-upper': 'test/helpers/tools/upper.ts' },
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  });
  // whole at once: another test run may be using the last one
  await rename(TOOLS, stale).catch(() => undefined);
  await rename(fresh, TOOLS);
  await rm(stale, { recursive: true, force: true });
}
