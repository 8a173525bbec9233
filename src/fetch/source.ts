import pMap from 'p-map';
import type { Recording } from '../records/index.ts';
import type { Selection } from '../stage/decide.ts';
import type { LedgerWriter, State } from '../stage/entry.ts';
import { PLAN_KEY } from '../stage/ledger-line.ts';
import type { Log } from '../stage/log.ts';
import type { Item } from '../stage/stage.ts';
import type { Labels } from './api/labels.ts';
import { Intake } from './intake.ts';
import type { Meter } from './meter.ts';
import { StoredRecords } from './stored.ts';
import { type ListedRecording, type ListedTask, type Odd, parseTask } from './tasks.ts';
import { idsOf, oldestFirst, type Wanted, wantedOf } from './wanted.ts';
import { nextCursor, type Since, windowStart } from './window.ts';

/** Key of the cursor in the ledger, which no recording id can be. */
export const CURSOR_KEY = '@cursor';

/** Records written at the same time while listing: durable small files cost waiting, not work. */
const WRITERS = 16;

/** Odd tasks are kept for people to look at, up to this many bytes each. */
const ODD_BYTES = 64 * 1024;

export interface SourceOptions {
  readonly data: string;
  readonly since: Since;
  /** milliseconds */
  readonly overlap: number;
  /** only what was updated before, epoch milliseconds; null: no end */
  readonly until: number | null;
  /** a run that takes only some records must not move the cursor */
  readonly partial: boolean;
  /** how many records the run emits at most; null: not known, as some of them are left out */
  readonly most: number | null;
  /** whether this run is for such recordings; others are left as they are */
  readonly wants: (record: Recording) => boolean;
  /** show what was listed in this run, and leave the audio for another one */
  readonly metadataOnly: boolean;
  readonly selection: Selection;
  /** all pages of tasks updated at `from` (epoch milliseconds) or later */
  readonly pages: (from: number) => AsyncIterable<readonly unknown[]>;
  readonly labels: Labels;
  /** keys that are done here and not settled downstream, as of now */
  readonly backlog: () => Promise<readonly string[]>;
  /** resolves when the stages that were started together with this one have begun */
  readonly companions: () => Promise<void>;
  readonly clock: () => number;
  readonly log: Log;
  readonly meter: Pick<Meter, 'list'>;
}

/**
 * What fetch works on, in this order:
 *
 * 1. The listing is read to its end; every recording in it gets its stored record and a ledger line; then the cursor
 *    moves. Nothing is yielded before, so that a slow reader never holds a page of the API.
 * 2. Odd tasks, as rejects.
 * 3. The backlog: what is done here but not settled by the stages behind the pipe.
 * 4. What is open, oldest first: new and changed recordings, failed and awaited ones, those that a crash left
 *    listed; with a window other than `last` also the known ones in it, which the loop shows as cached.
 * 5. The backlog once more, as the stages behind the pipe may have let go of something meanwhile, or may have been
 *    slower to begin than this one was with all of that.
 *
 * No recording is yielded twice in a run. A recording that is neither yielded nor settled is open in a ledger, so that
 * the next run yields it: nothing is lost when this one is cut off anywhere.
 */
export async function* recordings(
  ledger: LedgerWriter,
  options: SourceOptions,
): AsyncGenerator<Item<Wanted>> {
  const stored = new StoredRecords(options.data);
  const { intake, rejects } = await takeIn(ledger, stored, options);
  await moveCursor(ledger, stored, intake, options);
  yield* rejects;

  const load = (key: string): Promise<Wanted | null> => loadWanted(ledger, stored, key, options);
  const yielded = new Set<string>();
  const give = function* (wanted: Wanted): Generator<Item<Wanted>> {
    if (yielded.has(wanted.recording_id)) return;
    yielded.add(wanted.recording_id);
    yield { record: wanted, where: `recording ${wanted.recording_id}` };
  };
  if (options.metadataOnly) {
    const { only } = options.selection;
    const shown =
      only === null
        ? [...intake.wanted.values()].sort(oldestFirst)
        : await openOnes(ledger, intake.wanted, load, options);
    yield* metadata(shown, stored);
    return;
  }
  const { retryFailed } = options.selection;
  const backlog = async (): Promise<readonly string[]> => (retryFailed ? [] : options.backlog());
  const giveKeys = async function* (keys: readonly string[]): AsyncGenerator<Item<Wanted>> {
    for (const key of keys) {
      const wanted = yielded.has(key) ? null : await load(key);
      if (wanted) yield* give(wanted);
    }
  };

  const before = await backlog();
  const open = await openOnes(ledger, intake.wanted, load, options);
  tellPlan(ledger, before, open, options.most);
  yield* giveKeys(before);
  for (const wanted of open) yield* give(wanted);
  await options.companions();
  yield* giveKeys(await backlog());
}

/** Tells those who watch how many records are to come at most; where many are left out again nobody knows. */
function tellPlan(
  ledger: LedgerWriter,
  backlog: readonly string[],
  open: readonly Wanted[],
  most: number | null,
): void {
  if (most === null) return;
  const first = new Set(backlog);
  const rest = open.filter(({ recording_id }) => !first.has(recording_id)).length;
  const counts = { backlog: Math.min(most, first.size), open: rest };
  counts.open = Math.min(counts.open, most - counts.backlog);
  ledger.append(PLAN_KEY, { s: 'plan', counts });
}

/** Records as they were stored, past the loop: there is nothing to be done for them in this run. */
function* metadata(shown: readonly Wanted[], stored: StoredRecords): Generator<Item<Wanted>> {
  for (const wanted of shown) {
    const record = stored.read(wanted.path);
    const where = `recording ${wanted.recording_id}`;
    if (record) yield { pass: record, ids: idsOf(wanted), where };
  }
}

/** Reads the listing to its end. */
async function takeIn(
  ledger: LedgerWriter,
  stored: StoredRecords,
  options: SourceOptions,
): Promise<{ intake: Intake; rejects: Item<Wanted>[] }> {
  const { since, until, selection, overlap, clock, labels, wants } = options;
  const everything = since.kind !== 'last' || selection.only !== null;
  const intake = new Intake({ ledger, stored, labels, wants, clock, everything });
  const rejects: Item<Wanted>[] = [];
  const cursor = ledger.get(CURSOR_KEY)?.at;
  for await (const page of options.pages(windowStart(since, { cursor, overlap, now: clock() }))) {
    const pairs: Pair[] = [];
    for (const value of page) {
      const task = parseTask(value);
      for (const odd of 'reason' in task ? [task] : task.odd) rejects.push(rejectOf(odd, value));
      if ('reason' in task || task.lastUpdate >= (until ?? Infinity)) continue;
      intake.latest = Math.max(intake.latest ?? 0, task.lastUpdate);
      for (const recording of task.recordings) pairs.push({ task, recording });
    }
    await takePage(intake, pairs);
    options.meter.list(pairs.length);
  }
  return { intake, rejects };
}

interface Pair {
  readonly task: ListedTask;
  readonly recording: ListedRecording;
}

/** Takes a page in, many at once; a recording that stands in two of its tasks belongs to the first of them. */
async function takePage(intake: Intake, pairs: readonly Pair[]): Promise<void> {
  const firsts = new Map<string, Pair>();
  for (const pair of pairs) {
    if (!firsts.has(pair.recording.id)) firsts.set(pair.recording.id, pair);
  }
  const failures: unknown[] = [];
  const take = ({ task, recording }: Pair): Promise<void> =>
    intake.take(task, recording).catch((error) => void failures.push(error));
  // all of them are over before an error is thrown: none may write when the run has ended
  await pMap(firsts.values(), take, { concurrency: WRITERS });
  if (failures.length > 0) throw failures[0];
  for (const pair of pairs) {
    if (firsts.get(pair.recording.id) !== pair) await intake.take(pair.task, pair.recording);
  }
}

function rejectOf({ where, reason }: Odd, value: unknown): Item<Wanted> {
  const raw = Buffer.from(JSON.stringify(value));
  return raw.length > ODD_BYTES
    ? { reject: reason, where, length: raw.length }
    : { reject: reason, where, raw };
}

/** Only a whole listing moves the cursor, and only after all of it is on disk. */
async function moveCursor(
  ledger: LedgerWriter,
  stored: StoredRecords,
  intake: Intake,
  options: SourceOptions,
): Promise<void> {
  if (options.partial || (options.since.kind !== 'last' && options.since.kind !== 'all')) return;
  const awaited: number[] = [];
  for (const [key, state] of ledger.states()) {
    const entry = state === 'waiting' ? ledger.get(key) : undefined;
    if (entry === undefined) continue;
    const at = intake.awaited.get(key) ?? entry.at;
    // a line without it: the call itself was before its task's update, which is early enough
    awaited.push(at ?? (Date.parse((await stored.find(key, entry))?.recorded_at ?? '') || 0));
  }
  const before = ledger.get(CURSOR_KEY)?.at;
  const cursor = nextCursor(before, intake.latest, awaited);
  if (cursor === undefined || cursor === before) return;
  await ledger.sync();
  ledger.append(CURSOR_KEY, { s: 'cursor', at: cursor });
}

/** Everything that is to be yielded besides the backlog, oldest first. */
async function openOnes(
  ledger: LedgerWriter,
  listed: ReadonlyMap<string, Wanted>,
  load: (key: string) => Promise<Wanted | null>,
  { selection }: SourceOptions,
): Promise<Wanted[]> {
  const states: ReadonlySet<State> = new Set<State>(
    selection.retryFailed ? ['failed', 'quarantined'] : ['listed', 'waiting', 'failed'],
  );
  const open = selection.retryFailed ? [] : [...listed.values()];
  for (const [key, state] of ledger.states()) {
    // named ones are looked for among all that is known: the loop compares their call ids, too
    if (!(states.has(state) || selection.only !== null)) continue;
    const there = listed.get(key);
    if (there && !selection.retryFailed) continue;
    const wanted = there ?? (await load(key));
    if (wanted) open.push(wanted);
  }
  return open.sort(oldestFirst);
}

async function loadWanted(
  ledger: LedgerWriter,
  stored: StoredRecords,
  key: string,
  { log, wants, selection: { only } }: SourceOptions,
): Promise<Wanted | null> {
  const entry = ledger.get(key);
  const record = entry && (await stored.find(key, entry));
  if (entry && record) return wants(record) ? wantedOf(record, entry) : null;
  if (only?.takes([key]) ?? true) {
    log.warn(`${key}: its stored record is missing`, '--since all lists it again');
  }
  return null;
}
