/** Something to know about a transcript that is no failure; stored in its `warnings`. Never holds personal data. */
export interface Warning {
  /** stable word: `cut-off`, `decode-errors`, `cross-talk`, `cleaned` */
  readonly code: string;
  readonly message: string;
  /** how many times, where that says something */
  readonly count?: number;
}

/** One array of samples (−1…1) a channel, all of one length. */
export type Block = readonly Float32Array[];

/** Audio that is decoded as it is read, so that the length of a call costs no memory. */
export interface AudioStream {
  /** `vorbis`, `opus`, `pcm_s16le`, … */
  readonly codec: string;
  /** Hz */
  readonly sampleRate: number;
  readonly channels: number;
  /** can be gone through once; throws a skippable StageError `no-audio` when nothing comes of it */
  readonly blocks: AsyncIterable<Block>;
  /** complete when the blocks have ended */
  readonly warnings: readonly Warning[];
}

/** The warning of a file that breaks off. */
export const CUT_OFF: Warning = { code: 'cut-off', message: 'the audio file ends before its end' };
