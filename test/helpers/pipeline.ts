import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Api, startApi } from './api.ts';
import { temporary } from './shell.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const MODEL = join(ROOT, 'fixtures/model/ggml-micro-cs.bin');
export const AUDIO = join(ROOT, 'fixtures/audio');

/** The pipeline that every page of the documentation begins with. */
export const PIPELINE =
  'spinoco-fetch --since last | spinoco-transcribe -j2 --threads 1 | spinoco-anon';

export interface World {
  readonly api: Api;
  /** an empty folder to work in; the data directory is `data` in it */
  readonly cwd: string;
  readonly data: string;
  /** the settings a real account would have in `.env` */
  readonly env: Record<string, string>;
}

/** A fixture server, an empty folder and the environment of an account; all gone after the test. */
export async function world(...flags: string[]): Promise<World> {
  const api = await startApi('--audio', AUDIO, ...flags);
  onTestFinished(() => api.stop());
  const cwd = await temporary();
  const env = {
    SPINOCO_API_BASE: api.url,
    SPINOCO_TOKEN: 'fixture-token',
    SPINOCO_TRANSCRIBE_MODEL: MODEL,
  };
  return { api, cwd, data: join(cwd, 'data'), env };
}

/** Every file below a folder by its relative path. */
export async function filesBelow(folder: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(path.slice(folder.length + 1), await readFile(path));
  }
  return found;
}

/**
 * The results of a data directory: path, or recording and kind, → sha256. Output numbers are taken out, since
 * which call gets which is not promised; that they are 1…N is checked by `numbersOf`.
 */
export async function results(data: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const keep = (name: string, content: string | Buffer): void => {
    found.set(name, createHash('sha256').update(content).digest('hex'));
  };
  for (const room of ['01_recordings', '02_transcripts']) {
    for (const [path, bytes] of await filesBelow(join(data, room))) keep(`${room}/${path}`, bytes);
  }
  for (const [path, bytes] of await filesBelow(join(data, '03_anonymized'))) {
    if (!path.endsWith('.json')) continue;
    const { number: _number, path: written, ...record } = JSON.parse(bytes.toString('utf8'));
    keep(`03/${record.recording_id}.json`, JSON.stringify(record));
    keep(`03/${record.recording_id}.txt`, await readFile(join(data, written)));
  }
  return found;
}

/** The output numbers that were given, sorted. */
export async function numbersOf(data: string): Promise<number[]> {
  const names = (await readdir(join(data, '03_anonymized'))).filter((name) =>
    name.endsWith('.txt'),
  );
  return names.map((name) => Number(name.split('_')[0])).sort((a, b) => a - b);
}

/** Last state of every record in a stage's ledger. */
export async function states(data: string, stage: string): Promise<Map<string, string>> {
  const text = await readFile(join(data, 'ledger', `${stage}.jsonl`), 'utf8').catch(() => '');
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (!line.endsWith('}')) continue;
    const { k, s } = JSON.parse(line) as { k: string; s: string };
    if (!k.startsWith('@')) found.set(k, s);
  }
  return found;
}

/** Process ids and resident memory (kB) of everything that runs with this folder as its home. */
export async function processesOf(
  home: string,
): Promise<{ pid: number; rss: number; command: string }[]> {
  const found = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const environ = await readFile(`/proc/${name}/environ`, 'latin1');
      if (!environ.split('\0').includes(`HOME=${home}`)) continue;
      const status = await readFile(`/proc/${name}/status`, 'latin1');
      if (/^State:\s+Z/m.test(status)) continue;
      const command = (await readFile(`/proc/${name}/cmdline`, 'latin1')).replaceAll('\0', ' ');
      const rss = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
      found.push({ pid: Number(name), rss, command });
    } catch {
      // gone meanwhile
    }
  }
  return found;
}

/** Waits until a condition holds, looking again every few milliseconds; fails after `limit` milliseconds. */
export async function eventually(
  what: string,
  holds: () => Promise<boolean> | boolean,
  limit = 20_000,
): Promise<void> {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}
