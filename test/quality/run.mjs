// Bundles and runs the measurement: `make quality`, or `node test/quality/run.mjs --check`.
import { build } from 'esbuild';

const outfile = new URL('../../node_modules/.cache/quality.mjs', import.meta.url).pathname;
await build({
  entryPoints: [new URL('./run.ts', import.meta.url).pathname],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
await import(outfile);
