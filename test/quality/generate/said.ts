/** A value, and how it was said. */
export interface Said {
  readonly value: string;
  /** the pieces in which it may be split over turns */
  readonly pieces: readonly string[];
}

export const one = (value: string, text: string): Said => ({ value, pieces: [text] });
