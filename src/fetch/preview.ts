import type { Recording } from '../records/index.ts';
import { present } from '../stage/decide.ts';
import type { Entry, LedgerView } from '../stage/entry.ts';
import type { Item } from '../stage/stage.ts';
import { CURSOR_KEY, type SourceOptions } from './source.ts';
import { fingerprintOf, recordOf, StoredRecords } from './stored.ts';
import { type ListedRecording, type ListedTask, parseTask } from './tasks.ts';
import { idsOf, type Wanted } from './wanted.ts';
import { windowStart } from './window.ts';

/** What a run would do with a recording, and why. */
export interface Decision {
  readonly type: 'decision';
  readonly v: 1;
  readonly recording_id: string;
  readonly call_id: string;
  readonly recorded_at: string | null;
  /** emit: it is here, and goes to the next stage again */
  readonly decision: 'download' | 'emit' | 'wait' | 'skip';
  readonly reason: string;
}

type Verdict = Pick<Decision, 'decision' | 'reason'>;

export interface PreviewOptions
  extends Omit<SourceOptions, 'wants' | 'labels' | 'metadataOnly' | 'most' | 'meter'> {
  /** why this run is not for such recordings; null: it is */
  readonly unwanted: (record: Recording) => string | null;
  readonly force: boolean;
}

/** The decisions of a run that is not made: reads what the API lists and what is here, and touches nothing. */
export async function* preview(
  ledger: LedgerView,
  options: PreviewOptions,
): AsyncGenerator<Item<Wanted>> {
  const { since, until, overlap, clock, data, selection } = options;
  const stored = new StoredRecords(data);
  const told = new Set<string>();
  const tell = function* (record: Recording, verdict: Verdict): Generator<Item<Wanted>> {
    const { recording_id, call_id, recorded_at = null } = record;
    if (told.has(recording_id)) return;
    told.add(recording_id);
    const head = { type: 'decision', v: 1, recording_id, call_id, recorded_at } as const;
    const decision = { ...head, ...verdict } satisfies Decision;
    yield { pass: decision, ids: idsOf(record), where: `recording ${recording_id}` };
  };

  const cursor = ledger.get(CURSOR_KEY)?.at;
  for await (const page of options.pages(windowStart(since, { cursor, overlap, now: clock() }))) {
    for (const value of page) {
      const task = parseTask(value);
      for (const odd of 'reason' in task ? [task] : task.odd) {
        yield { reject: odd.reason, where: odd.where };
      }
      if ('reason' in task || task.lastUpdate >= (until ?? Infinity)) continue;
      for (const recording of task.recordings) {
        yield* tell(recordOf(task, recording, null), verdictOf(task, recording, ledger, options));
      }
    }
  }
  const backlog = new Set(await options.backlog());
  for (const [key, state] of ledger.states()) {
    const open = state === 'listed' || state === 'waiting' || state === 'failed';
    // named ones are looked for among all that is known
    if (told.has(key) || !(open || backlog.has(key) || selection.only !== null)) continue;
    const entry = ledger.get(key) as Entry;
    const record = await stored.find(key, entry);
    if (record === null) continue;
    const why = options.unwanted(record);
    if (why !== null) yield* tell(record, { decision: 'skip', reason: `filter ${why}` });
    else if (backlog.has(key)) yield* tell(record, { decision: 'emit', reason: 'backlog' });
    else yield* tell(record, verdictOfKnown(entry, options));
  }
}

function verdictOf(
  task: ListedTask,
  recording: ListedRecording,
  ledger: LedgerView,
  options: PreviewOptions,
): Verdict {
  const { force, since, selection } = options;
  const why = options.unwanted(recordOf(task, recording, null));
  if (why !== null) return { decision: 'skip', reason: `filter ${why}` };
  const entry = ledger.get(recording.id);
  if (selection.retryFailed && !hasFailed(entry)) return NOT_FAILED;
  if (entry === undefined) {
    return recording.available
      ? { decision: 'download', reason: 'new' }
      : { decision: 'wait', reason: 'not available yet' };
  }
  if (entry.in !== fingerprintOf(recording)) return { decision: 'download', reason: 'changed' };
  if (entry.s === 'waiting' && !recording.available && !force) {
    return { decision: 'wait', reason: 'not available yet' };
  }
  const verdict = verdictOfKnown(entry, options);
  const news = verdict.decision !== 'emit' || since.kind !== 'last' || selection.only !== null;
  return news ? verdict : { decision: 'skip', reason: verdict.reason };
}

const NOT_FAILED: Verdict = { decision: 'skip', reason: 'did not fail' };

/** Of what a run would take up whatever the window. */
function verdictOfKnown(
  entry: Entry,
  { force, data, selection }: Pick<PreviewOptions, 'force' | 'data' | 'selection'>,
): Verdict {
  if (selection.retryFailed && !hasFailed(entry)) return NOT_FAILED;
  if (force) return { decision: 'download', reason: 'forced' };
  if (entry.s === 'quarantined' && !selection.retryFailed) {
    return { decision: 'skip', reason: reasonOf(entry) };
  }
  if (entry.s !== 'done') return { decision: 'download', reason: reasonOf(entry) };
  if (!present(entry, data)) return { decision: 'download', reason: 'file missing' };
  return { decision: 'emit', reason: 'known' };
}

function hasFailed(entry: Entry | undefined): boolean {
  return entry?.s === 'failed' || entry?.s === 'quarantined';
}

function reasonOf(entry: Entry): string {
  if (entry.s === 'listed') return 'listed before';
  if (entry.s === 'waiting') return 'awaited';
  return `${entry.s} before${entry.err === undefined ? '' : `: ${entry.err.code}`}`;
}
