import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Meter } from '../../src/fetch/meter.ts';
import { recordings, type SourceOptions } from '../../src/fetch/source.ts';
import { idsOf } from '../../src/fetch/wanted.ts';
import type { Recording } from '../../src/records/index.ts';
import type { NewEntry } from '../../src/stage/entry.ts';
import { silentLog } from '../../src/stage/log.ts';
import { Only } from '../../src/stage/only.ts';
import { MemoryLedger } from './memory-ledger.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const DAY = Date.parse('2026-11-16T00:00:00Z');

let data: string;
let now: number;
let ledger: MemoryLedger;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'source-'));
  now = NOW;
  ledger = new MemoryLedger(() => now);
});
afterEach(() => rm(data, { recursive: true }));

const LABELS: SourceOptions['labels'] = {
  user: async () => 'Petr Horák',
  skill: async (id) => `label of ${id}`,
  hashtag: async (id) => (id === 'h-01' ? 'kotel' : null),
};

interface Listed {
  readonly recordings?: Record<string, object>;
  readonly lastUpdate?: number;
}

/** A task of the API; by default with one recording, made and updated n hours into the day. */
function task(n: number, { recordings, lastUpdate }: Listed = {}) {
  return {
    id: `call-${n}`,
    lastUpdate: lastUpdate ?? DAY + n * HOUR,
    tpe: { direction: { __tpe: 'Terminating', from: { number: { e164: `+42060000000${n}` } } } },
    detail: {
      __tpe: 'Recordings',
      recordings: recordings ?? { [`rec-${n}`]: { date: DAY + n * HOUR, duration: n } },
    },
    owner: 'u-01',
  };
}

/** Runs the source on these pages; ids in the order in which they were yielded, and what was rejected. */
async function run(pages: readonly object[][], options: Partial<SourceOptions> = {}) {
  const asked: number[] = [];
  const yielded: string[] = [];
  const rejects: string[] = [];
  const ids: string[][] = [];
  const source = recordings(ledger, {
    data,
    since: { kind: 'last' },
    overlap: HOUR,
    partial: false,
    meter: new Meter(() => now),
    most: 1000,
    selection: { retryFailed: false, force: false, only: null },
    async *pages(from) {
      asked.push(from);
      yield* pages;
    },
    until: null,
    wants: () => true,
    metadataOnly: false,
    labels: LABELS,
    backlog: async () => [],
    companions: async () => undefined,
    clock: () => now,
    log: silentLog,
    ...options,
  });
  for await (const item of source) {
    if ('record' in item) {
      yielded.push(item.record.recording_id);
      ids.push(idsOf(item.record));
    } else if ('pass' in item) {
      const asked = options.selection?.only?.takes(item.ids) ?? true;
      if (asked) yielded.push((item.pass as Recording).recording_id);
    } else if ('reject' in item) rejects.push(`${item.where}: ${item.reject}`);
  }
  return { yielded, rejects, ids, from: asked[0] };
}

/** What the loop would have written. */
function settle(key: string, entry: Partial<NewEntry> & Pick<NewEntry, 's'>): void {
  const before = ledger.get(key);
  ledger.append(key, { ...(before?.in === undefined ? {} : { in: before.in }), ...entry });
}

function done(key: string): void {
  const json = ledger.get(key)?.out ?? [];
  settle(key, { s: 'done', out: [{ path: `x/${key}.ogg`, bytes: 1, sha: 'a' }, ...json] });
}

async function stored(path: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(data, '01_recordings', path), 'utf8'));
}

const cursor = (): number | undefined => ledger.get('@cursor')?.at;

describe('listing', () => {
  it('stores a record and a ledger line for everything before the first item', async () => {
    const source = recordings(ledger, {
      data,
      since: { kind: 'last' },
      overlap: HOUR,
      partial: false,
      meter: new Meter(() => now),
      most: null,
      selection: { retryFailed: false, force: false, only: null },
      pages: async function* () {
        yield [task(2)];
        yield [task(1)];
      },
      until: null,
      wants: () => true,
      metadataOnly: false,
      labels: LABELS,
      backlog: async () => [],
      companions: async () => undefined,
      clock: () => now,
      log: silentLog,
    });
    await source.next();
    expect(ledger.stateByKey()).toEqual({ 'rec-2': 'listed', 'rec-1': 'listed' });
    expect(cursor()).toBe(DAY + 2 * HOUR);
    expect(await stored('2026/11/16/rec-1.json')).toEqual({
      type: 'recording',
      v: 1,
      recording_id: 'rec-1',
      call_id: 'call-1',
      recorded_at: '2026-11-16T01:00:00.000Z',
      duration_s: 1,
      direction: 'inbound',
      caller: '+420600000001',
      callee: null,
      agent: { id: 'u-01', name: 'Petr Horák' },
      voicemail: false,
      hashtags: [],
      skills: [],
      path: '01_recordings/2026/11/16/rec-1.ogg',
      bytes: null,
      sha256: null,
      format: null,
    });
    await source.return(undefined);
  });

  it('yields oldest first, whatever the order of the list', async () => {
    expect((await run([[task(3), task(1)], [task(2)]])).yielded).toEqual([
      'rec-1',
      'rec-2',
      'rec-3',
    ]);
  });

  it('keeps the day on which a recording without a date was first seen', async () => {
    const undated = { 'rec-1': { duration: 1 } };
    await run([[task(1, { recordings: undated })]]);
    const path = '2026/11/16/rec-1.json';
    expect((await stored(path)).recorded_at).toBe('2026-11-16T00:00:00.000Z');
    const changed = { 'rec-1': { duration: 2 } };
    const later = task(1, { recordings: changed, lastUpdate: DAY + 30 * HOUR });
    expect((await run([[later]])).yielded).toEqual(['rec-1']);
    expect(await stored(path)).toMatchObject({
      recorded_at: '2026-11-16T00:00:00.000Z',
      duration_s: 2,
    });
  });

  it('reports an odd task and goes on, past it', async () => {
    const odd = { id: 'call-x', lastUpdate: 'soon' };
    const bad = task(2, { recordings: { '../x': {}, 'rec-2': { date: DAY } } });
    const { yielded, rejects } = await run([[task(1), odd, bad, null as never]]);
    expect(yielded).toEqual(['rec-2', 'rec-1']);
    expect(rejects).toEqual([
      'task call-x: lastUpdate: not a time',
      'task call-2: recording "../x": not a usable id',
      expect.stringMatching(/^task without id: /),
    ]);
    expect(cursor()).toBe(DAY + 2 * HOUR);
  });

  it('waits for its writers before it fails', async () => {
    const late = async (): Promise<string> => {
      await new Promise((resolve) => setImmediate(resolve));
      return 'Petr Horák';
    };
    const user = vi.fn(late).mockRejectedValueOnce(new Error('no names'));
    const listing = run([[task(1), task(2), task(3)]], { labels: { ...LABELS, user } });
    await expect(listing).rejects.toThrow('no names');
    // whoever ends the run now finds nobody writing
    expect(ledger.stateByKey()).toEqual({ 'rec-2': 'listed', 'rec-3': 'listed' });
    expect(cursor()).toBeUndefined();
  });
});

describe('a recording in two tasks', () => {
  const both = { 'rec-1': { date: DAY, duration: 1 } };
  const first = task(1, { recordings: both });
  const second = task(2, { recordings: both });

  it.each([
    ['on one page', [[first, second]]],
    ['on two pages', [[first], [second]]],
    ['on repeated pages', [[first], [first, second], [second]]],
  ])('belongs to the first, %s', async (_, pages) => {
    expect((await run(pages)).yielded).toEqual(['rec-1']);
    expect(await stored('2026/11/16/rec-1.json')).toMatchObject({
      call_id: 'call-1',
      also_in: ['call-2'],
    });
  });

  it('is known by both, when it is listed and later', async () => {
    const selection = { retryFailed: false, force: false, only: new Only(['call-2']) };
    const known = [['rec-1', 'call-1', 'call-2']];
    expect((await run([[first, second]], { selection })).ids).toEqual(known);
    expect((await run([], { selection })).ids).toEqual(known);
  });

  it('stays done when the second turns up later', async () => {
    await run([[first]]);
    done('rec-1');
    const { yielded } = await run([[second]]);
    expect(yielded).toEqual([]);
    const record = await readFile(join(data, '01_recordings/2026/11/16/rec-1.json'));
    expect(ledger.get('rec-1')).toMatchObject({
      s: 'done',
      out: [{ path: 'x/rec-1.ogg' }, { bytes: record.length }],
    });
    expect(JSON.parse(record.toString())).toMatchObject({ call_id: 'call-1', also_in: ['call-2'] });
  });
});

describe('--since last', () => {
  it('asks from the cursor minus the overlap and shows known ones no more', async () => {
    expect((await run([[task(1), task(2)]])).from).toBe(0);
    done('rec-1');
    done('rec-2');
    const again = await run([[task(2), task(3)]]);
    expect(again.from).toBe(DAY + 1 * HOUR);
    expect(again.yielded).toEqual(['rec-3']);
    expect(cursor()).toBe(DAY + 3 * HOUR);
  });

  it('takes up what failed or was left listed, but not what is quarantined', async () => {
    await run([[task(1), task(2), task(3), task(4)]]);
    done('rec-1');
    settle('rec-2', { s: 'failed', try: 1 });
    settle('rec-3', { s: 'quarantined', try: 3 });
    expect((await run([[]])).yielded).toEqual(['rec-2', 'rec-4']);
    const selection = { retryFailed: true, force: false, only: null };
    expect((await run([[]], { selection })).yielded).toEqual(['rec-2', 'rec-3']);
  });

  it('works again on a recording that changed', async () => {
    await run([[task(1), task(2)]]);
    done('rec-1');
    done('rec-2');
    const before = ledger.get('rec-1')?.in;
    const longer = task(1, { recordings: { 'rec-1': { date: DAY + HOUR, duration: 99 } } });
    expect((await run([[longer, task(2)]])).yielded).toEqual(['rec-1']);
    expect(ledger.get('rec-1')?.in).not.toBe(before);
    expect(ledger.get('rec-1')?.s).toBe('listed');
  });

  it('says so when a stored record is gone, and makes it anew when it is listed', async () => {
    await run([[task(1)]]);
    await rm(join(data, '01_recordings'), { recursive: true });
    const warn = vi.fn();
    expect((await run([[]], { log: { ...silentLog, warn } })).yielded).toEqual([]);
    expect(warn).toHaveBeenCalledWith('rec-1: its stored record is missing', expect.any(String));
    expect((await run([[task(1)]])).yielded).toEqual(['rec-1']);
  });
});

describe('other windows', () => {
  it.each([
    ['all', { kind: 'all' }, 0, true],
    ['a date', { kind: 'from', at: DAY }, DAY, false],
    ['a duration', { kind: 'ago', ms: HOUR }, NOW - HOUR, false],
  ] as const)('show the known ones, too: %s', async (_, since, from, moves) => {
    await run([[task(1), task(2)]]);
    done('rec-1');
    done('rec-2');
    const before = cursor();
    const shown = await run([[task(1), task(2), task(3)]], { since });
    expect(shown.from).toBe(from);
    expect(shown.yielded).toEqual(['rec-1', 'rec-2', 'rec-3']);
    expect(cursor() === before).toBe(!moves);
  });

  it('finds a named recording outside the window', async () => {
    await run([[task(1), task(2)]]);
    done('rec-1');
    done('rec-2');
    const selection = { retryFailed: false, force: true, only: new Only(['call-1']) };
    const shown = await run([[]], { selection, partial: true });
    // the loop picks by recording and call id
    expect(shown.yielded).toEqual(['rec-1', 'rec-2']);
  });
});

describe('the cursor', () => {
  it('stays when only some records are taken', async () => {
    await run([[task(1)]], { partial: true });
    expect(cursor()).toBeUndefined();
    expect(ledger.stateByKey()).toEqual({ 'rec-1': 'listed' });
  });

  it('stays when the listing breaks off', async () => {
    const pages = async function* () {
      yield [task(1)];
      throw new Error('api down');
    };
    await expect(run([], { pages })).rejects.toThrow('api down');
    expect(cursor()).toBeUndefined();
    expect(ledger.stateByKey()).toEqual({ 'rec-1': 'listed' });
  });

  it('does not depend on the local clock', async () => {
    now = 0;
    await run([[task(1)]]);
    expect(cursor()).toBe(DAY + HOUR);
  });

  it('moves only after everything before it is on disk', async () => {
    const sync = vi.spyOn(ledger, 'sync');
    const append = vi.spyOn(ledger, 'append');
    await run([[task(1), task(2)]], { most: null });
    expect(append.mock.calls.map(([key]) => key).at(-1)).toBe('@cursor');
    const [listed, moved] = append.mock.invocationCallOrder.slice(-2) as [number, number];
    expect(sync.mock.invocationCallOrder[0]).toBeGreaterThan(listed);
    expect(sync.mock.invocationCallOrder[0]).toBeLessThan(moved);
  });
});

describe('a recording that is not available yet', () => {
  const announced = { 'rec-1': { date: DAY, duration: 1, available: false } };
  const there = { 'rec-1': { date: DAY, duration: 1, available: true } };

  it('is asked for all the same, and holds the cursor', async () => {
    const { yielded } = await run([[task(1, { recordings: announced }), task(2)]]);
    expect(yielded).toEqual(['rec-1', 'rec-2']);
    expect(ledger.get('rec-1')).toMatchObject({
      s: 'waiting',
      since: new Date(NOW).toISOString(),
      at: DAY + HOUR,
    });
    expect(cursor()).toBe(DAY + HOUR);
  });

  it('keeps the time since when it is awaited', async () => {
    await run([[task(1, { recordings: announced })]]);
    // as the loop writes it, without the update of its task
    settle('rec-1', { s: 'waiting', since: new Date(NOW).toISOString() });
    now += 24 * HOUR;
    const longer = { 'rec-1': { ...announced['rec-1'], duration: 5 } };
    await run([[task(1, { recordings: longer })]]);
    expect(ledger.get('rec-1')?.since).toBe(new Date(NOW).toISOString());
    expect((await run([[task(3)]])).yielded).toEqual(['rec-1', 'rec-3']);
    expect(cursor()).toBe(DAY + HOUR);
  });

  it('is worked on and lets the cursor go when it becomes available', async () => {
    await run([[task(1, { recordings: announced }), task(2)]]);
    done('rec-2');
    expect((await run([[task(1, { recordings: there })]])).yielded).toEqual(['rec-1']);
    expect(ledger.get('rec-1')?.s).toBe('listed');
    done('rec-1');
    await run([[task(3)]]);
    expect(cursor()).toBe(DAY + 3 * HOUR);
  });

  it('is still awaited when a try failed for another reason', async () => {
    await run([[task(1, { recordings: announced })]]);
    const since = new Date(NOW).toISOString();
    settle('rec-1', {
      s: 'failed',
      since,
      err: { code: 'http-500', message: '', retryable: true },
    });
    now += 24 * HOUR;
    const longer = { 'rec-1': { ...announced['rec-1'], duration: 5 } };
    expect((await run([[task(1, { recordings: longer })]])).yielded).toEqual(['rec-1']);
    expect(ledger.get('rec-1')).toMatchObject({ s: 'waiting', since });
    settle('rec-1', {
      s: 'failed',
      since,
      err: { code: 'http-500', message: '', retryable: true },
    });
    const shorter = { 'rec-1': { ...there['rec-1'], duration: 5 } };
    expect((await run([[task(1, { recordings: shorter })]])).yielded).toEqual(['rec-1']);
    expect(ledger.get('rec-1')?.s).toBe('listed');
  });

  it('is taken up again after it was given up', async () => {
    await run([[task(1, { recordings: announced })]]);
    const err = { code: 'not-available', message: '', retryable: false };
    settle('rec-1', { s: 'quarantined', err });
    expect((await run([[task(1, { recordings: announced })]])).yielded).toEqual([]);
    expect((await run([[task(1, { recordings: there })]])).yielded).toEqual(['rec-1']);
  });
});

describe('the backlog', () => {
  it('comes before what is new, and once more at the end, each recording once', async () => {
    await run([[task(1), task(2), task(3)]]);
    for (const key of ['rec-1', 'rec-2', 'rec-3']) done(key);
    const looks = [
      ['rec-3', 'rec-1'],
      ['rec-1', 'rec-2', 'rec-4'],
    ];
    const backlog = vi.fn(async () => looks.shift() ?? []);
    const { yielded } = await run([[task(4), task(5)]], { backlog });
    expect(yielded).toEqual(['rec-3', 'rec-1', 'rec-4', 'rec-5', 'rec-2']);
    expect(backlog).toHaveBeenCalledTimes(2);
    expect(ledger.get('@plan')?.counts).toEqual({ backlog: 2, open: 2 });
  });

  it('is not doubled by a window that shows known ones', async () => {
    await run([[task(1), task(2)]]);
    done('rec-1');
    done('rec-2');
    const backlog = async () => ['rec-2'];
    const { yielded } = await run([[task(1), task(2)]], { backlog, since: { kind: 'all' } });
    expect(yielded).toEqual(['rec-2', 'rec-1']);
    expect(ledger.get('@plan')?.counts).toEqual({ backlog: 1, open: 1 });
  });

  it('is told to those who watch, as far as the run goes', async () => {
    await run([[task(1), task(2), task(3)]]);
    expect(ledger.get('@plan')?.counts).toEqual({ backlog: 0, open: 3 });
    done('rec-1');
    done('rec-2');
    const backlog = async () => ['rec-1', 'rec-2'];
    await run([[]], { backlog, most: 1 });
    expect(ledger.get('@plan')?.counts).toEqual({ backlog: 1, open: 0 });
    const lines = ledger.lines.length;
    await run([[]], { backlog, most: null });
    expect(ledger.lines).toHaveLength(lines);
  });
});

describe('labels', () => {
  it('are put into the record where the API has them', async () => {
    const named = {
      ...task(1),
      hashTags: [{ id: 'h-01' }, { id: 'h-09', value: 'x' }],
      assignee: { skills: ['s-01'] },
    };
    await run([[named]]);
    expect(await stored('2026/11/16/rec-1.json')).toMatchObject({
      hashtags: [
        { id: 'h-01', label: 'kotel' },
        { id: 'h-09', value: 'x' },
      ],
      skills: [{ id: 's-01', label: 'label of s-01' }],
    });
  });
});

describe('filters', () => {
  const wants = (record: Recording): boolean => record.call_id !== 'call-2';

  it('leave everything else as it was: unlisted, or open for a run without them', async () => {
    expect((await run([[task(1), task(2)]], { wants, partial: true })).yielded).toEqual(['rec-1']);
    expect(ledger.stateByKey()).toEqual({ 'rec-1': 'listed' });
    expect(cursor()).toBeUndefined();
    expect((await run([[task(1), task(2)]])).yielded).toEqual(['rec-1', 'rec-2']);
    expect((await run([[]], { wants, partial: true })).yielded).toEqual(['rec-1']);
    expect((await run([[]], { wants, since: { kind: 'all' } })).yielded).toEqual(['rec-1']);
  });

  it('hold for the backlog, too', async () => {
    await run([[task(1), task(2)]]);
    done('rec-1');
    done('rec-2');
    const backlog = async () => ['rec-1', 'rec-2'];
    expect((await run([[]], { wants, backlog })).yielded).toEqual(['rec-1']);
  });

  it('take nothing that was updated at --until or later', async () => {
    const options = { until: DAY + 2 * HOUR, partial: true };
    expect((await run([[task(1), task(2), task(3)]], options)).yielded).toEqual(['rec-1']);
    expect(ledger.stateByKey()).toEqual({ 'rec-1': 'listed' });
  });
});

describe('--metadata-only', () => {
  it('shows what is new and leaves it open', async () => {
    const options = { metadataOnly: true };
    expect((await run([[task(2), task(1)]], options)).yielded).toEqual(['rec-1', 'rec-2']);
    expect(ledger.stateByKey()).toEqual({ 'rec-1': 'listed', 'rec-2': 'listed' });
    expect((await run([[task(3)]], options)).yielded).toEqual(['rec-3']);
    const selection = { retryFailed: false, force: false, only: new Only(['call-1']) };
    expect((await run([[task(1), task(3)]], { ...options, selection })).yielded).toEqual(['rec-1']);
    expect((await run([[]])).yielded).toEqual(['rec-1', 'rec-2', 'rec-3']);
  });
});
