/** Frame length of all energy measurements, seconds. */
export const FRAME_S = 0.01;

/** Quieter than this counts as this: keeps digital silence finite (dB below full scale). */
export const QUIETEST_DB = -100;

/** Mean power of consecutive frames of 10 ms in dB relative to full scale; a last partial frame counts as one. */
export function frameLevels(samples: Float32Array, sampleRate: number): Float32Array {
  const frame = Math.round(sampleRate * FRAME_S);
  const levels = new Float32Array(Math.ceil(samples.length / frame));
  for (let n = 0; n < levels.length; n += 1) {
    const end = Math.min((n + 1) * frame, samples.length);
    let power = 0;
    for (let i = n * frame; i < end; i += 1) power += (samples[i] ?? 0) ** 2;
    levels[n] = Math.max(QUIETEST_DB, 10 * Math.log10(power / (end - n * frame) + 1e-20));
  }
  return levels;
}

/** The `share` (0…1) quantile of some levels. */
export function quantile(levels: Float32Array, share: number): number {
  const sorted = Float32Array.from(levels).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? QUIETEST_DB;
}

/**
 * Noise floor for every frame: the 10th percentile of the 15 s around it, so that it follows a line that gets
 * noisier. Computed once a second and held between.
 */
export function noiseFloor(levels: Float32Array): Float32Array {
  const second = Math.round(1 / FRAME_S);
  const reach = Math.round(7.5 / FRAME_S);
  const floor = new Float32Array(levels.length);
  for (let at = 0; at < levels.length; at += second) {
    const centre = at + second / 2;
    const around = levels.subarray(Math.max(0, centre - reach), centre + reach);
    floor.fill(quantile(around, 0.1), at, at + second);
  }
  return floor;
}
