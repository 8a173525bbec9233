import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watch, watchRun } from '../../src/cli/progress.ts';
import { Screen } from '../../src/cli/screen.ts';
import { encodeLine } from '../../src/stage/ledger-line.ts';
import { silentLog } from '../../src/stage/log.ts';
import { Tally } from '../../src/stage/tally.ts';
import { temporary } from '../helpers/shell.ts';

const STARTED = Date.UTC(2026, 10, 22, 12);
const line = (key: string, entry: object): string =>
  encodeLine(key, { ...(entry as { s: 'done' }), t: new Date(STARTED).toISOString(), run: 'R' });

const TOOL = { stage: 'transcribe', before: ['fetch'], after: ['anon'] };

interface Place {
  readonly isTTY?: boolean;
  readonly stdinIsPipe?: boolean;
  readonly stdoutIsPipe?: boolean;
  readonly quiet?: boolean;
  readonly plain?: boolean;
}

/** A run that is watched, with ledgers beside it; `tick` is the time going on. */
async function watched(
  place: Place,
  ledgers: Record<string, string> = {},
  counts: Partial<Tally> = { done: 2, inFlight: 1 },
) {
  const data = await temporary();
  mkdirSync(join(data, 'ledger'));
  for (const [stage, text] of Object.entries(ledgers)) {
    writeFileSync(join(data, 'ledger', `${stage}.jsonl`), text);
  }
  const drawn: string[] = [];
  const said: string[] = [];
  const actions: { readonly ms: number; readonly action: () => unknown }[] = [];
  const { isTTY = true, stdinIsPipe = true, stdoutIsPipe = false, plain = false } = place;
  const screen = new Screen(
    { isTTY, columns: 200, write: (text) => drawn.push(text) },
    { shared: stdoutIsPipe, plain, inForeground: () => true },
  );
  const tally = Object.assign(new Tally(), counts);
  const toCome: (number | null)[] = [];
  const end = watchRun(
    TOOL,
    {
      tally,
      limit: 1000,
      planned: () => null,
      progress(count) {
        toCome.push(count);
        return '63 s of audio';
      },
    },
    { data, started: STARTED, stdinIsPipe, stdoutIsPipe },
    {
      log: { ...silentLog, info: (text) => said.push(text) },
      quiet: place.quiet ?? false,
      screen,
      every(ms, action) {
        actions.push({ ms, action });
        return () => actions.pop();
      },
    },
  );
  const tick = async (): Promise<void> => {
    for (const { action } of actions) await action();
  };
  return { drawn, said, tick, toCome, end, pace: actions.map(({ ms }) => ms) };
}

const FETCH =
  line('@run', { s: 'run', jobs: 4 }) +
  line('@plan', { s: 'plan', counts: { backlog: 0, open: 9 } }) +
  line('a', { s: 'done', out: [{ path: 'a.ogg', bytes: 2e6, sha: 's' }], ms: 500 });
const ANON = line('@run', { s: 'run', jobs: 1 });

test('the last stage draws all, ten times a second', async () => {
  const { drawn, said, tick, end, pace } = await watched({}, { fetch: FETCH });
  expect(pace).toEqual([100]);
  // a ledger is read behind the drawing, not before it
  while (!drawn.some((text) => text.includes('fetch'))) {
    await tick();
    await new Promise((next) => setImmediate(next));
  }
  expect(drawn.at(-1)).toBe(
    '\rfetch 3/9, 2.0 MB, 4.0 MB/s, ETA 1 s | transcribe 2, 1 in flight, 63 s of audio\x1b[K',
  );
  end();
  expect([drawn.at(-1), said]).toEqual(['\r\x1b[K', []]);
});

test('without a pipe before it, others are none of its business', async () => {
  const { drawn, tick } = await watched({ stdinIsPipe: false }, { fetch: FETCH });
  await tick();
  expect(drawn).toEqual(['\rtranscribe 2, 1 in flight, 63 s of audio\x1b[K']);
});

test.each<[string, Place]>([
  ['a file', { isTTY: false }],
  ['json', { plain: true }],
  ['a pipe behind it', { stdoutIsPipe: true }],
  ['a pipe behind it, and no terminal', { stdoutIsPipe: true, isTTY: false }],
])('a plain line every half minute: %s', async (_, place) => {
  const { drawn, said, tick, toCome, pace } = await watched(place, { fetch: FETCH });
  expect(pace).toEqual([30_000]);
  await tick();
  expect(said).toEqual(['2 done, 1 in flight; 63 s of audio']);
  expect([toCome, drawn]).toEqual([[6], []]);
});

test('what has not begun is not called nothing to do', async () => {
  const { said, tick } = await watched({ isTTY: false }, {}, { inFlight: 1 });
  await tick();
  expect(said).toEqual(['0 done, 1 in flight; 63 s of audio']);
});

test('but not on a terminal where a later stage draws', async () => {
  const ledgers = { fetch: FETCH, anon: ANON };
  const terminal = await watched({ stdoutIsPipe: true }, ledgers);
  await terminal.tick();
  expect(terminal.said).toEqual([]);
  const file = await watched({ stdoutIsPipe: true, isTTY: false }, ledgers);
  await file.tick();
  expect(file.said).toHaveLength(1);
});

test('quiet: nothing', async () => {
  expect((await watched({ quiet: true })).pace).toEqual([]);
});

test('nothing is said after the end', async () => {
  const said: string[] = [];
  let act: () => unknown = () => undefined;
  let finish: (value?: unknown) => void = () => undefined;
  const screen = new Screen(
    { isTTY: false, write: () => true },
    { shared: false, plain: false, inForeground: () => true },
  );
  const end = watch(
    {
      forms: () => [],
      plain: () => 'late',
      refresh: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    },
    {
      log: { ...silentLog, info: (text) => said.push(text) },
      quiet: false,
      screen,
      every(_ms, action) {
        act = action;
        return () => undefined;
      },
    },
  );
  const turn = act();
  end();
  finish();
  await turn;
  expect(said).toEqual([]);
});
