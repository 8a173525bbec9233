// Bundles the tools: one small entry each, heavy parts in chunks that load when they are needed.
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { build } from 'esbuild';

/** Builds into a fresh folder and puts it in place whole, so that no reader meets half a build. */
export async function bundle(entryPoints, outdir) {
  const fresh = `${outdir}.${process.pid}.new`;
  const stale = `${outdir}.${process.pid}.old`;
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(entryPoints).filter(([, path]) => existsSync(path)),
    ),
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  });
  await rename(outdir, stale).catch(() => undefined);
  await rename(fresh, outdir);
  await rm(stale, { recursive: true, force: true });
}

await bundle(
  {
    'spinoco-fetch': 'src/fetch/main.ts',
    'spinoco-transcribe': 'src/transcribe/main.ts',
    'spinoco-anon': 'src/anon/main.ts',
    'transcribe-child': 'src/transcribe/child/main.ts',
    'fixture-api': 'fixtures/api/main.ts',
  },
  'dist',
);
