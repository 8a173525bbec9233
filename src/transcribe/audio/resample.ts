/** What every Whisper model hears, Hz. */
export const ENGINE_RATE = 16_000;

/** Zero crossings of the sinc on each side: a transition band of about a tenth of the bandwidth. */
const CROSSINGS = 16;

/** Kaiser window: −80 dB beside the pass band. */
const BETA = 8;

const NONE = new Float32Array(0);

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
  readonly #bandwidth: number;
  readonly #phases = new Map<number, Float32Array>();

  constructor(from: number, to: number = ENGINE_RATE) {
    const divisor = gcd(from, to);
    this.from = from;
    this.to = to;
    this.#up = to / divisor;
    this.#down = from / divisor;
    this.#bandwidth = to >= from ? 1 : (ROLL_OFF * to) / from;
    this.#half = Math.ceil(CROSSINGS / this.#bandwidth);
  }

  /** Length of the output of so many input samples. */
  length(samples: number): number {
    return Math.round((samples * this.to) / this.from);
  }

  /** How many input samples around its place an output sample is made of, on each side. */
  get reach(): number {
    return this.#half;
  }

  /**
   * Output samples `start` up to, not including, `end`. `input` begins at input sample `offset`; before and after it
   * there is silence.
   */
  range(input: Float32Array, start: number, end: number, offset = 0): Float32Array {
    if (this.#up === this.#down) return padded(input, start - offset, end - offset);
    const out = new Float32Array(end - start);
    const up = this.#up;
    const half = this.#half;
    const taps = 2 * half;
    const widens = this.#bandwidth === 1;
    let known = -1;
    let kernel: Float32Array = NONE;
    for (let n = start; n < end; n += 1) {
      const at = n * this.#down;
      const phase = at % up;
      const first = Math.floor(at / up) - half + 1 - offset;
      if (phase === 0 && widens) {
        // the input's own sample: every other one from 8 to 16 kHz
        out[n - start] = input[first + half - 1] ?? 0;
        continue;
      }
      if (phase !== known) [known, kernel] = [phase, this.#kernel(phase)];
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

/** One channel that comes in blocks, brought to the engine's rate. */
export class ResampledChannel {
  readonly #resampler: Resampler;
  #held: Float32Array = new Float32Array(0);
  /** of the first held sample in the input */
  #offset = 0;
  #made = 0;

  constructor(from: number) {
    this.#resampler = new Resampler(from);
  }

  /** What can be made with this block; a few milliseconds are held back for the next one. */
  push(block: Float32Array): Float32Array {
    const { reach, from, to } = this.#resampler;
    this.#held = this.#held.length === 0 ? block : joined(this.#held, block);
    const certain = this.#offset + this.#held.length - reach;
    const made = this.#make(Math.max(this.#made, Math.floor((certain * to) / from)));
    const needed = Math.floor((this.#made * from) / to) - reach;
    const passed = Math.min(this.#held.length, Math.max(0, needed - this.#offset));
    this.#held = this.#held.slice(passed);
    this.#offset += passed;
    return made;
  }

  /** What was held back: in all, there are round(length × to / from) samples. */
  end(): Float32Array {
    return this.#make(this.#resampler.length(this.#offset + this.#held.length));
  }

  #make(end: number): Float32Array {
    const made = this.#resampler.range(this.#held, this.#made, end, this.#offset);
    this.#made = end;
    return made;
  }
}

function joined(a: Float32Array, b: Float32Array): Float32Array {
  const both = new Float32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
