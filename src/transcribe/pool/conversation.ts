import { setMaxListeners } from 'node:events';
import type { Answer, Made, Progress } from '../child/protocol.ts';
import type { Heard } from '../engines/engine.ts';

/** Hears a window (a WAV file) for a child: resolves when the window is taken, `words` when it is heard. */
export type Hear = (
  wav: Uint8Array,
  signal: AbortSignal,
) => Promise<{ readonly words: Promise<Heard> }>;

/** What a job is run with, besides itself. */
export interface Surroundings {
  readonly signal: AbortSignal;
  /** hears the windows of a job that brings no engine */
  readonly hear?: Hear;
  /** is told how far the job is */
  progress?(progress: Progress): void;
  /** resolves when the job has had all its time; rejects when aborted */
  outlast?(signal: AbortSignal): Promise<void>;
}

/** A job that was begun. */
export interface Begun {
  readonly made: Promise<Made>;
  /** resolves when the child can take another job: it has answered, or handed over the last window */
  readonly free: Promise<void>;
  /** whether the child only waited for words, so that its death was not this job's doing */
  readonly handed: boolean;
}

/** What is said between a child and its parent about one job. */
export class Conversation {
  readonly answered: Promise<Answer | null>;
  readonly free: Promise<void>;
  /** aborted when nobody waits for words any more */
  readonly over = new AbortController();
  readonly around: Surroundings;
  handed = false;
  late = false;
  #settle: (answer: Answer | null) => void = () => undefined;
  #release: () => void = () => undefined;

  constructor(around: Surroundings) {
    this.around = around;
    // every window in flight listens
    setMaxListeners(0, this.over.signal);
    this.answered = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.free = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  /** The end: its answer, or null when the child has gone. */
  settle(answer: Answer | null): void {
    this.over.abort();
    this.#settle(answer);
    this.#release();
  }

  hand(): void {
    this.handed = true;
    this.#release();
  }
}
