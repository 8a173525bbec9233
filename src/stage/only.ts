/** The ids that `--only` names, of recordings or calls, and which of them a run has met. */
export class Only {
  readonly #wanted: ReadonlySet<string>;
  readonly #met = new Set<string>();

  constructor(ids: Iterable<string>) {
    this.#wanted = new Set(ids);
  }

  /** Whether what is known by these ids was asked for; such ids count as met from then on. */
  takes(ids: readonly string[]): boolean {
    const asked = ids.filter((id) => this.#wanted.has(id));
    for (const id of asked) this.#met.add(id);
    return asked.length > 0;
  }

  /** The ids that nothing was known by so far. */
  get unmet(): string[] {
    return [...this.#wanted].filter((id) => !this.#met.has(id));
  }
}
