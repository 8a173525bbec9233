// How fast spinoco-fetch is beside curl on the same URLs, and how little a run without news costs.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { crc32 } from 'node:zlib';
import { median, time } from './measure.mjs';

const node = process.execPath;
const token = 'fixture-token';
const fixtures = Array.from({ length: 9 }, (_, n) => `5b1f0c1e-8d0a-4c57-9a41-00000000000${n + 1}`);

/** A request; the connection that was kept may have been closed while a measured process held us up. */
function ask(url, options) {
  return fetch(url, options).catch(() => fetch(url, options));
}

/** The fixture server with generated calls only; `stop` ends it. */
async function serve(count, size, ...flags) {
  const args = ['dist/fixture-api.js', '--synthetic', count, '--size', size, ...flags].map(String);
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [url] = await once(createInterface({ input: child.stdout }), 'line');
  await ask(`${url}/__control`, {
    method: 'POST',
    body: JSON.stringify({ removeTasks: fixtures }),
  });
  return { url, stop: () => child.kill() };
}

/** Runs spinoco-fetch; its wall milliseconds and peak memory in MB. */
function run(url, data, ...flags) {
  const started = process.hrtime.bigint();
  const peak = ['--import', join(import.meta.dirname, 'peak.mjs')];
  const args = [...peak, 'bin/spinoco-fetch', '-q', '--data', data, ...flags];
  const own = { SPINOCO_API_BASE: url, SPINOCO_TOKEN: token, PEAK: `${data}.peak` };
  const { status, stderr } = spawnSync(node, args, {
    env: { ...process.env, ...own },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 300_000,
  });
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`spinoco-fetch: exit ${status}\n${stderr}`);
  return { ms, mb: Number(readFileSync(`${data}.peak`, 'utf8')) / 1024 };
}

/** The same recordings with curl, then fsync of each file. */
function curl(url, folder, count, jobs) {
  mkdirSync(folder, { recursive: true });
  const lines = [];
  for (let n = 0; n < count; n += 1) {
    const id = String(n).padStart(6, '0');
    lines.push(`url = "${url}/recording-direct/synthetic-task-${id}/synthetic-recording-${id}"`);
    lines.push(`output = "${join(folder, `${id}.ogg`)}"`);
  }
  writeFileSync(`${folder}.cfg`, lines.join('\n'));
  const headers = `-H 'authorization: Bearer ${token}' -H 'x-spinoco-protocol-version: 2'`;
  const bare = time(`curl -sf --parallel --parallel-max ${jobs} ${headers} -K '${folder}.cfg'`);
  return { bare, synced: bare + time(`sync '${folder}'/*`) };
}

async function compare(folder, title, { count, size, jobs, rounds, goal }) {
  const { url, stop } = await serve(count, size);
  const place = join(folder, 'compare');
  try {
    const ratios = { synced: [], bare: [], least: [] };
    let peak = 0;
    for (let round = 0; round < rounds; round += 1) {
      // each time another folder: ext4 is slow to make files where many were removed in the last seconds
      const at = (name) => join(place, `${name}-${round}`);
      const theirs = curl(url, at('curl'), count, jobs);
      const ours = run(url, at('data'), '-j', String(jobs));
      const bare = join(import.meta.dirname, 'bare-fetch.mjs');
      const least = time(`'${node}' '${bare}' ${url} ${count} ${jobs} '${at('least')}'`);
      ratios.synced.push(ours.ms / theirs.synced);
      ratios.bare.push(ours.ms / theirs.bare);
      ratios.least.push(ours.ms / least);
      peak = Math.max(peak, ours.mb);
      if (count * size > SPACE) rmSync(place, { recursive: true });
    }
    const ratio = (name) => `${median(ratios[name]).toFixed(2)} x`;
    console.log(`\nfetch: ${title}, median of ${rounds}`);
    console.log(`  of curl and fsync of each file     ${ratio('synced')} (goal <= ${goal} x)`);
    console.log(`  of curl without fsync              ${ratio('bare')}`);
    console.log(`  of a bare loop of the same files   ${ratio('least')}`);
    console.log(`  peak memory                        ${peak.toFixed(0)} MB (goal < 150 MB)`);
  } finally {
    stop();
    rmSync(place, { recursive: true, force: true });
  }
}

/** More bytes than this are not left lying until all rounds are over. */
const SPACE = 1e9;

const hash = (text) => createHash('sha256').update(text).digest('hex');

/** A ledger line with its checksum. */
function line(entry) {
  const body = JSON.stringify(entry).slice(0, -1);
  return `${body},"c":"${crc32(body).toString(16).padStart(8, '0')}"}\n`;
}

/** A data directory as fetch leaves it after `count` generated calls, made without fetching: that would take hours. */
async function fetched(url, data, count) {
  mkdirSync(join(data, 'ledger'), { recursive: true });
  const about = { set: hash('{}').slice(0, 16), t: '2026-11-22T12:00:00.000Z', run: 'R' };
  const query = {
    completed: 'Only',
    queryBy: 'LastUpdate',
    from: { L: '0' },
    taskQueryTypes: ['CallSessionTask'],
  };
  const headers = { authorization: `Bearer ${token}`, 'x-spinoco-protocol-version': '2' };
  const folder = '01_recordings/2026/11/21';
  mkdirSync(join(data, folder), { recursive: true });
  let body = { query, count };
  let latest = 0;
  // listed first: the server does not wait while files are written
  const tasks = [];
  while (body) {
    const answer = await ask(`${url}/task/query`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const { result, next } = await answer.json();
    tasks.push(...result);
    body = next ? { page: next, count } : null;
  }
  const lines = [];
  for (const task of tasks) {
    const [{ id, date, duration }] = Object.values(task.detail.recordings);
    const path = `${folder}/${id}.ogg`;
    const record = {
      type: 'recording',
      v: 1,
      recording_id: id,
      call_id: task.id,
      recorded_at: new Date(date).toISOString(),
      duration_s: duration,
      path,
      bytes: 4,
      sha256: hash('OggS'),
    };
    const text = `${JSON.stringify(record)}\n`;
    writeFileSync(join(data, path), 'OggS');
    writeFileSync(join(data, path.replace('.ogg', '.json')), text);
    const out = [
      { path, bytes: 4, sha: hash('OggS') },
      { path: path.replace('.ogg', '.json'), bytes: text.length, sha: hash(text) },
    ];
    lines.push(
      line({
        k: id,
        s: 'done',
        in: hash(JSON.stringify([id, date, duration])),
        try: 1,
        out,
        ms: 1,
        ...about,
      }),
    );
    latest = Math.max(latest, task.lastUpdate);
  }
  lines.push(line({ k: '@cursor', s: 'cursor', at: latest, ...about }));
  writeFileSync(join(data, 'ledger/fetch.jsonl'), lines.join(''));
}

/** A second run over many known recordings: with the last hour's calls listed again, and with all of them. */
async function known(folder, count) {
  const { url, stop } = await serve(count, 0, '--page-size', 1000, '--stubborn');
  try {
    const data = join(folder, 'known');
    await fetched(url, data, count);
    const again = run(url, data);
    const all = run(url, data, '--since', 'all');
    const state = await (await ask(`${url}/__control`, { method: 'POST', body: '{}' })).json();
    const downloads = Object.keys(state.counts).filter((path) => path.startsWith('/recording'));
    console.log(`\nfetch: ${count} known recordings, ${downloads.length} downloads (goal 0)`);
    for (const [title, { ms, mb }] of [
      ['second run', again],
      ['second run, --since all', all],
    ]) {
      const took = `${(ms / 1000).toFixed(1)} s, ${mb.toFixed(0)} MB`;
      console.log(`  ${title.padEnd(34)} ${took} (goal < 10 s, < 250 MB)`);
    }
    rmSync(data, { recursive: true });
  } finally {
    stop();
  }
}

/** Lines as fetch writes them, each of another recording. */
function ledger(path, count) {
  const lines = [];
  for (let n = 0; n < count; n += 1) {
    const id = `recording-${String(n).padStart(8, '0')}`;
    const file = (ending, sha) => ({
      path: `01_recordings/2026/11/16/${id}.${ending}`,
      bytes: n,
      sha: sha.repeat(64),
    });
    const entry = {
      k: id,
      s: 'done',
      in: 'a'.repeat(64),
      set: '0123456789abcdef',
      try: 1,
      out: [file('ogg', 'b'), file('json', 'c')],
      ms: 12,
      t: '2026-11-22T12:00:00.000Z',
      run: '01K6D7SJEDTDJ8KTMZGQ5WHQ3Z',
    };
    lines.push(line(entry));
    if (lines.length === 10_000) writeFileSync(path, lines.splice(0).join(''), { flag: 'a' });
  }
  writeFileSync(path, lines.join(''), { flag: 'a' });
}

/** How long `status` needs to load a long ledger; its start-up is taken off. */
function load(folder, count) {
  mkdirSync(join(folder, 'long/ledger'), { recursive: true });
  mkdirSync(join(folder, 'none'));
  ledger(join(folder, 'long/ledger/fetch.jsonl'), count);
  const status = (data) =>
    time(`'${node}' bin/spinoco-fetch status --data '${join(folder, data)}'`);
  const times = [1, 2, 3].map(() => status('long') - status('none'));
  console.log(
    `\nledger of ${count} lines: loaded in ${(median(times) / 1000).toFixed(1)} s (goal < 3 s)`,
  );
  rmSync(join(folder, 'long'), { recursive: true });
}

export async function benchFetch(folder) {
  await compare(folder, '1,000 recordings of 200 kB', {
    count: 1000,
    size: 200_000,
    jobs: 16,
    rounds: 3,
    goal: 1.3,
  });
  await compare(folder, '20 recordings of 200 MB', {
    count: 20,
    size: 200_000_000,
    jobs: 4,
    rounds: 1,
    goal: 1.15,
  });
  load(folder, 1_000_000);
  await known(folder, 100_000);
}
