// The least that Node can do for what spinoco-fetch promises of each recording: its record on disk, then audio, hashed,
// and record on disk again; each as temporary file, fsync, rename, and an fsync of the directory that all at hand share.
// Nothing is listed, checked, retried or remembered. Usage: node bare-fetch.mjs URL COUNT JOBS FOLDER
import { createHash } from 'node:crypto';
import { closeSync, fsync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent, request } from 'undici';

const [url, count, jobs, folder] = process.argv.slice(2);
const sync = promisify(fsync);
const dispatcher = new Agent({ connections: Number(jobs) });
const headers = { authorization: 'Bearer fixture-token', 'x-spinoco-protocol-version': '2' };
const record = Buffer.from(`${JSON.stringify({ type: 'recording', filler: 'x'.repeat(600) })}\n`);

mkdirSync(folder, { recursive: true });
const directory = openSync(folder, 'r');
let running = Promise.resolve();
let next = null;
/** One fsync of the directory for all who ask while another one runs. */
function settled() {
  next ??= running.then(() => {
    next = null;
    running = sync(directory);
    return running;
  });
  return next;
}

const place = (name) => join(folder, name);
const begin = (name) => ({ name, fd: openSync(place(`.${name}`), 'wx', 0o600) });
async function end(...files) {
  await Promise.all(files.map(({ fd }) => sync(fd)));
  for (const { name, fd } of files) {
    closeSync(fd);
    renameSync(place(`.${name}`), place(name));
  }
  await settled();
}
function small(name) {
  const file = begin(name);
  writeSync(file.fd, record);
  return file;
}

async function fetchOne(id) {
  const path = `/recording-direct/synthetic-task-${id}/synthetic-recording-${id}`;
  const { body } = await request(url + path, { headers, dispatcher });
  const audio = begin(`${id}.ogg`);
  const hash = createHash('sha256');
  for await (const chunk of body) {
    hash.update(chunk);
    writeSync(audio.fd, chunk);
  }
  hash.digest('hex');
  await end(audio, small(`${id}.json`));
}

async function each(work, atOnce) {
  let n = 0;
  const worker = async () => {
    while (n < Number(count)) await work(String(n++).padStart(6, '0'));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
await each((id) => end(small(`${id}.json`)), 16);
await each(fetchOne, Number(jobs));
await dispatcher.close();
