import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { check, type Recording, recordingSchema } from '../records/index.ts';
import { skippable } from '../stage/errors.ts';
import type { Item } from '../stage/stage.ts';
import { sha256OfFile } from './sha256.ts';

/** A recording to transcribe, and where its audio is when that is outside of the data directory. */
export interface Input {
  readonly recording: Recording;
  readonly file: string | null;
}

/**
 * Checks a record from stdin.
 * @throws Error naming the first field that is wrong
 */
export function parseRecording(value: unknown): Input {
  return { recording: check(recordingSchema, value), file: null };
}

/**
 * Absolute path of a record's audio.
 * @throws StageError skippable when the record points out of the data directory
 */
export function audioPath({ recording, file }: Input, data: string): string {
  if (file !== null) return file;
  const path = normalize(recording.path);
  const leaves = isAbsolute(path) || path === '..' || path.startsWith('../') || path.includes('\0');
  if (leaves) throw skippable('path-outside', 'the record points out of the data directory');
  return join(data, path);
}

/**
 * The record of an audio file named on the command line. One below `01_recordings` brings its stored record; a
 * foreign one gets ids made of its content, since file names of calls tend to hold phone numbers.
 */
export async function* recordOf(file: string, data: string): AsyncGenerator<Item<Input>> {
  const path = resolve(file);
  const stored = relative(join(data, '01_recordings'), path);
  const inside = stored !== '' && !stored.startsWith('..') && !isAbsolute(stored);
  try {
    yield { record: inside ? await storedRecord(path) : await foreignRecord(path), where: file };
  } catch (error) {
    yield { reject: reasonOf(error), where: file };
  }
}

async function storedRecord(path: string): Promise<Input> {
  const beside = `${path.slice(0, path.length - extname(path).length)}.json`;
  const text = await readFile(beside, 'utf8').catch(() => {
    throw new Error('its stored record (.json beside it) is not there');
  });
  return parseRecording(JSON.parse(text));
}

async function foreignRecord(path: string): Promise<Input> {
  const sha256 = await sha256OfFile(path);
  const id = `file-${sha256.slice(0, 16)}`;
  return {
    recording: {
      type: 'recording',
      v: 1,
      recording_id: id,
      call_id: id,
      recorded_at: null,
      direction: 'unknown',
      path: id,
      sha256,
    },
    file: path,
  };
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'a directory, not an audio file';
  if (error instanceof SyntaxError) return 'its stored record is not JSON';
  return code === undefined ? message : `cannot be read (${code})`;
}
