import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FIXTURE_TASKS } from '../../fixtures/api/calls.ts';
import { Meter } from '../../src/fetch/meter.ts';
import { type FetchStageOptions, fetchStage } from '../../src/fetch/stage.ts';
import { recordOf, StoredRecords } from '../../src/fetch/stored.ts';
import { type ListedTask, parseTask } from '../../src/fetch/tasks.ts';
import type { Wanted } from '../../src/fetch/wanted.ts';
import { recordingSchema } from '../../src/records/index.ts';
import { encode } from '../../src/stage/codec.ts';
import { commitWork } from '../../src/stage/commit.ts';
import { type Api, startApi } from '../helpers/api.ts';
import { taskFor } from '../helpers/task.ts';
import { clientOf, errorOf } from './api-client.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const DAY = 86_400_000;

let api: Api;
let data: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'stage-'));
});
afterEach(() => rm(data, { recursive: true }));

const stage = (options: Partial<FetchStageOptions> = {}) =>
  fetchStage({
    api: clientOf(api.url),
    transcripts: false,
    force: false,
    clock: () => NOW,
    meter: new Meter(() => NOW),
    close: async () => undefined,
    ...options,
  });

/** Works on a recording, and puts its files in their places. */
async function settle(wish: Wanted, options?: Partial<FetchStageOptions>) {
  const { record, files } = await stage(options).work(wish, taskFor(data));
  return { record, out: await commitWork(data, files) };
}

async function wanted(fields: Partial<Wanted> = {}): Promise<Wanted> {
  const task = parseTask(FIXTURE_TASKS[0]) as ListedTask;
  const recording = task.recordings[0] as ListedTask['recordings'][number];
  const record = recordOf(task, recording, null);
  const { path } = await new StoredRecords(data).write(record);
  return {
    recording_id: recording.id,
    call_id: task.id,
    fingerprint: 'f',
    path,
    at: 0,
    since: null,
    ...fields,
  };
}

describe('the fetch stage', () => {
  it('fills in what only the audio can say, and stores what it emits', async () => {
    const wish = await wanted();
    const before = JSON.parse(await readFile(join(data, wish.path), 'utf8'));
    const { record, out } = await settle(wish);
    expect(record).toEqual({
      ...before,
      bytes: 83_750,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      format: { codec: 'vorbis', sample_rate: 8000, channels: 2 },
    });
    expect(recordingSchema.safeParse(record).success).toBe(true);
    expect(out).toMatchObject([
      { path: record.path, bytes: record.bytes, sha: record.sha256 },
      { path: wish.path },
    ]);
    expect(await readFile(join(data, wish.path), 'utf8')).toBe(encode(record));
    expect((await readFile(join(data, record.path))).length).toBe(record.bytes);
  });

  it('is known by recording and by call', async () => {
    const wish = await wanted();
    expect(stage().key(wish)).toBe(wish.recording_id);
    expect(stage().aliases?.(wish)).toEqual([wish.call_id]);
    expect(await stage().fingerprint(wish)).toBe('f');
  });

  it.each([
    ['was said to be there', null, 'skippable', 'http-404'],
    ['is awaited', NOW - 6 * DAY, 'waiting', 'not-available'],
    ['was awaited for a week', NOW - 7 * DAY, 'skippable', 'not-available'],
  ])('tells what is missing by whether it %s', async (_, since, recovery, code) => {
    const wish = await wanted({
      call_id: 'gone',
      since: since === null ? null : new Date(since).toISOString(),
    });
    expect(await errorOf(stage().work(wish, taskFor(data)))).toMatchObject({ recovery, code });
  });

  it('does not work without its stored record', async () => {
    const wish = await wanted({ path: '01_recordings/none.json' });
    expect(await errorOf(stage().work(wish, taskFor(data)))).toMatchObject({ code: 'no-record' });
  });

  it('keeps the transcript of the API beside the audio, and does without where there is none', async () => {
    const wish = await wanted();
    const { record, out } = await settle(wish, { transcripts: true });
    const beside = wish.path.replace('.json', '.spinoco.json');
    expect(out.map(({ path }) => path)).toEqual([record.path, wish.path, beside]);
    expect(JSON.parse(await readFile(join(data, beside), 'utf8'))).toMatchObject({
      recordingId: wish.recording_id,
      transcription: [
        { endpoint: { __tpe: 'ContactEndPoint' } },
        { endpoint: { __tpe: 'UserEndPoint' }, recognized: [{ offset: 8_000_000 }, {}, {}, {}] },
      ],
    });
    expect(stage({ transcripts: true }).settings).not.toEqual(stage().settings);
    const [, second] = FIXTURE_TASKS as [unknown, (typeof FIXTURE_TASKS)[number]];
    const other = parseTask(second) as ListedTask;
    const id = (other.recordings[0] as ListedTask['recordings'][number]).id;
    const none = await wanted({ call_id: other.id, recording_id: id });
    expect((await settle(none, { transcripts: true })).out).toHaveLength(2);
  });

  it('does not download again what is here when only the transcript is missing', async () => {
    const wish = await wanted();
    const first = await settle(wish);
    await api.control({ resetCounts: true });
    const second = await settle(wish, { transcripts: true });
    expect(second.record).toEqual(first.record);
    expect(await api.count('/recording-direct')).toBe(0);
    await settle(wish, { force: true });
    expect(await api.count('/recording-direct')).toBe(1);
  });

  it('leaves no part of a recording that is given up', async () => {
    const wish = await wanted();
    await api.control({ faults: ['cut=50000,path=/recording-direct,times=1'] });
    await errorOf(stage().work(wish, taskFor(data)));
    const folder = join(data, wish.path, '..');
    expect(await readdir(folder)).toHaveLength(3);
    await stage().abandon?.(wish, data);
    expect(await readdir(folder)).toEqual([`${wish.recording_id}.json`]);
  });
});
