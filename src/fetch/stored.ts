import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { type Recording, recordingSchema } from '../records/index.ts';
import { encode } from '../stage/codec.ts';
import { writeDurably } from '../stage/commit.ts';
import type { Entry } from '../stage/entry.ts';
import type { Artifact } from '../stage/stage.ts';
import type { Labels } from './api/labels.ts';
import type { ListedRecording, ListedTask } from './tasks.ts';

/** Where recordings and their records are, relative to the data directory. */
export const DIRECTORY = '01_recordings';

/** What a recording's audio depends on, as listed: when this changes, it is fetched again. */
export function fingerprintOf(recording: ListedRecording): string {
  const seen = JSON.stringify([recording.id, recording.date, recording.duration]);
  return createHash('sha256').update(seen).digest('hex');
}

/** The path of the record that belongs to a path of audio. */
export function recordPath(audioPath: string): string {
  return audioPath.replace(/\.ogg$/, '.json');
}

/** The path of the audio that belongs to a path of a record. */
export function audioPath(recordPath: string): string {
  return recordPath.replace(/\.json$/, '.ogg');
}

/**
 * The record of a listed recording, its audio still to come. A stored one keeps its day (and so its path) when the
 * list does not say when the call was: a missing date is the day of the task's update when it was first seen.
 */
export function recordOf(
  task: ListedTask,
  recording: ListedRecording,
  stored: Recording | null,
): Recording {
  const firstDay = new Date(task.lastUpdate).toISOString().slice(0, 10);
  const recordedAt =
    recording.date === null
      ? (stored?.recorded_at ?? `${firstDay}T00:00:00.000Z`)
      : new Date(recording.date).toISOString();
  const day = recordedAt.slice(0, 10).replaceAll('-', '/');
  return {
    type: 'recording',
    v: 1,
    recording_id: recording.id,
    call_id: task.id,
    recorded_at: recordedAt,
    duration_s: recording.duration,
    direction: task.direction,
    caller: task.caller,
    callee: task.callee,
    agent: task.agent === null ? null : { id: task.agent, name: null },
    voicemail: recording.voicemail,
    hashtags: task.hashtags,
    skills: task.skills.map((id) => ({ id, label: null })),
    path: stored?.path ?? `${DIRECTORY}/${day}/${recording.id}.ogg`,
    bytes: null,
    sha256: null,
    format: null,
    ...(stored?.also_in ? { also_in: stored.also_in } : {}),
  };
}

/** The record with what people call its agent, its skills and its hashtags. */
export async function named(record: Recording, labels: Labels): Promise<Recording> {
  const { agent } = record;
  const id = agent?.id ?? null;
  const skills = record.skills as { id: string }[];
  return {
    ...record,
    ...(id === null ? {} : { agent: { ...agent, name: await labels.user(id) } }),
    hashtags: await Promise.all((record.hashtags ?? []).map((tag) => labelled(tag, labels))),
    skills: await Promise.all(
      skills.map(async (skill) => ({ ...skill, label: await labels.skill(skill.id) })),
    ),
  };
}

/** A hashtag with its label, where the API has one for it. */
async function labelled(tag: unknown, labels: Labels): Promise<unknown> {
  if (typeof tag !== 'object' || tag === null || !('id' in tag)) return tag;
  const label = await labels.hashtag(String(tag.id));
  return label === null ? tag : { ...tag, label };
}

/** The stored records of a data directory. */
export class StoredRecords {
  readonly #data: string;
  /** paths by recording id, made when a ledger line does not say where its record is */
  #index: Promise<Map<string, string>> | undefined;

  constructor(data: string) {
    this.#data = data;
  }

  /** Writes a record beside the place of its audio, durably. */
  write(record: Recording): Promise<Artifact> {
    return writeDurably(this.#data, { path: recordPath(record.path), data: encode(record) });
  }

  /** The stored record of a recording with this last ledger line; null when there is none that can be read. */
  async find(id: string, entry: Entry): Promise<Recording | null> {
    const noted = entry.out?.find((artifact) => artifact.path.endsWith('.json'))?.path;
    // lines of failed and waiting ones named no files once
    const path = noted ?? (await this.#paths()).get(id);
    return path === undefined ? null : this.read(path);
  }

  /** Reads a stored record by its path; null when it cannot be read or is none. */
  read(path: string): Recording | null {
    try {
      // a known recording costs one such read: four trips to the thread pool each would be most of a run
      const record = JSON.parse(readFileSync(join(this.#data, path), 'utf8'));
      // zod's copy would have its keys in another order, and so other bytes
      return recordingSchema.safeParse(record).success ? record : null;
    } catch {
      return null;
    }
  }

  #paths(): Promise<Map<string, string>> {
    this.#index ??= this.#walk();
    return this.#index;
  }

  async #walk(): Promise<Map<string, string>> {
    const names = await readdir(join(this.#data, DIRECTORY), { recursive: true }).catch(() => []);
    const paths = new Map<string, string>();
    for (const name of names) {
      if (!name.endsWith('.json') || name.endsWith('.spinoco.json')) continue;
      const path = name.replaceAll(sep, posix.sep);
      paths.set(posix.basename(path, '.json'), posix.join(DIRECTORY, path));
    }
    return paths;
  }
}
