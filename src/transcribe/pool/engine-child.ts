import { execaNode } from 'execa';
import { failed, fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { asError, asThrown } from '../child/errors.ts';
import type { Answer, Asked, Job, Made } from '../child/protocol.ts';
import { type Begun, Conversation, type Surroundings } from './conversation.ts';

/** The environment that a child needs; everything else, the API token above all, stays here. */
const PASSED = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'LD_LIBRARY_PATH', 'XDG_CACHE_HOME'];

/**
 * glibc keeps what native code frees unless told otherwise: without these a child with a small model grows from
 * 180 to 260 MB over a few records. They cost no time that could be measured. Other C libraries ignore them.
 */
const MALLOC = { MALLOC_MMAP_THRESHOLD_: '1048576', MALLOC_ARENA_MAX: '1' };

/** Audio and text make little garbage that lives long: a small young generation saves 15 MB. */
const NODE_OPTIONS = ['--max-semi-space-size=1'];

/** How much of what a dying child said is kept, characters. */
const LAST_WORDS = 2000;

/** What ends an engine that nobody killed, for people. */
const HINTS: Readonly<Record<string, string>> = {
  SIGILL: 'the built-in engine needs a processor with AVX2',
  SIGKILL: 'the kernel kills what needs too much memory: fewer --jobs, or a smaller --model',
};

export type Environment = Readonly<Record<string, string | undefined>>;

function start(script: string, env: Environment) {
  const passed = Object.fromEntries(PASSED.map((name) => [name, env[name]]));
  return execaNode(script, [], {
    ipc: true,
    // windows travel as bytes
    serialization: 'advanced',
    reject: false,
    buffer: false,
    stdin: 'pipe',
    stdout: 'ignore',
    stderr: 'pipe',
    extendEnv: false,
    env: { ...passed, ...MALLOC },
    // in place of the flags of this process (inspectors, loaders), which are not the child's
    nodeOptions: NODE_OPTIONS,
  });
}

/** One engine child process, from its start to its death. Decodes one job at a time. */
export class EngineChild {
  readonly #process: ReturnType<typeof start>;
  readonly #ready: Promise<void>;
  readonly #open = new Map<number, Conversation>();
  #said = '';
  #alive = true;
  #jobs = 0;
  #lives: () => void = () => undefined;

  /** @param script the bundled `child/main.ts` */
  constructor(script: string, env: Environment) {
    this.#process = start(script, env);
    this.#process.stdin?.on('error', () => undefined);
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-LAST_WORDS);
    });
    this.#process.on('message', (answer: unknown) => this.#told(answer as Answer));
    const lives = new Promise<boolean>((resolve) => {
      this.#lives = () => resolve(true);
      void this.#process.then(() => {
        this.#alive = false;
        resolve(false);
        for (const conversation of this.#open.values()) conversation.settle(null);
      });
    });
    this.#ready = lives.then(async (ready) => {
      if (ready) return;
      throw fatal(
        EXIT.unavailable,
        'engine-start',
        `the engine does not start (${await this.#how()})`,
        {
          hint: 'run with --debug to see what it said',
          cause: new Error(this.#said),
        },
      );
    });
    // awaited by the first job; a death before that must not count as unhandled
    this.#ready.catch(() => undefined);
  }

  get alive(): boolean {
    return this.#alive;
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /**
   * Begins a job. An abort kills the child at once, and so does the end of its time. `made` rejects with what the
   * child threw, or with a failed StageError: `engine-died` when it went away, `engine-timeout` when it took too long.
   */
  begin(job: Job, around: Surroundings): Begun {
    const conversation = new Conversation(around, () => this.kill());
    return {
      made: this.#converse(conversation, job),
      free: conversation.free,
      get handed() {
        return conversation.handed;
      },
    };
  }

  /** Ends the child at once; there is nothing in it to save. */
  kill(): void {
    this.#alive = false;
    this.#process.kill('SIGKILL');
  }

  /** Resolves when the process is gone. */
  async gone(): Promise<void> {
    await this.#process;
  }

  async #converse(conversation: Conversation, job: Job): Promise<Made> {
    const { signal } = conversation.around;
    this.#jobs += 1;
    const id = this.#jobs;
    const kill = (): void => this.kill();
    try {
      signal.throwIfAborted();
      signal.addEventListener('abort', kill, { once: true });
      await this.#ready;
      this.#open.set(id, conversation);
      if (this.#alive) {
        this.#tell({ ...job, id });
        conversation.begin();
      } else conversation.settle(null);
      const answer = await conversation.answered;
      if (answer?.kind === 'done') return { result: answer.result, effort: answer.effort };
      if (answer?.kind === 'failed') throw asError(answer.error);
      throw conversation.late ? tooLong() : await this.#died();
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', kill);
      this.#open.delete(id);
      conversation.settle(null);
    }
  }

  #tell(asked: Asked): void {
    if (!this.#alive) return;
    this.#process.send(asked, (error) => {
      // the channel is gone: its end is on the way
      if (error) this.kill();
    });
  }

  #told(answer: Answer): void {
    if (answer.kind === 'ready') {
      this.#lives();
      return;
    }
    const conversation = this.#open.get(answer.id);
    if (answer.kind === 'window') void this.#hear(answer, conversation);
    else if (answer.kind === 'progress') conversation?.around.progress?.(answer);
    else if (answer.kind === 'handed') conversation?.hand();
    else conversation?.settle(answer);
  }

  async #hear(
    { id, window, wav }: Extract<Answer, { kind: 'window' }>,
    conversation: Conversation | undefined,
  ): Promise<void> {
    const hear = conversation?.around.hear;
    if (hear === undefined || conversation === undefined) return;
    conversation.given();
    try {
      const { words } = await hear(wav, conversation.over.signal).finally(() =>
        conversation.taken(),
      );
      this.#tell({ kind: 'taken', id });
      this.#tell({ kind: 'heard', id, window, words: await words });
    } catch (error) {
      this.#tell({ kind: 'unheard', id, window, error: asThrown(error) });
    }
  }

  async #died(): Promise<Error> {
    const how = await this.#how();
    const hint = HINTS[how];
    const details = hint === undefined ? {} : { hint };
    return failed('engine-died', `the engine child died (${how})`, details);
  }

  async #how(): Promise<string> {
    const { signal, exitCode } = await this.#process;
    return signal ?? `exit ${exitCode}`;
  }
}

function tooLong(): Error {
  return failed('engine-timeout', 'the engine took too long', {
    hint: 'a slow machine needs a larger --timeout-factor or a smaller --model',
  });
}
