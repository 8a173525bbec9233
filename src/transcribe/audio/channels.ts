import type { Audio } from './audio.ts';

/** Who is heard on which side of a two-channel call. */
export interface Sides {
  readonly left: string;
  readonly right: string;
}

/** One channel to transcribe; `channel` is its index in the file, 0 = left. */
export interface Voice {
  readonly channel: number;
  readonly speaker: string;
  readonly samples: Float32Array;
}

/** Two channels are equal when what differs is 40 dB below what they share: a mono call saved as stereo. */
const EQUAL = 1e-4;

/**
 * Splits a call into voices: two channels that differ are LEFT and RIGHT; one channel, two equal ones,
 * or more than two (a conference, sides not known) give speaker `unknown`.
 */
export function voices(audio: Audio, sides: Sides): Voice[] {
  const [left, right, ...more] = audio.channels;
  if (left === undefined) return [];
  if (right === undefined) return [{ channel: 0, speaker: 'unknown', samples: left }];
  if (more.length > 0) {
    return audio.channels.map((samples, channel) => ({ channel, speaker: 'unknown', samples }));
  }
  if (equal(left, right)) return [{ channel: 0, speaker: 'unknown', samples: left }];
  return [
    { channel: 0, speaker: sides.left, samples: left },
    { channel: 1, speaker: sides.right, samples: right },
  ];
}

function equal(left: Float32Array, right: Float32Array): boolean {
  let difference = 0;
  let energy = 0;
  for (let i = 0; i < left.length; i += 1) {
    const a = left[i] ?? 0;
    const b = right[i] ?? 0;
    difference += (a - b) ** 2;
    energy += a * a + b * b;
  }
  return difference <= EQUAL * energy;
}
