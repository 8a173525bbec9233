import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { syntheticTask } from '../../fixtures/api/synthetic.ts';
import { open } from '../../src/fetch/open.ts';
import type { Recording } from '../../src/records/index.ts';
import { readLedger } from '../../src/stage/ledger.ts';
import { silentLog } from '../../src/stage/log.ts';
import { Only } from '../../src/stage/only.ts';
import { runStage } from '../../src/stage/run.ts';
import { Stop } from '../../src/stage/stop.ts';
import { RecordWriter } from '../../src/stage/writer.ts';
import { type Api, startApi } from '../helpers/api.ts';

/** The stage, its source and the real loop against the real server; only time stands still. */

let api: Api;
let data: string;
beforeAll(async () => {
  api = await startApi('--synthetic', '20', '--page-size', '7');
});
afterAll(() => api.stop());
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'run-'));
});
afterEach(async () => {
  await api.control({ clearFaults: true, resetCounts: true });
  await rm(data, { recursive: true });
});

interface Emitted extends Recording {
  readonly run: { readonly cached: boolean };
}

async function run(
  raw: Record<string, unknown> = {},
  { limit = Number.MAX_SAFE_INTEGER, only = [] as readonly string[] } = {},
) {
  const stop = new Stop();
  const said: unknown[][] = [];
  const output = new PassThrough();
  const lines = text(output);
  const tools = {
    stop,
    log: { ...silentLog, error: (...words: unknown[]) => void said.push(words) },
    clock: () => Date.parse('2026-11-22T12:00:00Z'),
    random: () => 0.5,
    sleep: async () => undefined,
  };
  const selection = {
    retryFailed: false,
    force: false,
    only: only.length === 0 ? null : new Only(only),
  };
  const opened = await open(
    { apiBase: api.url, ...raw, ...(limit < 1000 ? { limit } : {}) },
    {
      ...tools,
      data,
      mode: 'pipe',
      dataGiven: true,
      stdoutIsPipe: false,
      signal: stop.signal,
      env: { SPINOCO_TOKEN: 'fixture-token' },
      jobs: 16,
      selection,
    },
  );
  const exit = await runStage(
    opened,
    {
      data,
      selection,
      limit,
      mode: 'pipe',
      files: [],
      jobs: 16,
      keepOrder: false,
      strict: false,
      maxLine: 1 << 20,
      wait: false,
      maxAttempts: 3,
      version: 'test',
      flags: [],
    },
    { ...tools, stdin: new PassThrough(), writer: new RecordWriter(output, () => stop.abort()) },
  );
  output.end();
  const records = (await lines).split('\n').filter(Boolean);
  return { exit, records: records.map((line) => JSON.parse(line) as Emitted), said };
}

/** Hashes of everything in 01_recordings, by name. */
async function files(): Promise<Record<string, string>> {
  const root = join(data, '01_recordings');
  const found: Record<string, string> = {};
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    found[entry.name] = createHash('sha256').update(bytes).digest('hex');
  }
  return found;
}

describe('a run of fetch', () => {
  it('fetches everything once, and then nothing', async () => {
    const first = await run();
    expect(first.exit).toBe(0);
    expect(first.records).toHaveLength(28);
    expect(new Set(first.records.map(({ sha256 }) => sha256)).size).toBe(28);
    expect(await run()).toEqual({ exit: 0, records: [], said: [] });
    expect(await api.count('/recording-direct')).toBe(28);

    const all = await run({ since: 'all' });
    expect(all.records.map(({ run: { cached } }) => cached)).toEqual(Array(28).fill(true));
    expect(await api.count('/recording-direct')).toBe(28);
  });

  it('gives the same files, whatever happens on the way and in how many runs', async () => {
    await run();
    const undisturbed = await files();
    expect(Object.keys(undisturbed)).toHaveLength(2 * 28);
    await rm(data, { recursive: true });
    await api.control({
      faults: [
        'status=503,path=/task/query,skip=1,times=2',
        'status=429,path=/recording-direct,times=3,retry-after=1',
        'cut=2000,path=/recording-direct,times=3',
        'html,path=/recording-direct,times=1',
        'announce=7,path=/recording-direct,times=2',
        'reset,path=/recording-direct,times=3',
      ],
    });
    const limited = await run({}, { limit: 5 });
    expect(limited).toMatchObject({ exit: 0, records: { length: 5 } });
    const rest = await run();
    expect(rest.exit).toBe(0);
    const ids = [...limited.records, ...rest.records].map(({ recording_id }) => recording_id);
    expect(ids).toHaveLength(28);
    expect(new Set(ids).size).toBe(28);
    expect(await files()).toEqual(undisturbed);
  });

  it('ends with 75 when downloads fail for now, and completes later', async () => {
    await api.control({ faults: ['status=500,path=/recording-direct/synthetic'] });
    const first = await run();
    expect(first).toMatchObject({ exit: 75, records: { length: 8 } });
    await api.control({ clearFaults: true });
    expect(await run()).toMatchObject({ exit: 0, records: { length: 20 } });
  });

  it('notes where the record of a failed download is', async () => {
    const fault = 'status=500,path=/recording-direct/synthetic';
    await api.control({ faults: [fault] });
    await run();
    const ledger = await readLedger(join(data, 'ledger/fetch.jsonl'));
    const failed = [...ledger.entries()].filter(([, { s }]) => s === 'failed');
    expect(failed).toHaveLength(20);
    for (const [key, { out }] of failed) {
      const [stored] = out ?? [];
      const record = JSON.parse(await readFile(join(data, stored?.path ?? ''), 'utf8'));
      expect(record.recording_id).toBe(key);
    }
  });

  it('stops with 77 and 69, and goes on later from where it was', async () => {
    await api.control({ faults: ['status=403,path=/task/query'] });
    expect(await run()).toMatchObject({ exit: 77, records: [] });
    await api.control({ clearFaults: true, faults: ['reset,path=/task/query,skip=2'] });
    expect(await run()).toMatchObject({ exit: 69, records: [] });
    await api.control({ clearFaults: true });
    expect((await run()).records).toHaveLength(28);
  });

  it('takes what is not available yet when it comes', async () => {
    const there = syntheticTask(99);
    const recordings = { 'synthetic-recording-000099': { duration: 1, available: false } };
    const announced = { ...there, detail: { __tpe: 'Recordings', recordings } };
    await api.control({ tasks: [announced] });
    expect(await run()).toMatchObject({ exit: 0, records: { length: 28 } });
    expect(await run()).toMatchObject({ exit: 0, records: [] });
    await api.control({ tasks: [there] });
    const last = await run();
    await api.control({ removeTasks: [there.id] });
    expect(last).toMatchObject({ exit: 0, records: [{ call_id: there.id }] });
  });

  it('takes what --only names, wherever it is known, and says what is not', async () => {
    const [id, other] = ['synthetic-recording-000007', 'synthetic-recording-000008'];
    const hint = '--since all asks for everything';
    const mistyped = await run({}, { only: [id, 'synthetic-7'] });
    expect(mistyped).toMatchObject({ exit: 1, records: [{ recording_id: id }] });
    expect(mistyped.said).toEqual([['--only: nothing is known of synthetic-7', hint]]);
    const all = await run({ since: 'all' }, { only: ['synthetic-7', 'synthetic-8'] });
    expect(all.said).toEqual([
      ['--only: nothing is known of synthetic-7', undefined],
      ['--only: nothing is known of synthetic-8', undefined],
    ]);
    // nothing is new any more: it is known from the run before
    await run();
    for (const raw of [{}, { metadataOnly: true }, { dryRun: true }, { direction: 'inbound' }]) {
      const known = await run(raw, { only: [id] });
      expect([known.exit, known.records.length, known.said]).toEqual([0, 1, []]);
    }
    const left = await run({ direction: 'outbound' }, { only: [id] });
    expect([left.exit, left.records, left.said]).toEqual([0, [], []]);
    const missing = await run({ dryRun: true }, { only: [other, 'nobody'] });
    expect(missing).toMatchObject({
      exit: 1,
      records: [{ recording_id: other, decision: 'emit', reason: 'known' }],
      said: [['--only: nothing is known of nobody', hint]],
    });
  });

  it('writes the token nowhere', async () => {
    await run();
    for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.endsWith('.ogg')) continue;
      const bytes = await readFile(join(entry.parentPath, entry.name));
      expect(bytes.includes('fixture-token'), entry.name).toBe(false);
    }
  });
});
