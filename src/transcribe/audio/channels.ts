import type { Block } from './audio.ts';

/** Who is heard on which side of a two-channel call. */
export interface Sides {
  readonly left: string;
  readonly right: string;
}

/** Two channels are equal when what differs is 40 dB below what they share: a mono call saved as stereo. */
const EQUAL = 1e-4;

/** Compares two channels as they stream by. */
export class Likeness {
  #difference = 0;
  #energy = 0;

  /** Whether nothing has told the channels apart so far. */
  get equal(): boolean {
    return this.#difference <= EQUAL * this.#energy;
  }

  push([left, right]: Block): void {
    if (left === undefined || right === undefined) return;
    for (let i = 0; i < left.length; i += 1) {
      const a = left[i] as number;
      const b = right[i] as number;
      this.#difference += (a - b) ** 2;
      this.#energy += a * a + b * b;
    }
  }
}

/**
 * Who speaks on a channel: two channels that differ are LEFT and RIGHT; one channel, two equal ones, or more than two
 * (a conference, sides not known) give `unknown`.
 */
export function speakerOf(channel: number, channels: number, equal: boolean, sides: Sides): string {
  if (channels !== 2 || equal) return 'unknown';
  return channel === 0 ? sides.left : sides.right;
}
