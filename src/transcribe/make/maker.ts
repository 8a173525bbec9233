import type { Task } from '../../stage/stage.ts';
import type { CallSegment } from '../assemble/segments.ts';
import type { Transcribed } from '../child/protocol.ts';
import type { Input } from '../input.ts';
import type { ImportedSegment } from './spinoco-transcript.ts';

/** Settings that change a result; the model is among them where there is one. */
export type MakerSettings = Readonly<Record<string, unknown>>;

/** Who made a text, as the record tells it. What there is not is null. */
export interface About {
  readonly engine: string;
  readonly engineVersion: string | null;
  /** name, never a path */
  readonly model: string | null;
  readonly modelSha256: string | null;
  /** `cpu`, `gpu` */
  readonly device: string | null;
  /** `CUDA0`, … */
  readonly deviceName?: string;
}

/** What became of one recording. */
export interface MadeText {
  /** what somebody else made may lack times, channels and the length of the speech */
  readonly made: Omit<Transcribed, 'sha256' | 'segments' | 'speech_s'> & {
    readonly speech_s: number | null;
    readonly segments: readonly (CallSegment | ImportedSegment)[];
  };
  readonly language: string | null;
  /** what belongs to this run only */
  readonly run: Readonly<Record<string, unknown>>;
}

/** Makes the text of a recording: with an engine of our own, or out of one that somebody else made. */
export interface Maker {
  /** looks for what it needs before the first record; throws a fatal StageError when that is not there */
  prepare(): Promise<void>;
  /** complete after `prepare` */
  readonly settings: MakerSettings;
  /** complete after `prepare` */
  readonly about: About;
  make(input: Input, task: Task): Promise<MadeText>;
  /** how far it is, for people, when so many more recordings are to come; null when there is nothing to say */
  progress(toCome: number | null): string | null;
  close(): Promise<void>;
}
