// How many transcripts a second spinoco-anon redacts as a pure filter, in one process from stdin to stdout.

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compare, seconds } from './measure.mjs';

const node = process.execPath;
const PLAIN =
  "for await (const line of (await import('node:readline')).createInterface({ input: process.stdin })) process.stdout.write(JSON.stringify(JSON.parse(line)) + '\\n')";
const COMMANDS = {
  'JSON.parse | JSON.stringify': `'${node}' --input-type=module -e "${PLAIN.replaceAll('"', '\\"')}"`,
  'identifiers, names off': `'${node}' bin/spinoco-anon --filter --vault none --names off`,
  'identifiers and names': `'${node}' bin/spinoco-anon --filter --vault none`,
};

async function generator(folder) {
  const outfile = join(folder, 'calls.mjs');
  await build({
    entryPoints: [new URL('./anon-calls.ts', import.meta.url).pathname],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  return (path, count, length, words) => {
    const out = openSync(path, 'w');
    const args = [outfile, String(count), String(length), words ? 'words' : 'text'];
    const { status } = spawnSync(node, args, { stdio: ['ignore', out, 'inherit'] });
    closeSync(out);
    if (status !== 0) throw new Error(`the calls were not made: exit ${status}`);
  };
}

/** Runs of `count` calls and of four times as many, after one to warm up: the difference is a run without its start. */
export async function throughput() {
  const folder = mkdtempSync(join(tmpdir(), 'spinoco-bench-speed-'));
  try {
    const make = await generator(folder);
    for (const [title, count, length, words, goal] of [
      ['transcripts of about 1 kB of text, 2 kB of JSON', 1000, 760, false, 3000],
      ['transcripts with words, about 23 kB', 200, 1700, true, 800],
    ]) {
      const [few, many] = ['few', 'many'].map((name) => join(folder, name));
      make(few, count, length, words);
      make(many, 4 * count, length, words);
      console.log(
        `\nanon: ${title} (goal ${goal}/s): records a second, without the start and with it; a second of CPU`,
      );
      for (const [name, command] of Object.entries(COMMANDS)) {
        const runs = [few, many].map((file) => `${command} < '${file}' > /dev/null`);
        const [short, long] = Object.values(compare({ few: runs[0], many: runs[1] }, 1));
        const cpu = seconds(runs[1]);
        const rates = [(3 * count) / (long - short), (4 * count) / long].map((rate) => 1000 * rate);
        const shown = [...rates, (4 * count) / cpu].map((rate) => rate.toFixed(0).padStart(8));
        console.log(`  ${name.padEnd(34)}${shown.join('')}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
