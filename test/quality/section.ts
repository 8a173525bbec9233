/** One figure that must not fall: a share (0…1) of something counted. */
export interface Figure {
  /** stable name, unique in its section: `identifiers/PHONE/spoken recall` */
  readonly name: string;
  readonly value: number;
}

/** What one room says of its quality. Deterministic: fixed seeds, no clock. */
export interface Section {
  readonly title: string;
  /** Markdown below the title: tables, and a word on how it was measured; no timings, no machine */
  readonly body: string;
  readonly figures: readonly Figure[];
}

/** A section is made by a function, so that `make quality` can say which one it is at. */
export type MakeSection = () => Section | Promise<Section>;

/** Precision, recall and F2 (recall counts four times as much as precision) of counted spans. */
export function scores(counts: { found: number; missed: number; wrong: number }): {
  precision: number;
  recall: number;
  f2: number;
} {
  const { found, missed, wrong } = counts;
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(found, found + wrong),
    recall: share(found, found + missed),
    f2: share(5 * found, 5 * found + 4 * missed + wrong),
  };
}

/** Rows as a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
