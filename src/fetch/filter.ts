import type { Recording } from '../records/index.ts';

/** A hashtag as the official connector names it: an id, or an id with a value. */
interface TagWish {
  readonly id: string;
  readonly value: string | null;
}

/** All of `must`, any of `should` (if there are any), none of `mustnot`. */
interface Wishes<T> {
  readonly must: readonly T[];
  readonly should: readonly T[];
  readonly mustnot: readonly T[];
}

/** Which recordings are wanted. What the API does not say of a recording excludes it only where it is asked for. */
export interface FilterOptions {
  readonly direction: 'inbound' | 'outbound' | 'any';
  readonly voicemail: 'only' | 'no' | 'yes';
  /** seconds */
  readonly minDuration: number | null;
  /** seconds */
  readonly maxDuration: number | null;
  readonly skills: Wishes<string>;
  readonly hashtags: Wishes<TagWish>;
}

/** Reads `id` or `id:value`. */
export function parseTag(text: string): TagWish {
  const at = text.indexOf(':');
  return at === -1
    ? { id: text, value: null }
    : { id: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

/** Whether a run with these options passes over some recordings. */
export function filters(options: FilterOptions): boolean {
  const { direction, voicemail, minDuration, maxDuration, skills, hashtags } = options;
  const wishes = [skills, hashtags].flatMap(({ must, should, mustnot }) => [
    ...must,
    ...should,
    ...mustnot,
  ]);
  const limited = minDuration !== null || maxDuration !== null;
  return direction !== 'any' || voicemail !== 'yes' || limited || wishes.length > 0;
}

/** Why a recording is not wanted, in a word; null: it is. */
export function unwanted(record: Recording, options: FilterOptions): string | null {
  const { direction, voicemail, minDuration, maxDuration, skills, hashtags } = options;
  if (direction !== 'any' && record.direction !== direction) return 'direction';
  if (voicemail === 'only' && record.voicemail !== true) return 'voicemail';
  if (voicemail === 'no' && record.voicemail === true) return 'voicemail';
  const duration = record.duration_s ?? null;
  if (duration !== null && minDuration !== null && duration < minDuration) return 'min-duration';
  if (duration !== null && maxDuration !== null && duration > maxDuration) return 'max-duration';
  const own = idsOf(record.skills).map(({ id }) => id);
  const bySkill = failing(skills, (id) => own.includes(id));
  if (bySkill !== null) return `skills-${bySkill}`;
  const tags = idsOf(record.hashtags);
  const byTag = failing(hashtags, ({ id, value }) =>
    tags.some((tag) => tag.id === id && (value === null || tag.value === value)),
  );
  return byTag === null ? null : `hashtags-${byTag}`;
}

function failing<T>(wishes: Wishes<T>, has: (wish: T) => boolean): keyof Wishes<T> | null {
  if (!wishes.must.every(has)) return 'must';
  if (wishes.should.length > 0 && !wishes.should.some(has)) return 'should';
  return wishes.mustnot.some(has) ? 'mustnot' : null;
}

/** Skills and hashtags of a record: ids, bare or in objects, and values. */
function idsOf(list: unknown): { id: string; value: string | null }[] {
  if (!Array.isArray(list)) return [];
  return list.map((item) => {
    const { id, value } = (typeof item === 'object' && item !== null ? item : { id: item }) as {
      id?: unknown;
      value?: unknown;
    };
    return { id: String(id ?? ''), value: value === undefined ? null : String(value) };
  });
}
