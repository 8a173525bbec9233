import type { Json, JsonObject } from '../redact/json.ts';
import type { Entity } from '../redact/tags.ts';
import { apply, diff, type Patch } from './patch.ts';
import { digest } from './seal.ts';

/** What a sealed entry holds: how to get from the redacted record to the original, and what the tags stand for. */
export interface EntryBody {
  /** digest of the redacted record that the patch is for */
  readonly of: string;
  readonly patch: Patch | null;
  readonly entities: readonly {
    readonly tag: string;
    readonly type: string;
    readonly value: string;
    readonly surfaces: readonly string[];
    /** other values that spoken digits may mean; absent when there is only one */
    readonly candidates?: readonly string[];
  }[];
}

/** The redacted record is not the one that the entry was made for. */
export class MismatchError extends Error {
  override readonly name = 'MismatchError';
}

export function makeEntry(
  original: JsonObject,
  redacted: JsonObject,
  entities: readonly Entity[],
): EntryBody {
  return {
    of: digest(redacted),
    patch: diff(redacted, original),
    entities: entities.map(({ candidates, surfaces, ...entity }) => ({
      ...entity,
      surfaces: [...surfaces],
      ...(candidates.size > 0 ? { candidates: [...candidates] } : {}),
    })),
  };
}

/** The original record; throws MismatchError when the redacted one was changed since. */
export function original(redacted: JsonObject, entry: EntryBody): Json {
  if (digest(redacted) !== entry.of) {
    throw new MismatchError('the record is not the one that was stored (changed since?)');
  }
  return apply(redacted, entry.patch);
}
