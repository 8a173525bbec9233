import type { RunFacts } from '../stage/ledger-tail.ts';
import type { Watched } from '../stage/run.ts';

/** A stage of the pipeline as its ledger tells of it; null: it has no run in this pipeline. */
export interface Upstream {
  readonly stage: string;
  readonly run: RunFacts | null;
}

/** How far a stage is. */
export interface StageView {
  readonly stage: string;
  /** records it has given on */
  readonly done: number;
  /** of how many; null: nobody knows */
  readonly total: number | null;
  /** null: nobody can tell */
  readonly inFlight: number | null;
  readonly failed: number;
  readonly rejected: number;
  readonly waiting: number;
  /** recordings listed so far, as long as a source lists; null: it does not */
  readonly listed: number | null;
  /** what its ledger tells of its work; null for the stage that watches, which knows better */
  readonly run: RunFacts | null;
  /** seconds until it has done all that is to come; null: nobody can tell */
  readonly eta: number | null;
  /** what the stage that watches says of itself */
  readonly more: string | null;
}

/**
 * How far every stage of a pipeline is, in its order, seen by one of them. A ledger tells what its stage did, but not
 * what it only gave on because it was done before: that is known by what the next stage has received.
 *
 * @param before the stages before it
 */
export function viewPipeline(
  before: readonly Upstream[],
  own: { readonly stage: string; readonly watched: Watched },
): StageView[] {
  const { tally, limit, planned, progress } = own.watched;
  const received = tally.settled + tally.inFlight;
  const given: number[] = [];
  for (let n = before.length - 1, next = received; n >= 0; n -= 1) {
    const run = before[n]?.run ?? null;
    given[n] = Math.max(run?.done ?? 0, next);
    next = (given[n] as number) + (run === null ? 0 : run.failed + run.waiting);
  }

  const views: StageView[] = [];
  let total: number | null = null;
  /** what has reached the next stage, as far as known */
  let arrived: number | null = null;
  for (const [n, { stage, run }] of before.entries()) {
    if (run === null) continue;
    const first = views.length === 0;
    const planning: number | null = first && run.plan ? run.plan.backlog + run.plan.open : null;
    const lost = run.failed + run.waiting;
    const done = given[n] as number;
    total = first ? planning : total;
    if (total !== null) total = Math.max(total, done + lost);
    const left = run.ended !== null ? 0 : total === null ? null : total - done - lost;
    const here: number | null = arrived === null ? null : Math.max(0, arrived - done - lost);
    views.push({
      stage,
      done,
      total,
      inFlight: here === null || run.ended !== null ? null : Math.min(run.jobs, here),
      failed: run.failed,
      rejected: 0,
      waiting: run.waiting,
      listed: first && run.plan === null && run.done === 0 && run.listed > 0 ? run.listed : null,
      run,
      eta: etaOf(run, left),
      more: null,
    });
    arrived = run.done + (first ? (run.plan?.backlog ?? 0) : 0);
    arrived = Math.max(arrived, done);
    total = total === null ? null : total - lost;
  }

  total = views.length === 0 ? planned() : total;
  if (total !== null) total = Math.max(total, received);
  const emitted = tally.done + tally.cached + tally.passed;
  const most = Math.max(0, limit - emitted - tally.inFlight);
  views.push({
    stage: own.stage,
    done: emitted,
    total,
    inFlight: tally.inFlight,
    failed: tally.failed + tally.quarantined,
    rejected: tally.rejected,
    waiting: tally.waiting,
    listed: null,
    run: null,
    eta: null,
    more: progress(total === null ? null : Math.min(total - received, most)),
  });
  return views;
}

/** By how long a record took so far, as many of them at the same time as there are jobs. */
function etaOf({ done, work, jobs }: RunFacts, left: number | null): number | null {
  if (left === null || left === 0 || done === 0) return null;
  return ((work / done) * Math.ceil(left / jobs)) / 1000;
}
