// Writes the files of a folder again, durably, and nothing else: what a redaction with files is compared with.
// Usage: node durable-writes.mjs FROM TO JOBS; one file after the other is temporary file, fsync, rename, fsync of the
// directory; JOBS pairs at a time, and one line per pair is appended and synced, as the vault's.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

const [from, to, jobs] = process.argv.slice(2);
mkdirSync(to, { recursive: true });
const pairs = new Map();
for (const name of readdirSync(from).sort()) {
  const stem = name.replace(/\.[a-z]+$/, '');
  pairs.set(stem, [...(pairs.get(stem) ?? []), { name, data: readFileSync(join(from, name)) }]);
}
const vault = await open(join(to, 'vault.jsonl'), 'a');
const folder = await open(to, 'r');

async function write({ name, data }) {
  const file = await open(join(to, `.${name}.unfinished`), 'wx');
  await file.write(data);
  await file.sync();
  await file.close();
  await rename(join(to, `.${name}.unfinished`), join(to, name));
  await folder.sync();
}

const waiting = [...pairs.values()];
const worker = async () => {
  for (let files = waiting.pop(); files; files = waiting.pop()) {
    await vault.write(files[0].data);
    await vault.datasync();
    for (const file of files) await write(file);
  }
};
await Promise.all(Array.from({ length: Number(jobs) }, worker));
