import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lineStream, parseLine } from '../../stage/codec.ts';
import type { Line } from '../../stage/splitter.ts';
import { type Binding, VAULT_VERSION } from './seal.ts';

/** A wrapped key of `keys.jsonl`, or a sealed entry of `vault.jsonl`. One of each makes one entry of a recording. */
export interface VaultLine extends Binding {
  readonly sealed: string;
  /** name of the root key that wrapped the key (`keys.jsonl` alone) */
  readonly root?: string;
}

export const keysPath = (directory: string): string => join(directory, 'keys.jsonl');
export const entriesPath = (directory: string): string => join(directory, 'vault.jsonl');

/** base64 of a record of the greatest length, with room to spare */
const LONGEST_LINE = 256 * 1024 * 1024;

export function encodeLine({ recording_id, call_id, sequence, sealed, root }: VaultLine): string {
  const name = root === undefined ? {} : { root };
  return JSON.stringify({
    v: VAULT_VERSION,
    k: recording_id,
    call: call_id,
    n: sequence,
    ...name,
    x: sealed,
  });
}

function decodeLine(value: object): VaultLine | null {
  const { v, k, call, n, root, x } = value as Record<string, unknown>;
  if (v !== VAULT_VERSION || typeof k !== 'string' || typeof call !== 'string') return null;
  if (typeof n !== 'number' || typeof x !== 'string') return null;
  const line = { recording_id: k, call_id: call, sequence: n, sealed: x };
  return typeof root === 'string' ? { ...line, root } : line;
}

/** Whether a vault file exists and holds anything. */
export async function hasLines(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && found.size > 0;
}

/** A line with its place in the file, in bytes. */
export interface PlacedLine {
  readonly line: VaultLine | null;
  readonly offset: number;
  readonly length: number;
}

/**
 * The lines of a vault file in order. What a killed writer left torn, and everything else that is no
 * line of this version, comes as null.
 */
export async function* vaultLines(path: string): AsyncGenerator<PlacedLine> {
  if (!(await hasLines(path))) return;
  const input = createReadStream(path);
  const lines = lineStream(LONGEST_LINE);
  input.on('error', (error) => lines.destroy(error));
  input.pipe(lines as unknown as NodeJS.WritableStream);
  try {
    for await (const raw of lines as AsyncIterable<Line>) {
      const parsed = parseLine(raw);
      if (parsed === null || 'tooLong' in raw) continue;
      const line = 'value' in parsed ? decodeLine(parsed.value) : null;
      yield { line, offset: raw.offset, length: raw.bytes.length };
    }
  } finally {
    input.destroy();
  }
}

/** Reads the line at a place again. */
export async function lineAt(
  path: string,
  { offset, length }: Omit<PlacedLine, 'line'>,
): Promise<VaultLine | null> {
  const handle = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    await handle.read(bytes, 0, length, offset);
    const parsed = parseLine({ number: 1, offset, bytes, ended: true });
    return parsed && 'value' in parsed ? decodeLine(parsed.value) : null;
  } finally {
    await handle.close();
  }
}
