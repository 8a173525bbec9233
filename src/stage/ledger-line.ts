import { crc32 } from 'node:zlib';
import type { Entry, State } from './entry.ts';

/** Longest line of a ledger in bytes: one small write, rarely torn. */
export const MAX_LEDGER_LINE = 4096;

/** Keys of the run itself, which no recording id can be. */
export const RUN_KEY = '@run';
export const END_KEY = '@end';

const STATES: ReadonlySet<string> = new Set<State>([
  'run',
  'end',
  'cursor',
  'listed',
  'waiting',
  'reserved',
  'done',
  'failed',
  'quarantined',
]);

/** `,"c":"<8 hex>"}` */
const TAIL = 16;

function checksum(text: string | Buffer): string {
  return crc32(text).toString(16).padStart(8, '0');
}

/** One ledger line with its checksum over everything before it. */
export function encodeLine(key: string, entry: Entry): string {
  const body = JSON.stringify({ k: key, ...entry }).slice(0, -1);
  return `${body},"c":"${checksum(body)}"}\n`;
}

/** Reads a ledger line (without its end); null when it is torn or was tampered with. */
export function decodeLine(bytes: Buffer): { key: string; entry: Entry } | null {
  if (bytes.length <= TAIL) return null;
  const cut = bytes.length - TAIL;
  const tail = bytes.toString('latin1', cut);
  if (!tail.startsWith(',"c":"') || !tail.endsWith('"}')) return null;
  if (tail.slice(6, 14) !== checksum(bytes.subarray(0, cut))) return null;
  let value: { k?: unknown; s?: unknown; c?: unknown };
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
  const { k, c: _checksum, ...entry } = value;
  if (typeof k !== 'string' || typeof entry.s !== 'string' || !STATES.has(entry.s)) return null;
  return { key: k, entry: entry as unknown as Entry };
}
