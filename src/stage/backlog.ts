import type { Entry, LedgerView } from './entry.ts';

/**
 * Keys that this stage has done and a later stage has not settled, in order of their first ledger line.
 *
 * A later stage counts once a run of it has read stdin. It has settled a key when it did exactly the artifact that
 * the stage before it has now, or quarantined it. When no later stage has ever run, everything is open if stdout
 * is a pipe (somebody is about to read), nothing if it is not. `later` is in pipeline order.
 */
export function unsettled(
  own: LedgerView,
  later: readonly LedgerView[],
  stdoutIsPipe: boolean,
): string[] {
  const counting = later.filter((ledger) => ledger.piped);
  const open: string[] = [];
  if (counting.length === 0 && !stdoutIsPipe) return open;
  for (const [key, state] of own.states()) {
    if (state !== 'done') continue;
    const entry = counting.length === 0 ? undefined : own.get(key);
    if (entry === undefined || !settled(key, entry, counting)) open.push(key);
  }
  return open;
}

function settled(key: string, entry: Entry, later: readonly LedgerView[]): boolean {
  let upstream = entry;
  for (const ledger of later) {
    const there = ledger.get(key);
    if (there === undefined || there.in !== upstream.out?.[0]?.sha) return false;
    if (there.s === 'quarantined') return true;
    if (there.s !== 'done') return false;
    upstream = there;
  }
  return true;
}
