import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Transcript } from '../records/transcript.ts';
import { parseLine, readRecords } from '../stage/codec.ts';
import type { Item } from '../stage/stage.ts';
import { idsOfAnonymized, parseTranscript } from './stage.ts';

/** The transcripts in a file: one JSON object over any number of lines, or NDJSON. */
export async function* transcriptsIn(path: string): AsyncGenerator<Item<Transcript>> {
  for await (const item of objectsIn(path)) yield 'record' in item ? checked(item) : item;
}

async function* objectsIn(path: string): AsyncGenerator<Item<object>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    yield { reject: code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`, where: path };
    return;
  }
  const whole = parseLine({ number: 1, offset: 0, bytes, ended: true });
  if (whole === null) {
    yield { reject: 'empty file', where: path };
  } else if ('value' in whole) {
    yield { record: whole.value, where: path };
  } else if (startsWithRecord(bytes)) {
    yield* readRecords(createReadStream(path), path);
  } else {
    yield { reject: whole.reason, where: path };
  }
}

function startsWithRecord(bytes: Buffer): boolean {
  const [first] = bytes.toString('utf8').trimStart().split('\n', 1);
  const parsed = parseLine({ number: 1, offset: 0, bytes: Buffer.from(first ?? ''), ended: true });
  return parsed !== null && 'value' in parsed;
}

function checked({ record, where }: { record: object; where: string }): Item<Transcript> {
  const ids = idsOfAnonymized(record);
  if (ids !== null) return { pass: record, ids, where };
  try {
    return { record: parseTranscript(record), where };
  } catch (error) {
    return { reject: (error as Error).message, where };
  }
}
