import { type Read, readRecords } from './codec.ts';
import { StageError } from './errors.ts';
import type { Ledger } from './ledger-writer.ts';
import type { RunOptions, RunTools } from './run.ts';
import type { Item, Stage } from './stage.ts';
import type { Opened } from './tool.ts';

/** Where the records come from: the stage itself, named files, or stdin. */
export async function* sourceOf<In, Out extends object>(
  opened: Opened<In, Out>,
  options: RunOptions,
  tools: RunTools,
  ledger: Ledger | undefined,
): AsyncGenerator<Item<In>> {
  if (opened.preview) yield* opened.preview();
  else if (opened.source && ledger) yield* opened.source(ledger);
  else if (options.files.length === 0) {
    const lines = readRecords(tools.stdin, 'stdin', options.maxLine);
    for await (const item of lines) yield checked(item, opened.stage);
  }
  for (const file of options.files) {
    if (file === '-') {
      for await (const item of readRecords(tools.stdin, 'stdin', options.maxLine)) {
        yield checked(item, opened.stage);
      }
    } else if (opened.fromFile) yield* readable(opened.fromFile(file), file);
  }
}

/** Items of one file; a file that cannot be read is reported as one bad input, and the next one is read. */
async function* readable<In>(
  items: AsyncIterable<Item<In>>,
  file: string,
): AsyncGenerator<Item<In>> {
  try {
    yield* items;
  } catch (thrown) {
    const known = thrown instanceof StageError ? thrown : null;
    const { code, syscall } = (known?.cause ?? thrown ?? {}) as NodeJS.ErrnoException;
    if (syscall !== undefined)
      yield { reject: READING[code ?? ''] ?? `cannot read (${code})`, where: file };
    else if (known && known.recovery !== 'fatal') yield { reject: known.message, where: file };
    else throw thrown;
  }
}

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a directory, not a file',
  EACCES: 'permission denied',
};

/** A parsed line, checked by the stage that is to work on it. */
function checked<In, Out extends object>(item: Read, stage: Stage<In, Out>): Item<In> {
  if (!('record' in item)) return item;
  const ids = stage.passes?.(item.record) ?? null;
  if (ids !== null) return { pass: item.record, ids, where: item.where };
  try {
    return { record: stage.parse(item.record), where: item.where };
  } catch (error) {
    const { where, offset, raw } = item;
    return { reject: (error as Error).message, where, offset, raw };
  }
}
