import { crc32 } from 'node:zlib';
import type { Entry, State } from './entry.ts';

/** Longest line of a ledger in bytes: one small write, rarely torn. */
export const MAX_LEDGER_LINE = 4096;

/** Keys of the run itself, which no recording id can be. */
export const RUN_KEY = '@run';
export const END_KEY = '@end';
/** What the source of a run has in store, told when it knows. */
export const PLAN_KEY = '@plan';

/** Every state, by its place in this list. */
export const STATES: readonly State[] = [
  'run',
  'end',
  'cursor',
  'plan',
  'listed',
  'waiting',
  'reserved',
  'done',
  'failed',
  'quarantined',
];

/** How every line begins, goes on after its key, and ends. */
const HEAD = Buffer.from('{"k":"');
const STATE = Buffer.from(',"s":"');
const TAIL = Buffer.from(',"c":"12345678"}');
const HEX = TAIL.indexOf('1');
const NUMBER = Buffer.from(',"no":');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** One ledger line with its checksum over everything before it. */
export function encodeLine(key: string, { s, ...rest }: Entry): string {
  // the state right after the key: readers of long ledgers look no further
  const body = JSON.stringify({ k: key, s, ...rest }).slice(0, -1);
  return `${body},"c":"${crc32(body).toString(16).padStart(8, '0')}"}\n`;
}

function matches(bytes: Buffer, at: number, word: Buffer, length = word.length): boolean {
  for (let n = 0; n < length; n += 1) if (bytes[at + n] !== word[n]) return false;
  return true;
}

/** Whether the line in these bytes from `start` to `end` is as it was written. */
function intact(bytes: Buffer, start: number, end: number): boolean {
  const tail = end - TAIL.length;
  if (tail <= start || !matches(bytes, tail, TAIL, HEX)) return false;
  if (bytes[end - 2] !== QUOTE || bytes[end - 1] !== TAIL[TAIL.length - 1]) return false;
  let sum = 0;
  for (let at = tail + HEX; at < end - 2; at += 1) {
    const byte = bytes[at] as number;
    const digit = byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : byte - 0x57;
    if (digit < 0 || digit > 15) return false;
    sum = sum * 16 + digit;
  }
  return sum === crc32(bytes.subarray(start, tail));
}

/** What a reader of a long ledger needs of a line at once. */
export interface Glance {
  readonly key: string;
  readonly state: State;
  readonly no: number | undefined;
}

/**
 * The key, state and number of the ledger line in these bytes from `start` to `end` (without its line end), without
 * parsing all of it; null when it is torn or was tampered with.
 */
export function glanceLine(bytes: Buffer, start: number, end: number): Glance | null {
  if (!intact(bytes, start, end)) return null;
  const key = start + HEAD.length;
  let quote = key;
  let plain = matches(bytes, start, HEAD);
  // a key with an escape, or beyond ASCII, is read the long way
  for (; plain && bytes[quote] !== QUOTE; quote += 1) {
    const byte = bytes[quote] as number;
    plain = byte !== BACKSLASH && byte < 0x80 && quote < end;
  }
  const from = quote + 1 + STATE.length;
  const state = plain && matches(bytes, quote + 1, STATE) ? stateAt(bytes, from) : undefined;
  if (state === undefined) return glanceWhole(bytes.subarray(start, end));
  const rest = bytes.subarray(from, end);
  if (rest.indexOf(NUMBER) !== -1) return glanceWhole(bytes.subarray(start, end));
  return { key: bytes.toString('latin1', key, quote), state, no: undefined };
}

const NAMES = STATES.map((state) => ({ state, word: Buffer.from(`${state}"`) }));

function stateAt(bytes: Buffer, at: number): State | undefined {
  for (const { state, word } of NAMES) if (matches(bytes, at, word)) return state;
  return undefined;
}

function glanceWhole(line: Buffer): Glance | null {
  const read = parse(line);
  return read && { key: read.key, state: read.entry.s, no: read.entry.no };
}

/** Reads a ledger line (without its end); null when it is torn or was tampered with. */
export function decodeLine(line: Buffer): { key: string; entry: Entry } | null {
  return intact(line, 0, line.length) ? parse(line) : null;
}

function parse(line: Buffer): { key: string; entry: Entry } | null {
  let value: { k?: unknown; s?: unknown; c?: unknown };
  try {
    value = JSON.parse(line.toString('utf8'));
  } catch {
    return null;
  }
  const { k, c: _checksum, ...entry } = value;
  if (typeof k !== 'string' || !STATES.includes(entry.s as State)) return null;
  return { key: k, entry: entry as unknown as Entry };
}
