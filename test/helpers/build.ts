import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';

/** Builds what the tests run as processes: the tools themselves and a small stage of the tests' own. */
export default async function setup(): Promise<void> {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  await build({
    entryPoints: { 'spinoco-upper': 'test/helpers/tools/upper.ts' },
    outdir: 'test/helpers/tools/dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
}
