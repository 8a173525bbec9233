import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from './commit.ts';
import type { Stage } from './stage.ts';

/**
 * Writes the further forms of a record that its stage wants beside it, where they are not there as they should be.
 * They follow from the record, so they are no part of the ledger: one that is lost is made again.
 */
export async function writeViews<Out extends object>(
  stage: Pick<Stage<never, Out>, 'views'>,
  record: Out,
  data: string,
): Promise<void> {
  for (const view of (await stage.views?.(record)) ?? []) {
    const wanted = Buffer.from(view.data);
    const there = await readFile(join(data, view.path)).catch(() => null);
    if (!there?.equals(wanted)) await writeDurably(data, view);
  }
}
