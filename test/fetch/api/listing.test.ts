import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { labelsOf, readLabels } from '../../../src/fetch/api/labels.ts';
import { taskPages } from '../../../src/fetch/api/listing.ts';
import { type Api, startApi } from '../../helpers/api.ts';
import { clientOf, errorOf, patience } from '../api-client.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi('--synthetic', '11', '--page-size', '5');
});
afterAll(() => api.stop());
afterEach(() => api.control({ clearFaults: true, resetCounts: true }));

async function list(from = 0, options: Parameters<typeof clientOf>[1] = {}, pauses?: number[]) {
  const pages: (readonly { id: string; lastUpdate: number }[])[] = [];
  for await (const page of taskPages(clientOf(api.url, options), from, patience(pauses))) {
    pages.push(page as (typeof pages)[number]);
  }
  return pages;
}

describe('taskPages', () => {
  it('reads all pages, each task once, oldest update first', async () => {
    const pages = await list();
    expect(pages.map((page) => page.length)).toEqual([5, 5, 5, 5]);
    const tasks = pages.flat();
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(20);
    expect(tasks.map(({ lastUpdate }) => lastUpdate)).toEqual(
      tasks.map(({ lastUpdate }) => lastUpdate).sort((a, b) => a - b),
    );
  });

  it('asks only for what was updated since', async () => {
    const from = Date.parse('2026-11-19T16:53:20.000Z');
    const tasks = (await list(from)).flat();
    expect(tasks).toHaveLength(13);
    expect(Math.min(...tasks.map(({ lastUpdate }) => lastUpdate))).toBe(from);
    expect(await list(from * 2)).toEqual([[]]);
  });

  it('tries a page again, as long as it was asked to wait', async () => {
    await api.control({
      faults: [
        'status=503,path=/task/query,skip=1,times=1',
        'status=429,path=/task/query,skip=1,times=1,retry-after=7',
      ],
    });
    const pauses: number[] = [];
    expect((await list(0, {}, pauses)).flat()).toHaveLength(20);
    expect(pauses).toEqual([50, 7000]);
    expect(await api.count('/task/query')).toBe(6);
  });

  it.each([
    ['status=503', 'http-503'],
    ['reset', 'network'],
    ['cut=30', 'network'],
    ['html', 'bad-answer'],
    ['empty', 'bad-answer'],
  ])('ends with 69 when the API goes on with %s', async (fault, code) => {
    await api.control({ faults: [`${fault},path=/task/query,skip=1`] });
    const error = await errorOf(list());
    expect(error).toMatchObject({ exitCode: 69, recovery: 'fatal', cause: { code } });
    expect(await api.count('/task/query')).toBe(4);
  });

  it.each([401, 403])('ends with 77 at once when the API says %i', async (status) => {
    await api.control({ faults: [`status=${status},path=/task/query`] });
    const error = await errorOf(list());
    expect(error).toMatchObject({ exitCode: 77, recovery: 'fatal' });
    expect(await api.count('/task/query')).toBe(1);
  });

  it('ends with 77 when the token is wrong, and does not say it', async () => {
    const error = await errorOf(list(0, { token: 'wrong-secret' }));
    expect(error).toMatchObject({ exitCode: 77, hint: expect.stringContaining('SPINOCO_TOKEN') });
    expect(`${error.message} ${error.hint} ${error.stack}`).not.toContain('wrong-secret');
  });

  it.each(['status=400', 'status=404', 'status=302,location=http://127.0.0.2:1/'])(
    'ends with 69 on %s',
    async (fault) => {
      await api.control({ faults: [`${fault},path=/task/query`] });
      expect(await errorOf(list())).toMatchObject({ exitCode: 69, recovery: 'fatal' });
      expect(await api.count('/task/query')).toBe(1);
    },
  );

  it('ends with 69 when nobody is there', async () => {
    const client = clientOf('http://127.0.0.1:1');
    const error = await errorOf(taskPages(client, 0, patience()).next());
    expect(error).toMatchObject({ exitCode: 69, message: expect.stringContaining('ECONNREFUSED') });
  });

  it('notices a listing that runs in a circle', async () => {
    const start = Buffer.from('{"lastUpdate":0,"id":""}').toString('base64url');
    await api.control({ faults: [`next=${start},path=/task/query`] });
    expect(await errorOf(list())).toMatchObject({ exitCode: 69, code: 'listing-loop' });
    expect(await api.count('/task/query')).toBe(2);
  });
});

describe('labels', () => {
  it('knows those who left, too', async () => {
    const names = await readLabels(clientOf(api.url), 'user/names', 'names of agents', patience());
    expect(names.get('u-02')).toBe('Petr Horák');
    expect(names.get('u-05')).toBe('Olga Zemanová');
  });

  it('goes on without when the API refuses them, and says so', async () => {
    await api.control({ faults: ['status=403,path=/user/names'] });
    const warn = vi.fn();
    const quiet = patience();
    const labels = labelsOf(clientOf(api.url), { ...quiet, log: { ...quiet.log, warn } });
    expect(await labels.user('u-02')).toBeNull();
    expect(await labels.user('u-05')).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      'the API refused the names of agents (403), going on without',
    );
    expect(await labels.skill('s-01')).toBe('servis');
    expect(await labels.hashtag('h-02')).toBe('platba');
  });

  it('ends with 69 when the API is down: names missing now would be missing for ever', async () => {
    await api.control({ faults: ['status=500,path=/user/names'] });
    expect(
      await errorOf(readLabels(clientOf(api.url), 'user/names', 'names of agents', patience())),
    ).toMatchObject({
      exitCode: 69,
      recovery: 'fatal',
    });
  });
});
