import type { Recovery } from '../../stage/errors.ts';
import type { CallSegment } from '../assemble/segments.ts';
import type { Warning } from '../audio/audio.ts';
import type { Sides } from '../audio/channels.ts';
import type { EngineOptions, Heard } from '../engines/engine.ts';
import type { DetectionOptions } from '../speech/detect.ts';

/** How to listen: `model` is Silero's file; null: without voice detection. */
export interface ListenOptions extends DetectionOptions {
  readonly model: string | null;
  /** longest window, s */
  readonly window: number;
}

/** What the parent asks of an engine child: one recording. */
export interface Job {
  readonly kind: 'job';
  /** absolute path of the audio */
  readonly file: string;
  /** what the file must hash to; null when nobody knows */
  readonly sha256: string | null;
  readonly sides: Sides;
  readonly listen: ListenOptions;
  /** phrases that engines make up; null: nothing is cleaned */
  readonly clean: readonly string[] | null;
  /** the engine that the child loads; null: the parent hears the windows */
  readonly engine: EngineOptions | null;
}

/** What a parent says: jobs by number, and what became of the windows that it was handed. */
export type Asked =
  | (Job & { readonly id: number })
  | { readonly kind: 'taken'; readonly id: number }
  | {
      readonly kind: 'heard';
      readonly id: number;
      readonly window: number;
      readonly words: Heard;
    }
  | {
      readonly kind: 'unheard';
      readonly id: number;
      readonly window: number;
      readonly error: Thrown;
    };

/** What a child made of a recording. Follows from the audio and the settings alone. */
export interface Transcribed {
  readonly sha256: string;
  readonly duration_s: number;
  /** speech of all channels together, s */
  readonly speech_s: number;
  readonly segments: readonly CallSegment[];
  readonly warnings: readonly Warning[];
  /** what only some engines tell: the language, and where confidence comes from (`words`, `segments`) */
  readonly heard?: { readonly language: string | null; readonly confidence: string | null };
}

/** What it cost; belongs to the run. */
export interface Effort {
  /** waited for the engine, loading of the model included, s */
  readonly engine_s: number;
  /** handed to the engine, of at most 30 s */
  readonly windows: number;
  /** null where the engine does not tell */
  readonly encoder_runs: number | null;
}

/** A job that went well. */
export interface Made {
  readonly result: Transcribed;
  readonly effort: Effort;
}

/** How far a recording is, seconds of the call. */
export interface Progress {
  /** decoded so far; the whole call when `whole` */
  readonly decoded_s: number;
  readonly whole: boolean;
  /** transcribed so far */
  readonly done_s: number;
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

/**
 * What a child says: once that it lives, then one answer a job. Between them, when the parent hears: a window (a WAV
 * file) at a time, and that all are handed over, so that it can take another job while it waits for the words.
 */
export type Answer =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'window';
      readonly id: number;
      readonly window: number;
      readonly wav: Uint8Array;
    }
  | { readonly kind: 'handed'; readonly id: number }
  | ({ readonly kind: 'progress'; readonly id: number } & Progress)
  | ({ readonly kind: 'done'; readonly id: number } & Made)
  | { readonly kind: 'failed'; readonly id: number; readonly error: Thrown };
