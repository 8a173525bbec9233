import { DurableFile } from './durable-file.ts';
import { syncDirectory } from './files.ts';
import type { Artifact, NewFile, Unfinished } from './stage.ts';

/**
 * Puts files in their places, durably, together: what waits for the disk waits at the same time. All of them are on disk
 * under temporary names, and `before` is fulfilled, before the first one appears; they appear in their order. If
 * anything fails, those that did not appear never will.
 */
export async function commit(
  files: readonly Unfinished[],
  before: Promise<unknown> = Promise.resolve(),
): Promise<Artifact[]> {
  try {
    // none may be closed while it is being synced
    const settled = await Promise.allSettled([before, ...files.map((file) => file.sync())]);
    for (const one of settled) if (one.status === 'rejected') throw one.reason;
    for (const file of files) file.place();
    await Promise.all([...new Set(files.map(({ directory }) => directory))].map(syncDirectory));
    return files.map(({ artifact }) => artifact);
  } catch (error) {
    await Promise.all(files.map((file) => file.leave(error)));
    throw error;
  }
}

/** The same for what a stage made of a record: whole files are written first, artifacts are in their places already. */
export async function commitWork(
  data: string,
  files: readonly (NewFile | Unfinished | Artifact)[],
  before?: Promise<unknown>,
): Promise<Artifact[]> {
  // what comes of it is told by `commit`
  before?.catch(() => undefined);
  const made = await Promise.allSettled(
    files.map(async (file) => ('data' in file ? newFile(data, file) : file)),
  );
  const failed = made.find((one) => one.status === 'rejected');
  const there = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const open = there.filter((file) => 'place' in file);
  await commit(open, failed ? Promise.reject(failed.reason) : before);
  return there.map((file) => ('place' in file ? file.artifact : file));
}

/** Writes a whole file durably; `file.path` is relative to the data directory `data`. */
export async function writeDurably(data: string, file: NewFile): Promise<Artifact> {
  const [artifact] = await commit([await newFile(data, file)]);
  return artifact as Artifact;
}

async function newFile(data: string, file: NewFile): Promise<Unfinished> {
  const durable = await DurableFile.create(data, file.path);
  try {
    durable.write(typeof file.data === 'string' ? Buffer.from(file.data) : file.data);
    return durable;
  } catch (error) {
    await durable.leave();
    throw error;
  }
}
