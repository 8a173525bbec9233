import type { Recording } from '../records/index.ts';
import type { Entry } from '../stage/entry.ts';
import { recordPath } from './stored.ts';

/** A recording to take through the stage: little enough to keep a hundred thousand; its record is on disk. */
export interface Wanted {
  readonly recording_id: string;
  readonly call_id: string;
  /** further calls that it stands in */
  readonly also_in?: string[];
  /** see `fingerprintOf` */
  readonly fingerprint: string;
  /** of the stored record */
  readonly path: string;
  /** when it was recorded, epoch milliseconds: the order of work */
  readonly at: number;
  /** since when the API has said that it is not available yet, ISO 8601; null: it is */
  readonly since: string | null;
}

/** What to do for a stored record with this last ledger line. */
export function wantedOf(record: Recording, entry: Entry): Wanted {
  return {
    recording_id: record.recording_id,
    call_id: record.call_id,
    ...(record.also_in ? { also_in: record.also_in } : {}),
    fingerprint: entry.in ?? '',
    path: recordPath(record.path),
    at: Date.parse(record.recorded_at ?? '') || 0,
    since: entry.since ?? (entry.s === 'waiting' ? entry.t : null),
  };
}

type Named = Pick<Recording, 'recording_id' | 'call_id' | 'also_in'>;

/** The ids of the calls that a recording stands in. */
export function callsOf({ call_id, also_in }: Omit<Named, 'recording_id'>): string[] {
  return [call_id, ...(also_in ?? [])];
}

/** Every id by which people may name a recording: its own and those of its calls. */
export function idsOf(record: Named): string[] {
  return [record.recording_id, ...callsOf(record)];
}

/** Oldest first, ties by id: the same order in every run. */
export function oldestFirst(a: Wanted, b: Wanted): number {
  return a.at - b.at || (a.recording_id < b.recording_id ? -1 : 1);
}
