// Bundles the three tools: one small entry each, heavy parts in chunks that load when they are needed.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

const entries = {
  'spinoco-fetch': 'src/fetch/main.ts',
  'spinoco-transcribe': 'src/transcribe/main.ts',
  'spinoco-anon': 'src/anon/main.ts',
  'transcribe-child': 'src/transcribe/child/main.ts',
  'fixture-api': 'fixtures/api/main.ts',
};

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path))),
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: false,
  logLevel: 'warning',
});
