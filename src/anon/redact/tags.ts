import type { EntityType } from '../detect/finding.ts';

/** One value that was taken out of a record, with every form in which it stood there. */
export interface Entity {
  readonly tag: string;
  readonly type: EntityType;
  /** canonical value */
  readonly value: string;
  readonly surfaces: ReadonlySet<string>;
  /** other values that its words may mean, when spoken digits can be read in several ways */
  readonly candidates: ReadonlySet<string>;
}

/**
 * The tags of one recording: `@PHONE_001`, numbered by type in the order in which the values are first
 * given in; the same canonical value always gets the same tag.
 */
export class TagBook {
  readonly #entities = new Map<
    string,
    Entity & { readonly surfaces: Set<string>; readonly candidates: Set<string> }
  >();
  readonly #counts = new Map<EntityType, number>();

  /** The tag of a value; `surface` is the form in which it stood in the record. */
  tag(
    type: EntityType,
    value: string,
    surface: string,
    candidates: readonly string[] = [],
  ): string {
    const key = `${type} ${value}`;
    let entity = this.#entities.get(key);
    if (!entity) {
      const number = (this.#counts.get(type) ?? 0) + 1;
      this.#counts.set(type, number);
      const tag = `@${type}_${String(number).padStart(3, '0')}`;
      entity = { tag, type, value, surfaces: new Set(), candidates: new Set() };
      this.#entities.set(key, entity);
    }
    entity.surfaces.add(surface);
    for (const candidate of candidates) entity.candidates.add(candidate);
    return entity.tag;
  }

  entities(): Entity[] {
    return [...this.#entities.values()];
  }

  /** How many different values were taken out, in all and by type; literals are no personal data. */
  counts(): { total: number; by_type: Record<string, number> } {
    const types = [...this.#counts.keys()].filter((type) => type !== 'LITERAL').sort();
    const by_type = Object.fromEntries(types.map((type) => [type, this.#counts.get(type) ?? 0]));
    return { total: Object.values(by_type).reduce((sum, count) => sum + count, 0), by_type };
  }
}
