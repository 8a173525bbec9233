/** One word as an engine heard it; times in seconds from the start of the window. */
export interface HeardWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** 0…1; null where the engine gives none */
  readonly probability: number | null;
  /** 0…1: how likely the engine's own segment around this word is, where it tells that much and no more */
  readonly likelihood?: number | null;
}

/** What an engine made of one window: words in the order spoken; none for silence. */
export type Heard = readonly HeardWord[];

/** What an engine can give besides text. */
export interface Capabilities {
  /** times of words, as opposed to whole segments */
  readonly words: boolean;
  readonly probabilities: boolean;
}

/** What an engine is told once. */
export interface EngineOptions {
  /** path of the model file */
  readonly model: string;
  /** `cs`, or `auto` */
  readonly language: string;
  /** text that primes every window: names, terms; empty for none */
  readonly prompt: string;
  readonly threads: number;
}

/** A speech recognition engine. One window at a time, unless it has `room`; see `Hearing`. */
export interface Engine {
  readonly capabilities: Capabilities;
  /** how often the encoder ran so far, where the engine tells: a window may take more than one run */
  readonly encoderRuns?: number;
  /** loads the model; throws when it is no model */
  load(): Promise<void>;
  /** `samples`: 16 kHz, −1…1, 1.1 to 30 s */
  transcribe(samples: Float32Array): Promise<Heard>;
  /** resolves when another window may be given while earlier ones are still at work */
  room?(): Promise<void>;
  /** no more windows of this recording will come; those given are still answered */
  enough?(): void;
  close(): Promise<void>;
}
