/** One word as an engine heard it; times in seconds from the start of the window. */
export interface HeardWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** 0…1; null where the engine gives none */
  readonly probability: number | null;
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

/** A speech recognition engine; one window at a time. */
export interface Engine {
  readonly capabilities: Capabilities;
  /** loads the model; throws when it is no model */
  load(): Promise<void>;
  /** `samples`: 16 kHz, −1…1, 1.1 to 30 s */
  transcribe(samples: Float32Array): Promise<Heard>;
  close(): Promise<void>;
}
