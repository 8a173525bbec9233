import { isUtf8 } from 'node:buffer';
import { Transform } from 'streamx';
import { fatal } from './errors.ts';
import { EXIT } from './exit-codes.ts';
import { type Line, LineSplitter } from './splitter.ts';
import type { Item } from './stage.ts';

/** Longest line that is read, in bytes, unless told otherwise (`--max-line`). */
export const MAX_LINE = 16 * 1024 * 1024;

/** One record as a line of NDJSON. Stored records are exactly such a line. */
export function encode(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** A parsed line: an object, or the reason why it is none; null for a blank line. */
export type Parsed = { readonly value: object } | { readonly reason: string } | null;

/** Reads one line as a JSON object. Never throws, never repeats the line's content in its reason. */
export function parseLine(line: Line): Parsed {
  if ('tooLong' in line) return { reason: `line of ${line.tooLong} bytes is too long` };
  let bytes = line.bytes;
  if (bytes.subarray(0, 3).equals(BOM)) bytes = bytes.subarray(3);
  if (!isUtf8(bytes)) return { reason: 'not valid UTF-8' };
  const text = bytes.toString('utf8');
  if (text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!line.ended) return { reason: 'cut off in the middle (the writer ended early)' };
    const position = /at position (\d+)/.exec((error as Error).message)?.[1];
    return { reason: position ? `not JSON (column ${Number(position) + 1})` : 'not JSON' };
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value };
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
  return { reason: `not a JSON object but ${kind}` };
}

/** Bytes in, lines out, with backpressure. */
export function lineStream(maxLine: number): Transform {
  const splitter = new LineSplitter(maxLine);
  return new Transform({
    transform(chunk, callback) {
      for (const line of splitter.push(chunk as Buffer)) this.push(line);
      callback(null, undefined);
    },
    flush(callback) {
      for (const line of splitter.end()) this.push(line);
      callback(null);
    },
  });
}

/** What `readRecords` yields: an item with the bytes that it was read from, so that they can be kept as they came. */
export type Read =
  | {
      readonly record: object;
      readonly where: string;
      readonly offset: number;
      readonly raw: Buffer;
    }
  | Extract<Item<never>, { reject: string }>;

/**
 * The JSON objects of an NDJSON input; a line that is none comes as a reject item with its place,
 * and the rest goes on. `name` is what people call the input: `stdin`, a file name.
 * An input that cannot be read is fatal 74.
 */
export async function* readRecords(
  input: NodeJS.ReadableStream,
  name: string,
  maxLine: number = MAX_LINE,
): AsyncGenerator<Read> {
  const lines = lineStream(maxLine);
  input.on('error', (error: NodeJS.ErrnoException) => {
    const why = error.code ?? error.message;
    lines.destroy(fatal(EXIT.io, 'input', `cannot read ${name} (${why})`, { cause: error }));
  });
  input.pipe(lines as unknown as NodeJS.WritableStream);
  try {
    for await (const line of lines as AsyncIterable<Line>) {
      const parsed = parseLine(line);
      if (parsed === null) continue;
      const where = `${name}:${line.number}`;
      if ('value' in parsed && 'bytes' in line) {
        yield { record: parsed.value, where, offset: line.offset, raw: line.bytes };
      } else if ('value' in parsed) continue;
      else if ('tooLong' in line) {
        yield { reject: parsed.reason, where, offset: line.offset, length: line.tooLong };
      } else yield { reject: parsed.reason, where, offset: line.offset, raw: line.bytes };
    }
  } finally {
    input.unpipe(lines as unknown as NodeJS.WritableStream);
    lines.destroy();
  }
}
