import * as z from 'zod';
import { type Recording, reasonOf, SAFE_ID } from '../records/index.ts';

/** A recording as a task lists it. */
export interface ListedRecording {
  readonly id: string;
  /** epoch milliseconds; null when the API leaves it out */
  readonly date: number | null;
  /** seconds */
  readonly duration: number | null;
  readonly voicemail: boolean;
  readonly available: boolean;
}

/** What is kept of a task. */
export interface ListedTask {
  readonly id: string;
  /** epoch milliseconds */
  readonly lastUpdate: number;
  readonly direction: 'inbound' | 'outbound' | 'unknown';
  readonly caller: string | null;
  readonly callee: string | null;
  readonly agent: string | null;
  readonly hashtags: NonNullable<Recording['hashtags']>;
  /** ids */
  readonly skills: readonly string[];
  readonly recordings: readonly ListedRecording[];
  /** recordings that cannot be taken, and why */
  readonly odd: readonly Odd[];
}

/** Something listed that cannot be used: which, and why. */
export interface Odd {
  readonly where: string;
  readonly reason: string;
}

const LAST_MOMENT = Date.UTC(9999, 11, 31);

/** Epoch milliseconds as a number or its digits, or an ISO string; any time that a path can be made of. */
const timeSchema = z.union([z.number(), z.string()]).transform((value, context) => {
  const digits = typeof value === 'string' && /^\d+$/.test(value);
  const at = typeof value === 'number' || digits ? Number(value) : Date.parse(value);
  if (at >= 0 && at <= LAST_MOMENT) return Math.floor(at);
  context.addIssue({ code: 'custom', message: 'not a time' });
  return z.NEVER;
});

const usableId = z.string().regex(SAFE_ID, { error: 'not a usable id' });

const recordingSchema = z.looseObject({
  id: usableId.optional(),
  date: timeSchema.nullish(),
  duration: z.number().nonnegative().nullish(),
  vm: z.boolean().nullish(),
  available: z.boolean().nullish(),
});

const taskSchema = z.looseObject({
  id: usableId,
  lastUpdate: timeSchema,
  tpe: z.unknown().optional(),
  detail: z
    .looseObject({ __tpe: z.unknown().optional(), recordings: z.unknown().optional() })
    .nullish(),
  hashTags: z.unknown().optional(),
  owner: z.unknown().optional(),
  assignee: z.unknown().optional(),
  skills: z.unknown().optional(),
});

/** Names that other files of a recording have. */
const TAKEN = /\.spinoco$/;

const recordingsSchema = z.record(z.string(), z.unknown());

/**
 * Reads one listed task. Needed are only its id, its last update and the ids of its recordings; whatever else is
 * missing or of another shape is taken as unknown. Never throws; the reasons quote no values but ids.
 */
export function parseTask(value: unknown): ListedTask | Odd {
  const read = taskSchema.safeParse(value);
  if (!read.success) return { where: `task ${idOf(value)}`, reason: reasonOf(read.error) };
  const task = read.data;
  const where = `task ${task.id}`;
  const recordings: ListedRecording[] = [];
  const odd: Odd[] = [];
  if (task.detail?.__tpe === 'Recordings') {
    const listed = recordingsSchema.safeParse(task.detail.recordings);
    if (!listed.success) return { where, reason: `detail.recordings: ${reasonOf(listed.error)}` };
    for (const [key, one] of Object.entries(listed.data)) {
      const recording = parseRecording(key, one);
      if ('reason' in recording) odd.push({ where, reason: recording.reason });
      else recordings.push(recording);
    }
  }
  return {
    id: task.id,
    lastUpdate: task.lastUpdate,
    ...directionOf(dig(task.tpe, 'direction')),
    agent: userId(task.owner) ?? userId(task.assignee),
    hashtags: Array.isArray(task.hashTags) ? task.hashTags : [],
    skills: skillsOf(task),
    recordings,
    odd,
  };
}

function parseRecording(key: string, value: unknown): ListedRecording | { reason: string } {
  const read = recordingSchema.safeParse(value);
  const id = read.success ? (read.data.id ?? key) : key;
  if (!read.success) return { reason: `recording ${quoted(key)}: ${reasonOf(read.error)}` };
  if (!SAFE_ID.test(id) || TAKEN.test(id))
    return { reason: `recording ${quoted(id)}: not a usable id` };
  return {
    id,
    date: read.data.date ?? null,
    duration: read.data.duration ?? null,
    voicemail: read.data.vm ?? false,
    available: read.data.available ?? true,
  };
}

function directionOf(value: unknown): Pick<ListedTask, 'direction' | 'caller' | 'callee'> {
  const inbound = dig(value, '__tpe') === 'Terminating';
  if (inbound) {
    const caller = phone(dig(value, 'from'));
    return { direction: 'inbound', caller, callee: phone(dig(value, 'toPhoneNumber')) };
  }
  if (dig(value, '__tpe') === 'Originating') {
    const caller = phone(dig(value, 'fromPhoneNumber'));
    return { direction: 'outbound', caller, callee: phone(dig(value, 'to')) };
  }
  return { direction: 'unknown', caller: null, callee: null };
}

/** A number, bare or wrapped as `{"number":{"e164":…}}`. */
function phone(value: unknown): string | null {
  const bare = dig(dig(value, 'number'), 'e164') ?? dig(value, 'e164') ?? value;
  return typeof bare === 'string' && bare !== '' ? bare : null;
}

/** A user's id, bare or wrapped. */
function userId(value: unknown): string | null {
  const bare = dig(value, 'id') ?? value;
  return typeof bare === 'string' && bare !== '' ? bare : null;
}

/** Ids of the skills of a task, or of whom it is assigned to: bare, wrapped, or the keys of an object. */
function skillsOf(task: unknown): string[] {
  const places = [task, dig(task, 'tpe'), dig(task, 'assignee'), dig(task, 'owner')];
  const lists = places.flatMap((place) => [dig(place, 'skills') ?? dig(place, 'skill') ?? []]);
  const ids = lists.flatMap((list) => {
    if (Array.isArray(list)) return list.map(userId);
    if (typeof list === 'object' && list !== null && !Object.hasOwn(list, 'id')) {
      return Object.keys(list);
    }
    return [userId(list)];
  });
  return [...new Set(ids.filter((id) => id !== null))];
}

function dig(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function idOf(value: unknown): string {
  const id = dig(value, 'id');
  return id === undefined ? 'without id' : quoted(id);
}

function quoted(id: unknown): string {
  return typeof id === 'string' && SAFE_ID.test(id) ? id : JSON.stringify(id).slice(0, 80);
}
