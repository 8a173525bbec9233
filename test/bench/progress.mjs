// What it costs to draw the progress of a pipeline whose ledgers are long, beside reading such a ledger.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function benchProgress() {
  const outfile = `${root}node_modules/.cache/spinoco-bench/progress-look.js`;
  const options = { bundle: true, format: 'esm', platform: 'node', packages: 'external' };
  const entryPoints = [`${root}test/bench/progress-look.ts`];
  await build({ entryPoints, outfile, ...options, logLevel: 'warning' });
  const measured = JSON.parse(execFileSync(process.execPath, [outfile], { encoding: 'utf8' }));
  const { lines, first, tick, whole } = measured;
  console.log(
    `\nprogress over a ledger of ${lines} lines, CPU time (reading it whole: ${whole.toFixed(0)} ms)`,
  );
  console.log(`  first look ${first.toFixed(1)} ms  ${(first / whole).toFixed(3)} x`);
  console.log(
    `  each look and drawing ${tick.toFixed(2)} ms: ${tick.toFixed(1)} % of a core at 10 Hz`,
  );
}
