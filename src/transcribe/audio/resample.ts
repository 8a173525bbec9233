/** What every Whisper model hears, Hz. */
export const ENGINE_RATE = 16_000;

/** Zero crossings of the sinc on each side: a transition band of about a tenth of the bandwidth. */
const CROSSINGS = 16;

/** Kaiser window: −80 dB beside the pass band. */
const BETA = 8;

/** Of the new bandwidth, what is kept when it gets narrower, so that nothing folds back. */
const ROLL_OFF = 0.95;

/**
 * Changes the sample rate by any ratio: a windowed sinc in polyphase form (Crochiere and Rabiner, Multirate Digital
 * Signal Processing, §2.3). It keeps no state, so that any stretch can be made when it is needed, without a delay:
 * output sample n lies at n × from / to of the input. From 8 to 16 kHz every other sample is the input's own.
 */
export class Resampler {
  readonly from: number;
  readonly to: number;
  readonly #up: number;
  readonly #down: number;
  readonly #half: number;
  readonly #phases = new Map<number, Float32Array>();

  constructor(from: number, to: number = ENGINE_RATE) {
    const divisor = gcd(from, to);
    this.from = from;
    this.to = to;
    this.#up = to / divisor;
    this.#down = from / divisor;
    this.#half = Math.ceil(CROSSINGS / this.#bandwidth);
  }

  /** Length of the output of so many input samples. */
  length(samples: number): number {
    return Math.round((samples * this.to) / this.from);
  }

  /** Output samples `start` up to, not including, `end`. Before and after the input there is silence. */
  range(input: Float32Array, start: number, end: number): Float32Array {
    if (this.#up === this.#down) return padded(input, start, end);
    const out = new Float32Array(end - start);
    const taps = 2 * this.#half;
    for (let n = start; n < end; n += 1) {
      const at = n * this.#down;
      const phase = at % this.#up;
      const first = Math.floor(at / this.#up) - this.#half + 1;
      const kernel = this.#kernel(phase);
      const from = Math.max(0, -first);
      const to = Math.min(taps, input.length - first);
      let sum = 0;
      for (let k = from; k < to; k += 1) {
        sum += (kernel[k] as number) * (input[first + k] as number);
      }
      out[n - start] = sum;
    }
    return out;
  }

  get #bandwidth(): number {
    return this.to >= this.from ? 1 : (ROLL_OFF * this.to) / this.from;
  }

  #kernel(phase: number): Float32Array {
    const known = this.#phases.get(phase);
    if (known !== undefined) return known;
    const made = kernel(phase / this.#up, this.#half, this.#bandwidth);
    this.#phases.set(phase, made);
    return made;
  }
}

/** Taps for an output sample that lies `fraction` (0…1) after an input sample; their sum is 1. */
function kernel(fraction: number, half: number, bandwidth: number): Float32Array {
  const taps = Float64Array.from({ length: 2 * half }, (_, k) => {
    const x = k - half + 1 - fraction;
    const angle = Math.PI * bandwidth * x;
    const sinc = angle === 0 ? 1 : Math.sin(angle) / angle;
    const inside = Math.max(0, 1 - (x / half) ** 2);
    return sinc * bessel(BETA * Math.sqrt(inside));
  });
  const sum = taps.reduce((all, tap) => all + tap, 0);
  return Float32Array.from(taps, (tap) => tap / sum);
}

/** Modified Bessel function of the first kind, order 0, by its power series. */
function bessel(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-12; k += 1) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function padded(input: Float32Array, start: number, end: number): Float32Array {
  if (start >= 0 && end <= input.length) return input.subarray(start, end);
  const out = new Float32Array(end - start);
  const from = Math.max(0, start);
  const to = Math.min(input.length, end);
  if (to > from) out.set(input.subarray(from, to), from - start);
  return out;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** One whole channel at another rate: round(length × to / from) samples. */
export async function resample(
  samples: Float32Array,
  from: number,
  to: number = ENGINE_RATE,
): Promise<Float32Array> {
  const resampler = new Resampler(from, to);
  return resampler.range(samples, 0, resampler.length(samples.length));
}
