import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './entry.ts';
import type { Only } from './only.ts';

/** What the command line says about which records to take. */
export interface Selection {
  /** only what failed or was quarantined */
  readonly retryFailed: boolean;
  /** redo what is done */
  readonly force: boolean;
  /** only these ids (of recordings or calls); null: all */
  readonly only: Only | null;
}

export type Decision = 'work' | 'cached' | 'quarantined' | 'not-asked';

/** Decides what to do with a key that was asked for by its last ledger line. */
export function decide(
  entry: Entry | undefined,
  now: { readonly in: string; readonly set: string; readonly data: string },
  selection: Selection,
): Decision {
  if (selection.retryFailed) {
    return entry?.s === 'failed' || entry?.s === 'quarantined' ? 'work' : 'not-asked';
  }
  if (selection.force || entry === undefined || entry.in !== now.in) return 'work';
  if (entry.s === 'quarantined') return 'quarantined';
  if (entry.s !== 'done' || entry.set !== now.set) return 'work';
  return present(entry, now.data) ? 'cached' : 'work';
}

/** Whether every artifact of an entry is there with its size. */
export function present(entry: Pick<Entry, 'out'>, data: string): boolean {
  // a hundred thousand trips to the thread pool would be most of a run without news
  return (entry.out ?? []).every((artifact) => {
    try {
      const found = statSync(join(data, artifact.path), { throwIfNoEntry: false });
      return found?.size === artifact.bytes;
    } catch {
      return false;
    }
  });
}
