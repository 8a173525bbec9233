import type { Recovery } from '../../stage/errors.ts';
import type { CallSegment } from '../assemble/segments.ts';
import type { Warning } from '../audio/audio.ts';
import type { Sides } from '../audio/channels.ts';
import type { EngineOptions } from '../engines/engine.ts';

/** What the parent asks of an engine child: one recording. The child holds one at a time. */
export interface Job {
  readonly kind: 'job';
  /** absolute path of the audio */
  readonly file: string;
  /** what the file must hash to; null when nobody knows */
  readonly sha256: string | null;
  readonly sides: Sides;
  readonly engine: EngineOptions;
}

/** What a child made of a recording. Follows from the audio and the settings alone. */
export interface Transcribed {
  readonly sha256: string;
  readonly duration_s: number;
  /** speech of all channels together, s */
  readonly speech_s: number;
  readonly segments: readonly CallSegment[];
  readonly warnings: readonly Warning[];
}

/** An error on its way to the parent; `stage` is there when it was a StageError. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stage?: {
    readonly recovery: Recovery;
    readonly code: string;
    readonly exitCode: number;
    readonly hint?: string;
  };
}

/** What a child says: once that it lives, then one answer a job. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: Transcribed }
  | { readonly kind: 'failed'; readonly error: Thrown };
