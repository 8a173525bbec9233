/** Something to know about a transcript that is no failure; stored in its `warnings`. Never holds personal data. */
export interface Warning {
  /** stable word: `cut-off`, `decode-errors` */
  readonly code: string;
  readonly message: string;
}

/** Decoded audio: one array of samples (−1…1) a channel, all of one length. */
export interface Audio {
  /** `vorbis`, `pcm_s16le`, … */
  readonly codec: string;
  /** Hz */
  readonly sampleRate: number;
  readonly channels: readonly Float32Array[];
  readonly warnings: readonly Warning[];
}

/** Seconds of audio in a file. */
export function duration(audio: Audio): number {
  return (audio.channels[0]?.length ?? 0) / audio.sampleRate;
}
