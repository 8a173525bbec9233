import { execaNode } from 'execa';
import { failed, fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { asError } from '../child/errors.ts';
import type { Answer, Job, Transcribed } from '../child/protocol.ts';

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

export type Environment = Readonly<Record<string, string | undefined>>;

function start(script: string, env: Environment) {
  const passed = Object.fromEntries(PASSED.map((name) => [name, env[name]]));
  return execaNode(script, [], {
    ipc: true,
    serialization: 'json',
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

/** One engine child process, from its start to its death. Takes one job at a time. */
export class EngineChild {
  readonly #process: ReturnType<typeof start>;
  readonly #ready: Promise<void>;
  #said = '';
  #alive = true;
  #settle: ((answer: Answer | null) => void) | null = null;

  /** @param script the bundled `child/main.ts` */
  constructor(script: string, env: Environment) {
    this.#process = start(script, env);
    this.#process.stdin?.on('error', () => undefined);
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-LAST_WORDS);
    });
    this.#process.on('message', (answer: unknown) => this.#settle?.(answer as Answer));
    void this.#process.then(() => {
      this.#alive = false;
      this.#settle?.(null);
    });
    this.#ready = this.#next().then(async (answer) => {
      if (answer?.kind === 'ready') return;
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
   * Runs one job to its end. An abort kills the child at once.
   * @throws what the child threw; StageError failed `engine-died` when it went away
   */
  async run(job: Job, signal: AbortSignal): Promise<Transcribed> {
    signal.throwIfAborted();
    const kill = (): void => this.kill();
    signal.addEventListener('abort', kill, { once: true });
    try {
      await this.#ready;
      const next = this.#next();
      this.#process.send(job, (error) => {
        // the channel is gone: its end is on the way
        if (error) this.kill();
      });
      const answer = await next;
      if (answer?.kind === 'done') return answer.result;
      if (answer?.kind === 'failed') throw asError(answer.error);
      throw failed('engine-died', `the engine child died (${await this.#how()})`);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', kill);
    }
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

  /** The next answer; null when the child has gone. */
  #next(): Promise<Answer | null> {
    if (!this.#alive) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#settle = (answer) => {
        this.#settle = null;
        resolve(answer);
      };
    });
  }

  async #how(): Promise<string> {
    const { signal, exitCode } = await this.#process;
    return signal ?? `exit ${exitCode}`;
  }
}
