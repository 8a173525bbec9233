// `make bench`, the lists of names and places: bytes in the package, CPU time to have them, heap that they hold.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { median } from './measure.mjs';

const ROUNDS = 5;
const source = new URL('../../src/anon/names/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'spinoco-bench-gazetteer-'));

/** Reads one call, then words with every two first letters: all of the lists are declined then. */
const CHILD = `
const started = process.cpuUsage();
const spent = () => { const { user, system } = process.cpuUsage(started); return (user + system) / 1000; };
const { NamesOfRecording, nameSearch } = await import('./names.mjs');
globalThis.gc();
const before = process.memoryUsage().heapUsed;
const search = nameSearch('balanced');
globalThis.kept = search;
const read = (text) => { const said = { text, turns: [] }; const names = new NamesOfRecording(search); names.hear([said], [[]]); return names.find(said, []).length; };
const loaded = spent();
if (read('Dobrý den, tady Novák, bydlím v ulici Dlouhá 12, Pardubice. S Karlem Dvořákem se domluvte.') !== 3) throw new Error('the lists are not there');
const call = spent();
globalThis.gc();
const little = process.memoryUsage().heapUsed - before;
const letters = [...'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž'];
for (const a of letters) for (const b of letters) {
  read(\`Nikdo \${a.toUpperCase()}\${b}xx nezná.\`);
  read(\`ulice \${a.toUpperCase()}\${b}xx 1, Na \${b.toUpperCase()}\${a}xx 2\`);
}
globalThis.gc();
console.log(JSON.stringify({ loaded, call: call - loaded, little, all: process.memoryUsage().heapUsed - before }));
`;

try {
  writeFileSync(
    join(folder, 'entry.ts'),
    `export { NamesOfRecording } from '${source}find.ts';\nexport { nameSearch } from '${source}open.ts';\n`,
  );
  const outfile = join(folder, 'names.mjs');
  await build({
    entryPoints: [join(folder, 'entry.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  writeFileSync(join(folder, 'child.mjs'), CHILD);
  const runs = Array.from({ length: ROUNDS }, () => {
    const child = join(folder, 'child.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', child]);
    if (status !== 0) throw new Error(String(stderr));
    return JSON.parse(String(stdout));
  });
  const of = (key) => median(runs.map((run) => run[key]));
  const lists = readdirSync(join(source, 'lists')).map(
    (name) => statSync(join(source, 'lists', name)).size,
  );
  const kilobytes = lists.reduce((sum, size) => sum + size, 0) / 1000;
  console.log('\nanon: lists of names and places');
  console.log(`  in the package                     ${kilobytes.toFixed(0)} kB (goal <= 1000)`);
  console.log(
    `  CPU to load them                   ${of('loaded').toFixed(0)} ms, for a first call ${of('call').toFixed(0)} ms more (goal <= 150)`,
  );
  console.log(
    `  heap after a call                  ${(of('little') / 1e6).toFixed(1)} MB, all of it declined ${(of('all') / 1e6).toFixed(1)} MB (goal <= 60)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
