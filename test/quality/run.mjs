// Bundles and runs the measurement: `make quality`, or `node test/quality/run.mjs --check`.
// `--list dev` lists instead what goes wrong in the calls written by hand, a line each; grep it.
import { build } from 'esbuild';

const script = process.argv.includes('--list') ? './list.ts' : './run.ts';
const outfile = new URL('../../node_modules/.cache/quality.mjs', import.meta.url).pathname;
await build({
  entryPoints: [new URL(script, import.meta.url).pathname],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
await import(outfile);
