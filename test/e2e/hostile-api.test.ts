import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { syntheticTask } from '../../fixtures/api/synthetic.ts';
import { type Api, startApi } from '../helpers/api.ts';
import { AUDIO, filesBelow, ROOT, states, type World, world } from '../helpers/pipeline.ts';
import { lines, sh, temporary } from '../helpers/shell.ts';

/** spinoco-fetch as a process against an API that does not behave, in a process of its own. */

const TLS = join(ROOT, 'test/fixtures/tls');
const COUNT = 12;
const ALL = COUNT + 8;

const FETCH = 'spinoco-fetch --timeout 1 --max-wait 2 -j 4';

/** What an undisturbed run leaves: path → bytes. */
let expected = new Map<string, Buffer>();

const FLAGS = ['--audio', AUDIO, '--synthetic', String(COUNT), '--page-size', '7'];

/** A server of its own, for tests that change what it has. */
const start = (...flags: string[]): Promise<World> => world(...FLAGS, ...flags);

let shared: Api;
beforeAll(async () => {
  shared = await startApi(...FLAGS);
});
afterAll(() => shared.stop());

/** A data directory of its own beside the server that most tests share. */
async function account(): Promise<World> {
  await shared.control({ clearFaults: true, resetCounts: true });
  const cwd = await temporary();
  const env = { SPINOCO_API_BASE: shared.url, SPINOCO_TOKEN: 'fixture-token' };
  return { api: shared, cwd, data: join(cwd, 'data'), env };
}

/** A run whose output goes to a file: nobody behind a pipe has anything to settle. */
async function run(command: string, options: { cwd: string; env: Record<string, string> }) {
  const ran = await sh(`${command} > out`, options);
  return { ...ran, stdout: await readFile(join(options.cwd, 'out'), 'utf8') };
}

const recordings = (data: string): Promise<Map<string, Buffer>> =>
  filesBelow(join(data, '01_recordings'));

function cursors(ledger: string): string[] {
  return ledger.split('\n').filter((line) => line.includes('"@cursor"'));
}

async function undisturbed(): Promise<Map<string, Buffer>> {
  if (expected.size > 0) return expected;
  const { cwd, data, env } = await account();
  expect((await run(FETCH, { cwd, env })).code).toBe(0);
  expected = await recordings(data);
  expect(expected.size).toBe(2 * ALL);
  return expected;
}

/** One run with a fault, then one without: everything is there, each recording was emitted once. */
async function survives(fault: string, codes: readonly number[]) {
  const whole = await undisturbed();
  const { api, cwd, data, env } = await account();
  await api.control({ faults: [fault] });
  const first = await run(FETCH, { cwd, env });
  expect(codes, first.stderr).toContain(first.code);
  expect(first.stderr).not.toMatch(/fixture-token|\n\s+at /);
  const listed = await readFile(join(data, 'ledger/fetch.jsonl'), 'utf8');
  // a listing that was not read to its end moves no cursor
  if (first.code === 69 || first.code === 77) expect(cursors(listed)).toEqual([]);
  await api.control({ clearFaults: true });
  const second = await run(FETCH, { cwd, env });
  expect([second.code, second.stderr]).toEqual([0, expect.anything()]);
  const ids = [...lines(first.stdout), ...lines(second.stdout)].map((one) => one.recording_id);
  expect(new Set(ids).size).toBe(ALL);
  expect(ids.length).toBe(ALL);
  expect(await recordings(data)).toEqual(whole);
  expect(new Set((await states(data, 'fetch')).values())).toEqual(new Set(['done']));
  expect(cursors(await readFile(join(data, 'ledger/fetch.jsonl'), 'utf8'))).toHaveLength(1);
}

describe('downloads', () => {
  test.each([
    'status=429,retry-after=1,times=3',
    'status=429,retry-after=Sun%2C 22 Nov 2020 12:00:00 GMT,times=3',
    'status=503,retry-after=soon,times=3',
    'status=500,times=2',
    'status=502,times=2',
    'status=504,times=2',
    'reset,times=3',
    'cut=1000,times=3',
    'announce=7,times=2',
    'announce=-7,times=2',
    'stop=2000,times=2',
    'cut=2000,chunked,times=2',
    'html,times=2',
    'empty,times=2',
    'gzip',
    'slam',
    'stall=500,times=1',
    'trickle=40,times=1',
  ])('are got over %s within a run', async (fault) => {
    await survives(`${fault},path=/recording-direct/synthetic`, [0]);
  });

  test.each([
    ['status=429,retry-after=99999999999999999999,times=3', 75],
    ['status=401', 77],
  ])('end a run of %s with %i, and the next one completes it', async (fault, code) => {
    const whole = await undisturbed();
    const { api, cwd, data, env } = await account();
    await api.control({ faults: [`${fault},path=/recording-direct/synthetic`] });
    expect((await run(FETCH, { cwd, env })).code).toBe(code);
    await api.control({ clearFaults: true });
    expect((await run(FETCH, { cwd, env })).code).toBe(0);
    expect(await recordings(data)).toEqual(whole);
  });

  test.each([403, 404, 410])('that answer %i are given up at once, and said', async (status) => {
    const { api, cwd, data, env } = await account();
    await api.control({ faults: [`status=${status},path=/recording-direct/synthetic,times=2`] });
    const { code, stdout, stderr } = await run(FETCH, { cwd, env });
    expect([code, lines(stdout).length]).toEqual([1, ALL - 2]);
    expect(stderr).toContain(`(${status}) (quarantined)`);
    expect((await run(FETCH, { cwd, env })).code).toBe(0);
    expect((await run(`${FETCH} --retry-failed`, { cwd, env })).code).toBe(0);
    expect(await recordings(data)).toEqual(await undisturbed());
  });
});

describe('the listing', () => {
  test.each([
    ['status=503,times=2', 0],
    ['status=429,retry-after=1,times=1', 0],
    ['gzip', 0],
    ['slam', 0],
    ['repeat=3', 0],
    ['short=40,times=1', 0],
    ['empty,times=1', 0],
    ['status=429,retry-after=86400', 69],
    ['status=403', 77],
    ['status=404', 69],
    ['short=40', 69],
    ['html', 69],
    ['empty', 69],
    ['next=eyJsYXN0VXBkYXRlIjowLCJpZCI6IiJ9', 69],
  ])('survives %s (%i)', async (fault, code) => {
    await survives(`${fault},path=/task/query`, [code]);
  });

  test('has pages of thousands of tasks', async () => {
    const { cwd, env } = await world('--synthetic', '5000', '--page-size', '5000', '--stubborn');
    const { code, stdout } = await run('spinoco-fetch --metadata-only', { cwd, env });
    expect([code, lines(stdout).length]).toEqual([0, 5008]);
  });

  test('has odd tasks: each is named, kept, and does not stop the rest', async () => {
    const { api, cwd, data, env } = await start();
    const evil = { '../../x': { id: '../../x', date: 1, duration: 1 } };
    const tasks = [
      { id: 'odd-1', lastUpdate: 'soon' },
      { ...syntheticTask(50), id: 'odd-2', detail: { __tpe: 'Recordings', recordings: evil } },
      { id: 'odd-3', lastUpdate: 5, detail: { __tpe: 'Recordings', recordings: 7 } },
    ];
    await api.control({ tasks });
    const { code, stdout, stderr } = await run(FETCH, { cwd, env });
    expect([code, lines(stdout).length]).toEqual([1, ALL]);
    for (const { id } of tasks) expect(stderr).toContain(`task ${id}: `);
    const rejects = lines(await readFile(join(data, 'metadata/rejects.fetch.jsonl'), 'utf8'));
    expect(rejects).toHaveLength(3);
    expect(
      [...(await filesBelow(cwd)).keys()].filter(
        (path) => path !== 'out' && !path.startsWith('data/'),
      ),
    ).toEqual([]);
  });

  test('does not take the token to another host', async () => {
    const asked: unknown[] = [];
    const other = createServer((request, response) => {
      asked.push(request.headers);
      response.end('{"result":[]}');
    });
    await new Promise<void>((done) => other.listen(0, '127.0.0.2', done));
    onTestFinished(() => void other.close());
    const location = `http://127.0.0.2:${(other.address() as AddressInfo).port}/`;
    const { api, cwd, env } = await account();
    await api.control({ faults: [`status=302,location=${location},path=/task/query`] });
    expect((await run(FETCH, { cwd, env })).code).toBe(69);
    await api.control({ clearFaults: true, faults: [`status=307,location=${location},path=/rec`] });
    expect((await run(FETCH, { cwd, env })).code).toBe(75);
    expect(asked).toEqual([]);
  });
});

describe('a recording', () => {
  test('that changes between two runs is fetched again', async () => {
    const { api, cwd, data, env } = await start();
    expect((await run(FETCH, { cwd, env })).code).toBe(0);
    const task = syntheticTask(3);
    const [id, listed] = Object.entries(
      (task.detail as { recordings: Record<string, object> }).recordings,
    )[0] as [string, object];
    const changed = { [id]: { ...listed, duration: 9, version: 2 } };
    const path =
      [...(await recordings(data)).keys()].find((name) => name.endsWith(`${id}.ogg`)) ?? '';
    const before = (await recordings(data)).get(path);
    await api.control({
      tasks: [{ ...task, detail: { __tpe: 'Recordings', recordings: changed } }],
    });
    const { code, stdout } = await run(FETCH, { cwd, env });
    expect([code, lines(stdout).map((one) => one.recording_id)]).toEqual([0, [id]]);
    expect((await recordings(data)).get(path)).not.toEqual(before);
  });

  test('goes on after its process was killed', async () => {
    const { api, cwd, data, env } = await world('--synthetic', '1', '--size', '3000000');
    await api.control({ faults: ['stall=2000000,path=/recording-direct/synthetic,times=1'] });
    await sh('timeout -s KILL 3 spinoco-fetch --timeout 60 > /dev/null', { cwd, env });
    const part = [...(await recordings(data)).keys()].filter((name) => name.endsWith('.part'));
    expect(part).toHaveLength(1);
    await api.control({ resetCounts: true });
    expect((await sh('spinoco-fetch > /dev/null', { cwd, env })).code).toBe(0);
    expect((await api.control()).statuses['206']).toBe(1);
    const names = [...(await recordings(data)).keys()];
    expect(names.filter((name) => /part|note|tmp/.test(name))).toEqual([]);
    const ogg = names.find((name) => name.endsWith('synthetic-recording-000000.ogg')) as string;
    expect((await stat(join(data, '01_recordings', ogg))).size).toBeGreaterThan(3_000_000);
  });
});

describe('security', () => {
  test('the token is nowhere in what a run wrote, and files are for their owner only', async () => {
    const { api, cwd, data, env } = await account();
    await api.control({ faults: ['status=500,path=/recording-direct/synthetic,times=9'] });
    const args = '--debug --verbose --log-format json';
    const { stdout, stderr } = await run(`umask 0; ${FETCH} ${args}`, { cwd, env });
    expect(stdout + stderr).not.toContain('fixture-token');
    for (const [path, bytes] of await filesBelow(cwd)) {
      expect(bytes.includes('fixture-token'), path).toBe(false);
    }
    const modes = await sh('find data ! -perm 600 -type f -o ! -perm 700 -type d', { cwd });
    expect(modes.stdout).toBe('');
    expect(data).toContain(cwd);
  });

  test('a certificate that nobody vouches for is refused, and taken when its authority is known', async () => {
    const flags = ['--cert', join(TLS, 'cert.pem'), '--key', join(TLS, 'key.pem')];
    const { cwd, env } = await start(...flags);
    const refused = await run(FETCH, { cwd, env });
    expect(refused.code).toBe(69);
    expect(refused.stderr).toMatch(
      /^spinoco-fetch: the certificate of the API is refused \(\w+\)\nspinoco-fetch: hint: NODE_EXTRA_CA_CERTS /,
    );
    const trusted = { ...env, NODE_EXTRA_CA_CERTS: join(TLS, 'cert.pem') };
    const { code, stdout } = await run(FETCH, { cwd, env: trusted });
    expect([code, lines(stdout).length]).toEqual([0, ALL]);
  });
});

test('--dry-run tells what would be done, and touches nothing', async () => {
  const { cwd, env } = await account();
  const dry = await run(`${FETCH} --dry-run --direction outbound`, { cwd, env });
  const decisions = lines(dry.stdout);
  expect([dry.code, decisions.length]).toEqual([0, ALL]);
  expect(new Set(decisions.map((one) => `${one.decision}: ${one.reason}`))).toEqual(
    new Set(['download: new', 'skip: filter direction']),
  );
  expect([...(await filesBelow(cwd)).keys()]).toEqual(['out']);
  await run(`${FETCH} --direction outbound`, { cwd, env });
  const again = lines((await run(`${FETCH} --dry-run --since all`, { cwd, env })).stdout);
  expect(again.filter((one) => one.decision === 'emit' && one.reason === 'known').length).toBe(5);
  expect(again.filter((one) => one.reason === 'new').length).toBe(ALL - 5);
});
