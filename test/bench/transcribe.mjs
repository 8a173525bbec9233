// `make bench-transcribe`: windows, text, overhead, parallelism and memory of spinoco-transcribe, as ratios within a run.
// Usage: node test/bench/transcribe.mjs [PIECE…]   (default: all but `words` and `long`)
// Pieces: windows turns words overhead jobs long, and the rows of the README's table: `table` for all of them, or
// `table:NAME` with tiny, small, medium, large-v3, large-v3-turbo.
import { cpus } from 'node:os';
import { jobs, long, overhead, rowOf, tableHead } from './transcribe/cost.mjs';
import { turns, windows, words } from './transcribe/packing.mjs';
import { say } from './transcribe/tool.mjs';

const ROWS = {
  tiny: rowOf('tiny', 'f16'),
  small: rowOf('small', 'f16'),
  medium: rowOf('medium', 'f16'),
  'large-v3': rowOf('large-v3', 'q5_0', 'large-v3 (q5_0)'),
  'large-v3-turbo': rowOf('large-v3-turbo', 'f16'),
};

async function table(...names) {
  tableHead();
  for (const name of names) await ROWS[name]();
}

const pieces = { windows, turns, words, overhead, jobs, long };
pieces.table = () => table(...Object.keys(ROWS));
for (const name of Object.keys(ROWS)) pieces[`table:${name}`] = () => table(name);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in pieces));
if (unknown.length > 0) {
  say(`no such piece: ${unknown.join(', ')}; there are ${Object.keys(pieces).join(', ')}`);
  process.exitCode = 2;
} else {
  say(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}`);
  const usual = ['windows', 'turns', 'overhead', 'jobs', 'table'];
  for (const name of wanted.length > 0 ? wanted : usual) await pieces[name]();
}
