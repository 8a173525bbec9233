import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Downloaded, download } from '../../src/fetch/download.ts';
import { type Api, startApi } from '../helpers/api.ts';
import { clientOf, errorOf } from './api-client.ts';

const CALL = '5b1f0c1e-8d0a-4c57-9a41-000000000001';
const RECORDING = 'a4e2d7b0-3c66-4f0e-8b1d-000000000001';
const PATH = '01_recordings/2026/11/16/x.ogg';
const fixture = new URL('../../fixtures/audio/01-nefunguje-kotel.ogg', import.meta.url);

let api: Api;
let data: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'download-'));
});
afterEach(async () => {
  await api.control({ clearFaults: true, resetCounts: true });
  await rm(data, { recursive: true });
});

function get(wish: { call?: string; signal?: AbortSignal; attempt?: number } = {}) {
  return download({
    api: clientOf(api.url),
    call: wish.call ?? CALL,
    recording: RECORDING,
    data,
    path: PATH,
    attempt: wish.attempt ?? 1,
    signal: wish.signal ?? new AbortController().signal,
  });
}

async function files(): Promise<string[]> {
  const all = await readdir(data, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('download', () => {
  it('streams a recording into its file and says what it is', async () => {
    const { artifact, format } = (await get()) as Downloaded;
    const bytes = await readFile(fixture);
    expect(await readFile(join(data, PATH))).toEqual(bytes);
    expect(artifact).toMatchObject({ path: PATH, bytes: bytes.length });
    expect(artifact.sha).toMatch(/^[0-9a-f]{64}$/);
    expect(format).toEqual({ codec: 'vorbis', sample_rate: 8000, channels: 2 });
    expect((await stat(join(data, PATH))).mode & 0o777).toBe(0o600);
  });

  it('gives null when the API has none', async () => {
    expect(await get({ call: 'nobody' })).toBeNull();
    expect(await files()).toEqual([]);
  });

  it.each([
    ['status=503', 'http-503', undefined],
    ['status=429,retry-after=12', 'http-429', 12],
    ['status=500', 'http-500', undefined],
    ['reset', 'network', undefined],
    ['cut=0', 'network', undefined],
    ['cut=3', 'network', undefined],
    ['cut=50000', 'network', undefined],
    ['announce=10', 'network', undefined],
    ['announce=-10', 'short-body', undefined],
    ['html', 'not-audio', undefined],
    ['empty', 'empty', undefined],
    ['status=302,location=http://127.0.0.2:1/', 'http-302', undefined],
  ])('may try again after %s, and leaves no file', async (fault, code, wait) => {
    await api.control({ faults: [`${fault},path=/recording-direct,times=1`] });
    const error = await errorOf(get());
    expect(error).toMatchObject({ recovery: 'retriable', code });
    expect(error.retryAfter).toBe(wait);
    expect(await files()).toEqual([]);
    // one attempt, and the next one is not spoilt by it
    expect(await api.count('/recording-direct')).toBe(1);
    expect(await get()).not.toBeNull();
  });

  it('takes one that breaks off at its source as it is, in a second run', async () => {
    await api.control({ faults: ['announce=-10,path=/recording-direct'] });
    const { artifact } = (await get({ attempt: 2 })) as Downloaded;
    expect(artifact.bytes).toBe((await stat(fixture)).size - 10);
  });

  it.each([403, 410])('gives a recording up on %i', async (status) => {
    await api.control({ faults: [`status=${status},path=/recording-direct`] });
    expect(await errorOf(get())).toMatchObject({ recovery: 'skippable', code: `http-${status}` });
  });

  it('ends the run when the token is no longer taken', async () => {
    await api.control({ faults: ['status=401,path=/recording-direct'] });
    expect(await errorOf(get())).toMatchObject({ recovery: 'fatal', exitCode: 77 });
  });

  it('throws no error of its own when it is stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await errorOf(get({ signal: stop.signal }))).toMatchObject({ name: 'AbortError' });
    expect(await files()).toEqual([]);
  });
});
