import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { download } from '../../src/fetch/download.ts';
import { Meter } from '../../src/fetch/meter.ts';
import { commit } from '../../src/stage/commit.ts';
import type { Artifact } from '../../src/stage/stage.ts';
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

/** Downloads the recording and puts it in its place. */
async function get(wish: { call?: string; signal?: AbortSignal; attempt?: number } = {}) {
  const downloaded = await download({
    api: clientOf(api.url),
    call: wish.call ?? CALL,
    recording: RECORDING,
    data,
    path: PATH,
    attempt: wish.attempt ?? 1,
    signal: wish.signal ?? new AbortController().signal,
    meter: new Meter(() => 0),
  });
  if (downloaded === null) return null;
  const [artifact] = await commit([downloaded.audio]);
  return { artifact: artifact as Artifact, format: downloaded.format };
}

async function got(wish?: Parameters<typeof get>[0]) {
  return (await get(wish)) as NonNullable<Awaited<ReturnType<typeof get>>>;
}

async function files(): Promise<string[]> {
  const all = await readdir(data, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('download', () => {
  it('streams a recording into its file and says what it is', async () => {
    const { artifact, format } = await got();
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
    ['stop=50000', 'short-body', undefined],
    ['stop=0', 'empty', undefined],
    ['gzip,short=40000', 'bad-answer', undefined],
    ['status=302,location=http://127.0.0.2:1/', 'http-302', undefined],
  ])('may try again after %s, and leaves no file', async (fault, code, wait) => {
    // nobody can tell which version these bytes are of: they are worth nothing
    await api.control({ faults: [`${fault},etag=none,path=/recording-direct,times=1`] });
    const error = await errorOf(get());
    expect(error).toMatchObject({ recovery: 'retriable', code });
    expect(error.retryAfter).toBe(wait);
    expect(await files()).toEqual([]);
    // one attempt, and the next one is not spoilt by it
    expect(await api.count('/recording-direct')).toBe(1);
    expect(await get()).not.toBeNull();
  });

  it('unpacks what was packed on the way', async () => {
    await api.control({ faults: ['gzip,path=/recording-direct'] });
    await get();
    expect(await readFile(join(data, PATH))).toEqual(await readFile(fixture));
  });

  it('takes one that breaks off at its source as it is, in a second run', async () => {
    await api.control({ faults: ['announce=-10,path=/recording-direct'] });
    const { artifact } = await got({ attempt: 2 });
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

describe('going on from what an earlier try left', () => {
  const whole = readFile(fixture);

  async function broken(fault: string): Promise<void> {
    await api.control({ faults: [`${fault},path=/recording-direct,times=1`] });
    await errorOf(get());
    expect((await files()).sort()).toEqual(['.x.ogg.part', '.x.ogg.part.note']);
    await api.control({ resetCounts: true });
  }

  /** Statuses of what was asked for until the recording was there, which is then as if nothing had happened. */
  async function complete(): Promise<string[]> {
    const { artifact, format } = await got();
    expect(await readFile(join(data, PATH))).toEqual(await whole);
    expect(artifact.sha).toBe(
      createHash('sha256')
        .update(await whole)
        .digest('hex'),
    );
    expect(format).toEqual({ codec: 'vorbis', sample_rate: 8000, channels: 2 });
    expect(await files()).toEqual(['x.ogg']);
    return Object.keys((await api.control()).statuses);
  }

  it.each(['cut=50000', 'cut=50000,chunked', 'stop=50000', 'announce=-10', 'cut=50000,etag=date'])(
    'asks only for the rest after %s',
    async (fault) => {
      await broken(fault);
      expect((await stat(part())).mode & 0o777).toBe(0o600);
      expect(await complete()).toEqual(['206']);
    },
  );

  it('trusts only pages whose checksum is right', async () => {
    await broken('cut=50000');
    const bytes = await readFile(part());
    bytes.fill(0, 30_000);
    await writeFile(part(), bytes);
    expect(await complete()).toEqual(['206']);
    await broken2();
    await writeFile(part(), Buffer.alloc(50_000));
    expect(await complete()).toEqual(['200']);
  });

  it.each(['etag=none', 'etag=weak'])('does not go on from a version like %s', async (fault) => {
    await api.control({ faults: [`cut=50000,${fault},path=/recording-direct,times=1`] });
    await errorOf(get());
    expect(await files()).toEqual([]);
  });

  it('begins anew when the recording is another one, or ranges are not known', async () => {
    await broken('cut=50000,etag=old');
    expect(await complete()).toEqual(['200']);
    await broken2();
    await api.control({ faults: ['norange,path=/recording-direct'] });
    expect(await complete()).toEqual(['200']);
  });

  it.each(['shift=1', 'etag=another'])(
    'throws away a part that does not fit: %s',
    async (fault) => {
      await broken('cut=50000');
      await api.control({ clearFaults: true, faults: [`${fault},path=/recording-direct,times=1`] });
      expect(await errorOf(get())).toMatchObject({ recovery: 'retriable', code: 'bad-range' });
      expect(await files()).toEqual([]);
      expect(await complete()).toEqual(['200', '206']);
    },
  );

  it('knows a part that lacks nothing', async () => {
    await broken('cut=50000');
    await writeFile(part(), await whole);
    expect(await complete()).toEqual(['416']);
  });

  it('does not take a longer part for a whole', async () => {
    await broken('cut=50000');
    await writeFile(part(), Buffer.concat([await whole, (await whole).subarray(0, 58)]));
    const error = await errorOf(get());
    expect(error).toMatchObject({ recovery: 'retriable', code: 'bad-range' });
    await complete();
  });

  it.each([403, 404])('leaves nothing of a recording that is gone (%i)', async (status) => {
    await broken('cut=50000');
    await api.control({ clearFaults: true, faults: [`status=${status},path=/recording-direct`] });
    await get().catch(() => null);
    expect(await files()).toEqual([]);
  });

  const part = (): string => join(data, '01_recordings/2026/11/16/.x.ogg.part');
  /** The same again, with the whole one out of the way. */
  async function broken2(): Promise<void> {
    await rm(join(data, PATH));
    await api.control({ clearFaults: true });
    await broken('cut=50000');
  }
});
