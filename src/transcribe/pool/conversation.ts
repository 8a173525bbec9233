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
  /** resolves when the child has had all the time of this job; rejects when aborted */
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

/**
 * What is said between a child and its parent about one job. Keeps the child's time: a stretch of work may take as
 * long as the job may; while the child waits for a window to be taken, and after the last one, no time passes.
 */
export class Conversation {
  readonly answered: Promise<Answer | null>;
  readonly free: Promise<void>;
  /** aborted when nobody waits for words any more */
  readonly over = new AbortController();
  readonly around: Surroundings;
  handed = false;
  late = false;
  readonly #kill: () => void;
  /** aborted when it is no longer the child's turn; null: it is not */
  #work: AbortController | null = null;
  #untaken = 0;
  #settle: (answer: Answer | null) => void = () => undefined;
  #release: () => void = () => undefined;

  /** @param kill ends the child, which has had its time */
  constructor(around: Surroundings, kill: () => void) {
    this.around = around;
    this.#kill = kill;
    // every window in flight listens
    setMaxListeners(0, this.over.signal);
    this.answered = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.free = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  /** The child has the job. */
  begin(): void {
    this.#keepTime();
  }

  /** The child has given a window. */
  given(): void {
    this.#untaken += 1;
    this.#keepTime();
  }

  /** That window is taken: the child may make the next one. */
  taken(): void {
    this.#untaken -= 1;
    this.#keepTime();
  }

  hand(): void {
    this.handed = true;
    this.#release();
    this.#keepTime();
  }

  /** The end: its answer, or null when the child has gone. */
  settle(answer: Answer | null): void {
    this.over.abort();
    this.#rest();
    this.#settle(answer);
    this.#release();
  }

  #keepTime(): void {
    // what is left after the last window is little, and the child may have begun another job, which keeps its own time
    const waits = this.#untaken > 0 || this.handed;
    if (waits || this.over.signal.aborted) this.#rest();
    else if (this.#work === null) {
      const work = new AbortController();
      this.#work = work;
      const late = (): void => {
        if (work.signal.aborted) return;
        this.late = true;
        this.#kill();
      };
      this.around.outlast?.(work.signal).then(late, () => undefined);
    }
  }

  #rest(): void {
    this.#work?.abort();
    this.#work = null;
  }
}
