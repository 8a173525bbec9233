import type { Recording } from '../records/index.ts';
import type { Entry, LedgerWriter } from '../stage/entry.ts';
import type { Labels } from './api/labels.ts';
import type { StoredRecords } from './stored.ts';
import { fingerprintOf, named, recordOf } from './stored.ts';
import type { ListedRecording, ListedTask } from './tasks.ts';
import { type Wanted, wantedOf } from './wanted.ts';

export interface IntakeOptions {
  readonly ledger: LedgerWriter;
  readonly stored: StoredRecords;
  readonly labels: Labels;
  /** whether this run is for such recordings; others are left as they are */
  readonly wants: (record: Recording) => boolean;
  readonly clock: () => number;
  /** remember known recordings, too, not only new and changed ones */
  readonly everything: boolean;
}

/**
 * Takes in what is listed: every recording gets its stored record and a ledger line, in this order and durably, before
 * anything is downloaded. From then on it cannot be lost, whatever the cursor does.
 */
export class Intake {
  /** what was listed in this run and is to be worked on or shown, by recording id */
  readonly wanted = new Map<string, Wanted>();
  /** latest update seen, epoch milliseconds */
  latest: number | undefined;
  /** updates of the tasks whose recordings are not available yet, by recording id */
  readonly awaited = new Map<string, number>();
  readonly #options: IntakeOptions;
  /** call ids by recording id, of this listing */
  readonly #listed = new Map<string, string>();

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /** Takes one recording of a task in. The same recording must not be taken twice at once. */
  async take(task: ListedTask, recording: ListedRecording): Promise<void> {
    const { ledger, stored } = this.#options;
    const { id } = recording;
    // a page that repeats a task of the page before
    if (this.#listed.get(id) === task.id) return;
    if (!this.#listed.has(id)) this.#listed.set(id, task.id);

    const entry = ledger.get(id);
    const record = entry === undefined ? null : await stored.find(id, entry);
    if (entry === undefined || record === null) return this.#note(task, recording, null, entry);
    if (record.call_id !== task.id) return this.#share(record, task.id, entry);
    if (!recording.available) this.awaited.set(id, task.lastUpdate);
    if (entry.in !== fingerprintOf(recording) || availableAgain(recording, entry)) {
      return this.#note(task, recording, record, entry);
    }
    if (this.#options.everything && this.#options.wants(record)) {
      // with the very strings of `#listed`: twice a hundred thousand of them are twelve megabytes
      this.wanted.set(id, { ...wantedOf(record, entry), recording_id: id, call_id: task.id });
    }
  }

  /** A new or changed recording: record, then ledger line. */
  async #note(
    task: ListedTask,
    recording: ListedRecording,
    before: Recording | null,
    entry: Entry | undefined,
  ): Promise<void> {
    const { ledger, stored, labels, wants, clock } = this.#options;
    const plain = recordOf(task, recording, before);
    if (!wants(plain)) return;
    const record = await named(plain, labels);
    const out = [await stored.write(record)];
    const fingerprint = fingerprintOf(recording);
    if (recording.available) ledger.append(recording.id, { s: 'listed', in: fingerprint, out });
    else {
      const since = awaited(entry) ? entry?.since : undefined;
      ledger.append(recording.id, {
        s: 'waiting',
        in: fingerprint,
        out,
        since: since ?? new Date(clock()).toISOString(),
        at: task.lastUpdate,
      });
      this.awaited.set(recording.id, task.lastUpdate);
    }
    this.wanted.set(recording.id, wantedOf(record, ledger.get(recording.id) as Entry));
  }

  /** A recording of one task that stands in another one, too: it stays with the first, and names the other. */
  async #share(record: Recording, otherCall: string, entry: Entry): Promise<void> {
    const { ledger, stored } = this.#options;
    const id = record.recording_id;
    const others = record.also_in ?? [];
    const known = others.includes(otherCall);
    const shared = known ? record : { ...record, also_in: [...others, otherCall] };
    if (!known) {
      const artifact = await stored.write(shared);
      const { t: _time, run: _run, ...kept } = entry;
      const audio = (entry.out ?? []).filter(({ path }) => path !== artifact.path);
      // what is done stays done: the audio is the same, its record has a new size
      ledger.append(id, { ...kept, out: [...audio, artifact] });
    }
    if (this.wanted.has(id) || (this.#options.everything && this.#options.wants(record))) {
      this.wanted.set(id, wantedOf(shared, entry));
    }
  }
}

/** Whether it was listed as not available yet; one whose last try failed for another reason is awaited all the same. */
function awaited(entry: Entry | undefined): boolean {
  return entry?.s === 'waiting' || (entry?.s === 'failed' && entry.since !== undefined);
}

/** Listed as available now, though it is still awaited or was given up for not being so. */
function availableAgain(recording: ListedRecording, entry: Entry): boolean {
  if (!recording.available) return false;
  return awaited(entry) || (entry.s === 'quarantined' && entry.err?.code === 'not-available');
}
