import { expect, test } from 'vitest';
import { type Upstream, viewPipeline } from '../../src/cli/pipeline.ts';
import { pipelineForms } from '../../src/cli/pipeline-text.ts';
import type { RunFacts } from '../../src/stage/ledger-tail.ts';
import { Tally } from '../../src/stage/tally.ts';

const SECOND = 1000;

const run = (facts: Partial<RunFacts> = {}): RunFacts => ({
  jobs: 1,
  ended: null,
  plan: null,
  listed: 0,
  waiting: 0,
  done: 0,
  failed: 0,
  bytes: 0,
  audio: 0,
  work: 0,
  first: null,
  last: null,
  ...facts,
});

interface Own {
  readonly tally?: Partial<Tally>;
  readonly planned?: number;
  readonly limit?: number;
}

/** The lines that a last stage draws, longest first, and what it is told of the records to come. */
function shown(
  before: readonly Upstream[],
  { tally = {}, planned, limit = 1000 }: Own = {},
  stage = 'anon',
) {
  let toCome: number | null | undefined;
  const watched = {
    tally: Object.assign(new Tally(), tally),
    limit,
    planned: () => planned ?? null,
    progress(told: number | null) {
      toCome = told;
      return null;
    },
  };
  const [full, medium, brief] = pipelineForms(viewPipeline(before, { stage, watched }));
  return { full, medium, brief, toCome };
}

const fetch = (facts: Partial<RunFacts> | null): Upstream => ({
  stage: 'fetch',
  run: facts && run(facts),
});
const transcribe = (facts: Partial<RunFacts> | null): Upstream => ({
  stage: 'transcribe',
  run: facts && run(facts),
});

const downloaded = { bytes: 48e6, first: 0, last: 16 * SECOND, work: 60 * SECOND, jobs: 4 };

test('all stages: totals, bytes, speed, what is in flight and when it will be over', () => {
  const { full, medium, brief, toCome } = shown(
    [
      fetch({ plan: { backlog: 10, open: 120 }, done: 110, failed: 2, ...downloaded }),
      transcribe({ done: 78, failed: 1, jobs: 2, audio: 2340, work: 1560 * SECOND }),
    ],
    { tally: { done: 76, failed: 1, inFlight: 1 } },
  );
  // 128 recordings come to transcribe; 49 more at 20 s each, two at a time
  expect(full).toBe(
    'fetch 110/130, 2 failed, 48.0 MB, 3.0 MB/s, ETA 3 s | ' +
      'transcribe 78, 1 failed, 2 in flight, 0.33 x real time, ETA 8 min | ' +
      'anon 76, 1 failed, 1 in flight',
  );
  expect(medium).toBe(
    'fetch 110/130, 2 failed, ETA 3 s | transcribe 78, 1 failed, 2 in flight, ETA 8 min | anon 76, 1 failed, 1 in flight',
  );
  expect(brief).toBe('fetch 110/130, 2 failed | transcribe 78, 1 failed | anon 76, 1 failed');
  expect(toCome).toBe(130 - 2 - 1 - 78);
});

test('what was done before leaves no line, but the next stage has received it', () => {
  const { full, toCome } = shown(
    [
      fetch({ plan: { backlog: 5, open: 0 } }),
      transcribe({ done: 1, audio: 10, work: 5 * SECOND }),
    ],
    { tally: { done: 1, cached: 2 } },
  );
  expect(full).toBe('fetch 3/5 | transcribe 3, 1 in flight, 0.50 x real time, ETA 10 s | anon 3');
  expect(toCome).toBe(2);
});

test('a listing that is not over yet, an end, and stages that are not there', () => {
  expect(shown([fetch({ listed: 250 }), transcribe({})]).full).toBe(
    'fetch: 250 listed | transcribe 0 | anon 0',
  );
  const over = { plan: { backlog: 0, open: 2 }, done: 2, ended: 20 * SECOND, ...downloaded };
  expect(shown([fetch(over)], {}, 'transcribe').full).toBe('fetch 2/2, 48.0 MB | transcribe 0');
  const none = shown([fetch(null), transcribe(null)], { tally: { done: 3, rejected: 1 } });
  expect([none.full, none.toCome]).toEqual(['anon 3, 1 rejected', null]);
  const alone = shown([fetch(null), transcribe({ done: 4, jobs: 2 })], { tally: { done: 4 } });
  expect([alone.full, alone.toCome]).toEqual(['transcribe 4 | anon 4', null]);
});

test('a source that is the last stage knows itself what is to come', () => {
  const { full, toCome } = shown(
    [],
    { tally: { done: 3, waiting: 1, inFlight: 2 }, planned: 9 },
    'fetch',
  );
  expect(full).toBe('fetch 3/9, 1 waiting, 2 in flight');
  expect(toCome).toBe(3);
});

test('a limit leaves no more to come than it lets through', () => {
  const before = [fetch({ plan: { backlog: 0, open: 100 }, done: 10 })];
  const tally = { done: 3, failed: 2, inFlight: 1 };
  expect(shown(before, { tally, limit: 5 }).toCome).toBe(1);
  expect(shown(before, { tally, limit: 1000 }).toCome).toBe(94);
  expect(shown(before, { tally: { done: 5 }, limit: 5 }).toCome).toBe(0);
});

test('more than was planned is no more than there is', () => {
  const { full, toCome } = shown([fetch({ plan: { backlog: 0, open: 1 }, done: 2 })], {
    tally: { done: 3 },
  });
  expect(full).toBe('fetch 3/3 | anon 3');
  expect(toCome).toBe(0);
});
